import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Block } from '../../../src/engine/analysis';
import { findBlocks } from '../../../src/engine/blocks/findBlocks';
import { tokenise } from '../../../src/engine/text/tokenise';
import type { Tokens } from '../../../src/engine/text/tokens';
import { TokenKind } from '../../../src/engine/words/wordForm';

const whole = (text: string): readonly Block[] => [{ kind: 'body', start: 0, end: text.length, embed: null }];
const words = (tokens: Tokens): readonly string[] =>
  Array.from({ length: tokens.count }, (_, i) => tokens.text.slice(tokens.startOf(i), tokens.endOf(i)));

/** Tokens are written with a bar between them. */
function check(source: string, text = source.replaceAll('|', '')): void {
  assert.equal(words(tokenise(text, whole(text))).join('|'), source.replaceAll(' |', '|').replaceAll('| ', '|').replaceAll(' ', '|'));
}

describe('tokens', () => {
  for (const source of [
    'The dam|, he said|, did|n’t hold|.',
    'China|’s and Vale|\'s dams wo|n\'t hold|; they|\'ll burst|.',
    'the workers|\' union and the bosses|’ plan',
    'The U.S. and the U.N. met at 9 a.m. on Jan. 3 with Mr. Oduya|.',
    'It cost |$|1,234.50 or 5bn|, 3rd of 1990s cars|, up 10|%|.',
    'a two|-|year|-|old dam|—|it held|…',
    'see https://example.org/a_b?c=d|, www.example.org|, example.com and ana@example.org|, pic.example.com/k3Y and example.co.uk|.',
    '@vale and #ValeDam AT&T',
    '``|It holds|\'\' she said|.',
    'rock |\'|n|\'| roll',
    'the G7|\'s and |(|DEA|)|\'s view',
    'She said no|. It rose|. No. 10 fell',
    'good |😀| dam',
    '水坝|。| dam',
    'O’Brien o\'clock',
  ]) {
    it(source, () => check(source));
  }

  it('have kinds', () => {
    const text = 'dam 12 , “ € https://example.org @vale';
    const tokens = tokenise(text, whole(text));
    assert.deepEqual(tokens.forms.map((form) => form.kind), [
      TokenKind.word, TokenKind.number, TokenKind.punctuation, TokenKind.quoteMark, TokenKind.symbol, TokenKind.url, TokenKind.handle,
    ]);
  });

  it('of front matter are left out', () => {
    const text = '---\ntitle: Dam\n---\nIt holds.';
    assert.deepEqual(words(tokenise(text, findBlocks(text))), ['It', 'holds', '.']);
  });

  const piece = fc.oneof(
    fc.constantFrom('dam', 'U.S.', 'No.', ' ', ' ', '\n', "'", '’', '“', '”', '.', '...', '…', '?', '!', '(', ']', '[3]', '3.5', '12', '-', '—', 'http://a.b', 'a@b.c', '@x', '#', '😀', '水', '\u0301', '\u200b', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('are sorted, disjoint, in bounds, and cover all that is not space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = findBlocks(text);
        const tokens = tokenise(text, blocks);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.startOf(i) >= end && tokens.endOf(i) > tokens.startOf(i) && tokens.endOf(i) <= text.length);
          assert.match(text.slice(end, tokens.startOf(i)), i === 0 || blocks[0]?.kind === 'frontMatter' ? /^/ : /^[\s\u200b]*$/);
          end = tokens.endOf(i);
        }
        for (const block of blocks) {
          if (block.kind === 'frontMatter') continue;
          const { first, end: last } = tokens.rangeOf(block);
          const covered = words(tokens).slice(first, last).join('');
          assert.equal(covered.replace(/[\s\u200b]/g, ''), text.slice(block.start, block.end).replace(/[\s\u200b]/g, ''));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are divided among sentences, none of which crosses a block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = findBlocks(text);
        const tokens = tokenise(text, blocks);
        let next = 0;
        tokens.sentences.forEach((sentence, n) => {
          assert.equal(sentence.first, next);
          assert.ok(sentence.end > sentence.first);
          const block = blocks[sentence.block];
          assert.ok(block && block.start <= tokens.startOf(sentence.first) && tokens.endOf(sentence.end - 1) <= block.end);
          for (let i = sentence.first; i < sentence.end; i++) assert.equal(tokens.sentenceOf[i], n);
          next = sentence.end;
        });
        assert.equal(next, tokens.count);
      }),
      { numRuns: 2000 },
    );
  });

  it('take time linear in the length of hostile text', function () {
    this.timeout(60_000);
    for (const unit of ['“', 'A', '1', '(', 'a.', '.', "'", '-', 'www.', 'http://', '@', 'a@', '1,', "a'", 'A&', '[1]', '[1] ', 'No. ', 'e.', '😀', 'a\u0301']) {
      const text = unit.repeat(300_000 / unit.length);
      const start = performance.now();
      tokenise(text, whole(text));
      const taken = performance.now() - start;
      assert.ok(taken < 5000, `${JSON.stringify(unit)}: ${taken.toFixed(0)} ms`);
    }
  });
});
