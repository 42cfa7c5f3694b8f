import { strict as assert } from 'node:assert';
import type { Range } from 'vscode-languageserver-types';
import type { Article } from '../../src/features/article';
import { inlayHints, type HintKinds } from '../../src/features/inlayHints';
import { actorOf, analysisOf, mentionOf, spanOf } from '../analyses';
import { articleOf } from './articles';
import { PORT } from './portArticles';

const BOTH = { pronouns: true, metonyms: true };
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const hinted = (article: Article, kinds: HintKinds = BOTH, range: Range = ALL) => (
  inlayHints(article, range, kinds).map(({ label, position: { line, character } }) => `${line}:${character} ${JSON.stringify(label)}`));

describe('inlay hints', () => {
  it('name whom pronouns and metonyms mean, in text order', () => {
    assert.deepEqual(hinted(PORT.strike), ['2:70 "Ana Ruiz"', '2:81 "Norland"']);
  });
  it('are shown of each kind by itself', () => {
    assert.deepEqual(hinted(PORT.strike, { pronouns: true, metonyms: false }), ['2:70 "Ana Ruiz"']);
    assert.deepEqual(hinted(PORT.strike, { pronouns: false, metonyms: true }), ['2:81 "Norland"']);
    assert.deepEqual(hinted(PORT.strike, { pronouns: false, metonyms: false }), []);
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
});
