export const FIRST_HASH = 0x811c9dc5 | 0;

/** FNV-1a of a word, 32 bits. */
export function hashWord(word: string): number {
  let hash = FIRST_HASH;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The row of a feature: what kind it is, and its value. */
export function rowOf(kind: number, value: number): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ value;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 16)) & ROW_MASK;
}

/** The row of a feature of two values. */
export function rowOfPair(kind: number, first: number, second: number): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ first;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & ROW_MASK;
}

/** Rows of the table of weights. Features that fall together share one: more rows bring nothing measurable, and leave the cache. */
export const ROW_COUNT = 1 << 15;
const ROW_MASK = ROW_COUNT - 1;
