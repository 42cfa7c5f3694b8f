import type { Tokens } from '../text/tokens';

/** A stretch between quotation marks, marks included. */
export interface QuoteSegment {
  /** Offsets of the opening mark and behind the closing one (behind the last word where the mark is missing). */
  readonly start: number;
  readonly end: number;
  /** Tokens `[firstToken, endToken)`, marks included. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly closed: boolean;
  readonly depth: number;
  /** Index of the segment that holds this one; -1 at the outermost level. */
  readonly parent: number;
  /** Index of the segment in a paragraph before that this one goes on with (reopened marks); else -1. */
  readonly continues: number;
}

export interface QuoteSegments {
  /** In text order; a holder before what it holds. */
  readonly segments: readonly QuoteSegment[];
  /** Per token, the index of the outermost segment that covers it (marks included); -1 outside. */
  readonly outermostOf: Int32Array;
  /** Per token, the index of the innermost segment that covers it (marks included); -1 outside. */
  readonly innermostOf: Int32Array;
}

/** Finds quotation marks that belong together. */
export function findQuoteSegments(tokens: Tokens): QuoteSegments {
  // Placeholder until the real one is written: pairs curly double marks only.
  const segments: QuoteSegment[] = [];
  const outermostOf = new Int32Array(tokens.count).fill(-1);
  let open = -1;
  for (let i = 0; i < tokens.count; i++) {
    const mark = tokens.form(i).text;
    if (open < 0 && mark === '“') open = i;
    else if (open >= 0 && mark === '”') {
      outermostOf.fill(segments.length, open, i + 1);
      segments.push({ start: tokens.startOf(open), end: tokens.endOf(i), firstToken: open, endToken: i + 1, closed: true, depth: 0, parent: -1, continues: -1 });
      open = -1;
    }
  }
  return { segments, outermostOf, innermostOf: outermostOf };
}
