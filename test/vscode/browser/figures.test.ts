import { strict as assert } from 'node:assert';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, TEST_RESULTS } from '../../../tools/lib/paths';
import { copySamples } from '../../../tools/test/workspace';
import { waitUntil, workbenchFor } from './session';

/** Figures in the editor, in the view and in the clipboard. */
describe('a person who looks at figures', function () {
  this.timeout(120_000);
  const workbench = workbenchFor(() => {
    const workspace = copySamples();
    cpSync(inRoot('test/vscode/fixtures/articles/ferry.article'), join(workspace, 'ferry.article'));
    return { workspace, settings: { 'claimlens.inlayHints.dates': true } };
  });
  const row = (label: RegExp) => workbench().rows().and(workbench().page.getByRole('treeitem', { name: label }));
  const clipboard = () => workbench().page.evaluate(readClipboard);

  it('sees dates apart from other figures, and when they are', async () => {
    await workbench().goToFile('ferry.article');
    const date = await waitForStyle('Monday');
    const measure = await waitForStyle('20 kilometres');
    assert.notEqual(date.color, measure.color);
    assert.ok(date.underlined && measure.underlined);
    await workbench().editorLines.filter({ hasText: '2025-11-03' }).first().waitFor();
    await workbench().screenshot(join(TEST_RESULTS, 'dates.png'));
  });

  it('converts a figure from its card, and copies what is chosen', async () => {
    const { page } = workbench();
    const card = await workbench().hover('20 kilometres');
    assert.match(card, /= 12\.4 miles/);
    await workbench().card.getByText('Convert units …').first().click();
    const picks = page.locator('.quick-input-list .monaco-list-row');
    await picks.filter({ hasText: '12.4 miles' }).waitFor();
    await workbench().screenshot(join(TEST_RESULTS, 'units.png'));
    await page.keyboard.press('Enter');
    await waitUntil('the miles in the clipboard', async () => (await clipboard()) === '12.4 miles');
  });

  it('groups the claims by figure over all articles, and opens one by the keyboard', async () => {
    const { page } = workbench();
    await workbench().showContainer('Claimlens');
    await workbench().row(/Kenya and Finland sign/).waitFor({ timeout: 60_000 });
    await workbench().run('Claimlens: Group Claims by Figure');
    await row(/^Percentages, \d+ figures$/).waitFor();
    assert.equal(await row(/Kenya and Finland sign/).count(), 0);
    await workbench().run('Claimlens: Focus on Claims View');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await row(/^8%, .*, 1 mention, 1 article$/).first().waitFor();
    await workbench().screenshot(join(TEST_RESULTS, 'figures.png'));
  });

  it('filters them, and opens the place of one', async () => {
    const { page } = workbench();
    await workbench().run('Claimlens: Filter Claims');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill('20 kilometers');
    await page.keyboard.press('Enter');
    await row(/^Measures, 1 figure$/).waitFor();
    const place = row(/^20 kilometres, .*, Old ferry line opens again, line 6$/);
    await place.first().waitFor();
    await place.first().click();
    await waitUntil('the figure to be selected', async () => (await workbench().selectedText()) === '20 kilometres');
  });

  it('copies the value from the menu of the tree, and finds the figure at the cursor in it', async () => {
    const { page } = workbench();
    await page.evaluate(clearClipboard);
    await workbench().chooseFromMenu(row(/^20 kilometers, .*1 mention$/), 'Copy Value');
    await waitUntil('the value in the clipboard', async () => (await clipboard()) === '20 kilometers');
    await workbench().focusEditor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F');
    await page.keyboard.type('1.2 million');
    await page.keyboard.press('Escape');
    await workbench().run('Claimlens: Reveal Claim Under Cursor');
    await waitUntil('the figure to be selected', async () => (await row(/^1\.2 million euros, /).and(page.locator('.selected')).count()) === 1);
  });

  it('finds them grouped as before when the window is loaded anew, and goes back', async () => {
    await workbench().reload();
    await workbench().showContainer('Claimlens');
    await row(/^Percentages, \d+ figures$/).waitFor({ timeout: 60_000 });
    await workbench().run('Claimlens: Group Claims by Article');
    await workbench().row(/Kenya and Finland sign/).waitFor();
    assert.equal(await row(/^Percentages/).count(), 0);
  });

  async function waitForStyle(words: string) {
    await waitUntil(`the underline of ${words}`, async () => (await workbench().style(words)).underlined);
    return workbench().style(words);
  }
});

// What runs inside the page; the project has no types of the DOM.
declare const navigator: { readonly clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> } };

function readClipboard(): Promise<string> {
  return navigator.clipboard.readText();
}

function clearClipboard(): Promise<void> {
  return navigator.clipboard.writeText('');
}
