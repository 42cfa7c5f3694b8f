import { isoDate } from './calendar';
import { datePrefix } from './dateParts';
import { dateFound } from './found';
import type { Found } from './found';
import type { Times } from './times';
import { wordSet } from '../words/wordSet';

/** Month and day of the days that have one; the others move from year to year. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'christmas': [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
};

/** "Christmas", "New Year's Eve 1999", "Labor Day": a named day of the year, where it stands as a date and not in a name. */
export function readHoliday(times: Times, at: number): Found | null {
  const { scan } = times;
  if (!scan.isCapital(at)) return null;
  const first = scan.lower(at);
  const second = scan.lower(at + 1);
  const possessive = second === "'s";
  const last = possessive ? at + 2 : at + 1;
  const isDay = (scan.lower(last) === 'day' || scan.lower(last) === 'eve') && scan.isCapital(last);
  let end = at + 1;
  if (first === 'new') {
    if (second !== 'year' || scan.lower(at + 2) !== "'s" || !DAYS.has(scan.form(at + 3)) || !scan.isCapital(at + 3)) return null;
    end = at + 4;
  } else if (isDay && (first !== 'valentine' || possessive)) end = last + 1;
  else if (!ALONE.has(scan.form(at)) || !BEFORE_DAY.has(scan.form(at - 1)) || scan.isContent(end)) return null;
  if (scan.isCapital(end)) return null; // "Easter Island"
  const from = scan.lower(end) === ',' ? end + 1 : end;
  const year = scan.year(from);
  const name = Array.from({ length: end - at }, (_, i) => scan.lower(at + i)).join(' ').replace(" 's", "'s");
  const fixed = FIXED[name];
  const iso = fixed ? isoDate(year > 0 ? year : times.yearOfMonth(fixed[0], at), fixed[0], fixed[1]) : year > 0 ? String(year) : null;
  return dateFound(datePrefix(scan, at), year > 0 ? from + 1 : end, iso, 'date');
}

const DAYS = wordSet('day eve');
const ALONE = wordSet('christmas easter halloween thanksgiving');
const BEFORE_DAY = wordSet('after around at before by during last next on over since this through until');
