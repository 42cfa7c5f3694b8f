/**
 * A set of words that may hold some more (B. H. Bloom, 1970): less than one in a hundred of the words that it was not made of. It
 * takes 10 to 20 bits a word, whatever the word's length, and no object for any of them.
 */
export class WordFilter {
  private readonly mask: number;

  /** @param bits a power of two of bytes */
  constructor(private readonly bits: Uint8Array) {
    this.mask = bits.length * 8 - 1;
  }

  /** An empty filter with room for some words. */
  static for(words: number): WordFilter {
    let bytes = 8;
    while (bytes * 8 < words * FEWEST_BITS) bytes *= 2;
    return new WordFilter(new Uint8Array(bytes));
  }

  has(word: string): boolean {
    const { bits, mask } = this;
    const hash = hashOf(word);
    const step = stepOf(hash);
    for (let i = 0, at = hash; i < PLACES; i++, at += step) {
      const bit = at & mask;
      if (((bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }

  add(word: string): void {
    const { bits, mask } = this;
    const hash = hashOf(word);
    const step = stepOf(hash);
    for (let i = 0, at = hash; i < PLACES; i++, at += step) {
      const bit = at & mask;
      bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
    }
  }

  bytes(): Uint8Array {
    return this.bits;
  }
}

const FEWEST_BITS = 10;
const PLACES = 5;

/** Two hashes stand for five (Kirsch and Mitzenmacher, 2006). */
function stepOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) | 1;
}

/** FNV-1a with its bits mixed once more. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
