import type { CueEntry } from '../cues/cueLexicon';
import { readFigureWord } from '../figures/words/describe';
import { NO_FIGURE_WORD } from '../figures/words/figureWord';
import type { FigureWord } from '../figures/words/figureWord';
import type { Pronoun } from '../speakers/pronounForms';
import type { Entry } from '../tables/gazetteer';
import type { WordFeatures } from '../tagging/features';
import { isDigit, isLetter, isUpper } from '../text/chars';
import { NO_FACTS, wordFacts } from './lexicon';
import type { WordFacts } from './lexicon';

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
  /** What the part-of-speech tagger sees of it; filled in when a sentence with the word is first tagged. */
  tagging: WordFeatures | null;
  /** It looks like a common word by its make ("Shipbuilding"); filled in when first asked for. */
  compound: boolean | null;
}

/** The record of a word form. */
export function wordForm(word: string, kind: TokenKind): WordForm {
  return wordFormAt(word, 0, word.length, kind);
}

/** The record of the word form that stands at `[start, end)` of a text; nothing is copied for a form that is known already. */
export function wordFormAt(text: string, start: number, end: number, kind: TokenKind): WordForm {
  if (end - start > LONGEST_REMEMBERED) return describe(text.slice(start, end), kind);
  const hash = hashOf(text, start, end, kind);
  let slot = hash & SLOT_MASK;
  for (let probe = 0; probe < PROBES; probe++) {
    const known = memo[slot];
    if (known === undefined) break;
    if (hashes[slot] === hash && known.kind === kind && standsAt(known.text, text, start, end)) return known;
    slot = (slot + 1) & SLOT_MASK;
  }
  const form = describe(text.slice(start, end), kind);
  memo[slot] = form;
  hashes[slot] = hash;
  return form;
}

/** Stands in where there is no token: before the first and after the last. */
export function noWord(): WordForm {
  return formOf('', '', TokenKind.punctuation, NO_FACTS); // made while modules load, when the lexicon is not complete yet
}

/** Forgets all forms, so that a benchmark measures the work and not the memo. */
export function clearWordForms(): void {
  memo.fill(undefined);
}

const LONGEST_REMEMBERED = 40;
const SLOTS = 1 << 16;
const SLOT_MASK = SLOTS - 1;
/** How far from its own slot a form may stand; where all of them are taken the last makes way, so that no text can fill the memo. */
const PROBES = 8;
/** A hash table with open addressing: bounded in size, and asked by place in the text instead of by a copy of the word. */
const memo: (WordForm | undefined)[] = new Array<WordForm | undefined>(SLOTS).fill(undefined);
const hashes = new Int32Array(SLOTS);

function hashOf(text: string, start: number, end: number, kind: TokenKind): number {
  let hash = kind + 1;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function describe(text: string, kind: TokenKind): WordForm {
  const lowered = text.toLowerCase();
  const lower = lowered.includes('’') || lowered.includes('‘') ? lowered.replace(/[’‘]/g, "'") : lowered;
  return formOf(text, lower, kind, wordFacts(lower));
}

function formOf(text: string, lower: string, kind: TokenKind, facts: WordFacts): WordForm {
  const { cue, grammar, entries, pronoun, person, sets } = facts;
  const names = text === lower ? facts.namesOfSmall : facts.names;
  const figure = kind === TokenKind.url || kind === TokenKind.handle ? NO_FIGURE_WORD : (facts.figure ?? readFigureWord(lower));
  const shape = shapeOf(text);
  return { text, lower, kind, shape, cue, grammar, figure, names, entries, pronoun, person, sets, tagging: null, compound: null };
}

function shapeOf(text: string): number {
  let shape = 0;
  let letters = 0;
  let small = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) shape |= Shape.hasDigit;
    else if (isUpper(code)) {
      letters++;
      if (i === 0) shape |= Shape.capitalised;
      else if (small > 0) shape |= Shape.innerCaps;
    } else if (isLetter(code)) {
      letters++;
      small++;
    }
  }
  if (letters > 0) shape |= Shape.hasLetter;
  if (letters > 1 && small === 0) shape |= Shape.allCaps;
  if (letters > 0 && text.endsWith('.')) shape |= Shape.dotted;
  return shape;
}
