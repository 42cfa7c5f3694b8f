import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/engine/analyse';

/** The words that date the only quote of the text; null when nothing does. */
function dateOf(text: string): string | null {
  const { quotes, figures } = analyse(text);
  assert.equal(quotes.length, 1, text);
  return figures.find(({ id }) => id === quotes[0]?.date)?.text ?? null;
}

describe('the date of a quote', () => {
  it('stands beside the cue', () => assert.equal(dateOf('“The quay is open,” Ana Ruiz said on Monday.'), 'Monday'));

  it('is not what was said', () => assert.equal(dateOf('“The quay opens on Monday,” Ana Ruiz said.'), null));

  it('is not when something else began or ended', () => {
    assert.equal(dateOf('Ana Ruiz, who has led the guild since 2019, said the quay is open.'), null);
    assert.equal(dateOf('Ana Ruiz, mayor until 2019, said on Friday that the quay is open.'), 'Friday');
  });
});
