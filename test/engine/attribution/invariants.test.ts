import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { attributionsOf } from './check';

const WORDS = ['Ilves', 'said', 'that', 'the', 'pier', '“', '”', ',', '.', 'according', 'to', 'and', 'urged', 'she', 'was', '—', '\n\n', ':', 'claim', '(', ')', '‘', '’', 'asked', 'told', 'in'];

describe('attributions', () => {
  it('are sorted, in bounds, disjoint in themselves, and point to an earlier holder', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }), (words) => {
      const text = words.join(' ');
      const found = attributionsOf(text);
      found.forEach((a, index) => {
        assert.ok(a.fragments.length > 0);
        let end = -1;
        for (const fragment of a.fragments) {
          assert.ok(fragment.start > end && fragment.end > fragment.start && fragment.end <= text.length);
          end = fragment.end;
        }
        assert.ok(a.within < index);
        if (index > 0) assert.ok((found[index - 1]?.fragments[0]?.start ?? 0) <= (a.fragments[0]?.start ?? 0));
        for (const phrase of [a.cue, a.speakerPhrase, a.addressee, a.medium, a.venue]) {
          if (phrase) assert.equal(phrase.text, text.slice(phrase.start, phrase.end));
        }
      });
    }), { numRuns: 200 });
  });

  for (const [name, unit] of [
    ['cues without an end of sentence', 'she said that he told them it was, and '],
    ['quotation marks', '“ ” " '],
    ['commas and names', 'Ilves , Reyl , '],
    ['according to', 'according to '],
    ['objects', 'accused the old pier of the '],
    ['nested brackets', 'she said ( ( the '],
    ['quoted cues', '“she said” she said “he told” '],
  ] as const) {
    it(`take time linear in length: ${name}`, () => {
      const small = timeOf(unit.repeat(4_000));
      const large = timeOf(unit.repeat(16_000));
      assert.ok(large < 12 * small + 200, `${small} ms, four times the text ${large} ms`);
    }).timeout(60_000);
  }
});

function timeOf(text: string): number {
  const start = performance.now();
  attributionsOf(text, [{ kind: 'body', start: 0, end: text.length, embed: null }]);
  return performance.now() - start;
}
