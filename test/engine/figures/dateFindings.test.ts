import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/engine/analyse';

describe('findings about dates', () => {
  const kinds = (text: string) =>
    analyse(text, { reference: { published: '2025-11-03' } }).findings.map((finding) => `${finding.kind} ${finding.reading ?? '-'}: ${finding.text}`);

  it('are a weekday that does not fit and a month that is misspelt, with what is read', () => {
    assert.deepEqual(kinds('The pact was signed on Monday, October 14, 2025, and read out on Ocotber 16.'), [
      'weekdayMismatch Tuesday: Monday, October 14, 2025',
      'misspeltMonth October: Ocotber 16',
    ]);
  });

  it('stand in the order of the text, with those of other kinds', () => {
    assert.deepEqual(kinds('On Ocotber 14 he said: “It is over.\n\nThey left on Monday, October 14, 2025.'), [
      'misspeltMonth October: Ocotber 14',
      'unclosedQuotation -: “',
      'weekdayMismatch Tuesday: Monday, October 14, 2025',
    ]);
  });

  it('are none where the date fits or leaves the year open', () => {
    assert.deepEqual(kinds('They met on Tuesday, October 14, 2025, on Sunday (Nov 2) and on Friday, Nov. 5.'), []);
  });
});
