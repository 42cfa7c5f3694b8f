import { wordSet } from '../words/wordSet';
import { yearOf } from './calendar';
import { datePrefix, withDayPart } from './dateParts';
import { readWeekdayDate } from './dates';
import { dateFound, timeFound } from './found';
import type { Found } from './found';
import type { Times } from './times';
import { readSpokenYear } from './years';

/** "Monday", "last Friday night", "Mondays", "Tuesday, October 14"; the weekday stands at `at`. */
export function readWeekday(times: Times, at: number): Found | null {
  const { scan } = times;
  const word = scan.word(at);
  if (!scan.isCapital(at) || word.digits) return null;
  const full = readWeekdayDate(times, at, scan.lower(at + 1) === '.' ? at + 2 : at + 1);
  if (full) return full;
  if (word.shortWeekday && !scan.lower(at).endsWith('.')) return null;
  if (word.shortWeekday && AMBIGUOUS.has(scan.form(at))) return null;
  const before = scan.lower(at - 1);
  if (scan.isCapital(at - 1) && NAMED_DAYS.has(scan.form(at - 1))) return null; // "Black Friday"
  if (word.plural && before !== 'last' && before !== 'next' && before !== 'this') {
    const part = scan.word(at + 1).dayPart !== '' ? 1 : 0;
    return dateFound(at, at + 1 + part, `XXXX-WXX-${word.weekday}`, 'recurring');
  }
  const side = sideOf(before);
  const first = side === null ? at : scan.lower(at - 2) === 'this' ? at - 2 : at - 1;
  return withDayPart(scan, dateFound(datePrefix(scan, first), at + 1, times.weekday(word.weekday, at, side), 'weekday'));
}

/** "last Friday", "this Friday", "this past Monday". */
function sideOf(pointer: string): 'last' | 'next' | 'this' | null {
  switch (pointer) {
    case 'last':
    case 'past':
    case 'previous':
      return 'last';
    case 'next':
    case 'coming':
      return 'next';
    case 'this':
      return 'this';
    default:
      return null;
  }
}

const AMBIGUOUS = wordSet('sun. sat. wed. mon.');
const NAMED_DAYS = wordSet('ash black bloody cyber easter freaky good joe palm robert ruby shrove super');

/** "today", "yesterday morning", "tonight", "noon", "midnight". */
export function readDayWord(times: Times, at: number): Found | null {
  const { scan } = times;
  switch (scan.lower(at)) {
    case 'today':
      if (scan.isAllCaps(at) && scan.isCapital(at - 1)) return null; // a newspaper
      return dateFound(at, at + 1, times.day(0), 'relative');
    case 'yesterday':
    case 'tomorrow':
      return withDayPart(scan, dateFound(datePrefix(scan, at), at + 1, times.day(scan.lower(at) === 'tomorrow' ? 1 : -1), 'relative'));
    case 'tonight':
    case 'overnight':
      return timeFound(at, at + 1, `${times.day(0)}TNI`, 'part-of-day');
    case 'noon':
    case 'midnight':
      return noon(times, at);
    default:
      return null;
  }
}

function noon(times: Times, at: number): Found {
  const { scan } = times;
  const clock = scan.lower(at) === 'noon' ? 'T12:00' : 'T24:00';
  const { weekday } = scan.word(at + 1);
  if (weekday > 0 && scan.isCapital(at + 1))
    return timeFound(at, at + 2, times.weekday(weekday, at + 1, null) + clock, 'clock');
  return timeFound(at, at + 1, times.day(0) + clock, 'clock');
}

/** "the summer of 2017", "in winter 2020", "this" and "last" seasons aside. */
export function readSeason(times: Times, at: number): Found | null {
  const { scan } = times;
  const code = scan.word(at).season;
  const from = scan.lower(at + 1) === 'of' ? at + 2 : at + 1;
  const spoken = readSpokenYear(scan, from);
  const year = scan.year(from) > 0 ? { year: scan.year(from), end: from + 1 } : spoken;
  if (year) return dateFound(datePrefix(scan, at), year.end, `${year.year}-${code}`, 'season');
  if (from !== at + 1 || !BEFORE_SEASON.has(scan.form(at - 1)) || scan.isContent(at + 1) || scan.isDash(at + 1)) return null;
  const plain = scan.lower(at) === 'summer' || scan.lower(at) === 'autumn';
  if (!plain && !(scan.lower(at - 1) === 'the' && BEFORE_SEASON.has(scan.form(at - 2)))) return null; // they have other uses
  const reference = times.reference === null ? 'XXXX' : String(yearOf(times.reference));
  return dateFound(datePrefix(scan, at), at + 1, `${reference}-${code}`, 'season');
}

const BEFORE_SEASON = wordSet('the in by since during early late mid through until');
