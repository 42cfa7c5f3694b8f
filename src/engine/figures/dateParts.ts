import { wordSet } from '../words/wordSet';
import { timeFound } from './found';
import type { Found } from './found';
import type { Scan } from './scan';

/** The first token of the words that narrow a date down: "early", "late", "mid-", "earlier", "later". */
export function datePrefix(scan: Scan, at: number): number {
  if (PREFIXES.has(scan.form(at - 1))) return at - 1;
  if (scan.lower(at - 1) === 'on' && EARLY_OR_LATE.has(scan.form(at - 2))) return at - 2; // "late on Tuesday"
  return scan.isDash(at - 1) && scan.lower(at - 2) === 'mid' ? at - 2 : at;
}

const EARLY_OR_LATE = wordSet('early late');
const PREFIXES = wordSet('earlier early late later mid');

/** "Thursday evening", "Oct. 14 night": the part of the day makes a time of the date. */
export function withDayPart(scan: Scan, date: Found): Found {
  const { dayPart } = scan.word(date.end);
  if (dayPart === '' || !date.iso) return date;
  return timeFound(date.first, date.end + 1, `${date.iso}T${dayPart}`, 'part-of-day', date.findings);
}
