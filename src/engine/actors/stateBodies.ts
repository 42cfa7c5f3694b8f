import { NameFact } from '../tables/nameFacts';
import { STATE_BODY_ACRONYMS } from '../tables/organisations';
import type { TokenRange, Tokens } from '../text/tokens';
import { settledName } from './nameSpan';
import type { NameSpan } from './nameSpan';
import { wordSet } from '../words/wordSet';

/** "China’s" + "Ministry of Commerce" is one name: the ministry with its country. Where people ignore it, the country stays. */
export function joinStateBodies(tokens: Tokens, names: readonly NameSpan[], isIgnored: (whole: TokenRange) => boolean): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const owner = joined.length > 0 ? joined[joined.length - 1] : undefined;
    const possessive = owner !== undefined && owner.end === name.first - 1 && tokens.lower(owner.end) === "'s";
    if (possessive && (owner.kind === 'country' || owner.kind === 'capital') && isStateBody(tokens, name)) {
      const whole = settledName(owner.first, name.end, 'organization', owner.country, 'state-body', 0.95);
      if (!isIgnored(whole)) joined[joined.length - 1] = whole;
    } else joined.push(name);
  }
  return joined;
}

export function isStateBody(tokens: Tokens, name: NameSpan): boolean {
  for (let i = name.first; i < name.end; i++) if (tokens.form(i).names & NameFact.stateBody) return true;
  return false;
}

/** The name without its country: "Foreign Ministry" of "Chinese Foreign Ministry". Token index where it starts. */
export function startWithoutCountry(tokens: Tokens, name: NameSpan): number {
  if (!name.country) return name.first;
  const entry = tokens.form(name.first).entries?.find(({ country, tokens: parts }) =>
    country === name.country && parts.every((part, p) => tokens.lower(name.first + p) === part));
  let start = name.first + (entry?.tokens.length ?? 0);
  if (tokens.lower(start) === "'s") start++;
  return start < name.end ? start : name.first;
}

/** What two ways to name one body have in common: "Ministry of Commerce" and "Commerce Ministry" → "commerce ministry". */
export function bodyKey(tokens: Tokens, first: number, end: number): string {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const form = tokens.form(i);
    if (!SMALL.has(form)) words.push(form.lower === 'defence' ? 'defense' : form.lower);
  }
  const acronym = words.length === 1 ? STATE_BODY_ACRONYMS.get(words[0] ?? '') : undefined;
  return acronym ?? words.sort().join(' ');
}

/** "MFA" → "Foreign Ministry"; null for what is no such acronym. */
export function spelledOut(lower: string): string | null {
  const words = STATE_BODY_ACRONYMS.get(lower);
  return words === undefined ? null : words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

const SMALL = wordSet("of the for and affairs 's");
