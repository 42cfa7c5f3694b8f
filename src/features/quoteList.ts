import type { Range } from 'vscode-languageserver-types';
import { speakersOf } from '../corpus/speakers';
import type { QuoteKind } from '../engine/analysis';
import { rangeOf, type Article } from './article';

/** Where a quote stands, and of which kind it is. The protocol's `QuoteItem`. */
export interface ListedQuote {
  readonly kind: QuoteKind;
  readonly attributed: boolean;
  /** One for each fragment. */
  readonly ranges: readonly Range[];
}

/** The quotes of an article in text order. */
export function quoteList({ analysis, text }: Article): readonly ListedQuote[] {
  return analysis.quotes.map((quote) => (
    { kind: quote.kind, attributed: speakersOf(quote).length > 0, ranges: quote.fragments.map((fragment) => rangeOf(text, fragment)) }));
}
