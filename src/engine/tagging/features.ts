import { isDigit } from '../text/chars';

/**
 * What the tagger looks at, as 32-bit hashes. Facts about a word alone are computed once per word form; facts about a
 * word in its place combine these numbers, so that nothing is hashed character by character while tagging.
 * The trainer and the tagger share this file: a change here needs `node --import tsx tools/trainTagger.ts`.
 */

/** A word form as the tagger sees it. */
export interface WordFeatures {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  /** See `WordShape`. */
  readonly shape: number;
  /** Which tags the word may have: an index into the lexicon's tag sets; 0 for a word that is not in the lexicon. */
  readonly tagSet: number;
  /** What it is to the word behind it, and to the word before it: features of theirs, ready to use. */
  readonly wordBefore: number;
  readonly suffixBefore: number;
  readonly wordAfter: number;
  readonly suffixAfter: number;
  /** Scores that each possible tag has from the features of the word alone, by `Place`; worked out when first needed. */
  readonly scores: (readonly number[] | undefined)[];
}

export const WordShape = { small: 0, capitalised: 1, allCaps: 2, digits: 3, innerCaps: 4 } as const;

/** Where a word stands: what its capital letter says depends on it. */
export const Place = { inside: 0, first: 1, amongCapitals: 2 } as const;

export const FEATURE_COUNT = 15;
/** The first of them look at the word alone, the others at what stands beside it. */
export const OWN_FEATURES = 6;
/** A feature is a number below this: the cell of its weights. Different features may share one. */
export const CELL_MASK = (1 << 19) - 1;
/** Those of them that look at the word's place. */
export const PLACE_FEATURES = [2, 4, 5];

/** @param key the lower-case word with numbers folded (see `lexiconKey`) */
export function wordFeatures(key: string, shape: number, tagSet: number): WordFeatures {
  const length = key.length;
  return featuresOf(
    hash(key, 0, length, 11),
    hash(key, Math.max(0, length - 2), length, 13),
    hash(key, Math.max(0, length - 3), length, 17),
    hash(key, Math.max(0, length - 4), length, 19),
    hash(key, 0, Math.min(2, length), 23),
    shape,
    tagSet,
  );
}

/** The same word in a sentence that is written in capitals throughout. */
export function withShape(word: WordFeatures, shape: number): WordFeatures {
  return featuresOf(word.word, word.suffix2, word.suffix3, word.suffix4, word.prefix, shape, word.tagSet);
}

function featuresOf(
  word: number, suffix2: number, suffix3: number, suffix4: number, prefix: number, shape: number, tagSet: number,
): WordFeatures {
  return {
    word, suffix2, suffix3, suffix4, prefix, shape, tagSet,
    wordBefore: mix(10, word),
    suffixBefore: mix(11, suffix3),
    wordAfter: mix(12, word),
    suffixAfter: mix(13, suffix3 + shape),
    scores: [undefined, undefined, undefined],
  };
}

/** Stands for the words before the first and after the last. */
export const NO_WORD: WordFeatures = featuresOf(1, 2, 3, 4, 5, 0, 1);

/** "1,234" and "17" are one word to the tagger, years another; "3rd" and "1990s" keep their last letter. */
export function lexiconKey(lower: string): string {
  if (!isDigit(lower.charCodeAt(0))) return lower;
  const last = lower.charAt(lower.length - 1);
  if (last >= 'a' && last <= 'z') return `0${last}`;
  return lower.length === 4 && /^\d{4}$/.test(lower) ? '0000' : '0';
}

/** Writes the features of a word alone to the first `OWN_FEATURES` places of `out`: the word, its ending and its shape. */
export function ownFeatures(word: WordFeatures, place: number, out: Int32Array): void {
  const shape = word.shape * 3 + place;
  out[0] = mix(1, word.word);
  out[1] = mix(2, word.suffix2);
  out[2] = mix(3, word.suffix3 + shape);
  out[3] = mix(4, word.suffix4);
  out[4] = mix(5, word.prefix + shape);
  out[5] = mix(6, shape);
}

/**
 * Writes the other features of a word to `out`: the words beside it and which tags they may have, and the two tags before it.
 * More of them (pairs with the word before, words two away) changed nothing that could be told from chance on GUM in six-fold
 * cross-validation.
 */
export function contextFeatures(
  before: WordFeatures, word: WordFeatures, after: WordFeatures, tag1: number, tag2: number, out: Int32Array,
): void {
  out[6] = mix(7, tag1);
  out[7] = mix(8, tag1 * 64 + tag2);
  out[8] = mix(9, word.tagSet * 64 + tag1);
  out[9] = before.wordBefore;
  out[10] = before.suffixBefore;
  out[11] = after.wordAfter;
  out[12] = after.suffixAfter;
  out[13] = mix(14, word.word ^ Math.imul(after.word, 5));
  out[14] = mix(15, tag1 * 4096 + after.tagSet * 8 + after.shape);
}

function hash(text: string, from: number, to: number, seed: number): number {
  let value = Math.imul(seed, 0x9e3779b1);
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value ^ (value >>> 15);
}

function mix(feature: number, value: number): number {
  const mixed = Math.imul(value ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
  const spread = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) & CELL_MASK;
}
