import { WordSet, wordSet } from '../words/wordSet';
import { pad } from './calendar';
import { readDayFirst, readMonthFirst } from './dates';
import { durationFound, timeFound } from './found';
import type { Found } from './found';
import { tidy } from './numberRead';
import type { Scan } from './scan';
import type { Times } from './times';

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}

/** "10 a.m.", "10:30am", "6.15 pm GMT", "five o'clock", with the day where it stands behind: "10 p.m. Wednesday". */
export function readClock(times: Times, at: number): Found | null {
  const { scan } = times;
  const clock = clockAt(scan, at);
  if (!clock) return null;
  const seconds = scan.word(at + 2).value;
  if (!Number.isInteger(seconds) && scan.lower(at + 1) === ':') return raceTime(scan, at, seconds);
  let { end } = clock;
  if (scan.isDash(end)) end = clockAt(scan, end + 1)?.end ?? end;
  const isHeading = at === scan.first && end >= scan.end - 1; // of a paragraph, in an article that is added to through the day
  const day = isHeading ? { iso: times.day(0), end } : (readDayBehind(times, end) ?? readDayBehindBracket(times, end));
  const { hour, minute } = clock;
  if (day) times.sawClock(hour, minute);
  return timeFound(at, day?.end ?? end, `${day?.iso ?? times.dayOfClock(at, hour, minute)}T${pad(hour)}:${pad(minute)}`, 'clock');
}

/** "10:35 a.m. (0735 GMT) Friday": the day behind the same clock elsewhere. */
function readDayBehindBracket(times: Times, at: number): { readonly iso: string; readonly end: number } | null {
  const { scan } = times;
  if (scan.lower(at) !== '(') return null;
  let close = at + 2;
  while (close < at + BRACKET_REACH && scan.lower(close) !== ')') close++;
  const day = scan.lower(close) === ')' ? readDayBehind(times, close + 1) : null;
  return day ? { iso: day.iso, end: at } : null;
}

const BRACKET_REACH = 7;

/** The day behind a clock: "10 p.m. Wednesday", "noon June 16"; one behind "on" is a date of its own: "6 a.m. on Oct. 1". */
export function readDayBehind(times: Times, at: number): { readonly iso: string; readonly end: number } | null {
  const { scan } = times;
  const on = scan.lower(at) === 'on';
  const from = on || scan.lower(at) === ',' ? at + 1 : at;
  const day = dayBehind(times, from, on);
  if (day) return { iso: day, end: on ? at : from + 1 };
  const word = scan.word(from);
  if (from === at + 1 && !on) return null;
  const date = word.month > 0 ? readMonthFirst(times, from) : word.plainDigits > 0 && on ? readDayFirst(times, from) : null;
  return date?.type === 'date' && date.iso?.length === ISO_DAY ? { iso: date.iso, end: on ? at : date.end } : null;
}

const ISO_DAY = 10;

/** "3:34.80": minutes and seconds. */
function raceTime(scan: Scan, at: number, seconds: number): Found {
  const minutes = scan.word(at).value;
  const amount = { value: tidy(minutes + seconds / 60), low: null, high: null };
  return durationFound('duration', at, at + 3, amount, 'minute', `PT${minutes}M${seconds}S`, 'duration');
}

function dayBehind(times: Times, at: number, on: boolean): string | null {
  const { scan } = times;
  switch (scan.lower(at)) {
    case 'today':
      return times.day(0);
    case 'yesterday':
      return times.day(-1);
    case 'tomorrow':
      return times.day(1);
  }
  const { weekday, shortWeekday, plural } = scan.word(at);
  if (weekday === 0 || shortWeekday || plural || !scan.isCapital(at)) return null;
  const next = scan.lower(at + 1) === ',' || scan.lower(at + 1) === '(' ? at + 2 : at + 1;
  if (!on && (scan.word(next).month > 0 || scan.word(next).plainDigits > 0)) return null; // a full date follows
  return times.weekday(weekday, at, null);
}

function clockAt(scan: Scan, at: number): Clock | null {
  const word = scan.word(at);
  if (word.digits) return digitClock(scan, at);
  if (!(word.value >= 1 && word.value <= 12)) return null;
  const half = meridiemAt(scan, at + 1);
  if (half !== null && scan.lower(at + 1) !== 'am') return clockOf(word.value, 0, half, at + 2);
  const oclock = oclockBehind(scan, at + 1);
  return oclock > 0 ? clockOf(word.value, 0, null, oclock) : null;
}

function digitClock(scan: Scan, at: number): Clock | null {
  const word = scan.word(at);
  if (Number.isNaN(word.value)) return null;
  const own = word.suffix === '' ? null : meridiem(word.suffix);
  const hour = Math.floor(word.value);
  if (own !== null) return hour <= 12 ? clockOf(hour, minutesOf(scan, at), own, zoneEnd(scan, at + 1)) : null;
  if (word.suffix !== '' || (word.plainDigits !== 4 && !BEHIND_HOUR.has(scan.form(at + 1)))) return null;
  if (scan.lower(at + 1) === ':' && scan.glued(at + 1) && scan.glued(at + 2)) return colonClock(scan, at, word.value);
  if (word.plainDigits === 4 && HOURS.has(scan.form(at + 1)) && scan.lower(at - 1) === 'at' && word.value < 2400 && word.value % 100 < 60) {
    return clockOf(Math.floor(word.value / 100), word.value % 100, null, at + 2); // "at 2000 hours"
  }
  if (word.value >= 25 && !(word.plainDigits === 4 && isZone(scan, at + 1))) return null;
  if (word.plainDigits === 4) return clockOf(Math.floor(word.value / 100), word.value % 100, null, at + 2);
  const half = meridiemAt(scan, at + 1);
  if (half !== null && hour <= 12 && !(scan.lower(at + 1) === 'am' && /^[A-Z][a-z]/.test(scan.form(at + 1).text))) {
    return clockOf(hour, minutesOf(scan, at), half, zoneEnd(scan, at + 2));
  }
  if (isZone(scan, at + 1) && scan.lower(at + 1) !== 'et') return clockOf(hour, minutesOf(scan, at), null, at + 2);
  if (scan.lower(at + 1) === 'noon' && hour === 12) return clockOf(12, 0, null, at + 2);
  const oclock = word.plainDigits > 0 ? oclockBehind(scan, at + 1) : 0;
  return oclock > 0 ? clockOf(hour, 0, null, oclock) : null;
}

/** "10:30", "9:00 PST", "10:30am": two digits behind the colon, and no score ("3:2"). */
function colonClock(scan: Scan, at: number, hour: number): Clock | null {
  const minutes = scan.word(at + 2);
  const written = scan.lower(at + 2);
  if (hour > 24 || !minutes.digits || !(minutes.value < 60) || !/^\d\d(?!\d)/.test(written)) return null;
  let end = at + 3;
  if (
    (minutes.suffix === 'p' || minutes.suffix === 'a') &&
    scan.lower(end) === '.' &&
    scan.glued(end + 1) &&
    /^m\.?$/.test(scan.lower(end + 1))
  ) {
    return clockOf(hour, minutes.value, minutes.suffix, end + 2); // "6:00p.m."
  }
  if (minutes.suffix !== '' && meridiem(minutes.suffix) === null) return null;
  if (scan.lower(end) === ':' && scan.glued(end) && scan.word(end + 1).plainDigits === 2) end += 2;
  const glued = meridiem(minutes.suffix);
  if (glued !== null) return clockOf(hour, minutes.value, glued, zoneEnd(scan, end));
  const half = meridiemAt(scan, end);
  if (half !== null) return clockOf(hour, minutes.value, half, zoneEnd(scan, end + 1));
  return clockOf(hour, minutes.value, null, zoneEnd(scan, end));
}

/** The minutes of "6.15"; digits as written, so that "6.5" (no clock) gives 0. */
function minutesOf(scan: Scan, at: number): number {
  const match = /^\d{1,2}\.(\d\d)(?!\d)/.exec(scan.lower(at));
  return match ? Number(match[1]) : 0;
}

function clockOf(hour: number, minute: number, half: 'a' | 'p' | null, end: number): Clock {
  return { hour: half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour, minute, end };
}

function meridiemAt(scan: Scan, at: number): 'a' | 'p' | null {
  return MERIDIEMS.has(scan.form(at)) ? meridiem(scan.lower(at)) : null;
}

const MERIDIEMS = wordSet('a.m a.m. am p.m p.m. pm');

function meridiem(lower: string): 'a' | 'p' | null {
  switch (lower) {
    case 'a.m':
    case 'a.m.':
    case 'am':
      return 'a';
    case 'p.m':
    case 'p.m.':
    case 'pm':
      return 'p';
    default:
      return null;
  }
}

function oclockBehind(scan: Scan, at: number): number {
  const lower = scan.lower(at);
  if (lower === "o'clock") return at + 1;
  return lower === 'o' && scan.lower(at + 2) === 'clock' ? at + 3 : 0;
}

function zoneEnd(scan: Scan, at: number): number {
  return isZone(scan, at) ? at + 1 : at;
}

function isZone(scan: Scan, at: number): boolean {
  return ZONES.has(scan.form(at)) && scan.isAllCaps(at);
}

const HOURS = wordSet('hours hrs');
const ZONES = wordSet('bst cdt cest cet cst edt est et gmt ist jst mdt mst pdt pst utc');
/** What may stand behind the digits of an hour: most numbers are none, and this tells. */
const BEHIND_HOUR = new WordSet([':', 'noon', "o'clock", 'o', ...MERIDIEMS.words, ...ZONES.words]);
