import { wordSet } from '../words/wordSet';
import { yearOf } from './calendar';
import { timeFound } from './found';
import type { Found } from './found';
import type { Scan } from './scan';
import type { Times } from './times';

/** The first token of the words that narrow a date down: "early", "late", "mid-", "earlier", "later". */
export function datePrefix(scan: Scan, at: number): number {
  if (PREFIXES.has(scan.form(at - 1))) return at - 1;
  if (scan.lower(at - 1) === 'on' && EARLY_OR_LATE.has(scan.form(at - 2))) return at - 2; // "late on Tuesday"
  return scan.isDash(at - 1) && scan.lower(at - 2) === 'mid' ? at - 2 : at;
}

const EARLY_OR_LATE = wordSet('early late');
const PREFIXES = wordSet('earlier early late later mid');

/** "last year", "of this year", "of next year" behind a month, a quarter or a day. */
export function pointedYear(times: Times, at: number): YearRead | null {
  const { scan } = times;
  const from = scan.lower(at) === 'of' ? at + 1 : at;
  if (scan.lower(from + 1) !== 'year' || scan.isDash(from + 2)) return null;
  const year = times.reference === null ? null : yearOf(times.reference);
  switch (scan.lower(from)) {
    case 'last':
      return { year: year === null ? null : year - 1, end: from + 2 };
    case 'next':
      return { year: year === null ? null : year + 1, end: from + 2 };
    case 'this':
      return { year, end: from + 2 };
    default:
      return null;
  }
}

interface YearRead {
  /** Null when the year of publication is not known. */
  readonly year: number | null;
  readonly end: number;
}

/** "Thursday evening", "Oct. 14 night": the part of the day makes a time of the date. */
export function withDayPart(scan: Scan, date: Found): Found {
  const { dayPart } = scan.word(date.end);
  if (dayPart === '' || !date.iso) return date;
  return timeFound(date.first, date.end + 1, `${date.iso}T${dayPart}`, 'part-of-day', date.findings);
}
