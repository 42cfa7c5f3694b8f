import type { Actor, Claim, DocumentDetails, Figure, Quote } from '../analysis';
import type { Reading } from '../reading';
import type { SentenceTags } from '../tagging/tagger';
import { articleClaims } from './articleClaims';
import { ClaimContext } from './claimContext';
import type { ClaimDraft } from './claimContext';
import { withoutDuplicates } from './duplicates';
import { merged } from './mergedSpans';
import { quoteClaims } from './quoteClaims';

/**
 * The claims of an article in text order, without duplicates: what its speakers say (each outermost quote is one), then what
 * the article says in its own voice, where that states a figure or what a named actor did, promised, expects or is accused of.
 */
export function makeClaims(
  reading: Reading, tags: SentenceTags, document: DocumentDetails,
  actors: readonly Actor[], figures: readonly Figure[], quotes: readonly Quote[],
): readonly Claim[] {
  const context = new ClaimContext(reading, tags, document, actors, figures, quotes);
  return withoutDuplicates(merged(quoteClaims(context), articleClaims(context)), reading.tokens).map(numbered);
}

function numbered(draft: ClaimDraft, index: number): Claim {
  const { start, end, text, kind, voice, speaker, quotes, figures, actors, hedge, polarity, confidence, provenance } = draft;
  const id = `c${index + 1}`;
  return { id, start, end, text, kind, voice, speaker, quotes, figures, actors, hedge, polarity, confidence, provenance };
}
