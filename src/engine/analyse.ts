import { findActors } from './actors/findActors';
import type { Analysis } from './analysis';
import { SCHEMA_VERSION } from './analysis';
import { attribute } from './attribution/attribute';
import { findBlocks } from './blocks/findBlocks';
import { makeClaims } from './claims/makeClaims';
import { articleDetails } from './details/articleDetails';
import { dateFindings } from './figures/dateFindings';
import { findFigures } from './figures/findFigures';
import type { AnalyseOptions } from './options';
import { findQuoteSegments } from './quotes/quoteSegments';
import { unclosedQuotations } from './quotes/unclosedQuotations';
import type { Reading } from './reading';
import { resolveSpeakers } from './speakers/resolveSpeakers';
import { bySpan } from './span';
import { SentenceTags } from './tagging/tagger';
import { tokenise } from './text/tokenise';

/** Reads an article: pure, synchronous, in time linear in its length. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const steps = analyseInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, pausing after each stage with the stage's name, so that a caller can give up an analysis that has been
 * overtaken by an edit. Nothing is shared between runs.
 */
export function* analyseInSteps(text: string, options: AnalyseOptions = {}): Generator<string, Analysis, void> {
  const blocks = findBlocks(text);
  yield 'blocks';
  const tokens = tokenise(text, blocks);
  yield 'tokens';
  const segments = findQuoteSegments(tokens, blocks);
  const reading: Reading = { text, blocks, tokens, segments };
  yield 'segments';
  const document = articleDetails(reading, options);
  yield 'details';
  const named = findActors(reading, options);
  yield 'actors';
  const figures = findFigures(reading, named, document, options);
  yield 'figures';
  const tags = new SentenceTags(tokens, named.mentions);
  const attributions = attribute(reading, tags, document.dateline);
  yield 'attribution';
  const { actors, quotes } = resolveSpeakers(reading, attributions, named, figures, options, document.outlet);
  yield 'speakers';
  const claims = makeClaims(reading, tags, document, actors, figures, quotes);
  const findings = [...unclosedQuotations(tokens, segments), ...dateFindings(figures)].sort(bySpan);
  return { schemaVersion: SCHEMA_VERSION, document, blocks, actors, figures, quotes, claims, findings };
}
