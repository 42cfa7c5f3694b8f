import type { ModelWord } from '../actors/model/wordRecord';
import type { CueEntry } from '../cues/cueLexicon';
import type { FigureWord } from '../figures/words/figureWord';
import type { Pronoun } from '../speakers/pronounForms';
import type { Entry } from '../tables/gazetteer';
import type { WordFeatures } from '../tagging/features';

/**
 * One record per word form ("Said", "said" and "SAID" are three forms), with everything that the tables know about it.
 * A text repeats its words, so the tables are asked once per form and later stages read plain fields.
 */

export const TokenKind = { word: 0, number: 1, punctuation: 2, quoteMark: 3, symbol: 4, url: 5, handle: 6 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

export const Shape = {
  /** Starts with a capital: "China", "US", "McCain". */
  capitalised: 1,
  /** Two letters or more and none of them small: "US", "U.S.", "G20". */
  allCaps: 2,
  /** A capital after a small letter: "iPhone", "McCain". */
  innerCaps: 4,
  hasDigit: 8,
  hasLetter: 16,
  /** Ends with a full stop that belongs to the word: "Mr.", "U.S.". */
  dotted: 32,
} as const;

/** A word with a capital somewhere. */
export const ANY_CAPITAL = Shape.capitalised | Shape.innerCaps;

export interface WordForm {
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight: the key for all tables. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Bits of `Shape`. */
  readonly shape: number;
  /** The reporting verb or noun that it may be; null for most words. */
  readonly cue: CueEntry | null;
  /** Bits of `Closed`: the closed word classes that attribution asks for. */
  readonly grammar: number;
  /** What the figure tables know about it; `NO_FIGURE_WORD` for most words. */
  readonly figure: FigureWord;
  /** Bits of `NameFact`: what the tables of names know about the word. */
  readonly names: number;
  /** Known names of places, countries and organisations that start with the word, longest first; null for most words. */
  readonly entries: readonly Entry[] | null;
  /** What it says about whom it means, where it is a third-person pronoun; null for all other words. */
  readonly pronoun: Pronoun | null;
  /** 1 for "I" and "my", 2 for "you" and "your", 0 for all other words. */
  readonly person: 0 | 1 | 2;
  /** Which `WordSet`s hold the word: asked through `WordSet.has`. */
  readonly sets: Int32Array;
  /** Which tags the part-of-speech tagger's lexicon gives the word: see `Lexicon.setOf`. */
  readonly tagSet: number;
  /** What the part-of-speech tagger sees of it; filled in when a sentence with the word is first tagged. */
  tagging: WordFeatures | null;
  /** What the model of actors sees of it; filled in when a name beside or around the word is first looked at. */
  naming: ModelWord | null;
  /** It looks like a common word by its make ("Shipbuilding"); filled in when first asked for. */
  compound: boolean | null;
}
