/**
 * A set of words that may hold some more (B. H. Bloom, 1970): about 0.5 % of the words that it was not made of. It takes 11 bits a
 * word, whatever the word's length, and no object for any of them.
 */
export class WordFilter {
  constructor(private readonly bits: Uint8Array) {}

  /** An empty filter with room for some words. */
  static for(words: number): WordFilter {
    return new WordFilter(new Uint8Array(Math.ceil((words * BITS_A_WORD) / 8)));
  }

  has(word: string): boolean {
    const size = this.bits.length * 8;
    const step = stepOf(word);
    let at = hashOf(word, 0x811c9dc5);
    for (let i = 0; i < PLACES; i++) {
      const bit = (at >>> 0) % size;
      if (((this.bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
      at = (at + step) | 0;
    }
    return true;
  }

  add(word: string): void {
    const size = this.bits.length * 8;
    const step = stepOf(word);
    let at = hashOf(word, 0x811c9dc5);
    for (let i = 0; i < PLACES; i++) {
      const bit = (at >>> 0) % size;
      this.bits[bit >> 3] = (this.bits[bit >> 3] as number) | (1 << (bit & 7));
      at = (at + step) | 0;
    }
  }

  bytes(): Uint8Array {
    return this.bits;
  }
}

const BITS_A_WORD = 11;
const PLACES = 7;

/** Two hashes stand for seven (Kirsch and Mitzenmacher, 2006). */
function stepOf(word: string): number {
  return hashOf(word, 0x9747b28c) | 1;
}

/** FNV-1a with its bits mixed once more. */
function hashOf(word: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
