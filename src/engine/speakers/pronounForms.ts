/** What a third-person pronoun says about whom it means. */
export type PronounKind = 'male' | 'female' | 'thing' | 'plural';

export interface Pronoun {
  readonly kind: PronounKind;
  readonly possessive: boolean;
  readonly reflexive: boolean;
}

const form = (kind: PronounKind, possessive = false, reflexive = false): Pronoun => ({ kind, possessive, reflexive });

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', form('male')], ['him', form('male')], ['his', form('male', true)], ['himself', form('male', false, true)],
  ['she', form('female')], ['her', form('female', true)], ['hers', form('female')], ['herself', form('female', false, true)],
  ['it', form('thing')], ['its', form('thing', true)], ['itself', form('thing', false, true)],
  ['they', form('plural')], ['them', form('plural')], ['their', form('plural', true)], ['theirs', form('plural')],
  ['themselves', form('plural', false, true)],
]);

export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);
