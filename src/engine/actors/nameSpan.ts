import type { Country } from '../tables/countries';
import type { TypeScores } from './model/labels';
import type { TokenRange, Tokens } from '../text/tokens';

/** What a name names, as its words and surroundings tell; `thing` is no actor (a law, an award, an event). */
export type NameKind = 'person' | 'organization' | 'place' | 'country' | 'capital' | 'demonym' | 'thing';

/** A name found in the text, before it is known which of them are of one actor. Token indices. */
export interface NameSpan extends TokenRange {
  kind: NameKind;
  /** The country that it is, belongs to or stands in: of "Chinese", "Beijing", "China's Ministry of Commerce". */
  readonly country: Country | null;
  /** True when a table or the words themselves settle the kind; else the whole article has a say. */
  readonly settled: boolean;
  /** The role stated right before: "Treasury Secretary" Ana Ruiz. */
  readonly role: TokenRange | null;
  readonly rule: string;
  readonly confidence: number;
  /** See `nameKey`: made when first asked for. */
  key: string | null;
  /** What the model has to say for each type; null where it was not asked. */
  scores: TypeScores | null;
}

/** A name in capitals whose kind the rest of the article has to tell. */
export function unsettledName(first: number, end: number, country: Country | null): NameSpan {
  return {
    first, end, kind: 'thing', country, settled: false, role: null, rule: 'capitalised', confidence: 0.7, key: null, scores: null,
  };
}

/** A person right behind a role. */
export function titledPerson(first: number, end: number, country: Country | null, role: TokenRange): NameSpan {
  return { first, end, kind: 'person', country, settled: true, role, rule: 'after-role', confidence: 0.95, key: null, scores: null };
}

/** A name whose kind is settled and that no role stands before. */
export function settledName(
  first: number,
  end: number,
  kind: NameKind,
  country: Country | null,
  rule: string,
  confidence: number,
): NameSpan {
  return { first, end, kind, country, settled: true, role: null, rule, confidence, key: null, scores: null };
}

/** The words in lower case with blanks between them: the same for all ways to write a name in capitals and small letters. */
export function nameKey(tokens: Tokens, name: NameSpan): string {
  name.key ??= joined(tokens, name);
  return name.key;
}

function joined(tokens: Tokens, { first, end }: TokenRange): string {
  let key = tokens.lower(first);
  for (let i = first + 1; i < end; i++) key += ` ${tokens.lower(i)}`;
  return key;
}
