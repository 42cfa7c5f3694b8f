import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/corpus/corpus';
import type { Article } from '../../src/features/article';
import { speakerList } from '../../src/features/speakerList';
import { actorOf, analysisOf, claimOf, mentionOf, quoteOf, spanOf } from '../analyses';
import { articleOf } from './articles';
import { done } from './portArticles';

const STRIKE = 'Harbour Minister Ana Ruiz said one. Ruiz and Lin Chen said two. Dockers said three. Four.';
const BUDGET = 'Ana Ruiz said five. “Six.” Officials said seven.';

const strike = articleOf(STRIKE, analysisOf({
  actors: [
    actorOf('r', 'Ana Ruiz', [mentionOf(spanOf(STRIKE, 'Ana Ruiz')), mentionOf(spanOf(STRIKE, 'Ruiz', 1))]),
    actorOf('c', 'Lin Chen', [mentionOf(spanOf(STRIKE, 'Lin Chen'))]),
    actorOf('d', 'dockers', [mentionOf(spanOf(STRIKE, 'Dockers'), { form: 'nominal' })], { type: 'group' }),
  ],
  quotes: [
    quoteOf('q1', spanOf(STRIKE, 'one'), { speaker: 'r' }), quoteOf('q2', spanOf(STRIKE, 'two'), { speaker: 'r', speakers: ['r', 'c'] }),
    quoteOf('q3', spanOf(STRIKE, 'three'), { speaker: 'd' }),
  ],
  claims: [
    claimOf('c1', spanOf(STRIKE, 'one'), { voice: 'speaker', speaker: 'r', quotes: ['q1'] }),
    claimOf('c2', spanOf(STRIKE, 'two'), { voice: 'speaker', speaker: 'r', quotes: ['q2'] }),
    claimOf('c3', spanOf(STRIKE, 'three'), { voice: 'speaker', speaker: 'd', quotes: ['q3'] }),
    claimOf('c4', spanOf(STRIKE, 'Four.')),
  ],
}), 'file:///w/strike.txt');

const budget = articleOf(BUDGET, analysisOf({
  actors: [
    actorOf('a', 'Ana Ruiz', [mentionOf(spanOf(BUDGET, 'Ana Ruiz'))]),
    actorOf('o', 'officials', [mentionOf(spanOf(BUDGET, 'Officials'), { form: 'nominal' })], { type: 'group' }),
  ],
  quotes: [quoteOf('q1', spanOf(BUDGET, 'five'), { speaker: 'a' }), quoteOf('q2', spanOf(BUDGET, '“Six.”')), quoteOf('q3', spanOf(BUDGET, 'seven'), { speaker: 'o' })],
  claims: [
    claimOf('c1', spanOf(BUDGET, 'five'), { voice: 'speaker', speaker: 'a', quotes: ['q1'] }),
    claimOf('c2', spanOf(BUDGET, '“Six.”'), { voice: 'unattributed', quotes: ['q2'] }),
    claimOf('c3', spanOf(BUDGET, 'seven'), { voice: 'speaker', speaker: 'o', quotes: ['q3'] }),
  ],
}), 'file:///w/budget.txt');

function listed(...articles: readonly Article[]) {
  const corpus = new Corpus();
  for (const { uri, analysis } of articles) corpus.replace(uri, analysis);
  const speakers = done(speakerList(corpus, (uri) => articles.find((article) => article.uri === uri)));
  return speakers.map(({ voice, name, claims, articles: where }) => (
    `${name ?? voice} ${claims}: ${where.map(({ uri, claims: ids }) => `${uri.slice(10)} ${ids.join(' ')}`).join(', ')}`));
}

describe('the list of speakers', () => {
  it('has each under one identity in all articles, then those without a name, nobody, and the articles', () => {
    const wanted = [
      'Ana Ruiz 3: budget.txt c1, strike.txt c1 c2', 'Lin Chen 1: strike.txt c2', 'unnamed 2: budget.txt c3, strike.txt c3',
      'unattributed 1: budget.txt c2', 'article 1: strike.txt c4',
    ];
    assert.deepEqual(listed(strike, budget), wanted);
    assert.deepEqual(listed(budget, strike), wanted);
  });

  it('leaves out groups without a claim', () => {
    assert.deepEqual(listed(articleOf('Four.', analysisOf({ claims: [claimOf('c1', spanOf('Four.', 'Four.'))] }))), ['article 1: strike.txt c1']);
    assert.deepEqual(listed(), []);
  });
});
