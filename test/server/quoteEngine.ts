import type { Analysis } from '../../src/engine/analysis';
import type { AnalyseOptions } from '../../src/engine/options';
import { textSpan } from '../../src/engine/span';
import type { Engine } from '../../src/server/analyser';
import { actorOf, analysisOf, claimOf, mentionOf, quoteOf } from '../analyses';

/** A stand-in for the engine that is easy to foresee: what is between “ and ” is a quote and a claim, Capitals are actors. */
export const quoteEngine: Engine = function* (text, options) {
  yield 'begun';
  return quotesIn(text, options);
};

export function quotesIn(text: string, { id, uri, reference }: AnalyseOptions = {}): Analysis {
  const quotes = [...text.matchAll(/“[^”]*”/g)].map((m, i) => quoteOf(`q${i + 1}`, textSpan(text, m.index, m.index + m[0].length)));
  return analysisOf({
    document: { id, uri: uri ?? null, outlet: reference?.outlet ?? null, title: reference?.title ?? null },
    actors: [...text.matchAll(/[A-Z][a-z]+/g)].map((m, i) => (
      actorOf(`a${i}`, m[0], [mentionOf(textSpan(text, m.index, m.index + m[0].length))]))),
    quotes,
    claims: quotes.map((quote, i) => claimOf(`c${i + 1}`, quote, { voice: 'unattributed', quotes: [quote.id] })),
  });
}
