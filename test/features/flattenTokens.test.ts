import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { flattenTokens, type Layer } from '../../src/features/flattenTokens';
import { parseMarked } from '../marked';

const RANK: Readonly<Record<string, number>> = { q: 0, c: 1, f: 2, a: 3 };
const LABELS = Object.keys(RANK);

/** The stretches that show, as "label:text". */
function flattened(source: string): string[] {
  const { text, marks } = parseMarked(source);
  const layers = marks.map((m): Layer => ({ ...m, rank: RANK[m.label] ?? 0, type: LABELS.indexOf(m.label), modifiers: 0 }));
  return flattenTokens(text, layers).map((t) => `${LABELS[t.type]}:${text.slice(t.start, t.end)}`);
}

describe('flattenTokens', () => {
  it('lays what stands in a quote over it', () => {
    assert.deepEqual(flattened('[q:“About [f:5%] of [a:Norland] is forest,”] [a:Chen] [c:said].'), [
      'q:“About ', 'f:5%', 'q: of ', 'a:Norland', 'q: is forest,”', 'a:Chen', 'c:said',
    ]);
  });

  it('shows the inner of two quotes', () => {
    const source = '[q:“He told us [q:‘no’] twice.”]';
    const { text, marks } = parseMarked(source);
    const layers = marks.map((m, i): Layer => ({ ...m, rank: 0, type: 2, modifiers: i }));
    const pieces = flattenTokens(text, layers).map((t) => `${t.modifiers}:${text.slice(t.start, t.end)}`);
    assert.deepEqual(pieces, ['0:“He told us ', '1:‘no’', '0: twice.”']);
  });

  it('does not break a name where something weaker ends', () => {
    assert.deepEqual(flattened('[a:The [q:Port] of [q:Vell]]'), ['a:The Port of Vell']);
  });

  it('breaks at the end of a line, of any kind', () => {
    assert.deepEqual(flattened('[q:one\ntwo\r\n\r\nthree]'), ['q:one', 'q:two', 'q:three']);
  });

  it('is sorted, disjoint, on one line each, and shows the strongest everywhere', () => {
    const text = 'abc def\nghi jkl\r\nmno pqr stu';
    const layer = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(3)).map(([a, b, rank]): Layer => (
      { start: Math.min(a, b), end: Math.max(a, b), rank, type: rank, modifiers: 0 }));
    fc.assert(fc.property(fc.array(layer, { maxLength: 12 }), (layers) => {
      const tokens = flattenTokens(text, layers);
      const shown = new Array<number>(text.length).fill(-1);
      let end = 0;
      for (const token of tokens) {
        assert.ok(token.start >= end && token.end > token.start);
        assert.ok(!/[\r\n]/.test(text.slice(token.start, token.end)));
        shown.fill(token.type, token.start, token.end);
        end = token.end;
      }
      const expected = Array.from(text, (char, i) => (/[\r\n]/.test(char) ? -1
        : Math.max(-1, ...layers.filter((l) => l.start <= i && i < l.end).map((l) => l.rank))));
      assert.deepEqual(shown, expected);
    }));
  });

  it('takes time in proportion on a hundred thousand quotes inside each other', () => {
    const size = 100_000;
    const layers = Array.from({ length: size }, (_, i): Layer => ({ start: i, end: 2 * size - i, rank: 0, type: 2, modifiers: 0 }));
    const began = performance.now();
    assert.ok(flattenTokens('“'.repeat(size * 2), layers).length > 0);
    assert.ok(performance.now() - began < 3000);
  });
});
