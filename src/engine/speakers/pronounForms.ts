import { wordSet } from '../words/wordSet';

/** What a third-person pronoun says about whom it means. */
export type PronounKind = 'male' | 'female' | 'thing' | 'plural';

export interface Pronoun {
  readonly kind: PronounKind;
  readonly possessive: boolean;
  readonly reflexive: boolean;
}

const form = (kind: PronounKind, possessive = false, reflexive = false): Pronoun => ({ kind, possessive, reflexive });

const THIRD_PERSON: ReadonlyMap<string, Pronoun> = new Map([
  ['he', form('male')], ['him', form('male')], ['his', form('male', true)], ['himself', form('male', false, true)],
  ['she', form('female')], ['her', form('female', true)], ['hers', form('female')], ['herself', form('female', false, true)],
  ['it', form('thing')], ['its', form('thing', true)], ['itself', form('thing', false, true)],
  ['they', form('plural')], ['them', form('plural')], ['their', form('plural', true)], ['theirs', form('plural')],
  ['themselves', form('plural', false, true)],
]);

/** The third-person pronoun that a word (lower case) is, or null: the value of `WordForm.pronoun`. */
export function thirdPerson(lower: string): Pronoun | null {
  return lower.length <= LONGEST ? (THIRD_PERSON.get(lower) ?? null) : null;
}

/** 1 for "I" and "my", 2 for "you" and "your", 0 for all other words: the value of `WordForm.person`. */
export function personOf(lower: string): 0 | 1 | 2 {
  return lower.length <= LONGEST ? (PERSONS.get(lower) ?? 0) : 0;
}

/** All words that these two know. */
export function pronounWords(): Iterable<string> {
  return [...THIRD_PERSON.keys(), ...PERSONS.keys()];
}

/** The first person plural. */
export const WE = wordSet('we us our ours ourselves');

const LONGEST = 10;
const PERSONS: ReadonlyMap<string, 1 | 2> = new Map([
  ['i', 1], ['me', 1], ['my', 1], ['mine', 1], ['myself', 1], ['you', 2], ['your', 2], ['yours', 2], ['yourself', 2],
]);
