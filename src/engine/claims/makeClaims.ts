import type { Actor, Claim, DocumentDetails, Figure, Quote } from '../analysis';
import type { Reading } from '../reading';

/** The claims of an article in text order, without duplicates. */
export function makeClaims(
  _reading: Reading,
  _document: DocumentDetails,
  _actors: readonly Actor[],
  _figures: readonly Figure[],
  _quotes: readonly Quote[],
): readonly Claim[] {
  return []; // Placeholder until the real one is written.
}
