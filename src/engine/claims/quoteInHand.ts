import type { Figure, Quote } from '../analysis';
import type { TokenRange, Tokens } from '../text/tokens';
import { WordSet } from '../words/wordSet';
import type { ClaimContext } from './claimContext';
import { cueFacts } from './cueFacts';
import type { CueFacts } from './cueFacts';
import { FUTURE, HEDGES } from './markingWords';

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
  /** Some word in it may weaken it or tell of the future; most quotes have none and need not be searched for either. */
  readonly isMarked: boolean;
  /** The figures in its fragments. */
  readonly figures: readonly Figure[];
}

export function takeQuote(quote: Quote, words: TokenRange, context: ClaimContext): QuoteInHand {
  const { tokens } = context.reading;
  const spans = quote.fragments;
  const fragments = spans.length === 1 ? [words] : spans.map(({ start, end }) => context.wordsIn(start, end));
  return {
    quote,
    cue: cueFacts(quote.cueLemma),
    cueAt: quote.cue ? tokens.firstAtOrAfter(quote.cue.start) : -1,
    words,
    fragments,
    isMarked: isMarked(fragments, tokens),
    figures: context.figures.withinAny(spans),
  };
}

function isMarked(fragments: readonly TokenRange[], tokens: Tokens): boolean {
  for (const { first, end } of fragments) {
    for (let i = first; i < end; i++) if (MARKING.has(tokens.form(i))) return true;
  }
  return false;
}

const MARKING = new WordSet([...HEDGES.words, ...FUTURE.words]);
