import type { Block } from './analysis';
import type { QuoteSegments } from './quotes/quoteSegments';
import type { Tokens } from './text/tokens';

/** The article as the later stages read it: immutable text with its standoff layers, one offset space. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly segments: QuoteSegments;
}
