import type { Span } from '../span';

/** Sorted lists as one; what stands in an earlier list comes first where spans are the same. In pairs, so that few are moved often. */
export function mergedAll<T extends Span>(lists: readonly (readonly T[])[]): readonly T[] {
  let round = lists;
  while (round.length > 1) {
    const next: (readonly T[])[] = [];
    for (let i = 0; i < round.length; i += 2) next.push(merged(round[i] ?? [], i + 1 < round.length ? (round[i + 1] ?? []) : []));
    round = next;
  }
  return round[0] ?? [];
}

/** Two lists in text order (by start; of two that start together the longer first) as one. */
export function merged<T extends Span>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first;
  const both: T[] = [];
  let next = 0;
  for (const item of second) {
    for (; next < first.length; next++) {
      const other = first[next];
      if (!other || isBefore(item, other)) break;
      both.push(other);
    }
    both.push(item);
  }
  for (; next < first.length; next++) both.push(first[next] as T);
  return both;
}

function isBefore(a: Span, b: Span): boolean {
  return a.start === b.start ? a.end > b.end : a.start < b.start;
}
