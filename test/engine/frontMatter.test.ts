import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readFrontMatter } from '../../src/engine/frontMatter';

function fields(text: string): Record<string, readonly string[]> | null {
  const found = readFrontMatter(text);
  return found && Object.fromEntries(found.entries.map((entry) => [entry.key, entry.values.map((value) => value.value)]));
}

describe('front matter', () => {
  it('reads a flat map with quoting and comments', () => {
    const text = '---\ntitle: "Dam: \\"safe\\""\noutlet: \'The Vale\'\'s Post\' # ours\nDate: 2031-04-02   # today\nurl: https://example.org/a#b\n---\nBody.';
    assert.deepEqual(fields(text), { title: ['Dam: "safe"'], outlet: ["The Vale's Post"], date: ['2031-04-02'], url: ['https://example.org/a#b'] });
    assert.equal(text.slice(readFrontMatter(text)?.end), '\nBody.');
  });
  it('gives the span of each value', () => {
    const text = '---\ntitle:  "Dam"  \n---\n';
    assert.deepEqual(readFrontMatter(text)?.entries[0]?.values[0]?.span, { start: 12, end: 17, text: '"Dam"' });
  });
  it('reads lists and names', () => {
    assert.deepEqual(fields('---\nauthors: [Ana Ruiz, "Oduya, Ben"]\n---'), { authors: ['Ana Ruiz', 'Oduya, Ben'] });
    assert.deepEqual(fields('---\nauthors:\n  - Ana Ruiz\n  - name: Ben Oduya\n    email: x\n---'), { authors: ['Ana Ruiz', 'Ben Oduya'] });
    assert.deepEqual(fields('---\nauthors:\n- Ana Ruiz\n- "Ben Oduya"\n---'), { authors: ['Ana Ruiz', 'Ben Oduya'] });
    assert.deepEqual(fields('---\nauthor:\n  name: Ana Ruiz\n---'), { author: ['Ana Ruiz'] });
  });
  it('folds long values and passes over what it does not know', () => {
    assert.deepEqual(fields('---\ntitle: >-\n  The dam\n  holds\ndate: 2031-04-02\n---'), { title: ['The dam holds'], date: ['2031-04-02'] });
    assert.deepEqual(fields('---\ntitle: The dam\n  holds\nx: "not\n  ended"\nurl: a\n---'), { title: ['The dam holds'], x: [], url: ['a'] });
    assert.deepEqual(fields('---\ntitle: null\ndate: ~\nby:\n\nkey with spaces: yes\n---'), { title: [], date: [], by: [], 'key with spaces': ['yes'] });
    assert.deepEqual(fields('---\npublished_at: 2031\n...\ntext'), { publishedat: ['2031'] });
    assert.deepEqual(fields('---\r\ntitle: Dam\r\n---\r\n'), { title: ['Dam'] });
    assert.deepEqual(fields('---\n---\n'), {});
  });
  it('is not found where it is not closed, does not come first or is no map', () => {
    for (const text of ['---\ntitle: Dam\nBody.', '\n---\ntitle: Dam\n---', '---\nThe dam holds, he said.\n---\nMore.', '----\na: b\n---', '---', '', '--- a\n---']) {
      assert.equal(readFrontMatter(text), null, text);
    }
  });
  it('agrees with the yaml package on flat maps', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), fc.constantFrom("it's", 'a: b', 'x #y', '#', '- a', '2031-04-02', '"', "'", '[a', '{a}'));
    const oneLine = value.filter((text) => !/[\n\r\u0085\u2028\u2029]/.test(text));
    const maps = fc.dictionary(fc.constantFrom('title', 'outlet', 'author', 'date', 'url', 'note'), fc.oneof(oneLine, fc.array(oneLine, { maxLength: 4 })), { minKeys: 1 });
    const styles = fc.constantFrom<'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'>('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE');
    fc.assert(
      fc.property(maps, styles, fc.boolean(), (map, style, flow) => {
        const yaml = stringify(map, { lineWidth: 0, defaultStringType: style, collectionStyle: flow ? 'any' : 'block' });
        const parsed = parse(yaml) as Record<string, string | readonly string[]>;
        const expected = Object.fromEntries(Object.entries(parsed).map(([key, v]) => [key, typeof v === 'string' ? [v] : v]));
        assert.deepEqual(fields(`---\n${yaml}---\nBody.`), expected, yaml);
      }),
      { numRuns: 2000 },
    );
  });
  it('never throws', () => {
    const piece = fc.constantFrom('---\n', 'title:', ' ', '"', "'", '[', ']', '\\', 'u12', '- ', '\n', ':', '|', '>', '#', 'x', '...\n');
    fc.assert(fc.property(fc.array(piece), (pieces) => void readFrontMatter('---\n' + pieces.join(''))), { numRuns: 2000 });
  });
});
