import { noWord, Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { FEATURE_COUNT, Place, placeFeatures, WordShape } from './features';
import type { WordFeatures } from './features';
import type { Lexicon } from './lexicon';
import { TAGS, tagId } from './tags';

/** One weight a feature and tag: feature `f` and tag `t` share the cell `(f & CELL_MASK) + t`, collisions included. */
const CELL_BITS = 19;
export const CELL_MASK = (1 << CELL_BITS) - 1;
export const CELL_COUNT = (1 << CELL_BITS) + TAGS.length;

export interface TaggerModel {
  readonly lexicon: Lexicon;
  /** `CELL_COUNT` of them. */
  readonly weights: Int8Array | Float32Array;
}

/**
 * Called by the tagger for each word with more than one possible tag, so that the trainer can learn; returns the tag to go
 * on with.
 */
export type Learner = (token: number, features: Int32Array, candidates: Uint8Array, best: number) => number;

/**
 * An averaged perceptron (M. Collins, 2002) that reads from left to right and takes the best tag at each word: linear in the
 * number of words, whatever their sentence's length. Words with a single possible tag cost nothing.
 */
export class Perceptron {
  private readonly features = new Int32Array(FEATURE_COUNT);
  private readonly setsForNames: readonly Uint8Array[];

  constructor(
    private readonly model: TaggerModel,
    private readonly describe: (form: WordForm) => WordFeatures,
  ) {
    this.setsForNames = model.lexicon.tagSets.map(withNames);
  }

  /** Tags the words `[first, end)`, one sentence, into `tags` at the same indices. */
  tag(forms: readonly WordForm[], first: number, end: number, tags: Uint8Array, learner?: Learner): void {
    const capitals = capitalsOf(forms, first, end);
    const words: WordFeatures[] = [];
    for (let i = first; i < end; i++) words.push(this.look(forms[i] ?? noWord(), capitals));
    const { tagSets } = this.model.lexicon;
    const { features } = this;
    let tag1 = 0;
    let tag2 = 0;
    let atStart = true; // of a sentence, or of one inside quotation marks or after a colon
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word) break;
      const place = capitals !== Capitals.few ? Place.amongCapitals : atStart ? Place.first : Place.inside;
      const named = place === Place.inside && word.shape !== WordShape.small;
      const candidates = (named ? this.setsForNames : tagSets)[word.tagSet] ?? NO_CANDIDATES;
      let tag = candidates[0] ?? 0;
      if (candidates.length > 1) {
        placeFeatures(words, i, place, tag1, tag2, features);
        tag = this.best(candidates);
        if (learner) tag = learner(first + i, features, candidates, tag);
      }
      tags[first + i] = tag;
      tag2 = tag1;
      tag1 = tag;
      const form = forms[first + i];
      atStart = form !== undefined && (form.kind === TokenKind.quoteMark || form.text === ':' || (atStart && (form.shape & (Shape.hasLetter | Shape.hasDigit)) === 0));
    }
  }

  private look(form: WordForm, capitals: Capitals): WordFeatures {
    const word = this.describe(form);
    return capitals === Capitals.all && word.shape === WordShape.allCaps ? { ...word, shape: WordShape.capitalised } : word;
  }

  private best(candidates: Uint8Array): number {
    const { weights } = this.model;
    const { features } = this;
    for (let f = 0; f < FEATURE_COUNT; f++) features[f] = (features[f] as number) & CELL_MASK;
    let best = 0;
    let bestScore = -Infinity;
    for (let c = 0; c < candidates.length; c++) {
      const tag = candidates[c] as number;
      let score = 0;
      for (let f = 0; f < FEATURE_COUNT; f++) score += weights[(features[f] as number) + tag] as number;
      if (score > bestScore) {
        bestScore = score;
        best = tag;
      }
    }
    return best;
  }
}

export const Capitals = { few: 0, most: 1, all: 2 } as const;
type Capitals = (typeof Capitals)[keyof typeof Capitals];

/**
 * "Ministers Agree on Harbour Plan" has all its longer words capitalised, "MINISTERS AGREE" all letters: capitals say little
 * there. "Ministers praised Adaeze Oduya" is no such sentence, for the sake of "praised".
 */
export function capitalsOf(forms: readonly WordForm[], first: number, end: number): Capitals {
  let words = 0;
  let capitalised = 0;
  let allCaps = 0;
  let small = 0;
  for (let i = first; i < end; i++) {
    const { shape, lower } = forms[i] ?? noWord();
    if ((shape & Shape.hasLetter) === 0 || lower.startsWith("'")) continue;
    words++;
    if (shape & Shape.allCaps) allCaps++;
    if (shape & Shape.capitalised) capitalised++;
    else if (lower.length > 3) small++;
  }
  if (words < 4 || capitalised * 2 < words || small > words * 0.15) return Capitals.few;
  return allCaps >= words * 0.65 ? Capitals.all : Capitals.most;
}

const NO_CANDIDATES = new Uint8Array(1);
const OPEN_CLASS = new Set(['NN', 'NNS', 'JJ', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'].map(tagId));
const NAME_TAGS = [tagId('NNP'), tagId('NNPS')];

/** "Hill" inside a sentence may be a name even where only "hill" is known. */
function withNames(set: Uint8Array): Uint8Array {
  if (!set.some((tag) => OPEN_CLASS.has(tag))) return set;
  return Uint8Array.from(new Set([...set, ...NAME_TAGS]));
}
