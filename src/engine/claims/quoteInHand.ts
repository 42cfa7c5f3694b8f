import type { Figure, Quote } from '../analysis';
import type { TokenRange } from '../text/tokens';
import type { ClaimContext } from './claimContext';
import { cueFacts } from './cueFacts';
import type { CueFacts } from './cueFacts';

/** A quote with what all rules about it ask for. */
export interface QuoteInHand {
  readonly quote: Quote;
  readonly cue: CueFacts;
  /** First token of the cue; -1 without one. */
  readonly cueAt: number;
  /** All tokens from its first word to its last. */
  readonly words: TokenRange;
  /** The tokens of each fragment. */
  readonly fragments: readonly TokenRange[];
  /** The figures in its fragments. */
  readonly figures: readonly Figure[];
}

export function takeQuote(quote: Quote, words: TokenRange, context: ClaimContext): QuoteInHand {
  const { fragments } = quote;
  return {
    quote,
    cue: cueFacts(quote.cueLemma),
    cueAt: quote.cue ? context.reading.tokens.firstAtOrAfter(quote.cue.start) : -1,
    words,
    fragments: fragments.length === 1 ? [words] : fragments.map(({ start, end }) => context.wordsIn(start, end)),
    figures: context.figures.withinAny(fragments),
  };
}
