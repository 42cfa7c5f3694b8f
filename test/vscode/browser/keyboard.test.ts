import { strict as assert } from 'node:assert';
import { copySamples } from '../../../tools/test/workspace';
import { waitUntil, workbenchFor } from './session';

describe('a person with the keyboard only', function () {
  this.timeout(90_000);
  const workbench = workbenchFor(() => ({ workspace: copySamples() }));

  it('opens an article by its name', async () => {
    const { page } = workbench();
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').first().fill('rift-deal-continental');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'rift-deal-continental' }).first().waitFor();
    await page.keyboard.press('Enter');
    await workbench().waitForLanguage('Article');
    await waitUntil('the quote to be italic', async () => (await workbench().style('This is the largest single')).italic);
  });

  it('walks the claims', async () => {
    await workbench().run('Claimlens: Go to Next Claim');
    const first = await workbench().selectedText();
    assert.ok(first.length > 10, `“${first}” is selected`);
    await workbench().run('Claimlens: Go to Next Claim');
    const second = await workbench().selectedText();
    assert.notEqual(second, first);
    await workbench().run('Claimlens: Go to Previous Claim');
    assert.equal(await workbench().selectedText(), first);
  });

  it('reads the card of what stands at the cursor', async () => {
    const { page } = workbench();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('largest single');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await workbench().card.first().waitFor();
    assert.match(await workbench().cardText(), /Wanjiru Achieng/);
    await page.keyboard.press('Escape');
  });

  it('opens the Claims view and goes to a claim from there', async () => {
    const { page } = workbench();
    await workbench().run('Claimlens: Focus on Claims View');
    await workbench().row(/Kenya and Finland sign/).waitFor();
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
    await waitUntil('a claim to be selected', async () => (await workbench().selectedText()).length > 10);
  });
});
