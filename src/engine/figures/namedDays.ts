import { wordSet } from '../words/wordSet';
import { monthOf, SEASON_STARTS, yearOf } from './calendar';
import { readDayBehind } from './clock';
import { datePrefix, withDayPart } from './dateParts';
import { readDayFirst, readMonthFirst, readWeekdayDate } from './dates';
import { dateFound, timeFound } from './found';
import type { Found } from './found';
import { toldAt } from './tense';
import type { Times } from './times';
import type { FigureWord } from './words/figureWord';
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
    case 'midday':
      return timeFound(at, at + 1, `${times.day(0)}TMI`, 'part-of-day');
    default:
      return null;
  }
}

function noon(times: Times, at: number): Found {
  const { scan } = times;
  const hour = scan.lower(at) === 'noon' ? 12 : 24;
  const day = readDayBehind(times, at + 1);
  return timeFound(at, day?.end ?? at + 1, `${day?.iso ?? times.dayOfClock(at, hour, 0)}T${hour}:00`, 'clock');
}

/** "the morning of March 3", "the night of Tuesday": one time; the part of the day stands at `at`. */
export function readDayPartOf(times: Times, at: number): Found | null {
  const { scan } = times;
  if (scan.lower(at + 1) !== 'of') return null;
  const word = scan.word(at + 2);
  const day = word.weekday > 0 ? readWeekday(times, at + 2) : readDate(times, at + 2, word);
  if (day?.type !== 'date' || day.iso?.length !== ISO_DAY) return null;
  return timeFound(datePrefix(scan, at), day.end, `${day.iso}T${scan.word(at).dayPart}`, 'part-of-day', day.findings);
}

function readDate(times: Times, at: number, word: FigureWord): Found | null {
  if (word.month > 0) return readMonthFirst(times, at);
  return word.digits ? readDayFirst(times, at) : null;
}

const ISO_DAY = 10;

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
  return dateFound(datePrefix(scan, at), at + 1, `${yearOfSeason(times, code, at)}-${code}`, 'season');
}

/** A season that is over, told of as one to come, is next year's; one that has not begun, told of in the past, last year's. */
function yearOfSeason({ reference, scan }: Times, code: string, at: number): string {
  if (reference === null) return 'XXXX';
  const tense = toldAt(scan, at);
  const first = SEASON_STARTS[code] ?? 1;
  const month = monthOf(reference);
  if (tense > 0 && month > first + 2) return String(yearOf(reference) + 1);
  return String(yearOf(reference) - (tense < 0 && month < first ? 1 : 0));
}

const BEFORE_SEASON = wordSet('the in by since during early late mid through until');
