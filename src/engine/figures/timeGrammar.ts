import type { QuoteSegments } from '../quotes/quoteSegments';
import { readClock } from './clock';
import { datePrefix } from './dateParts';
import { readDayFirst, readMonthFirst, readNumericDate } from './dates';
import { readArticleDuration, readBareDuration, readHalfDuration, readQuarterDuration, readVagueDuration, readWholeUnit } from './durations';
import { dateFound } from './found';
import type { Found } from './found';
import { readHoliday } from './holidays';
import { readDayPartOf, readDayWord, readSeason, readWeekday } from './namedDays';
import { readQuarter, readThatQuarter } from './quarters';
import { readCounted, readPointer, readThatDayPart, readThatUnit, readWeekend, readYearWord } from './relativeDates';
import type { Times } from './times';
import { readVagueTime } from './vagueTimes';
import { Opener } from './words/figureWord';
import { century, readSpokenDecade, readSpokenYear, readYear } from './years';

/** The date, time or duration that starts at a token; null when none does. Asked before quantities, whose digits it shares. */
export function readTime(times: Times, at: number, segments: QuoteSegments): Found | null {
  const word = times.scan.word(at);
  if (word.digits) return fromDigits(times, at);
  return fromCalendarWord(times, at) ?? fromNumberWord(times, at) ?? fromSmallWord(times, at, segments);
}

/** A clock before a day ("10.30 14 May" aside), a full date before its year alone. */
function fromDigits(times: Times, at: number): Found | null {
  return readClock(times, at) ?? readNumericDate(times.scan, at) ?? readDayFirst(times, at) ?? readYear(times, at);
}

function fromCalendarWord(times: Times, at: number): Found | null {
  const word = times.scan.word(at);
  if (word.month > 0) return readMonthFirst(times, at);
  if (word.weekday > 0) return readWeekday(times, at);
  if (word.season !== '') return readSeason(times, at);
  if (word.dayPart !== '' && !word.plural) return readDayPartOf(times, at) ?? readThatDayPart(times, at) ?? readWholeUnit(times.scan, at);
  switch (word.timeUnit) {
    case '':
      return null;
    case 'WE':
      return readWeekend(times, at) ?? readBareDuration(times.scan, at);
    case 'Y':
      if (word.plural) return readBareDuration(times.scan, at);
      return readYearWord(times, at) ?? readThatUnit(times, at) ?? readWholeUnit(times.scan, at);
    case 'Q':
      return readThatQuarter(times, at) ?? readQuarterDuration(times.scan, at);
    case 'D':
    case 'M':
    case 'W':
      return word.plural ? readBareDuration(times.scan, at) : (readThatUnit(times, at) ?? readWholeUnit(times.scan, at));
    default:
      return word.plural ? readBareDuration(times.scan, at) : null;
  }
}

function fromNumberWord(times: Times, at: number): Found | null {
  const { scan } = times;
  const word = scan.word(at);
  if (word.ordinal > 0) {
    const before = word.ordinal < 10 && scan.isDash(at - 1) && scan.word(at - 2).tens ? scan.word(at - 2).value : 0;
    const ofCalendar = readQuarter(times, at) ?? readDayFirst(times, at);
    return ofCalendar ?? century(scan, before > 0 ? at - 2 : at, before + word.ordinal, at + 1) ?? readFirstUnits(times, at);
  }
  if (!(word.value >= 1)) return null;
  const clock = readClock(times, at);
  if (clock) return clock;
  const year = readSpokenYear(scan, at);
  return year ? dateFound(datePrefix(scan, at), year.end, String(year.year), 'year') : null;
}

/** "the first nine months", "the first two weeks" of something; "the first week" alone is no time. */
function readFirstUnits(times: Times, at: number): Found | null {
  return times.scan.lower(at) === 'first' ? readCounted(times.scan, at, at + 1, 'first') : null;
}

function fromSmallWord(times: Times, at: number, segments: QuoteSegments): Found | null {
  const { scan } = times;
  switch (scan.word(at).opener) {
    case Opener.none:
      return null;
    case Opener.day:
      return readDayWord(times, at) ?? readHoliday(times, at);
    case Opener.pointer:
      return readPointer(times, at) ?? readVagueTime(scan, at, segments); // "the past"
    case Opener.article:
      return readArticleDuration(times, at);
    case Opener.vagueCount:
      return readVagueDuration(scan, at);
    case Opener.half:
      return readHalfDuration(scan, at);
    case Opener.shortQuarter:
      return readQuarter(times, at);
    case Opener.decade:
      return readSpokenDecade(scan, at);
    case Opener.vagueTime:
      return readVagueTime(scan, at, segments);
  }
}
