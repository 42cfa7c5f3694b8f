import type { TextSpan } from '../span';
import { parsePublished } from './parsePublished';
import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import { isWeekdayForm, monthOf } from './fullDate';

/** "NAIROBI, Kenya (AP) _", "Beijing –", "Washington:", "LONDON, March 3 (Reuters) -", "GENEVA (18 May 2024) —" */
export interface Dateline {
  /** The place's words, `NAIROBI`, without its region. */
  readonly span: TextSpan;
  /** Its name in ordinary letters: "Nairobi". */
  readonly place: string;
  /** Token behind the separator, where the body begins. */
  readonly endToken: number;
  readonly agency: TextSpan | null;
  /** ISO date, only where the dateline gives day, month and year. */
  readonly date: { readonly iso: string; readonly span: TextSpan } | null;
}

/**
 * Reads the dateline at tokens `[first, end)`, the article's first paragraph; null when there is none. What could as well
 * be a speaker's label ("ODUYA:") or a rubric ("Analysis:") needs an agency, a date or a known place.
 */
export function readDateline(tokens: Tokens, first: number, end: number): Dateline | null {
  const limit = Math.min(end, first + LONGEST);
  const placeEnd = endOfName(tokens, first, limit);
  if (placeEnd === first) return null;
  let at = placeEnd;
  while (tokens.form(at).text === ',' && at + 1 < limit) {
    const region = monthOf(tokens.form(at + 1)) > 0 ? at + 1 : endOfName(tokens, at + 1, limit); // ", Kenya", ", Calif."
    if (region === at + 1) break;
    at = region;
  }
  const plain = readDate(tokens, at, limit);
  if (plain) at = plain.end;
  const agency = readBracket(tokens, at, limit);
  const bracketDate = agency && parsePublished(agency.span.text);
  if (agency) at = agency.end;
  if (at >= limit || at + 1 >= end || !isSeparator(tokens, at)) return null;
  const sure = agency !== null || plain !== null;
  if (!sure && !standsAlone(tokens, first, placeEnd, at)) return null;
  return {
    span: tokens.span(first, placeEnd),
    place: placeName(tokens, first, placeEnd),
    endToken: at + 1,
    agency: agency && !bracketDate ? agency.span : null,
    date: agency && bracketDate ? { iso: bracketDate, span: agency.span } : (plain?.date ?? null),
  };
}

const LONGEST = 24;

/** Capitalised words, with what joins them: "PORT-AU-PRINCE", "KYIV/MOSCOW", "Rio de Janeiro", "UNITED NATIONS". */
function endOfName(tokens: Tokens, first: number, limit: number): number {
  let end = first;
  for (let i = first; i < limit && i < first + MOST_NAME_TOKENS; i++) {
    const form = tokens.form(i);
    const joiner = JOINERS.has(form) && tokens.glued(i) && tokens.glued(i + 1) && i > first;
    const afterJoiner = i > first && JOINERS.has(tokens.form(i - 1)) && tokens.glued(i);
    const capitalised = form.kind === TokenKind.word && (form.shape & Shape.capitalised) !== 0;
    if (i === end && !joiner && monthOf(form) > 0 && tokens.form(i + 1).kind === TokenKind.number) break; // "VALE March 3"
    if (capitalised || (afterJoiner && form.kind === TokenKind.word)) end = i + 1;
    else if (!joiner && !(PARTICLES.has(form) && i > first)) break;
  }
  return end;
}

const MOST_NAME_TOKENS = 8;
const JOINERS = wordSet('- / ‑');
const PARTICLES = wordSet("de do del la al of and the on 's");

/** ", March 3", "Nov. 19, 2031", ", 14 March 2031" at token `at`. */
function readDate(tokens: Tokens, at: number, limit: number): { readonly end: number; readonly date: Dateline['date'] } | null {
  let first = at;
  if (tokens.form(first).text === ',') first++;
  if (isWeekdayForm(tokens.form(first))) first++;
  if (tokens.form(first).text === ',') first++;
  const monthFirst = monthOf(tokens.form(first)) > 0;
  const day = tokens.form(monthFirst ? first + 1 : first);
  if (day.kind !== TokenKind.number || (!monthFirst && monthOf(tokens.form(first + 1)) === 0) || first + 2 > limit) return null;
  let end = first + 2;
  const yearAt = tokens.form(end).text === ',' ? end + 1 : end;
  if (yearAt < limit && tokens.form(yearAt).kind === TokenKind.number && tokens.form(yearAt).text.length === 4) end = yearAt + 1;
  const span = tokens.span(first, end);
  const iso = parsePublished(span.text);
  return { end, date: iso === null ? null : { iso, span } };
}

/** "(Reuters)", "(18 May 2024)" at token `at`; the span is what the brackets hold. */
function readBracket(tokens: Tokens, at: number, limit: number): { readonly end: number; readonly span: TextSpan } | null {
  if (tokens.form(at).text !== '(') return null;
  for (let i = at + 1; i < limit; i++) {
    if (tokens.form(i).text === ')') return i > at + 1 ? { end: i + 1, span: tokens.span(at + 1, i) } : null;
  }
  return null;
}

function isSeparator(tokens: Tokens, at: number): boolean {
  const form = tokens.form(at);
  if (form.text === '-') return !tokens.glued(at) || !tokens.glued(at + 1); // not "Vale-based"
  return SEPARATORS.has(form);
}

const SEPARATORS = wordSet(': — – ― -- --- _ ‒');

/** Place and separator with nothing between: sure enough when the place is known, or a dash and a new sentence follow. */
function standsAlone(tokens: Tokens, first: number, placeEnd: number, separator: number): boolean {
  for (let i = first; i < placeEnd; i++) {
    const form = tokens.form(i);
    if (RUBRICS.has(form) || monthOf(form) > 0 || isWeekdayForm(form)) return false;
  }
  if (isKnownPlace(tokens, first, placeEnd)) return true;
  if (tokens.form(separator).text === ':') return false;
  const next = tokens.form(separator + 1);
  if ((next.shape & Shape.capitalised) === 0 && next.kind !== TokenKind.quoteMark) return false;
  if (tokens.glued(separator) && tokens.glued(separator + 1)) return (tokens.form(first).shape & Shape.allCaps) !== 0; // "VALE—The"
  return placeEnd - first <= 3;
}

function isKnownPlace(tokens: Tokens, first: number, end: number): boolean {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(tokens.lower(i));
  const name = words.join(' ');
  return (tokens.form(first).entries ?? []).some((entry) => PLACE_KINDS.has(entry.kind) && entry.tokens.join(' ') === name);
}

const PLACE_KINDS: ReadonlySet<string> = new Set(['country', 'capital', 'place']);
const RUBRICS = wordSet(
  `analysis opinion editorial update updated breaking exclusive watch video photos explained explainer report factbox live news interview comment
   commentary review column podcast poll letter correction developing just latest the a an this q a.`,
);

/** "NAIROBI" → "Nairobi", "PORT-AU-PRINCE" → "Port-au-Prince"; abbreviations with stops stay. */
function placeName(tokens: Tokens, first: number, end: number): string {
  let name = '';
  for (let i = first; i < end; i++) {
    const { text, lower, shape } = tokens.form(i);
    const shouted = (shape & Shape.allCaps) !== 0 && !text.slice(0, -1).includes('.') && text.length > 2; // not "U.N."
    const small = shouted ? text.charAt(0) + text.slice(1).toLowerCase() : text;
    const inside = i > first && JOINERS.has(tokens.form(i - 1)) && SMALL_INSIDE.has(tokens.form(i));
    name += (i > first && !tokens.glued(i) ? ' ' : '') + (inside ? lower : small);
  }
  return name;
}

const SMALL_INSIDE = wordSet('au en de la le les sur am an');
