import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { CELL_MASK, contextFeatures, FEATURE_COUNT, NO_WORD, OWN_FEATURES, ownFeatures, Place, withShape, WordShape } from './features';
import type { WordFeatures } from './features';
import type { Lexicon } from './lexicon';
import { PARTICIPLE_ONLY, PAST_ONLY } from './irregularVerbs';
import { TAGS, tagId } from './tags';

/** One weight a feature and tag: that of feature `f` and tag `t` is at `f + t`, collisions included. */
export const CELL_COUNT = CELL_MASK + 1 + TAGS.length;

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

/** How far a sentence is tagged: `[first, next)` has its tags. */
export interface TaggingState {
  readonly end: number;
  readonly capitals: Capitals;
  next: number;
  tag1: number;
  tag2: number;
  /** The next word starts the sentence, or one inside quotation marks or after a colon. */
  atStart: boolean;
}

const POSSESSIVE = tagId('PRP$');
const ADJECTIVE = tagId('JJ');
const NOUN_FOR: ReadonlyMap<number, number> = new Map([[tagId('VBZ'), tagId('NNS')], [tagId('VBP'), tagId('NN')], [tagId('VB'), tagId('NN')]]);

/** Behind a possessive or an article, or behind one word more that is no noun: "his plan", "a quarterly profit". */
function isInPhrase(forms: readonly WordForm[], i: number, tag1: number, tag2: number): boolean {
  const before = forms[i - 1];
  if (tag1 === POSSESSIVE || ARTICLES.has(before?.lower ?? '')) return true;
  if (before?.cue?.verb?.speech && (before.cue.form === 'past' || before.cue.form === 'present')) return true; // "told delegates that"
  if (tag1 === ADJECTIVE && tag2 === POSSESSIVE) return true;
  return (tag1 === ADJECTIVE || tag1 === ADVERB) && ARTICLES.has(forms[i - 2]?.lower ?? '');
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const ADVERB = tagId('RB');

/** "his aides argued", "her top aide told": what stands in a noun phrase is no verb, whatever its ending. */
function asNoun(tag: number, candidates: Uint8Array): number {
  const noun = NOUN_FOR.get(tag);
  return noun !== undefined && candidates.includes(noun) ? noun : tag;
}

/** "they sold"; "it sold" only behind a verb that reports, since somebody may have found it broken. */
function isSubject(forms: readonly WordForm[], i: number): boolean {
  const form = forms[i];
  if (!form) return false;
  return SUBJECTS.has(form.lower) || (form.lower === 'it' && forms[i - 1]?.cue?.verb?.speech === true);
}

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);
const NOUNS: ReadonlySet<number> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP'].map(tagId));
const PAST = tagId('VBD');
const PARTICIPLE = tagId('VBN');

/**
 * "fell" is no participle, "fallen" no past tense, whatever stands around them; "those surveyed" is said as "those old" is; and
 * who "left, citing poor health" did not turn left.
 */
function formOfVerb(forms: readonly WordForm[], i: number, tag: number, tag1: number): number {
  const form = forms[i] as WordForm;
  if (tag === ADVERB) return form.lower === 'left' && NOUNS.has(tag1) ? PAST : tag;
  if (forms[i - 1]?.lower === 'those' && form.lower.endsWith('ed')) return ADJECTIVE;
  if (tag === PARTICIPLE) return PAST_ONLY.has(form) || (isSubject(forms, i - 1) && !PARTICIPLE_ONLY.has(form)) ? PAST : tag;
  return PARTICIPLE_ONLY.has(form) ? PARTICIPLE : tag;
}

/**
 * An averaged perceptron (M. Collins, 2002) that reads from left to right and takes the best tag at each word: linear in the
 * number of words, whatever their sentence's length. Words with a single possible tag cost nothing, and neither do words
 * behind the last that somebody asks for.
 */
export class Perceptron {
  private readonly features = new Int32Array(FEATURE_COUNT);
  private readonly setsForNames: readonly Uint8Array[];
  /** Tag sets of words in small letters, then those of other words: see `setOf`. */
  readonly sets: readonly Uint8Array[];

  constructor(
    private readonly model: TaggerModel,
    private readonly describe: (form: WordForm) => WordFeatures,
  ) {
    this.setsForNames = model.lexicon.tagSets.map(withNames);
    this.sets = [...model.lexicon.tagSets, ...this.setsForNames];
  }

  /** Which of `sets` holds all tags that a word may have, wherever it stands. */
  setOf(form: WordForm): number {
    const { shape, tagSet } = this.describe(form);
    return shape === WordShape.small ? tagSet : tagSet + this.setsForNames.length;
  }

  /** Starts on the words `[first, end)`, one sentence. */
  begin(forms: readonly WordForm[], first: number, end: number): TaggingState {
    return { end, capitals: capitalsOf(forms, first, end), next: first, tag1: 0, tag2: 0, atStart: true };
  }

  /** Tags on from `state.next` up to word `to`, into `tags` at the same indices; tags that stand there stay. */
  advance(state: TaggingState, forms: readonly WordForm[], to: number, tags: Uint8Array, learner?: Learner): void {
    const { end, capitals } = state;
    const { tagSets } = this.model.lexicon;
    let { tag1, tag2, atStart } = state;
    let before = tag1 === 0 ? NO_WORD : this.look(forms, state.next - 1, capitals);
    let word = this.look(forms, state.next, capitals);
    for (let i = state.next; i < to; i++) {
      const after = i + 1 < end ? this.look(forms, i + 1, capitals) : NO_WORD;
      const place = capitals !== Capitals.few ? Place.amongCapitals : atStart ? Place.first : Place.inside;
      const named = place === Place.inside && word.shape !== WordShape.small;
      const candidates = (named ? this.setsForNames : tagSets)[word.tagSet] ?? NO_CANDIDATES;
      const known = learner ? 0 : (tags[i] as number);
      let tag = known || (candidates[0] ?? 0);
      if (known === 0 && candidates.length > 1) {
        contextFeatures(before, word, after, tag1, tag2, this.features);
        if (learner) tag = learner(i, this.features, candidates, this.best(candidates, this.ownScores(word, place, candidates)));
        else tag = this.best(candidates, (word.scores[place] ??= this.ownScores(word, place, candidates)));
        if (!learner) {
          if (isInPhrase(forms, i, tag1, tag2)) tag = asNoun(tag, candidates);
          if (tag === PAST || tag === PARTICIPLE || tag === ADVERB) tag = formOfVerb(forms, i, tag, tag1);
        }
      }
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
      atStart = leadsIn(forms[i], atStart);
      before = word;
      word = after;
    }
    state.next = to;
    state.tag1 = tag1;
    state.tag2 = tag2;
    state.atStart = atStart;
  }

  private look(forms: readonly WordForm[], i: number, capitals: Capitals): WordFeatures {
    const word = this.describe(forms[i] as WordForm);
    return capitals === Capitals.all && word.shape === WordShape.allCaps ? withShape(word, WordShape.capitalised) : word;
  }

  /** What the word alone says for each candidate. */
  private ownScores(word: WordFeatures, place: number, candidates: Uint8Array): readonly number[] {
    const { weights } = this.model;
    const { features } = this;
    ownFeatures(word, place, features);
    const scores: number[] = [];
    for (let c = 0; c < candidates.length; c++) {
      let score = 0;
      for (let f = 0; f < OWN_FEATURES; f++) score += weights[(features[f] as number) + (candidates[c] as number)] as number;
      scores.push(score);
    }
    return scores;
  }

  private best(candidates: Uint8Array, ownScores: readonly number[]): number {
    const { weights } = this.model;
    const { features } = this;
    let best = 0;
    let bestScore = -Infinity;
    for (let c = 0; c < candidates.length; c++) {
      const tag = candidates[c] as number;
      let score = ownScores[c] as number;
      for (let f = OWN_FEATURES; f < FEATURE_COUNT; f++) score += weights[(features[f] as number) + tag] as number;
      if (score > bestScore) {
        bestScore = score;
        best = tag;
      }
    }
    return best;
  }
}

/**
 * True when a word stands where a sentence starts, or one inside quotation marks or after a colon. Looks back over signs only,
 * and not over more of them than a writer sets, so that a text of nothing but signs costs no more than others.
 */
export function standsAtStart(forms: readonly WordForm[], token: number, first: number): boolean {
  const farthest = Math.max(first, token - MOST_SIGNS);
  for (let i = token - 1; i >= farthest; i--) {
    const leads = leadsIn(forms[i], false);
    if (leads || !leadsIn(forms[i], true)) return leads;
  }
  return farthest === first;
}

const MOST_SIGNS = 16;

/** True when the word behind this one stands where a sentence starts. */
function leadsIn(form: WordForm | undefined, atStart: boolean): boolean {
  if (form === undefined) return false;
  if (form.kind === TokenKind.quoteMark || form.text === ':') return true;
  return atStart && (form.shape & (Shape.hasLetter | Shape.hasDigit)) === 0;
}

export const Capitals = { few: 0, most: 1, all: 2 } as const;
export type Capitals = (typeof Capitals)[keyof typeof Capitals];

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
    const { shape, lower } = forms[i] as WordForm;
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
