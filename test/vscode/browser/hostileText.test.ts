import { strict as assert } from 'node:assert';
import { cpSync } from 'node:fs';
import { inRoot } from '../../../tools/lib/paths';
import { copySamples } from '../../../tools/test/workspace';
import { waitUntil, workbenchFor } from './session';

/** A stretch of each quote with what a card must show of it as plain text, and its speaker. */
const ATTEMPTS: readonly (readonly [on: string, shown: string, speaker: string])[] = [
  ['tonight', '[the report](command:workbench.action.closeWindow)', 'Anna Link'],
  ['is a picture', '<img src=x onerror=alert(1)>', 'Bernd Tag'],
  ['with care', '`rm -rf`', 'Carla Tick'],
  ['at once', 'https://example.org/evil?x=1', 'Dora Web'],
  ['are words', '**Bold** and _slanted_ and ~~gone~~', 'Emil Star'],
  ['a table', '# A heading | a table | a cell', 'Fritz Pipe'],
  ['now', '<a href="command:workbench.action.quit">Leave</a>', 'Gerda Anchor'],
  ['stood there', '![alt](https://example.org/pixel.png)', 'Hans Bang'],
  ['are icons', '$(zap) $(trash)', 'Ida Icon'],
  ['&lt;b', '[a]: javascript:alert(1) and &lt;b&gt;', 'Jan Entity'],
];

describe('markup in an article', function () {
  this.timeout(90_000);
  const workbench = workbenchFor(() => {
    const workspace = copySamples();
    cpSync(inRoot('test/vscode/fixtures/hostile'), workspace, { recursive: true });
    return { workspace };
  });

  it('is plain text in every card', async () => {
    await workbench().openFile('markup.article');
    await waitUntil('the quote to be italic', async () => (await workbench().style('tonight')).italic);
    for (const [on, shown, speaker] of ATTEMPTS) {
      const card = await workbench().hover(on);
      assert.ok(card.includes(speaker), `${speaker} is not in “${card}”`);
      const live = await workbench().card.locator('img, [data-href*="example.org"], [data-href*="javascript"], [data-href*="workbench.action"], del, h1, table, .codicon-zap').count();
      assert.equal(live, 0, `“${shown}” came to life in “${card}”`);
      await workbench().leaveCard();
    }
  });

  it('is plain text in the Claims view and its tooltips', async () => {
    await workbench().showContainer('Claimlens');
    const article = workbench().row(/Council of Odd Names/);
    await article.click();
    await workbench().row(/is a picture/).waitFor();
    assert.equal(await workbench().page.locator('.part.sidebar .monaco-list-row img').count(), 0);
    await workbench().row(/is a picture/).hover();
    await workbench().page.waitForTimeout(1500);
    assert.equal(await workbench().page.locator('.monaco-hover img').count(), 0);
  });
});
