import { Closed } from '../../cues/functionWords';
import { possibleTags, tagId, TAGS } from '../../tagging/tagger';
import type { Tag } from '../../tagging/tagger';

/** What the rules ask of a word: its part of speech here, and its closed class (`Closed`) anywhere. */
export const Word = {
  ...Closed,
  noun: 1,
  properNoun: 2,
  /** May stand inside a noun phrase: nouns, adjectives, numbers, determiners, participles. */
  inPhrase: 4,
  determiner: 8,
  pronoun: 16,
  /** Finite: past, present or modal. */
  finite: 32,
  verb: 64,
  gerund: 128,
  participle: 256,
  adverb: 512,
  preposition: 1024,
  whPronoun: 2048,
  adjective: 4096,
  number: 8192,
  baseVerb: 16384,
  possessive: 32768,
} as const;

/** All classes that need a tag. */
export const OPEN = (1 << 16) - 1;
/** What a mistagged plural and a mistagged name are. */
export const NOMINAL = Word.noun | Word.inPhrase;
export const PROPER = NOMINAL | Word.properNoun;
/** What the apostrophe of "the crews' boats" is. */
export const POSSESSIVE = Word.inPhrase | Word.possessive;

const DETERMINER = Word.determiner | Word.inPhrase;
const FINITE = Word.finite | Word.verb;

const TAG_CLASSES: Readonly<Partial<Record<Tag, number>>> = {
  NN: NOMINAL, NNS: NOMINAL, NNP: PROPER, NNPS: PROPER,
  PRP: Word.pronoun, PRP$: DETERMINER | Word.possessive, DT: DETERMINER, PDT: DETERMINER, WP$: DETERMINER,
  WDT: Word.whPronoun, WP: Word.whPronoun,
  JJ: Word.adjective | Word.inPhrase, JJR: Word.adjective | Word.inPhrase, JJS: Word.adjective | Word.inPhrase,
  CD: Word.number | Word.inPhrase, POS: Word.inPhrase | Word.possessive,
  HYPH: Word.inPhrase, $: Word.inPhrase, FW: Word.inPhrase, AFX: Word.inPhrase,
  VB: Word.verb | Word.baseVerb, VBD: FINITE, VBP: FINITE, VBZ: FINITE, MD: Word.finite,
  VBG: Word.verb | Word.gerund | Word.inPhrase, VBN: Word.verb | Word.participle | Word.inPhrase,
  RB: Word.adverb, RBR: Word.adverb, RBS: Word.adverb, IN: Word.preposition,
};

/** By number, as the tagger gives tags. */
const CLASSES_BY_TAG: readonly number[] = TAGS.map((tag) => TAG_CLASSES[tag] ?? 0);

/** Tags that a capital inside a sentence corrects, by number. */
const UNLIKE_NAMES = markTags('VB', 'VBD', 'VBN', 'VBP', 'VBZ', 'VBG', 'RB', 'RBR', 'JJR', 'UH', 'RP', 'IN', 'MD');
const VBZ = tagId('VBZ');

function markTags(...marked: readonly Tag[]): readonly boolean[] {
  return TAGS.map((tag) => marked.includes(tag));
}

export function classesOfTag(tag: number): number {
  return CLASSES_BY_TAG[tag] ?? 0;
}

/** A capitalised word with this tag may be a mistagged name. */
export function isUnlikeNames(tag: number): boolean {
  return UNLIKE_NAMES[tag] ?? false;
}

/** A word with this tag may be a mistagged plural. */
export function isLikePlurals(tag: number): boolean {
  return tag === VBZ;
}

/**
 * Whether a word may have one of the classes of a mask, as far as its form tells: `set` is the index of its possible tags
 * (`SentenceTags.setOf`). "Can 'the' be a verb?" needs no tag.
 */
export function mayBe(set: number, capitalised: boolean, mask: number): boolean {
  const memo = capitalised ? possibleOfCapitalised : possibleOfSmall;
  return ((memo[set] ??= possibleClasses(set, capitalised)) & mask) !== 0;
}

/** Whether it has one of them whatever its tag turns out to be. */
export function mustBe(set: number, capitalised: boolean, mask: number): boolean {
  const tags = possibleTags(set);
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number;
    if ((classesOfTag(tag) & mask) === 0) return false;
    if (isLikePlurals(tag) && (NOMINAL & mask) === 0) return false;
    if (capitalised && isUnlikeNames(tag) && (PROPER & mask) === 0) return false;
  }
  return true;
}

const possibleOfSmall: number[] = [];
const possibleOfCapitalised: number[] = [];

function possibleClasses(set: number, capitalised: boolean): number {
  let classes = 0;
  for (const tag of possibleTags(set)) {
    classes |= classesOfTag(tag);
    if (isLikePlurals(tag)) classes |= NOMINAL;
    if (capitalised && isUnlikeNames(tag)) classes |= PROPER;
  }
  return classes;
}
