import { strict as assert } from 'node:assert';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, TEST_RESULTS } from '../../../tools/lib/paths';
import { copySamples } from '../../../tools/test/workspace';
import { waitUntil, workbenchFor } from './session';

/** Quotes by kind in the editor, and claims by speaker in the view. */
describe('a person who looks for who said what', function () {
  this.timeout(120_000);
  const workbench = workbenchFor(() => {
    const workspace = copySamples();
    cpSync(inRoot('test/vscode/fixtures/articles/quay.article'), join(workspace, 'quay.article'));
    return { workspace };
  });
  const row = (label: RegExp) => workbench().rows().and(workbench().page.getByRole('treeitem', { name: label }));

  it('tells quotes of each kind apart by colour, and by the line below without', async () => {
    await workbench().goToFile('quay.article');
    await waitUntil('the lines', async () => (await workbench().lineBelow('Nobody has asked')) === 'double');
    const seen: (readonly [color: string, line: string])[] = [];
    for (const words of ['We will not open it', 'a small price', 'the repair would cost', 'Nobody has asked']) {
      const { color, italic } = await workbench().style(words);
      assert.ok(italic, words);
      seen.push([color, await workbench().lineBelow(words)]);
    }
    assert.equal(new Set(seen.map(([color]) => color)).size, 4, JSON.stringify(seen));
    assert.deepEqual(seen.map(([, line]) => line), ['none', 'dashed', 'dotted', 'double']);
    await workbench().screenshot(join(TEST_RESULTS, 'kinds.png'));
  });

  it('groups the claims by speaker over all articles, by a command', async () => {
    await workbench().showContainer('Claimlens');
    await workbench().row(/Kenya and Finland sign/).waitFor({ timeout: 60_000 });
    await workbench().run('Claimlens: Group Claims by Speaker');
    await row(/^Elina Korhola, person, 9 claims, 3 articles$/).waitFor();
    assert.equal(await row(/Kenya and Finland sign/).count(), 0);
  });

  it('opens a speaker and a claim below by the keyboard', async () => {
    const { page } = workbench();
    await workbench().run('Claimlens: Focus on Claims View');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const claim = row(/, Elina Korhola, “We have been burned before,” .*, Kenya and Finland sign.*, line 13$/);
    await claim.first().waitFor();
    await workbench().screenshot(join(TEST_RESULTS, 'speakers.png'));
    await claim.first().click();
    await waitUntil('the words to be selected', async () => (await workbench().selectedText()).startsWith('“We have been burned before,” she said.'));
  });

  it('filters them, and finds the claim at the cursor under its speaker', async () => {
    const { page } = workbench();
    await workbench().run('Claimlens: Filter Claims');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill('crane drivers');
    await page.keyboard.press('Enter');
    await row(/^Unattributed, 1 claim$/).waitFor();
    await waitUntil('one group with one claim', async () => (await workbench().rows().count()) === 2);
    await workbench().focusEditor();
    await workbench().run('Claimlens: Reveal Claim Under Cursor');
    await waitUntil('the claim to be selected', async () => (await row(/We have been burned before/).and(page.locator('.selected')).count()) === 1);
    await row(/^Elina Korhola, person, 9 claims, 3 articles$/).waitFor();
  });

  it('finds them grouped as before when the window is loaded anew, and groups them by article again', async () => {
    await workbench().reload();
    await workbench().showContainer('Claimlens');
    await row(/^Elina Korhola, person, 9 claims/).waitFor({ timeout: 60_000 });
    await workbench().run('Claimlens: Group Claims by Article');
    await workbench().row(/Kenya and Finland sign/).waitFor();
    assert.equal(await row(/^Elina Korhola, person/).count(), 0);
  });
});
