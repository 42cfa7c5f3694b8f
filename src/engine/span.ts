/** A half-open range `[start, end)` of UTF-16 code units in the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers: `text === article.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

export function textSpan(article: string, start: number, end: number): TextSpan {
  return { start, end, text: article.slice(start, end) };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Document order: by start; of two that start together the longer first, so that a holder precedes what it holds. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The index of the first item of a sorted array whose `start` is at or after `offset` (its length when there is none).
 */
export function firstAtOrAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
