import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { TEST_RESULTS } from '../../../tools/lib/paths';
import { articleWorkspace } from '../../../tools/test/workspace';
import { waitUntil, workbenchFor } from './session';

interface Labelled {
  getAttribute(name: string): string | null;
}

/** The Actors view, and what is decided there. */
describe('a person who looks for actors', function () {
  this.timeout(120_000);
  let folder = '';
  const workbench = workbenchFor(() => ({ workspace: (folder = articleWorkspace()) }));
  const row = (text: string | RegExp): Locator => workbench().row(text, 'Actors');

  const filter = async (words: string): Promise<void> => {
    const { page } = workbench();
    await workbench().run('Claimlens: Filter Actors…');
    await page.locator('.quick-input-title').filter({ hasText: 'Filter Actors' }).waitFor();
    await page.locator('.quick-input-widget input').first().fill(words);
    await page.keyboard.press('Enter');
  };

  it('finds them by type, with their counts, those most mentioned first', async () => {
    await workbench().showContainer('Claimlens');
    await workbench().run('Claimlens: Focus on Actors View');
    await row(/^People/).waitFor({ timeout: 60_000 });
    const actors = workbench().rows('Actors').and(workbench().page.getByRole('treeitem', { name: /, person, \d+ mentions/ }));
    await actors.first().waitFor();
    const labels = await actors.evaluateAll((rows: readonly Labelled[]) => rows.map((one) => one.getAttribute('aria-label') ?? ''));
    const counts = labels.map((label) => Number(/(\d+) mentions/.exec(label)?.[1]));
    assert.ok(counts.length > 1, labels.join('\n'));
    assert.deepEqual(counts, [...counts].sort((a, b) => b - a));
    await workbench().screenshot(join(TEST_RESULTS, 'actors.png'));
  });

  it('filters them by name, by the keyboard', async () => {
    await filter('tarrant');
    await row(/Leonie Tarrant/).waitFor();
    await waitUntil('only one type and one actor', async () => (await workbench().rows('Actors').count()) === 2);
  });

  it('opens below an actor its articles, and a mention with its words selected', async () => {
    const { page } = workbench();
    await workbench().run('Claimlens: Focus on Actors View');
    for (const key of ['Home', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await row(/Castle Ouse council votes/).waitFor();
    assert.equal(await workbench().rows('Actors').and(page.getByRole('treeitem', { name: /\d mention/ })).count(), 4, 'the actor and three articles');
    const mention = workbench().rows('Actors').and(page.getByRole('treeitem', { name: /^She, pronoun, line 5, / }));
    await workbench().expand(row(/Castle Ouse council votes/), mention);
    assert.equal(await mention.locator('.highlight').first().innerText(), 'She');
    await mention.click();
    await waitUntil('the selection', async () => (await workbench().selectedText()) === 'She');
    await workbench().screenshot(join(TEST_RESULTS, 'mentions.png'));
  });

  it('finds the actor at the cursor again, whatever the filter', async () => {
    await filter('nobody of this name');
    await waitUntil('no rows', async () => (await workbench().rows('Actors').count()) === 0);
    await workbench().page.getByText('No actor matches the filter.').waitFor();
    await workbench().focusEditor();
    await workbench().run('Claimlens: Reveal Actor Under Cursor');
    await waitUntil('the actor', async () => (await workbench().rows('Actors').filter({ hasText: 'Leonie Tarrant' }).count()) > 0);
    await waitUntil('the actor to be selected', async () => (await workbench().rows('Actors').filter({ hasText: 'Leonie Tarrant' }).and(workbench().page.locator('.selected')).count()) > 0);
  });

  it('gives one another type from the menu of the view', async () => {
    const { page } = workbench();
    await filter('tarrant');
    await waitUntil('the others to be gone', async () => (await row(/Mutiso/).count()) === 0);
    await workbench().chooseFromMenu(row(/Leonie Tarrant/), 'Set Type of Actor…');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'group' }).click();
    await waitUntil('it to be a group', async () => (await page.getByRole('treeitem', { name: /^Leonie Tarrant, group, / }).count()) > 0);
    assert.match(readFileSync(join(folder, '.claimlens/actors.json'), 'utf8'), /"Leonie Tarrant": \{\s*"type": "group"/);
  });

  it('says that one is never an actor, and it stays so when the window is loaded anew', async () => {
    await workbench().goToFile('tram-vote.txt');
    await waitUntil('it to be bold', async () => (await workbench().style('Gwil Pendry')).bold);
    await workbench().stretch('Gwil Pendry').click();
    await workbench().run('Claimlens: Never an Actor');
    await waitUntil('it to be plain', async () => !(await workbench().style('Gwil Pendry')).bold);
    assert.match(readFileSync(join(folder, '.claimlens/actors.json'), 'utf8'), /"Gwil Pendry"/);
    await workbench().reload();
    await waitUntil('others to be bold', async () => (await workbench().style('Leonie Tarrant')).bold);
    assert.equal((await workbench().style('Gwil Pendry')).bold, false);
  });
});
