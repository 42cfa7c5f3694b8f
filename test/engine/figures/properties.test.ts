import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { figuresIn } from './check';

const PIECES = [
  '1',
  '52',
  '-',
  '2025',
  '1,234.5',
  '5bn',
  '3rd',
  '%',
  '$',
  '€',
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'million',
  'of',
  'to',
  'between',
  'percent',
  'per',
  'cent',
  'dollars',
  'Monday',
  'October',
  'Ocotber',
  'last',
  'week',
  'year',
  'ago',
  'now',
  '(',
  ')',
  ',',
  '.',
  '“',
  '”',
  'nearly',
  'or',
  'so',
  'rose',
  'by',
  'Section',
  '/',
  ':',
  '½',
  'km',
  'tens',
  'thousands',
  'third',
  'quarter',
  'pm',
  "'90s",
  'noon',
  'one',
  'in',
  'five',
];
const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('figures always', () => {
  it('lie in bounds, equal their text, are sorted and disjoint, with finite values', () => {
    fc.assert(
      fc.property(fc.oneof(jumble, spaced, fc.string({ maxLength: 80 })), fc.constantFrom(null, '2025-11-03'), (text, published) => {
        let at = 0;
        for (const figure of figuresIn(text, published)) {
          assert.ok(figure.start >= at && figure.end > figure.start && figure.end <= text.length);
          assert.equal(figure.text, text.slice(figure.start, figure.end));
          for (const value of [figure.value, figure.low, figure.high]) assert.ok(value === null || Number.isFinite(value));
          if (figure.measures) assert.equal(figure.measures.text, text.slice(figure.measures.start, figure.measures.end));
          at = figure.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('take time linear in the length of hostile text', () => {
    for (const unit of ['1 ', '1, ', '1-', '1/', 'one ', 'thousands of ', 'May 5, ', '$1 to ', 'a hundred and ', 'last ', '¥5 ']) {
      const time = (size: number): number => {
        const text = unit.repeat(size / unit.length);
        const start = performance.now();
        figuresIn(text);
        return performance.now() - start;
      };
      time(20_000);
      const best = (size: number): number => Math.min(time(size), time(size), time(size)); // other work on the machine only adds
      const small = Math.max(best(20_000), 3);
      const large = best(160_000);
      assert.ok(large < small * 40, `“${unit}”: ${small.toFixed(0)} ms, then ${large.toFixed(0)} ms for eight times the length`);
    }
  }).timeout(60_000);
});
