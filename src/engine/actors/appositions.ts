import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import { wordSet } from '../words/wordSet';

/**
 * The role before a comma and a name: "energy minister" of "the energy minister, Ana Ruiz, told", without determiner, owner
 * and nationality. Null where the comma ends an opening phrase ("According to the minister, Ana Ruiz left").
 */
export function roleBeforeComma(tokens: Tokens, name: TokenRange): TokenRange | null {
  const comma = commaBefore(tokens, name.first);
  if (comma < 0 || !isClosed(tokens, name.end)) return null;
  const limit = Math.max(tokens.sentenceAt(name.first).first, comma - LONGEST);
  for (let i = comma - 1; i >= limit; i--) {
    const form = tokens.form(i);
    if (DETERMINERS.has(form)) {
      if (headsWithRole(tokens, i + 1, comma)) return { first: afterNationality(tokens, i + 1), end: beforeBracket(tokens, i + 1, comma) };
      if (form.lower === "'s" || !PREPOSITIONS.has(tokens.form(i - 1))) return null;
    } else if (form.kind !== TokenKind.word && !INSIDE.has(form)) return null;
  }
  return null;
}

/** Tokens in a description before its comma. */
const LONGEST = 14;

/** The comma right before a name or its honorific ("its director, Dr Ana Ruiz"); -1 when there is none. */
export function commaBefore(tokens: Tokens, name: number): number {
  let at = name - 1;
  while (at > name - 3 && tokens.form(at).names & NameFact.honorific) at--;
  return tokens.form(at).text === ',' ? at : -1;
}

/** The name ends what it explains: before a second comma, a stop, a bracket or a mark; not before its own description. */
export function isClosed(tokens: Tokens, end: number): boolean {
  const sentence = tokens.sentenceAt(end - 1);
  if (end >= sentence.end) return true;
  const form = tokens.form(end);
  if (form.text !== ',') return CLOSING.has(form) || form.kind === TokenKind.quoteMark;
  const next = tokens.form(end + 1);
  return !ARTICLES.has(next) && !(next.shape & Shape.capitalised);
}

const CLOSING = wordSet('. ; ( ) — – : ! ?');
const ARTICLES = wordSet('a an the');
const DETERMINERS = wordSet("the a an its his her their our my 's");
const INSIDE = wordSet('- ( )'); // "the head of the Harbour Guild (HG)"
const PREPOSITIONS = wordSet('of for at from in with on to');

/** The last word before a preposition, or before the end, is a role: "president" of "president of the guild". */
function headsWithRole(tokens: Tokens, first: number, end: number): boolean {
  let head = first;
  while (head < end && !PREPOSITIONS.has(tokens.form(head))) head++;
  return head > first && (tokens.form(head - 1).names & NameFact.role) !== 0;
}

function beforeBracket(tokens: Tokens, first: number, end: number): number {
  for (let i = first; i < end; i++) if (tokens.form(i).text === '(') return i;
  return end;
}

/** Behind "Kenyan" of "Kenyan trade minister": the country is an actor of its own. */
export function afterNationality(tokens: Tokens, first: number): number {
  const entry = tokens.form(first).entries?.find(({ tokens: parts, country }) => parts.length === 1 && country !== null);
  return entry ? first + 1 : first;
}
