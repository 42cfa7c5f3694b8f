import { keyOf, KEYS, keyOfSigns } from '../words/wordSigns';

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
  /** By key (see `keyOf`): 1 where a word with the key was asked for. Tells most others apart without a look at them. */
  private readonly keys = new Uint8Array(KEYS);

  /** The counts of a word (lower case): zero until the article is read. */
  ask(lower: string): Counts {
    let counts = this.byWord.get(lower);
    if (!counts) {
      this.byWord.set(lower, (counts = { small: 0, capital: 0 }));
      this.keys[keyOf(lower)] = 1;
    }
    return counts;
  }

  /** False where no word with these signs was asked for. */
  mayCount(signs: number): boolean {
    return this.keys[keyOfSigns(signs)] === 1;
  }

  /** Counts a word (lower case) of the article where it was asked for. */
  count(lower: string, isCapital: boolean): void {
    const counts = this.byWord.get(lower);
    if (!counts) return;
    if (isCapital) counts.capital++;
    else counts.small++;
  }
}
