import { strict as assert } from 'node:assert';
import { documentHighlights } from '../../src/features/documentHighlights';
import { definition } from '../../src/features/definition';
import { references } from '../../src/features/references';
import type { Article } from '../../src/features/article';
import { actorOf, analysisOf, mentionOf, spanOf } from '../analyses';
import { articleOf } from './articles';
import { done, PORT, portCorpus, portLibrary, positionOf, seenAt, wordsAt } from './portArticles';

const found = (article: Article, words: string, includeDeclaration = true) => (
  done(references(article, positionOf(article, words), includeDeclaration, portCorpus(), portLibrary)).map(seenAt));

describe('references', () => {
  const OF_RUIZ = ['budget.txt 0:9 Ruiz', 'budget.txt 1:0 She', 'strike.txt 2:0 Ana Ruiz', 'strike.txt 2:39 Ana Ruiz', 'strike.txt 2:67 She'];

  it('of a pronoun are all mentions of its actor in the workspace', () => assert.deepEqual(found(PORT.budget, 'She'), OF_RUIZ));
  it('of a name are the same', () => assert.deepEqual(found(PORT.strike, 'Ana Ruiz'), OF_RUIZ));
  it('leave out, when asked to, what introduces the actor here', () => {
    assert.deepEqual(found(PORT.strike, 'She', false), OF_RUIZ.filter((place) => place !== 'strike.txt 2:39 Ana Ruiz'));
    assert.deepEqual(found(PORT.budget, 'She', false), OF_RUIZ.slice(1));
  });
  it('of somebody without a name are those of the article', () => {
    assert.deepEqual(found(PORT.rumour, 'they'), ['rumour.txt 0:0 Dockers', 'rumour.txt 0:13 they']);
  });
  it('are none on plain words', () => assert.deepEqual(found(PORT.strike, 'left'), []));
  it('stop between articles', () => {
    const work = references(PORT.budget, positionOf(PORT.budget, 'She'), true, portCorpus(), portLibrary);
    assert.deepEqual([work.next().done, work.next().done, work.next().done], [false, false, true]);
  });
});

describe('document highlights', () => {
  const marked = (article: Article, words: string, n = 0) => (
    documentHighlights(article, positionOf(article, words, n))?.map(({ range }) => wordsAt(article, range)) ?? null);

  it('are the mentions of one actor in the article, pronouns included', () => {
    assert.deepEqual(marked(PORT.strike, 'She'), ['Ana Ruiz', 'Ana Ruiz', 'She']);
    assert.deepEqual(marked(PORT.strike, 'Vell'), ['Vell']);
  });
  it('are left to the editor on plain words', () => assert.equal(marked(PORT.strike, 'met'), null));
  it('count the place right behind a word', () => {
    assert.deepEqual(documentHighlights(PORT.rumour, { line: 0, character: 7 })?.length, 2);
    assert.equal(documentHighlights(PORT.rumour, { line: 0, character: 8 }), null);
  });
});

describe('definition', () => {
  const defined = (article: Article, words: string, n = 0) => definition(article, positionOf(article, words, n)).map((link) => [
    link.originSelectionRange ? wordsAt(article, link.originSelectionRange) : '', wordsAt(article, link.targetSelectionRange), wordsAt(article, link.targetRange),
  ].join(' | '));
  const inText = (text: string, actor: Parameters<typeof actorOf>) => articleOf(text, analysisOf({ actors: [actorOf(...actor)] }));

  it('is the full name that has the role beside it', () => {
    assert.deepEqual(defined(PORT.strike, 'She'), ['She | Ana Ruiz | Harbour Minister Ana Ruiz']);
  });
  it('takes a role behind the name as well', () => {
    const text = 'Ruiz won. Ana Ruiz, the mayor, slept.';
    const mentions = [mentionOf(spanOf(text, 'Ruiz')), mentionOf(spanOf(text, 'Ana Ruiz'))];
    const article = inText(text, ['r', 'Ana Ruiz', mentions, { roles: [spanOf(text, 'mayor')] }]);
    assert.deepEqual(defined(article, 'Ruiz'), ['Ruiz | Ana Ruiz | Ana Ruiz, the mayor']);
  });
  it('is the first full name where no role stands beside one', () => {
    const text = 'Ruiz won. Ana Ruiz slept. The mayor, in the end. Ana Ruiz woke.';
    const mentions = [mentionOf(spanOf(text, 'Ruiz')), mentionOf(spanOf(text, 'Ana Ruiz')), mentionOf(spanOf(text, 'Ana Ruiz', 1))];
    const article = inText(text, ['r', 'Ana Ruiz', mentions, { roles: [spanOf(text, 'mayor')] }]);
    const range = { start: { line: 0, character: 10 }, end: { line: 0, character: 18 } };
    assert.deepEqual(definition(article, { line: 0, character: 0 })[0]?.targetRange, range);
  });
  it('is the first mention of who is never named in full', () => {
    assert.deepEqual(defined(PORT.strike, 'Vell'), ['Vell | Vell | Vell']);
    assert.deepEqual(defined(PORT.rumour, 'they'), ['they | Dockers | Dockers']);
  });
  it('is none on plain words', () => assert.deepEqual(defined(PORT.strike, 'met'), []));
});
