import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { TEST_RESULTS } from '../../../tools/lib/paths';
import { articleWorkspace } from '../../../tools/test/workspace';
import { waitUntil, workbenchFor } from './session';

describe('a person with the mouse', function () {
  this.timeout(90_000);
  const workbench = workbenchFor(() => ({ workspace: articleWorkspace() }));

  it('clicks an article, and it lights up', async () => {
    await workbench().openFile('harbour-strike.txt');
    await workbench().waitForLanguage('Article');
    await waitUntil('the quote to be italic', async () => (await workbench().style('We carried this port through')).italic);
    const plain = await workbench().style('from the back of a lorry');
    const quote = await workbench().style('We carried this port through');
    const actor = await workbench().style('Ciaran Moloney');
    const figure = await workbench().style('17 days');
    const seen = JSON.stringify({ plain, quote, actor, figure });
    assert.equal(new Set([plain, quote, actor, figure].map(({ color }) => color)).size, 4, seen);
    assert.ok(actor.bold && figure.underlined && !plain.bold && !plain.italic, seen);
    await workbench().screenshot(join(TEST_RESULTS, 'article.png'));
  });

  it('rests the mouse on a quote and reads who said it', async () => {
    const card = await workbench().hover('Now we have to win back');
    for (const part of [/Sorcha Devane/, /managing director/, /said/, /line 23\b/i]) assert.match(card, part);
    await workbench().screenshot(join(TEST_RESULTS, 'card.png'));
    await workbench().leaveCard();
  });

  it('opens the Claims view, which lists every article with its claims', async () => {
    await workbench().showContainer('Claimlens');
    await workbench().row(/Kenya and Finland sign/).waitFor();
    await waitUntil('all articles', async () => (await workbench().rows().count()) >= 8);
    await workbench().screenshot(join(TEST_RESULTS, 'claims.png'));
  });

  it('clicks a claim, which selects its exact words', async () => {
    const article = workbench().row(/Kenya and Finland sign/);
    const claim = workbench().row(/We have been burned before/);
    await workbench().expand(article, claim);
    await claim.click();
    await workbench().editorLines.filter({ hasText: 'burned' }).first().waitFor();
    // The editor opens first, and the claim is selected a moment later; without a selection, copying takes the line.
    await waitUntil('the selection', async () => !(await workbench().selectedText()).endsWith('\n'));
    assert.equal(await workbench().selectedText(), '“We have been burned before,” she said. “So we put the conditions on page one.”');
  });

  it('types a quote, and it is coloured, explained and listed without a save', async () => {
    const { page } = workbench();
    await workbench().openFile('clinic-study.article');
    if ((await workbench().stretch('The waiting rooms').count()) === 0) { // else this is asked once more
      for (const key of ['Control+End', 'Enter', 'Enter']) await page.keyboard.press(key);
      await page.keyboard.type('"The waiting rooms are empty now," said Agnes Orlo, a nurse in Halden.');
    }
    await waitUntil('the quote to be italic', async () => (await workbench().style('The waiting rooms')).italic);
    assert.match(await workbench().hover('The waiting rooms'), /Agnes Orlo/);
    await workbench().leaveCard();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
    await workbench().run('Claimlens: Reveal Claim Under Cursor');
    await workbench().row(/The waiting rooms are empty/).waitFor();
    assert.equal(await page.locator('.tab.active.dirty').count(), 1, 'the article is not saved');
  });

  it('filters the claims by text and clears the filter', async () => {
    const { page } = workbench();
    await workbench().run('Claimlens: Filter Claims');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill('waiting rooms');
    await page.keyboard.press('Enter');
    await waitUntil('one article to remain', async () => (await workbench().rows().count()) <= 3);
    await workbench().run('Claimlens: Clear Filter');
    await waitUntil('all articles', async () => (await workbench().rows().count()) >= 8);
  });
});
