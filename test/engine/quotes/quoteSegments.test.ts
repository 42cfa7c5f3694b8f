import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Block } from '../../../src/engine/analysis';
import type { QuoteSegment } from '../../../src/engine/quotes/quoteSegments';
import { findQuoteSegments } from '../../../src/engine/quotes/quoteSegments';
import { tokenise } from '../../../src/engine/text/tokenise';
import { assertFound, parseMarked } from '../../marked';

/** Every line is a block. */
function lines(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind: 'body', start, end: start + line.length, embed: null });
    start += line.length + 1;
  }
  return blocks;
}

function segmentsOf(text: string, blocks = lines(text)): readonly QuoteSegment[] {
  return findQuoteSegments(tokenise(text, blocks), blocks).segments;
}

function check(source: string): readonly QuoteSegment[] {
  const marked = parseMarked(source);
  const segments = segmentsOf(marked.text);
  assertFound(marked, 'q', segments);
  return segments;
}

function cases(name: string, sources: readonly string[]): void {
  describe(name, () => {
    for (const source of sources) it(source, () => void check(source));
  });
}

describe('quote segments', () => {
  cases('styles of marks', [
    '[q:“The dam will hold,”] Mara Oduya said. [q:“We checked it twice.”]',
    '[q:"The dam will hold,"] Mara Oduya said. [q:"We checked it twice."]',
    '[q:‘The dam will hold,’] Mara Oduya said. [q:‘We checked it twice.’]',
    "[q:'The dam will hold,'] Mara Oduya said. [q:'We checked it twice.']",
    'Sie sagte: [q:„Der Damm hält“], und ging.',
    'She called it [q:„a folly”] and left.',
    'It was [q:‚a folly‘], she said.',
    'Elle a dit : [q:« le barrage tient »], puis [q:«assez»].',
    'Es ist [q:»eine Torheit«], sagte sie.',
    'They spoke of [q:‹small›] things.',
    "[q:``The dam will hold,''] she said.",
    '[q:``The dam will hold,"] she said.',
    '[q:＂The dam holds＂] was the headline.',
    'The notice read [q:「the dam holds」] in red.',
  ]);

  cases('mixed styles in one text', [
    '[q:“The dam will hold,"] she said, but [q:"nobody”] asked.',
    '[q:”The dam will hold,”] she said.',
    '[q:“The dam will hold,“] she said.',
    "[q:‘The dam will hold,'] she said.",
    '[q:’The dam will hold,’] she said.',
    'Curly [q:“one”], straight [q:"two"], single [q:‘three’].',
  ]);

  cases('nested', [
    "[q:“He told me [q:‘Go home’] and I went,”] she said.",
    '[q:"He told me [q:\'Go home\'] and I went,"] she said.',
    '[q:‘He told me [q:“Go home”] and I went,’] she said.',
    '[q:“He said, [q:‘Go home.’]”]',
    '[q:"He said, [q:\'Go home.\']"] Then it rained.',
    '[q:“[q:‘Go home,’] he told me,”] she said.',
    '[q:“The [q:“new”] dam will hold,”] she said.',
    '[q:"The [q:"new"] dam will hold,"] she said.',
    "[q:''He said, [q:'Go home,']''] she said. [q:''We did.'']",
    'Sie sagte: [q:„Er rief [q:‚Halt‘] und lief“].',
  ]);

  cases('apostrophes are no marks', [
    "The workers' union didn't agree with the bosses' plan.",
    'The workers’ union didn’t agree with the bosses’ plan.',
    "Rock 'n' roll in the '90s and '08 was 'em all.",
    'Rock ’n’ roll in the ’90s, ’twas nothin’ new.',
    'Rock ‘n’ roll in the ‘90s.',
    "[q:'The workers' union is angry,'] she said.",
    '[q:‘The workers’ union is angry,’] she said. [q:‘They’ll strike.’]',
    'The [q:‘bosses’] decided on workers’ pay.',
    'He spoke for the [q:‘workers’]. They cheered.',
    "[q:'I don't like goin' there,'] he said.",
    '[q:“It’s the farmers’ fault,”] he said of the ’80s.',
    "[q:'Rock 'n' roll isn't dead,'] he said.",
    "She said [q:'no'] and [q:'never'].",
    "James' brother called it [q:'odd'].",
  ]);

  cases('feet and inches', [
    'He is 6\'2" tall and the pipe is 12" wide.',
    'The 12" pipe, [q:"an old one,"] burst.',
    '[q:"The 12" pipe burst,"] she said.',
    '[q:"I counted 12"] and [q:"he had 14"] were his words.',
    'At 5\'10", he said [q:"no"].',
  ]);

  cases('missing and stray marks', [
    '[q:“We will go,] she said. [q:“It is over.”]',
    '[q:“We will go home tonight]',
    'It was a folly,” she said. [q:“Truly.”]',
    'It was a folly" in her view.',
    '[q:"Hello, "]he said. [q:"We go."]',
    '[q:“The dam holds.] [q:“Truly,”] she said.',
    'The ‘old dam and the new one stand.',
    'He called the ‘old dam [q:“a folly”] again.',
    '[q:"No,"]she said,[q:"never."]',
    '[q:“Is it safe?”]—nobody knew. She shouted—[q:“run!”]—and ran.',
    '[q:"I never—"] she said, and [q:"—and you never,"] he said.',
    'They ([q:"the few"]) left.',
  ]);

  describe('over paragraphs', () => {
    it('reopened marks make segments linked by `continues`', () => {
      const [first, second, third, fourth] = check('[q:“One.]\n[q:“Two.]\n[q:“Three,”] she said.\n[q:“Four,”] he said.');
      assert.deepEqual([first?.closed, second?.closed, third?.closed, fourth?.closed], [false, false, true, true]);
      assert.deepEqual([first?.continues, second?.continues, third?.continues, fourth?.continues], [-1, 0, 1, -1]);
    });
    it('straight marks too', () => {
      const segments = check('[q:"One.]\n[q:"Two,"] she said.');
      assert.deepEqual(segments.map((s) => s.continues), [-1, 0]);
    });
    it('single marks too', () => {
      const segments = check('[q:‘One.]\n[q:‘Two,’] she said.');
      assert.deepEqual(segments.map((s) => s.continues), [-1, 0]);
    });
    it('both levels reopen', () => {
      const segments = check('[q:“He told me, [q:‘One.]]\n[q:“[q:‘Two.’] I left,”] she said.');
      assert.deepEqual(segments.map((s) => [s.depth, s.parent, s.continues]), [[0, -1, -1], [1, 0, -1], [0, -1, 0], [1, 2, 1]]);
    });
    it('a mark that is closed a paragraph later', () => {
      const segments = check('She wrote: [q:“One.]\n[q:Two,”] and left.');
      assert.deepEqual(segments.map((s) => s.continues), [-1, 0]);
    });
    it('with marks of another style inside', () => {
      const segments = check('[q:"The [q:“new”] dam holds.]\n[q:"It [q:“really”] does,"] she said.');
      assert.deepEqual(segments.map((s) => s.continues), [-1, -1, 0, -1]);
    });
    it('past an advertisement', () => {
      const text = '“One.\nRead more: dams\n“Two,” she said.';
      const blocks = lines(text).map((block, n): Block => (n === 1 ? { ...block, kind: 'advertisement' } : block));
      assert.deepEqual(segmentsOf(text, blocks).map((s) => s.continues), [-1, 0]);
    });
    it('not when the next paragraph has marks of its own elsewhere', () => {
      const segments = check('[q:“We go home]\nThe dam, she said, is [q:“safe”].');
      assert.deepEqual(segments.map((s) => s.continues), [-1, -1]);
    });
  });

  it('knows the segments that cover each token', () => {
    const text = 'So “he said ‘go’ twice” then';
    const tokens = tokenise(text, lines(text));
    const { outermostOf, innermostOf } = findQuoteSegments(tokens);
    assert.deepEqual([...outermostOf], [-1, 0, 0, 0, 0, 0, 0, 0, 0, -1]);
    assert.deepEqual([...innermostOf], [-1, 0, 0, 0, 1, 1, 1, 0, 0, -1]);
  });

  it('always gives sorted segments in bounds that nest', () => {
    const piece = fc.constantFrom('“', '”', '"', "'", '‘', '’', '„', '«', '»', '``', "''", '12"', 'dams', 'Go', ' ', ' ', ',', '.', '\n', ', he said', '(', '—');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const segments = segmentsOf(text);
        segments.forEach((segment, n) => {
          assert.ok(segment.start < segment.end && segment.end <= text.length);
          assert.ok(segment.firstToken < segment.endToken);
          assert.ok(segment.firstToken > (segments[n - 1]?.firstToken ?? -1));
          assert.ok(segment.continues < n && segment.parent < n);
          const holder = segments[segment.parent];
          if (holder) assert.ok(holder.firstToken < segment.firstToken && segment.endToken <= holder.endToken);
          const before = segments.slice(0, n).filter((s) => s.endToken > segment.firstToken);
          assert.equal(before.length, segment.depth);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('is linear on hostile text', function () {
    this.timeout(60_000);
    for (const unit of ['“', '"', "'", '‘', '”', '“a ', '"a ', "'as ", "as' ", '‘a “b ', '“, he said ', '12" ', "'' ", '“\n', '‘A\n', "“‘'\""]) {
      const text = unit.repeat((unit === '“' ? 1_000_000 : 300_000) / unit.length);
      const blocks = lines(text);
      const tokens = tokenise(text, blocks);
      const start = performance.now();
      findQuoteSegments(tokens, blocks);
      const taken = performance.now() - start;
      assert.ok(taken < 5000, `${JSON.stringify(unit)}: ${taken.toFixed(0)} ms`);
    }
  });
});
