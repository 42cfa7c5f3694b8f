import { wordSet } from '../words/wordSet';
import { isoQuarter, quarterOf, yearOf } from './calendar';
import { datePrefix } from './dateParts';
import { dateFound } from './found';
import type { Found } from './found';
import type { Scan } from './scan';
import { tenseAt } from './tense';
import type { Times } from './times';
import { Opener } from './words/figureWord';
import { readSpokenYear } from './years';

/** "the third quarter", "first-quarter", "second half of 2019", "Q3 2024", "fiscal fourth quarter". */
export function readQuarter(times: Times, at: number): Found | null {
  const { scan } = times;
  const word = scan.word(at);
  const short = word.opener === Opener.shortQuarter ? scan.lower(at) : '';
  const ordinal = short === '' ? word.ordinal : Number(short.charAt(1));
  if (!(ordinal >= 1 && ordinal <= 4)) return null;
  const noun = short === '' ? scan.pastHyphen(at + 1) : at;
  const half = short === '' ? scan.lower(noun) === 'half' : short.startsWith('h');
  if (short === '' && !half && !(scan.word(noun).timeUnit === 'Q' && !scan.word(noun).plural)) return null;
  if (half && (ordinal > 2 || (short === '' && !isHalfOfYear(scan, noun)))) return null;
  const behind = yearBehind(times, noun + 1);
  let first = scan.lower(at - 1) === 'fiscal' ? at - 1 : at;
  let year = behind?.year ?? null;
  if (year === null && scan.year(first - 1) > 0) year = scan.year(--first);
  if (year === null) ({ year, first } = yearsPossessive(times, first));
  year ??= half ? referenceYear(times) : likelyYear(times, ordinal, at);
  if (year !== null && !half) {
    times.lastQuarter = { year, quarter: ordinal };
    times.lastQuarterAt = at;
  }
  return dateFound(first, behind?.end ?? noun + 1, `${year ?? 'XXXX'}-${half ? 'H' : 'Q'}${ordinal}`, 'quarter');
}

function isHalfOfYear(scan: Scan, half: number): boolean {
  if (OF_ACCOUNTS.has(scan.form(half + 1))) return true;
  if (OF_ACCOUNTS.has(scan.form(half + 2)) && !scan.isFunctional(half + 1)) return true; // "first-half net profit"
  if (scan.lower(half + 1) !== 'of') return false;
  return scan.year(half + 2) > 0 || (YEAR_POINTERS.has(scan.form(half + 2)) && scan.lower(half + 3) === 'year');
}

const OF_ACCOUNTS = wordSet('earnings figures income loss losses profit profits results revenue revenues sales turnover');
const YEAR_POINTERS = wordSet('this last next the');

/** "of 2019", "2019", "this year" behind a quarter. */
function yearBehind(times: Times, at: number): { readonly year: number | null; readonly end: number } | null {
  const { scan } = times;
  const from = scan.lower(at) === 'of' ? at + 1 : at;
  const year = scan.year(from);
  if (year > 0) return { year, end: from + 1 };
  const spoken = readSpokenYear(scan, from);
  if (spoken) return spoken;
  if (scan.lower(from + 1) !== 'year' || !YEAR_POINTERS.has(scan.form(from)) || (scan.lower(from) === 'the' && from === at)) return null;
  return { year: pointed(times, scan.lower(from)), end: from + 2 };
}

/** "last year's third quarter". */
function yearsPossessive(times: Times, first: number): { readonly year: number | null; readonly first: number } {
  const { scan } = times;
  const pointer = scan.lower(first - 3);
  if (scan.lower(first - 1) !== "'s" || scan.lower(first - 2) !== 'year' || !YEAR_POINTERS.has(scan.form(first - 3))) return { year: null, first };
  return { year: pointed(times, pointer), first: first - 3 };
}

function pointed(times: Times, pointer: string): number | null {
  const year = referenceYear(times);
  return year === null ? null : year + (pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0);
}

function referenceYear(times: Times): number | null {
  return times.reference === null ? null : yearOf(times.reference);
}

/** A quarter that is still to come, told of in the past, is last year's. */
function likelyYear(times: Times, quarter: number, at: number): number | null {
  if (times.reference === null) return null;
  const year = yearOf(times.reference);
  const now = quarterOf(times.reference);
  return (quarter > now && tenseAt(times.scan, at) <= 0) || (quarter === 4 && now === 1) ? year - 1 : year;
}

/** "the quarter", "the latest quarter": the one spoken of, else the last that is over. */
export function readThatQuarter(times: Times, at: number): Found | null {
  const { scan } = times;
  if (scan.lower(at) !== 'quarter' || !BEFORE_QUARTER.has(scan.form(at - 1)) || times.reference === null) return null;
  if (scan.lower(at + 1) === 'of' || scan.isDash(at + 1)) return null;
  return dateFound(datePrefix(scan, at), at + 1, latestQuarter(times), 'anaphoric');
}

const BEFORE_QUARTER = wordSet('the that latest');

export function latestQuarter(times: Times): string {
  const { lastQuarter, reference } = times;
  if (lastQuarter) return isoQuarter(lastQuarter.year, lastQuarter.quarter);
  return reference === null ? 'XXXX-QX' : isoQuarter(yearOf(reference), quarterOf(reference), -1);
}
