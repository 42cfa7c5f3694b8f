import type { TextSpan } from '../span';
import type { Tokens } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import { isoFullDate, monthOf } from './fullDate';
import { parsePublished } from './parsePublished';

export interface DateInText {
  readonly iso: string;
  readonly span: TextSpan;
}

/**
 * The newest full date that tokens `[first, end)` mention, as the best guess at when an article was written; dates that
 * are said to lie ahead ("until 1 May 2032", "will … on 1 May 2032") are left out. Linear.
 */
export function newestDate(tokens: Tokens, first: number, end: number): DateInText | null {
  let newest: DateInText | null = null;
  let ahead = false; // a word of this sentence speaks of the future
  let sentence = -1;
  for (let i = first; i < end; i++) {
    if (tokens.sentenceOf[i] !== sentence) {
      sentence = tokens.sentenceOf[i] ?? -1;
      ahead = false;
    }
    const form = tokens.form(i);
    if (AHEAD.has(form)) ahead = true;
    if (ahead || form.kind !== TokenKind.number || form.text.length !== 4) continue;
    const date = dateEndingAt(tokens, i);
    if (date && (newest === null || date.iso > newest.iso)) newest = date;
  }
  return newest;
}

/** "March 14, 2031", "14 March 2031", "14th of March 2031" whose year is token `year`. */
function dateEndingAt(tokens: Tokens, year: number): DateInText | null {
  const value = Number(tokens.form(year).text);
  const before = tokens.form(year - 1).text === ',' ? year - 2 : year - 1;
  const month = monthOf(tokens.form(before));
  if (month > 0) {
    const day = tokens.lower(before - 1) === 'of' ? before - 2 : before - 1;
    return dateOf(tokens, day, year, value, month, dayNumber(tokens.form(day).text));
  }
  const named = monthOf(tokens.form(before - 1));
  return named > 0 ? dateOf(tokens, before - 1, year, value, named, dayNumber(tokens.form(before).text)) : null;
}

function dateOf(tokens: Tokens, first: number, last: number, year: number, month: number, day: number): DateInText | null {
  const iso = isoFullDate(year, month, day);
  return iso === null ? null : { iso, span: tokens.span(first, last + 1) };
}

/** "14", "14th"; 0 for anything else. */
function dayNumber(text: string): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  return match ? Number(match[1]) : 0;
}

/** The date at the end of a signature: "— Vale Council (@valecouncil) March 14, 2031". */
export function dateOfSignature(tokens: Tokens, first: number, end: number): DateInText | null {
  return newestDate(tokens, first, end);
}

/** The date that a line by itself gives: "Published: 14 March 2031", with the whole line as its span. */
export function dateOfLine(tokens: Tokens, first: number, end: number): DateInText | null {
  if (end <= first || tokens.endOf(end - 1) - tokens.startOf(first) > 120) return null;
  const span = tokens.span(first, end);
  const iso = parsePublished(span.text);
  return iso === null ? newestDate(tokens, first, end) : { iso, span };
}

const AHEAD = wordSet("will until till by due expected scheduled plans planned would 'll shall deadline");
