import type { Country } from '../tables/countries';
import type { TypeScores } from './model/labels';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape } from '../words/wordForm';

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

/** A word of the full name of a body that stands for it. */
export function shortNameOfBody(token: number): NameSpan {
  return {
    first: token, end: token + 1, kind: 'organization', country: null, settled: false, role: null, rule: 'short-name', confidence: 0.7,
    key: null, scores: null,
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

/** The words in lower case with blanks between them: the same for all ways to write a name in capitals, small letters and with stops. */
export function nameKey(tokens: Tokens, name: NameSpan): string {
  name.key ??= keyOfTokens(tokens, name.first, name.end);
  return name.key;
}

/** The key of the name in tokens `[first, end)`. */
export function keyOfTokens(tokens: Tokens, first: number, end: number): string {
  if (end - first === 1) return tokens.lower(first);
  let key = wordOfKey(tokens, first);
  for (let i = first + 1; i < end; i++) key += ` ${wordOfKey(tokens, i)}`;
  return key;
}

/** The same of a name as people wrote it. */
export function keyOfName(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes('.') && lower.includes(' ') ? lower.split(' ').map((word) => (isInitials(word) ? word.replaceAll('.', '') : word)).join(' ') : lower;
}

/** "us" of "U.S. Air Force". */
function wordOfKey(tokens: Tokens, i: number): string {
  const { lower, shape } = tokens.form(i);
  return shape & Shape.dotted && isInitials(lower) ? lower.replaceAll('.', '') : lower;
}

/** "u.s.", "u.k.": letters and stops by turns. */
function isInitials(word: string): boolean {
  if (word.length < 4 || word.length > 8 || word.length % 2 !== 0) return false;
  for (let i = 1; i < word.length; i += 2) if (word[i] !== '.' || word[i - 1] === '.') return false;
  return true;
}
