import type { FigureFinding } from '../analysis';
import { wordSet } from '../words/wordSet';
import { dayOf, isDayOfMonth, isoDate, weekdayOf } from './calendar';
import { datePrefix, pointedYear, withDayPart } from './dateParts';
import { dateFound, dateFoundWith } from './found';
import type { Found } from './found';
import type { Scan } from './scan';
import type { Times } from './times';
import { Role } from './words/figureWord';
import type { FigureWord } from './words/figureWord';
import { readSpokenYear } from './years';

/** A month with what stands beside it: "October 14, 2025", "14th of May", "Nov. 2-4", "June 2019", "March". */
interface MonthRead {
  readonly month: number;
  readonly day: number | null;
  readonly year: number | null;
  readonly end: number;
  readonly misspelt: boolean;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A date that starts with a month: "October 14, 2025", "Sept. 2019", "last May" (from "May" on, "last" is read before). */
export function readMonthFirst(times: Times, at: number): Found | null {
  const { scan } = times;
  if (!scan.isCapital(at)) return null;
  const read = monthAt(scan, at);
  if (!read) return null;
  const quarter = readMonthsOfQuarter(times, at, read);
  if (quarter) return quarter;
  if (read.day !== null) return dayDate(times, at, read, 0, read.end);
  if (read.misspelt && read.year === null) return null;
  if (read.year === null && !isMonthName(scan, at)) return null;
  const pointed = read.year === null ? pointedYear(times, read.end) : null;
  const end = pointed?.end ?? read.end;
  const year = pointed ? pointed.year : (read.year ?? yearAhead(times, read) ?? times.yearOfMonth(read.month, at));
  const iso = isoDate(year, read.month, null);
  if (!read.misspelt) return dateFound(datePrefix(scan, at), end, iso, 'month');
  return dateFoundWith(datePrefix(scan, at), end, iso, 'misspelt-month', [spelling(scan, at, read.month)]);
}

/** "14 October 2025", "5th of May"; the digits stand at `at`. */
export function readDayFirst(times: Times, at: number): Found | null {
  const read = dayFirstAt(times.scan, at);
  return read ? dayDate(times, at, read, 0, read.end) : null;
}

/** "Tuesday, October 14", "Sunday (Nov 2)", "Monday 3 May 2021": one date; null when no date stands behind the weekday. */
export function readWeekdayDate(times: Times, at: number, behind: number): Found | null {
  const { scan } = times;
  const bracket = scan.lower(behind) === '(';
  const from = bracket || scan.lower(behind) === ',' ? behind + 1 : behind;
  const start = scan.lower(from) === 'the' ? from + 1 : from;
  const read = scan.isCapital(start) ? monthAt(scan, start) : dayFirstAt(scan, start);
  if (!read || read.day === null) return null;
  const end = bracket && scan.lower(read.end) === ')' ? read.end + 1 : read.end;
  return dayDate(times, at, read, scan.word(at).weekday, end, start);
}

/** "2014-04-18", "03/14/1998", "14.04.2018". */
export function readNumericDate(scan: Scan, at: number): Found | null {
  const word = scan.word(at);
  if (word.plainDigits === 0) return null;
  const separator = scan.lower(at + 1);
  if (!(separator === '-' || separator === '/') || !scan.glued(at + 1) || !scan.glued(at + 2)) return null;
  const second = scan.word(at + 2);
  if (separator === '/' && word.value === 9 && second.value === 11 && second.plainDigits === 2 && scan.lower(at + 3) !== '/') {
    return dateFound(at, at + 3, '2001-09-11', 'date'); // the attacks of that day
  }
  if (separator === '/' && word.plainDigits <= 2 && scan.year(at + 2) > 0 && !(scan.lower(at + 3) === '/' && scan.glued(at + 3))) {
    return word.value >= 1 && word.value <= 12 ? dateFound(at, at + 3, isoDate(second.value, word.value, null), 'month') : null; // "04/2016"
  }
  const third = scan.word(at + 4);
  if (scan.lower(at + 3) !== separator || !scan.glued(at + 3) || !scan.glued(at + 4) || second.plainDigits === 0 || third.plainDigits === 0)
    return null;
  if (word.plainDigits === 4 && second.plainDigits <= 2 && third.plainDigits <= 2)
    return numeric(at, scan.year(at), second.value, third.value);
  if (word.plainDigits > 2 || second.plainDigits > 2 || (third.plainDigits !== 4 && third.plainDigits !== 2)) return null;
  if (separator === '-' && word.plainDigits + second.plainDigits + third.plainDigits < 6) return null; // "20-6-52" is a score
  const year = third.plainDigits === 4 ? third.value : third.value + (third.value < 40 ? 2000 : 1900);
  return word.value > 12 ? numeric(at, year, second.value, word.value) : numeric(at, year, word.value, second.value);
}

function numeric(at: number, year: number, month: number, day: number): Found | null {
  if (year === 0 || month < 1 || month > 12 || !isDayOfMonth(day, month, year)) return null;
  return dateFound(at, at + 5, isoDate(year, month, day), 'date');
}

/** "the July-September quarter", "January-March 1998", "the January-June period". */
function readMonthsOfQuarter(times: Times, at: number, { month, day, year, end }: MonthRead): Found | null {
  const { scan } = times;
  if (day !== null || year !== null || !scan.isDash(end)) return null;
  const last = monthAt(scan, end + 1);
  if (last?.day !== null) return null;
  const months = last.month - month + 1;
  if ((months !== 3 && months !== 6) || month % months !== 1) return null;
  const named = OF_MONTHS.has(scan.form(last.end));
  if (!named && (last.year === null || months === 6)) return null;
  const part = (month - 1) / months + 1;
  const close = named ? last.end + 1 : last.end;
  const pointed = last.year === null ? pointedYear(times, close) : null;
  const stated = last.year ?? pointed?.year ?? times.yearOfMonth(last.month, end + 1);
  return dateFound(at, pointed?.end ?? close, `${stated ?? 'XXXX'}-${months === 3 ? 'Q' : 'H'}${part}`, 'quarter');
}

const OF_MONTHS = wordSet('quarter period half');

/** "between March and June 1994", "from Nov. 7 to Dec. 10, 1995": the year stands with the second date. */
function yearAhead(times: Times, { month, end }: MonthRead): number | null {
  const { scan } = times;
  const joint = scan.lower(end);
  const and = joint === 'and' || joint === 'or' || joint === ',';
  if (!and && !scan.isDash(end) && !SPANS.has(scan.form(end))) return null;
  const from = end + 1;
  const second = scan.isCapital(from) ? monthAt(scan, from) : dayFirstAt(scan, from);
  if (!second) return null;
  const year = second.year ?? pointedYear(times, second.end)?.year ?? null;
  return year !== null && month > second.month ? year - 1 : year;
}

const SPANS = wordSet('through till to until');

// --- reading the parts -----------------------------------------------------------------------------------------------

function monthAt(scan: Scan, at: number): MonthRead | null {
  const word = scan.word(at);
  if (word.month === 0 || word.digits) return null;
  const numberAt = at + 1;
  const day = dayAt(scan, numberAt, word.month);
  if (day) {
    const year = yearBehind(scan, day.end);
    return monthRead(word, day.day, year?.year ?? null, year?.end ?? day.end);
  }
  const year = yearBehind(scan, scan.lower(numberAt) === 'of' ? numberAt + 1 : numberAt);
  return monthRead(word, null, year?.year ?? null, year?.end ?? at + 1);
}

function monthRead({ month, misspelt }: FigureWord, day: number | null, year: number | null, end: number): MonthRead {
  return { month, day, year, end, misspelt };
}

/** The day of the month at a token, a range of days included: "14", "2nd", "15-24", "twenty-first". */
function dayAt(scan: Scan, at: number, month: number): { readonly day: number; readonly end: number } | null {
  const from = scan.lower(at) === 'the' ? at + 1 : at;
  const word = scan.word(from);
  if (word.digits && (word.plainDigits > 0 ? word.plainDigits <= 2 : word.ordinal > 0) && isDayOfMonth(word.value, month)) {
    if (scan.lower(from + 1) === ':' && scan.glued(from + 1) && scan.glued(from + 2) && scan.word(from + 2).digits) return null;
    const last = scan.word(from + 2);
    const range =
      scan.isGluedDash(from + 1) && last.digits && last.value > word.value && isDayOfMonth(last.value, month) && last.plainDigits !== 4;
    return { day: word.value, end: range ? from + 3 : from + 1 };
  }
  if (word.tens && scan.isDash(from + 1) && scan.word(from + 2).ordinal > 0 && scan.word(from + 2).ordinal < 10) {
    const day = word.value + scan.word(from + 2).ordinal;
    return isDayOfMonth(day, month) ? { day, end: from + 3 } : null;
  }
  if (
    !word.digits &&
    word.ordinal > 0 &&
    word.timeUnit !== 'TS' &&
    scan.word(from + 1).timeUnit !== 'Q' &&
    isDayOfMonth(word.ordinal, month)
  ) {
    return { day: word.ordinal, end: from + 1 };
  }
  return null;
}

function dayFirstAt(scan: Scan, at: number): MonthRead | null {
  const word = scan.word(at);
  if (!word.digits) return dayInWords(scan, at);
  if (!(word.plainDigits > 0 ? word.plainDigits <= 2 : word.ordinal > 0)) return null;
  let from = at + 1;
  if (scan.isGluedDash(from) && scan.word(from + 1).digits && scan.word(from + 1).value > word.value) from += 2; // "11-13 Dec."
  if (scan.lower(from) === 'of' && word.ordinal > 0) from++;
  const month = scan.word(from);
  if (month.month === 0 || month.digits || !scan.isCapital(from) || !isDayOfMonth(word.value, month.month)) return null;
  const year = yearBehind(scan, from + 1);
  return monthRead(month, word.value, year?.year ?? null, year?.end ?? from + 1);
}

/** "the Fourth of July", "the fifth of May". */
function dayInWords(scan: Scan, at: number): MonthRead | null {
  const { ordinal } = scan.word(at);
  const month = scan.word(at + 2);
  if (scan.lower(at + 1) !== 'of' || !scan.isCapital(at + 2) || !isDayOfMonth(ordinal, month.month)) return null;
  if (scan.lower(at - 1) !== 'the' && !scan.isCapital(at)) return null; // "a third of March's sales"
  const year = yearBehind(scan, at + 3);
  return monthRead(month, ordinal, year?.year ?? null, year?.end ?? at + 3);
}

function yearBehind(scan: Scan, at: number): { readonly year: number; readonly end: number } | null {
  const from = scan.lower(at) === ',' ? at + 1 : at;
  const year = scan.year(from);
  if (year > 0 && !(scan.lower(from + 1) === ':' && scan.glued(from + 1) && scan.glued(from + 2) && scan.word(from + 2).digits))
    return { year, end: from + 1 };
  return readSpokenYear(scan, from);
}

// --- resolving -------------------------------------------------------------------------------------------------------

function dayDate(times: Times, first: number, read: MonthRead, stated: number, behind: number, monthToken = first): Found {
  const { scan } = times;
  const inBrackets = stated === 0 && scan.lower(behind) === '(' && scan.lower(behind + 2) === ')' && !scan.word(behind + 1).digits;
  const weekday = inBrackets ? scan.word(behind + 1).weekday : stated;
  const end = weekday > 0 && inBrackets ? behind + 3 : behind; // "October 14, 2025 (Tuesday)"
  const day = read.day ?? 1;
  const pointed = read.year === null ? pointedYear(times, end) : null;
  const isThisYear = pointed !== null && scan.lower(pointed.end - 2) === 'this'; // says no more, and stands by itself
  const told = weekday === 0 ? (yearOfAttacks(times, read, monthToken) ?? yearAhead(times, read)) : null;
  const said = read.year ?? (pointed ? pointed.year : told);
  const inferred = said === null ? times.yearOfDay(read.month, day, weekday, monthToken) : null;
  const year = said ?? inferred?.year ?? null;
  const findings = findingsOf(scan, read, year, weekday, monthToken, inferred?.byWeekday ?? false);
  const rule = read.misspelt ? 'misspelt-month' : said === null ? 'date-inferred-year' : 'date';
  const close = pointed && !isThisYear ? pointed.end : end;
  return withDayPart(scan, dateFoundWith(datePrefix(scan, first), close, isoDate(year, read.month, day), rule, findings));
}

/** "the Sept. 11 attacks", and "since Sept. 11" in the years after: the day that needs no year. */
function yearOfAttacks({ scan, reference }: Times, { month, day, end }: MonthRead, at: number): number | null {
  if (month !== 9 || day !== 11 || reference === null || reference < THE_ATTACKS) return null;
  const from = scan.lower(end) === ',' ? end + 1 : end;
  if (scan.has(from, Role.pastEvent) || (scan.lower(from) === 'terrorist' && scan.has(from + 1, Role.pastEvent))) return 2001;
  return scan.lower(at - 1) === 'since' && reference < THE_ATTACKS + YEARS_OF_ATTACKS ? 2001 : null;
}

const THE_ATTACKS = dayOf(2001, 9, 11);
const YEARS_OF_ATTACKS = 365 * 5;

/** What to check in a date; null for nothing. */
function findingsOf(
  scan: Scan, read: MonthRead, year: number | null, weekday: number, monthToken: number, byWeekday: boolean,
): readonly FigureFinding[] | null {
  if (!read.misspelt && !byWeekday && weekday === 0) return null;
  const findings: FigureFinding[] = [];
  if (read.misspelt) findings.push(spelling(scan, misspeltToken(scan, monthToken), read.month));
  if (byWeekday && year !== null) findings.push({ kind: 'inferredYear', reading: String(year), message: `The year ${year} is inferred from the weekday.` });
  if (weekday > 0 && read.year !== null) {
    const day = read.day ?? 1;
    const actual = weekdayOf(dayOf(read.year, read.month, day));
    const reading = WEEKDAYS[actual - 1] ?? '';
    const message = `${isoDate(read.year, read.month, day)} was a ${reading}.`;
    if (actual !== weekday) findings.push({ kind: 'weekdayMismatch', reading, message });
  }
  return findings.length > 0 ? findings : null;
}

function misspeltToken(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 4 && !scan.word(at).misspelt) at++;
  return at;
}

function spelling(scan: Scan, at: number, month: number): FigureFinding {
  const reading = MONTHS[month - 1] ?? '';
  return { kind: 'misspeltMonth', reading, message: `“${scan.form(at).text}” is read as ${reading}.` };
}

/** True for a month without day and year that is no other word: not "May" the verb, not "April Jones". */
function isMonthName(scan: Scan, at: number): boolean {
  const lower = scan.lower(at);
  const before = scan.form(at - 1);
  if (lower === 'may' || lower === 'march') return BEFORE_MONTH.has(before) || scan.isDash(at - 1);
  if (scan.word(at).shortMonth && !lower.endsWith('.')) return SURELY_BEFORE_MONTH.has(before);
  if (!NAMES.has(scan.form(at))) return true;
  if (SURELY_BEFORE_MONTH.has(before)) return true;
  return !scan.isCapital(at - 1) && !(scan.isCapital(at + 1) && scan.word(at + 1).month === 0);
}

const BEFORE_MONTH =
  wordSet(`after and around before between by during each early every for from in last late mid next of over since than this through throughout
   till to until`);
const SURELY_BEFORE_MONTH = wordSet('by early in last late next since this until');
const NAMES = wordSet('april june august jan. mar.');
