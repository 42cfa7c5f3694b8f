import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findBlocks } from '../../../src/engine/blocks/findBlocks';

/** Each line of `source` is "kind | text" ("embed0" for the embed's number); an empty line is a blank line of the text. */
function check(source: string): void {
  const lines = source.split('\n').map((line) => {
    const bar = line.indexOf('|');
    return bar < 0 ? { kind: '', text: line } : { kind: line.slice(0, bar).trim(), text: line.slice(bar + 1).trim() };
  });
  const text = lines.map((line) => line.text).join('\n');
  const found = findBlocks(text).map((block) => `${block.kind}${block.embed ?? ''} | ${text.slice(block.start, block.end)}`);
  assert.deepEqual(found, lines.filter((line) => line.kind !== '').map((line) => `${line.kind} | ${line.text}`));
}

const BODY = 'The dam above Vale held through the night, the council said on Monday, but engineers found two new cracks.';

function checks(name: string, sources: readonly string[]): void {
  describe(name, () => {
    for (const source of sources) it(source.replaceAll('BODY', '…').slice(0, 120), () => check(source.replaceAll('BODY', BODY)));
  });
}

describe('blocks', () => {
  checks('headlines', [
    'headline | Dam above Vale holds\nbody | BODY',
    'headline | Dam above Vale holds, engineers warn: ‘It won’t last’\n\nbody | BODY\n\nbody | BODY',
    'headline | Will the dam hold?\nbody | BODY',
    'headline | DAM HOLDS\nbody | BODY',
    'headline | HEADLINE: Dam above Vale holds.\nbody | BODY',
    'headline | Cracked Dam Above Vale Holds Through Night.\nbody | BODY',
    'headline | Dam above Vale holds\nsubheading | Engineers had warned of cracks since spring\nbody | BODY\nbody | BODY',
    'caption | FILE PHOTO: The dam above Vale in March.\nheadline | Dam above Vale holds\nbody | BODY',
  ]);

  it('a sentence above a dateline is a headline', () => {
    check(`headline | Council says the dam above Vale holds.\nbody | VALE, March 3 (NPA) — ${BODY}`);
    check(`body | VALE (NPA) — ${BODY}\nbody | VALE (NPA) — ${BODY}`);
  });

  checks('no headlines', [
    'body | BODY\nbody | BODY',
    'body | A dam above Vale burst on Monday.\nbody | BODY',
    'body | Dam above Vale holds',
    'body | The council met: the dam was first.\nbody | BODY',
    'body | “The dam will hold,” she said. “Go home.”\nbody | BODY',
    'body | - bread\nbody | BODY',
  ]);

  checks('subheadings', [
    'body | BODY\nsubheading | Cracks since spring\nbody | BODY',
    'body | BODY\n\nsubheading | ## Cracks since spring\n\nbody | BODY',
    'body | BODY\nbody | Bread\nbody | Milk\nbody | Eggs\nbody | BODY', // a list
    'body | BODY\nbody | Cracks since spring', // nothing below
    'body | BODY\nbody | He listed them:\nbody | BODY',
    'body | BODY\nbody | * * *\nbody | BODY',
    'body | BODY\nbody | And so the council of Vale\nbody | voted on Monday to close the dam for good, to the surprise of many.',
    'body | BODY\nbody | Q: Will it hold?\nbody | A: We do not know yet, and nobody should say so.',
    'body | BODY\nbody | ODUYA: It will hold.\nbody | BODY',
  ]);

  checks('bylines', [
    'headline | Dam holds\nbyline | By Ana Ruiz and Ben Oduya\nbody | BODY',
    'headline | Dam holds\nbyline | By ANA RUIZ | Vale Post'.replace(' | Vale', ', Vale') + '\nbody | BODY',
    'headline | Dam holds\nbyline | Ana Ruiz, Reuters\nbody | BODY',
    'headline | Dam holds\nbyline | Saturday, 14 March 2031\nbody | BODY',
    'headline | Dam holds\nbyline | Published: 14 March 2031, 10:15 GMT\nbody | BODY',
    'body | BODY\nbody | BODY\nbyline | (Reporting by Ana Ruiz in Vale; editing by Ben Oduya)',
    'body | BODY\nbody | BODY\nbyline | Ana Ruiz contributed to this report.',
    'headline | Dam holds\nbody | By midnight the dam above Vale had held for a week, and no more.\nbody | BODY',
    'headline | Dam holds\nbody | By Monday, Vale and Oduya had agreed to close the dam.\nbody | BODY',
  ]);

  checks('captions, advertisements, disclaimers', [
    'body | BODY\ncaption | The dam above Vale in March. (AP Photo/Ana Ruiz)\nbody | BODY',
    'body | BODY\ncaption | Photo: Ana Ruiz\nbody | BODY',
    'body | BODY\ncaption | (Image: Ana Ruiz)\nbody | BODY',
    'body | BODY\nbody | Photos of the dam, taken in March, show the cracks, according to a Reuters/Ipsos survey.\nbody | BODY',
    'body | BODY\nadvertisement | Also read: Ten dams to see\nbody | BODY\nadvertisement | Advertisement\nbody | BODY',
    'body | BODY\nadvertisement | Add Vale Post as a Preferred Source\nbody | BODY\nadvertisement | Follow Ana Ruiz on X @anaruiz.',
    'body | BODY\nbody | Add the two sums as a source of error and the dam fails, she warned.\nbody | BODY',
    'body | BODY\nbody | Readers more used to dams than to cracks were told to follow the signs.\nbody | BODY',
    'body | BODY\ndisclaimer | Disclaimer: This article is based on council papers.\ndisclaimer | (With inputs from agencies)\ndisclaimer | © 2031 Vale Post',
    'body | BODY\nbody | The views of the dam are good, the council said.\nbody | BODY',
  ]);

  checks('embedded posts', [
    `body | The council posted this on X on Monday:
embed0 | The dam will hold. Stay home tonight! #ValeDam
signature0 | — Vale Council (@valecouncil) March 14, 2031
body | BODY`,
    `body | BODY
embed0 | We firmly reject the recent claims about the dam of our town, and will do what is necessary to protect the good name of its engineers.
embed0 | Threats are not the right way to deal with Vale. The province should mend its ways and join us on the common… pic.twitter.com/aB3dE
advertisement0 | Add Vale Post as a Preferred Source
signature0 | — Vale Council (@valecouncil) March 14, 2031
body | BODY`,
    `body | BODY
embed0 | The town stands by its engineers, now and in the years to come.
signature0 | — Vale Council (@valecouncil) March 14, 2031
embed1 | No dam, no town.
signature1 | — Ana Ruiz (@anaruiz) 15 March 2031
body | BODY`,
    `body | “It holds,” the mayor said, according to the council.
embed0 | It holds.
signature0 | — Mayor Oduya (@mayor) March 14, 2031`,
    `body | She posted a picture of the dam.
embed0 | The dam this morning pic.twitter.com/aB3dE
body | BODY`,
    'body | BODY\nbody | The mayor — Ben Oduya (@oduya) — spoke on Monday.\nbody | BODY',
    'body | BODY\nbody | “It holds,” he wrote. A picture of the dam was at pic.twitter.com/aB3dE\nbody | BODY',
  ]);

  it('keeps the lines of a post together where blank lines part the paragraphs', () => {
    const post = ['The dam has leaked since Friday.', 'Nobody in town called back.'];
    const text = `${BODY}\n\n${BODY}\n\n${post.join('\n')}\n— Vale Council (@valecouncil) March 14, 2031\n\n${BODY}`;
    const kinds = findBlocks(text).map(({ kind, embed }) => `${kind}${embed ?? ''}`);
    assert.deepEqual(kinds, ['body', 'body', 'embed0', 'embed0', 'signature0', 'body']);
  });

  it('splits a signature from the post on the same line', () => {
    const text = `${BODY}\nThe dam will hold. — Vale Council (@valecouncil) March 14, 2031`;
    assert.deepEqual(findBlocks(text).map((b) => [b.kind, text.slice(b.start, b.end)]), [
      ['body', BODY], ['embed', 'The dam will hold.'], ['signature', '— Vale Council (@valecouncil) March 14, 2031'],
    ]);
  });

  it('takes front matter as one block', () => {
    const text = `---\ntitle: Dam\n---\n\nDam holds\n\n${BODY}`;
    assert.deepEqual(findBlocks(text).map((b) => [b.kind, text.slice(b.start, b.end)]), [
      ['frontMatter', '---\ntitle: Dam\n---'], ['headline', 'Dam holds'], ['body', BODY],
    ]);
  });

  describe('hard-wrapped text', () => {
    const wrap = (paragraph: string, width: number): string => {
      const lines = [''];
      for (const word of paragraph.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.join('\n');
    };
    const LONG = `${BODY} ${BODY}`;
    for (const width of [60, 72, 80]) {
      it(`joins the lines of a paragraph at ${width} columns`, () => {
        const text = `Dam holds\n\n${wrap(LONG, width)}\n\n${wrap(BODY, width)}\n`;
        assert.deepEqual(findBlocks(text).map((b) => [b.kind, text.slice(b.start, b.end).replace(/\n/g, ' ')]), [['headline', 'Dam holds'], ['body', LONG], ['body', BODY]]);
      });
    }
    it('leaves lines alone that are paragraphs', () => {
      const text = `${BODY}\n“Go home,” she said.\nNobody went home that night.\n${BODY}`;
      assert.equal(findBlocks(text).length, 4);
    });
  });

  it('always gives sorted, disjoint, trimmed blocks that cover all words', () => {
    const piece = fc.constantFrom('By Ana', 'Dam holds', BODY, '\n', '\n\n', ' ', '— A (@a) March 14, 2031', 'Read more: x', '---', 'title: x', '(', '“', 'pic.twitter.com/a', ':', '\r\n', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let covered = '';
        let end = 0;
        for (const block of findBlocks(text)) {
          assert.ok(block.start >= end && block.start < block.end && block.end <= text.length);
          const words = text.slice(block.start, block.end);
          assert.equal(words, words.trim());
          assert.equal(text.slice(end, block.start).trim(), '');
          covered += words;
          end = block.end;
        }
        assert.equal(text.slice(end).trim(), '');
        assert.equal(covered.replace(/\s+/g, ''), text.replace(/\s+/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('is linear on hostile text', function () {
    this.timeout(60_000);
    for (const unit of ['\n', 'a\n', '— A (@a) March 14, 2031\n', '(@a', 'A b\n\n', '"', '---\n', 'By A\n', '#', '… pic.twitter.com/a\n', ' ', '- ']) {
      const start = performance.now();
      findBlocks(unit.repeat(Math.ceil(300_000 / unit.length)));
      const taken = performance.now() - start;
      assert.ok(taken < 5000, `${JSON.stringify(unit)}: ${taken.toFixed(0)} ms`);
    }
  });
});
