import type { Span } from '../span';

/** Items sorted by where they start, asked for those inside a span. Offsets are kept apart, so that items need not be opened. */
export class SpanIndex<T extends Span> {
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  constructor(private readonly sorted: readonly T[]) {
    this.starts = sorted.map(({ start }) => start);
    this.ends = sorted.map(({ end }) => end);
  }

  /** Those that lie wholly inside `[start, end)`. */
  within(start: number, end: number): readonly T[] {
    const { starts, ends } = this;
    let found: T[] | null = null;
    for (let i = this.firstAtOrAfter(start); i < starts.length && (starts[i] ?? end) < end; i++) {
      const item = this.sorted[i];
      if (item && (ends[i] ?? 0) <= end) (found ??= []).push(item);
    }
    return found ?? NOTHING;
  }

  /** Those that lie wholly inside one of the spans. */
  withinAny(spans: readonly Span[]): readonly T[] {
    const [only] = spans;
    if (only && spans.length === 1) return this.within(only.start, only.end);
    const found: T[] = [];
    for (const { start, end } of spans) for (const item of this.within(start, end)) found.push(item);
    return found;
  }

  private firstAtOrAfter(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NOTHING: readonly never[] = [];
