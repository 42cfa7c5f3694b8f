import type { Block } from '../analysis';
import type { Tokens } from '../text/tokens';
import { marksOfBlock } from './marks';
import type { Draft, MarkedBlock } from './pairing';
import { Pairing } from './pairing';

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

/** The outermost segment that covers a token; undefined outside. */
export function segmentAt({ segments, outermostOf }: QuoteSegments, token: number): QuoteSegment | undefined {
  const index = entryAt(outermostOf, token);
  return index < 0 ? undefined : segments[index];
}

/** What a table of indices (`outermostOf` by token) says at a place; -1 outside the table. */
export function entryAt(table: Int32Array, place: number): number {
  return place < 0 ? -1 : (table[place] ?? -1);
}

/**
 * Finds quotation marks that belong together, of every style; no segment crosses a block, but one may go on with another
 * (`continues`) past captions and advertisements, for which `blocks` is needed. Linear in the number of tokens.
 */
export function findQuoteSegments(tokens: Tokens, blocks: readonly Block[] = []): QuoteSegments {
  const marked = markedBlocks(tokens, blocks);
  const pairing = new Pairing(tokens);
  marked.forEach((block, n) => pairing.addBlock(block, n + 1 < marked.length ? (marked[n + 1] ?? null) : null));
  const segments = finish(tokens, pairing.drafts);
  const outermostOf = new Int32Array(tokens.count).fill(-1);
  const innermostOf = new Int32Array(tokens.count).fill(-1);
  segments.forEach((segment, n) => {
    if (segment.depth === 0) outermostOf.fill(n, segment.firstToken, segment.endToken);
    innermostOf.fill(n, segment.firstToken, segment.endToken); // holders come first, so the innermost stays
  });
  return { segments, outermostOf, innermostOf };
}

/** The blocks that have tokens, in order, what interrupts the article's own text set apart at the end. */
function markedBlocks(tokens: Tokens, blocks: readonly Block[]): readonly MarkedBlock[] {
  const running: MarkedBlock[] = [];
  const interrupting: MarkedBlock[] = [];
  const { sentences } = tokens;
  for (let s = 0; s < sentences.length; ) {
    const { block, first } = tokens.sentences[s] ?? { block: -1, first: 0 };
    let end = first;
    for (; s < sentences.length && sentences[s]?.block === block; s++) end = sentences[s]?.end ?? end;
    const kind = blocks[block]?.kind;
    const list = kind === 'advertisement' || kind === 'caption' ? interrupting : running;
    list.push({ first, end, marks: marksOfBlock(tokens, first, end) });
  }
  return interrupting.length === 0 ? running : [...running, ...interrupting];
}

/** Leaves out dropped drafts, renumbers and sorts. */
function finish(tokens: Tokens, drafts: readonly Draft[]): readonly QuoteSegment[] {
  const first = (draft: number): number => drafts[draft]?.firstToken ?? 0;
  const order = [...drafts.keys()].filter((n) => !drafts[n]?.dropped).sort((a, b) => first(a) - first(b));
  const numberOf = new Int32Array(drafts.length).fill(-1);
  order.forEach((draft, n) => {
    numberOf[draft] = n;
  });
  const segments: QuoteSegment[] = [];
  for (const n of order) {
    const draft = drafts[n];
    if (!draft) continue;
    const parent = parentOf(draft, drafts, numberOf, segments);
    const holder = parent < 0 ? undefined : segments[parent];
    const endToken = Math.min(draft.endToken, holder?.endToken ?? draft.endToken);
    segments.push({
      start: tokens.startOf(draft.firstToken), end: tokens.endOf(endToken - 1),
      firstToken: draft.firstToken, endToken, closed: draft.closed && endToken === draft.endToken,
      depth: holder ? holder.depth + 1 : 0, parent,
      continues: draft.continues < 0 ? -1 : (numberOf[draft.continues] ?? -1),
    });
  }
  return segments;
}

/** The segment that holds a draft, passing those that were dropped or, lacking their closing mark, end before it. */
function parentOf(draft: Draft, drafts: readonly Draft[], numberOf: Int32Array, segments: readonly QuoteSegment[]): number {
  let parent = draft.parent;
  while (parent >= 0) {
    const number = numberOf[parent] ?? -1;
    if (draft.firstToken < (segments[number]?.endToken ?? -1)) return number;
    parent = drafts[parent]?.parent ?? -1;
  }
  return -1;
}
