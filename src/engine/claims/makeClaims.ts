import type { Actor, Claim, DocumentDetails, Figure, Quote } from '../analysis';
import type { Reading } from '../reading';
import type { SentenceTags } from '../tagging/tagger';
import { articleClaims } from './articleClaims';
import { ClaimContext } from './claimContext';
import type { ClaimDraft } from './claimContext';
import { withoutDuplicates } from './duplicates';
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
  return withoutDuplicates(merged(quoteClaims(context), articleClaims(context))).map(numbered);
}

/** Two lists in text order as one; of a quote and a sentence with the same words the quote comes first. */
function merged(quotes: readonly ClaimDraft[], sentences: readonly ClaimDraft[]): readonly ClaimDraft[] {
  if (sentences.length === 0) return quotes;
  const claims: ClaimDraft[] = [];
  let next = 0;
  for (const sentence of sentences) {
    for (let quote = quotes[next]; quote && !isBefore(sentence, quote); quote = quotes[++next]) claims.push(quote);
    claims.push(sentence);
  }
  for (; next < quotes.length; next++) {
    const quote = quotes[next];
    if (quote) claims.push(quote);
  }
  return claims;
}

/** By start; of two that start together the longer is first. */
function isBefore(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.start === b.start ? a.end > b.end : a.start < b.start;
}

function numbered(draft: ClaimDraft, index: number): Claim {
  const { start, end, text, kind, voice, speaker, quotes, figures, actors, hedge, polarity, confidence, provenance } = draft;
  const id = `c${index + 1}`;
  return { id, start, end, text, kind, voice, speaker, quotes, figures, actors, hedge, polarity, confidence, provenance };
}
