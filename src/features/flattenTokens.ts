import type { Span } from '../engine/span';

/** A stretch to colour. Where two overlap, the one of higher rank shows; of equal rank, the one that starts later. */
export interface Layer extends Span {
  readonly rank: number;
  /** Index into the legend's types. */
  readonly type: number;
  /** Bit set over the legend's modifiers. */
  readonly modifiers: number;
}

/** What editors take: sorted, disjoint, never empty, never over a line break. */
export interface FlatToken extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/**
 * Lays overlapping stretches flat: `“Ana Ruiz said 5%”` as quote, actor, quote, figure, quote. O(n log n) for n layers,
 * however deeply they nest, plus one pass over the text that they cover.
 */
export function flattenTokens(text: string, layers: readonly Layer[]): readonly FlatToken[] {
  const tokens: FlatToken[] = [];
  for (const piece of visiblePieces(layers)) splitAtLineBreaks(text, piece, tokens);
  return tokens;
}

/** Sweeps over the edges of all layers; between two edges the strongest of those that are open shows. */
function visiblePieces(layers: readonly Layer[]): readonly FlatToken[] {
  const byStart = layers.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const edges = [...new Set(byStart.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const open = new Heap<Layer>(stronger);
  const pieces: FlatToken[] = [];
  let shown: Layer | undefined;
  let next = 0;
  edges.forEach((edge, i) => {
    for (let layer = byStart[next]; layer?.start === edge; layer = byStart[++next]) open.push(layer);
    while (open.top && open.top.end <= edge) open.pop();
    const layer = open.top;
    const end = edges[i + 1];
    if (layer === undefined || end === undefined) {
      shown = undefined;
      return;
    }
    const last = pieces.at(-1);
    if (last && layer === shown) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start: edge, end, type: layer.type, modifiers: layer.modifiers });
    shown = layer;
  });
  return pieces;
}

function stronger(a: Layer, b: Layer): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  if (a.start !== b.start) return a.start > b.start;
  return a.end < b.end;
}

function splitAtLineBreaks(text: string, piece: FlatToken, tokens: FlatToken[]): void {
  let start = piece.start;
  for (let i = piece.start; i <= piece.end; i++) {
    const char = i < piece.end ? text.charCodeAt(i) : LINE_FEED;
    if (char !== LINE_FEED && char !== CARRIAGE_RETURN) continue;
    if (i > start) tokens.push({ ...piece, start, end: i });
    start = i + 1;
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A binary heap with the strongest item on top. */
class Heap<T> {
  readonly #items: T[] = [];

  constructor(private readonly isStronger: (a: T, b: T) => boolean) {}

  get top(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let child = items.push(item) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !this.isStronger(item, above)) break;
      items[child] = above;
      child = parent;
    }
    items[child] = item;
  }

  pop(): void {
    const items = this.#items;
    const item = items.pop();
    if (item === undefined || items.length === 0) return;
    let parent = 0;
    for (;;) {
      const child = this.#strongerChild(parent);
      const below = items[child];
      if (below === undefined || !this.isStronger(below, item)) break;
      items[parent] = below;
      parent = child;
    }
    items[parent] = item;
  }

  #strongerChild(parent: number): number {
    const left = this.#items[2 * parent + 1];
    const right = this.#items[2 * parent + 2];
    return left !== undefined && right !== undefined && this.isStronger(right, left) ? 2 * parent + 2 : 2 * parent + 1;
  }
}
