import { strict as assert } from 'node:assert';
import type { Range } from 'vscode-languageserver-types';
import type { Article } from '../../src/features/article';
import { inlayHints, type HintKinds } from '../../src/features/inlayHints';
import { translator } from '../../src/features/strings';
import { actorOf, analysisOf, figureOf, mentionOf, spanOf } from '../analyses';
import { articleOf } from './articles';
import { PORT } from './portArticles';

const NONE: HintKinds = { pronouns: false, metonyms: false, dates: false };
const BOTH = { ...NONE, pronouns: true, metonyms: true };
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const hinted = (article: Article, kinds: HintKinds = BOTH, range: Range = ALL) => (
  inlayHints(article, range, kinds, translator()).map(({ label, position: { line, character } }) => `${line}:${character} ${JSON.stringify(label)}`));

describe('inlay hints', () => {
  it('name whom pronouns and metonyms mean, in text order', () => {
    assert.deepEqual(hinted(PORT.strike), ['2:70 "Ana Ruiz"', '2:81 "Norland"']);
  });
  it('are shown of each kind by itself', () => {
    assert.deepEqual(hinted(PORT.strike, { ...NONE, pronouns: true }), ['2:70 "Ana Ruiz"']);
    assert.deepEqual(hinted(PORT.strike, { ...NONE, metonyms: true }), ['2:81 "Norland"']);
    assert.deepEqual(hinted(PORT.strike, NONE), []);
  });
  it('are those of the range', () => {
    assert.deepEqual(hinted(PORT.budget, BOTH, { start: { line: 0, character: 0 }, end: { line: 0, character: 40 } }), []);
    assert.deepEqual(hinted(PORT.budget, BOTH, { start: { line: 1, character: 1 }, end: { line: 1, character: 2 } }), ['1:3 "Ruiz"']);
  });
  it('leave out “who”, and keep long names short', () => {
    const name = 'The International Association of Harbour Pilots';
    const text = `${name}, which met, said it won.`;
    const mentions = ['which', 'it'].map((words) => mentionOf(spanOf(text, words), { form: 'pronoun' }));
    assert.deepEqual(hinted(articleOf(text, analysisOf({ actors: [actorOf('a', name, mentions)] }))), ['0:67 "The International Association of…"']);
  });

  it('say when dates are, unless the article says it in full or nobody knows', () => {
    const cases: readonly (readonly [text: string, iso: string | null, hint: string | null])[] = [
      ['Monday', '2025-11-03', '2025-11-03'],
      ['Sunday (Nov 2)', '2025-11-02', '2025-11-02'],
      ['last autumn', '2024-FA', '2024, autumn'],
      ['this week', '2025-W45', '2025-11-03 to 2025-11-09'],
      ['Monday at 2 p.m.', '2025-11-03T14:00', '2025-11-03, 14:00'],
      ['Christmas Day 2024', '2024-12-25', '2024-12-25'],
      ['the year before', '2024', '2024'],
      // Near misses: said in full, of no date, not known, a reference without a date.
      ['Nov. 2, 2025', '2025-11-02', null], ['2025-11-02', '2025-11-02', null], ['November 2025', '2025-11', null], ['2019', '2019', null],
      ['the 2010s', '201', null], ['9 a.m.', 'T09:00', null], ['Tuesday', 'XXXX-WXX-2', null], ['Nov 2', 'XXXX-11-02', null],
      ['a week', '2025-WXX', null], ['one day', null, null], ['now', 'PRESENT_REF', null],
    ];
    for (const [words, iso, hint] of cases) {
      const text = `It ended ${words}.`;
      const figure = figureOf('f', spanOf(text, words), { type: iso?.includes('T') ? 'time' : 'date', iso });
      const seen = (kinds: HintKinds) => hinted(articleOf(text, analysisOf({ figures: [figure] })), kinds);
      assert.deepEqual(seen({ ...NONE, dates: true }), hint === null ? [] : [`0:${text.length - 1} ${JSON.stringify(hint)}`], words);
      assert.deepEqual(seen(BOTH), [], words);
    }
  });

  it('stand in text order, of all kinds', () => {
    const text = 'On Monday she left, and on Friday she came.';
    const dates = ['Monday', 'Friday'].map((words, i) => figureOf(`f${i}`, spanOf(text, words), { type: 'date', iso: `2025-11-0${3 + 4 * i}` }));
    const ruiz = actorOf('r', 'Ana Ruiz', [0, 1].map((n) => mentionOf(spanOf(text, 'she', n), { form: 'pronoun' })));
    assert.deepEqual(hinted(articleOf(text, analysisOf({ actors: [ruiz], figures: dates })), { ...BOTH, dates: true }), [
      '0:9 "2025-11-03"', '0:13 "Ana Ruiz"', '0:33 "2025-11-07"', '0:37 "Ana Ruiz"',
    ]);
  });
});
