/** How an article writes a word, counted where a capital or its lack tells something. */
export interface Counts {
  /** Times in lower case. */
  small: number;
  /** Times capitalised where prose has no other reason for a capital. */
  capital: number;
}

/** Counts the words that somebody asked for, and no others: most words of an article are in no doubt. */
export class WordCounts {
  private readonly byWord = new Map<string, Counts>();
  /** By first letter, a bit for each length of the words asked for: tells most others apart without a look-up. */
  private readonly lengths = new Int32Array(LETTERS);

  /** The counts of a word (lower case): zero until the article is read. */
  ask(lower: string): Counts {
    let counts = this.byWord.get(lower);
    if (!counts) {
      this.byWord.set(lower, (counts = { small: 0, capital: 0 }));
      const letter = lower.charCodeAt(0) % LETTERS;
      this.lengths[letter] = (this.lengths[letter] ?? 0) | (1 << lower.length);
    }
    return counts;
  }

  /** Counts a word (lower case) of the article where it was asked for. */
  count(lower: string, isCapital: boolean): void {
    if (((this.lengths[lower.charCodeAt(0) % LETTERS] ?? 0) & (1 << lower.length)) === 0) return;
    const counts = this.byWord.get(lower);
    if (!counts) return;
    if (isCapital) counts.capital++;
    else counts.small++;
  }
}

const LETTERS = 32;
