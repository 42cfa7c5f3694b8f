import { dayOf, isoDate, isoDay, monthOf, weekdayOf } from './calendar';
import type { Day } from './calendar';
import { datePrefix, pointedYear } from './dateParts';
import { dateFound } from './found';
import type { Found } from './found';
import type { Scan } from './scan';
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

/** Those that move: the month, which of its weekdays (5: the last), and the weekday. */
const MOVING: Readonly<Record<string, readonly [month: number, nth: number, weekday: number]>> = {
  'labor day': [9, 1, 1],
  'memorial day': [5, 5, 1],
  'thanksgiving': [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
};

/** Days before or after Easter Sunday. */
const FROM_EASTER: Readonly<Record<string, number>> = { 'easter': 0, 'easter sunday': 0, 'easter monday': 1, 'good friday': -2, 'palm sunday': -7 };

/** Null where the year or the day is not known. */
function isoOfHoliday(times: Times, name: string, at: number, stated: number | null): string | null {
  const fixed = FIXED[name];
  if (fixed) return isoDate(stated ?? times.yearOfMonth(fixed[0], at), fixed[0], fixed[1]);
  const moving = MOVING[name];
  const fromEaster = FROM_EASTER[name];
  if (!moving && fromEaster === undefined) return stated === null ? null : String(stated);
  const year = stated ?? times.yearOfMonth(moving?.[0] ?? EASTER_MONTH, at);
  if (year === null) return null;
  if (!moving) return isoDay(easterOf(year) + (fromEaster ?? 0));
  const [month, nth, weekday] = moving;
  const first = dayOf(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return isoDay(monthOf(day) === month ? day : day - 7);
}

const EASTER_MONTH = 4;

/** Easter Sunday of the western churches, by the rule of Gauss and Meeus. */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

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
  else if (isWeekdayOfFeast(scan, at)) end = at + 2;
  else if (!ALONE.has(scan.form(at)) || !BEFORE_DAY.has(scan.form(at - 1)) || scan.isContent(end)) return null;
  if (scan.isCapital(end)) return null; // "Easter Island"
  const from = scan.lower(end) === ',' ? end + 1 : end;
  const year = scan.year(from);
  const name = Array.from({ length: end - at }, (_, i) => scan.lower(at + i)).join(' ').replace(" 's", "'s");
  const pointed = year > 0 ? null : pointedYear(times, end);
  const close = year > 0 ? from + 1 : (pointed?.end ?? end);
  const iso = isoOfHoliday(times, name, at, year > 0 ? year : (pointed?.year ?? null));
  return dateFound(datePrefix(scan, at), close, iso, 'date');
}

/** "Good Friday", "Easter Monday". */
function isWeekdayOfFeast(scan: Scan, at: number): boolean {
  const first = scan.lower(at);
  if (first !== 'good' && first !== 'easter' && first !== 'palm') return false;
  return scan.isCapital(at + 1) && FROM_EASTER[`${first} ${scan.lower(at + 1)}`] !== undefined;
}

const DAYS = wordSet('day eve');
const ALONE = wordSet('christmas easter halloween thanksgiving');
const BEFORE_DAY = wordSet('after around at before by during last next on over since this through until');
