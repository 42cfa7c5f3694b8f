import { isDigit, isLetter } from '../text/chars';
import { isoFullDate, isWeekday, monthNumber } from './fullDate';

/**
 * Reads a publication date in any usual form, with or without a time of day, as an ISO date:
 * `2025-11-02T10:15:00Z`, `03/14/1998 10:36:00` (month first, unless only the other order is a date), `14.03.1998`,
 * `Oct 5, 2011`, `5 October 2011`, `Sunday, 2 November 2025 10:15 GMT`, `19980314`. The date is taken as written, without
 * regard to its time zone. Null where there is no full date, an impossible one, or other words.
 */
export function parsePublished(text: string): string | null {
  if (!mayHoldDate(text)) return null;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const numeric = readNumericDate(trimmed);
  return numeric === undefined ? readNamedDate(trimmed) : numeric;
}

const LONGEST = 100;

/** A full date has a year of four digits, or digits with a sign between them: most lines are told apart by that alone. */
function mayHoldDate(text: string): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      run++;
      if (run === 4 || (run === 1 && i > 1 && isDateSign(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i - 2)))) return true;
    } else run = 0;
  }
  return false;
}

/** "-", "." and "/" */
function isDateSign(code: number): boolean {
  return code >= 45 && code <= 47;
}

/** Undefined: no such form. */
function readNumericDate(text: string): string | null | undefined {
  const match = NUMERIC.exec(stripLabel(text));
  if (!match) return undefined;
  const { first = '', separator = '', second = '', third = '', rest = '' } = match.groups ?? {};
  if (!isTimeOfDay(rest)) return null;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return third.length > 2 ? null : isoFullDate(a, b, c);
  if (third.length !== 4 && third.length !== 2) return null;
  const year = third.length === 4 ? c : c < 70 ? 2000 + c : 1900 + c;
  const monthFirst = isoFullDate(year, a, b);
  const dayFirst = isoFullDate(year, b, a);
  return separator === '/' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

const NUMERIC = /^(?:\p{L}{3,9}\.?,? )?(?<first>\d{4}|\d{1,2})(?<separator>[-/.]?)(?<second>\d{2}|(?<=\D)\d)\k<separator>(?<third>\d{4}|\d{2}|(?<=\D)\d)(?!\d)(?<rest>.*)$/u;
const LABEL = /^(?:first )?(?:published|updated|last updated|posted|date)(?: on| at)?:? /i;

function stripLabel(text: string): string {
  return text.replace(LABEL, '');
}

/** "Oct 5, 2011", "5th of October 2011": a month by name, one day and one year, and nothing that is no time or weekday. */
function readNamedDate(text: string): string | null {
  if (!mayNameMonth(text)) return null;
  let month = 0;
  let day = 0;
  let year = 0;
  for (const word of stripLabel(text).replace(TIME, ' ').split(/[\s,;|/–—·-]+/)) {
    const number = /^(\d{1,4})(?:st|nd|rd|th)?\.?$/.exec(word);
    if (word === '' || PASSED_OVER.has(word.toLowerCase()) || isWeekday(word) || isZone(word)) continue;
    if (number) {
      const value = Number(number[1]);
      if ((number[1] ?? '').length === 4 && year === 0) year = value;
      else if (value <= 31 && day === 0) day = value;
      else return null;
    } else if (monthNumber(word) > 0 && month === 0) month = monthNumber(word);
    else return null;
  }
  return month > 0 && day > 0 && year > 0 ? isoFullDate(year, month, day) : null;
}

/** Whether three letters of some month's start stand where a word does. */
function mayNameMonth(text: string): boolean {
  for (let i = 0; i + 2 < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) continue;
    if (MONTH_STARTS.has(threeLetters(code, text.charCodeAt(i + 1), text.charCodeAt(i + 2)))) return true;
    while (i + 1 < text.length && isLetter(text.charCodeAt(i + 1))) i++;
  }
  return false;
}

/** Small letters have one bit more than capitals. */
function threeLetters(a: number, b: number, c: number): number {
  return ((a | 32) << 16) | ((b | 32) << 8) | (c | 32);
}

const MONTH_STARTS: ReadonlySet<number> = new Set(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((start) => threeLetters(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2))),
);

/** "T10:36:00Z", " 10:36 pm GMT+1", " at 3pm" */
function isTimeOfDay(text: string): boolean {
  return text
    .replace(/^T(?:\d{6}|\d{4})?(?!\d)/, ' ')
    .replace(TIME, ' ')
    .split(/[\s,;|()–—·-]+/)
    .every((word) => word === '' || PASSED_OVER.has(word.toLowerCase()) || isWeekday(word) || isZone(word));
}

/** "GMT", "ET", "Z" */
function isZone(word: string): boolean {
  return /^[A-Z]{1,5}$/.test(word) && monthNumber(word) === 0;
}

const TIME = /(?<!\d)\d{1,2}(?:[:.h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)(?:Z| ?(?:GMT|UTC)? ?[+-]\d{1,2}:?(?:\d{2})?)?(?!\d)/gi;
const PASSED_OVER: ReadonlySet<string> = new Set(['at', 'on', 'of', 'the', 'a.m.', 'p.m.', 'am', 'pm', 'z', 'gmt', 'utc', 'local', 'time']);
