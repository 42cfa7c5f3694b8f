import type { PackedSums } from './scorer';

/** What the model sees of a word form; made once a form, and kept on it. */
export interface ModelWord {
  /** Of the word in lower case; numbers by their make. */
  readonly hash: number;
  /** Of how it is written: "Xx", "X.X.", "d". */
  readonly shape: number;
  /** Bits of `Fact`. */
  readonly facts: number;
  /** A few bits of it, for features of two words. */
  readonly sort: number;
  readonly affixes: readonly number[];
  /** Sums of weights that the word brings as itself, before and behind a word in question: see `PackedSums`. */
  own: PackedSums | null;
  before: PackedSums | null;
  behind: PackedSums | null;
}
