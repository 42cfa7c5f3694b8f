/**
 * The order in which people list files: folder by folder, numbers by value ("page 2" before "page 10"), letters
 * without regard to case. A total order: two different URIs never compare as equal.
 */
export function byPath(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  const common = Math.min(left.length, right.length);
  for (let i = 0; i < common; i++) {
    const difference = natural.compare(readable(left[i] ?? ''), readable(right[i] ?? ''));
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** `%20` and the like as the characters that they stand for; a segment that is not well formed is taken as it is. */
function readable(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
