import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/corpus/corpus';
import type { Figure } from '../../src/engine/analysis';
import type { Article } from '../../src/features/article';
import { figureList, figurePlaces } from '../../src/features/figureList';
import { translator } from '../../src/features/strings';
import { analysisOf, claimOf, figureOf, spanOf } from '../analyses';
import { articleOf } from './articles';
import { done } from './portArticles';

type Marked = readonly [words: string, more: Partial<Figure>, measures?: string];

/** An article in which these words are figures; their ids are the words. */
function article(name: string, text: string, ...figures: readonly Marked[]): Article {
  return articleOf(text, analysisOf({
    figures: figures.map(([words, more, measures]) => (
      figureOf(words.replaceAll(' ', '-'), spanOf(text, words), { ...more, ...(measures ? { measures: spanOf(text, measures) } : {}) }))),
  }), `file:///w/${name}.txt`);
}

const PERCENT = { type: 'percent', unit: '%' } as const;
const strike = article(
  'strike', 'Nearly 8 percent of the fleet, two ships, 3 km of quay, 40 ships and 5 per cent stood still on Sunday, then 40 days.',
  ['Nearly 8 percent', { ...PERCENT, value: 8, modifier: 'nearly' }, 'the fleet'], ['two', { value: 2, trivial: true }, 'ships'],
  ['3 km', { type: 'measure', value: 3, unit: 'kilometer' }, 'quay'], ['40', { value: 40 }, 'ships'], ['5 per cent', { ...PERCENT, value: 5 }],
  ['Sunday', { type: 'date', iso: '2025-11-02' }], ['40 days', { type: 'duration', value: 40, unit: 'day', iso: 'P40D' }],
);
const budget = article(
  'budget', 'Almost 8% of Fleet boats, 40 cranes, 900 euros on Nov 2, 2025, or on Tuesday; now tuesday again, 3 miles and 8 percent of a quay.',
  ['Almost 8%', { ...PERCENT, value: 8, modifier: 'almost' }, 'Fleet'], ['40', { value: 40 }, 'cranes'],
  ['900 euros', { type: 'money', value: 900, unit: 'EUR' }], ['Nov 2, 2025', { type: 'date', iso: '2025-11-02' }],
  ['Tuesday', { type: 'date', iso: 'XXXX-WXX-2' }], ['now', { type: 'date', iso: 'PRESENT_REF', vague: true }],
  ['tuesday', { type: 'date', iso: 'XXXX-WXX-2' }], ['3 miles', { type: 'measure', value: 3, unit: 'mile' }],
  ['8 percent', { ...PERCENT, value: 8 }, 'a quay'],
);

function listed(...articles: readonly Article[]) {
  const corpus = new Corpus();
  for (const { uri, analysis } of articles) corpus.replace(uri, analysis);
  const figures = done(figureList(corpus, (uri) => articles.find((one) => one.uri === uri), translator()));
  return figures.map(({ type, value, measures, places, articles: where }) => (
    `${type} ${value} / ${measures ?? '-'} ${places}: ${where.map(({ uri, figures: ids }) => `${uri.slice(10, -4)} ${ids.join(' ')}`).join(', ')}`));
}

describe('the list of figures', () => {
  it('has one value of one thing once, by type, unit and size, without what is trivial or vague', () => {
    assert.deepEqual(listed(strike, budget), [
      'percent 5% / - 1: strike 5-per-cent',
      'percent 8% / a quay 1: budget 8-percent',
      'percent 8% / Fleet 2: budget Almost-8%, strike Nearly-8-percent',
      'money EUR 900 / - 1: budget 900-euros',
      'count 40 / cranes 1: budget 40',
      'count 40 / ships 1: strike 40',
      'measure 3 kilometers / quay 1: strike 3-km',
      'measure 3 miles / - 1: budget 3-miles',
      'duration 40 days / - 1: strike 40-days',
      'date 2025-11-02 / - 2: budget Nov-2,-2025, strike Sunday',
      'date Tuesday / - 2: budget Tuesday tuesday',
    ]);
  });

  it('does not depend on the order in which articles came, and names what all say of the value', () => {
    assert.deepEqual(listed(budget, strike), listed(strike, budget));
    assert.ok(listed(strike).includes('percent nearly 8% / the fleet 1: strike Nearly-8-percent'));
  });

  it('has keys that hold while the articles change around it', () => {
    const keysOf = (...articles: readonly Article[]) => {
      const corpus = new Corpus();
      for (const { uri, analysis } of articles) corpus.replace(uri, analysis);
      return done(figureList(corpus, (uri) => articles.find((one) => one.uri === uri), translator())).map(({ key }) => key);
    };
    const both = keysOf(strike, budget);
    assert.equal(new Set(both).size, both.length);
    for (const key of [...keysOf(strike), ...keysOf(budget)]) assert.ok(both.includes(key), key);
  });
});

describe('the places of figures', () => {
  it('have the line around them and the innermost claim', () => {
    const text = 'First.\nRuiz said: “We need 40 cranes, the two of us, by 2030.”';
    const inner = spanOf(text, 'We need 40 cranes');
    const one = articleOf(text, analysisOf({
      figures: [
        figureOf('f1', spanOf(text, '40'), { value: 40 }), figureOf('f2', spanOf(text, 'two'), { trivial: true }),
        figureOf('f3', spanOf(text, '2030'), { type: 'date', iso: '2030' }),
      ],
      claims: [claimOf('c1', spanOf(text, '“We need 40 cranes, the two of us, by'), { figures: ['f1', 'f2'] }), claimOf('c2', inner, { figures: ['f1'] })],
    }));
    assert.deepEqual(figurePlaces(one).map(({ id, claim, range, line, start, end }) => [id, claim, range.start, line.slice(start, end)]), [
      ['f1', 'c2', { line: 1, character: 20 }, '40'], ['f3', null, { line: 1, character: 49 }, '2030'],
    ]);
  });
});
