import { wordSet } from '../words/wordSet';
import { isoDuration, nameOfUnit } from './calendar';
import { dateFound, durationFound, vagueDateFound } from './found';
import type { Amount, Found } from './found';
import { tidy } from './numberRead';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import type { Scan } from './scan';
import type { Times } from './times';
import { Role } from './words/figureWord';

/** A duration, age or "… ago" whose number has been read: "three weeks", "42-year-old", "two years ago". */
export function readDuration(times: Times, start: number, read: NumberRead): Found | null {
  const { scan } = times;
  const unit = unitOfTime(scan, read);
  if (!unit) return null;
  const { at, code } = unit;
  const value = read.value === null ? null : read.value + unit.half;
  const age = readAge(scan, start, read, at, code, value);
  if (age) return age;
  const compound = readCompound(scan, start, at, code, value);
  if (compound) return compound;
  let end = at + 1;
  let total = value;
  if (scan.lower(end) === 'and' && scan.lower(end + 1) === 'a' && scan.lower(end + 2) === 'half' && value !== null) {
    total = value + 0.5;
    end += 3;
  }
  const behind = scan.lower(end);
  if (behind === 'ago') return ago(times, start, end, code, total, read);
  if (behind === 'from' && isNow(scan, end + 1)) {
    const iso = total === null || read.vague ? 'FUTURE_REF' : times.moved(code, Math.round(total));
    return dateFound(start, end + 2, iso, 'relative');
  }
  if (total !== null && code !== 'TS' && isBefore(scan, end)) {
    const iso =
      code === 'Y' && total === 1 ? times.yearAgo(start, true) : times.moved(code, -Math.round(total), times.spokenOf(code));
    return dateFound(start, end + 1, iso, 'relative');
  }
  return duration(start, end, code, total, read);
}

/** "earlier", or "before" with nothing behind: "up from 25 a year before." */
function isBefore(scan: Scan, at: number): boolean {
  if (scan.lower(at) === 'earlier') return true;
  return scan.lower(at) === 'before' && (!scan.isWord(at + 1) || JOINTS.has(scan.form(at + 1))) && !scan.word(at + 1).digits && scan.lower(at + 1) !== '“';
}

const JOINTS = wordSet('and but or');

/** "three years from now", "a week from today". */
function isNow(scan: Scan, at: number): boolean {
  return NOW.has(scan.form(at));
}

const NOW = wordSet('now today');

function duration(first: number, end: number, code: string, value: number | null, read: NumberRead): Found {
  const iso = isoDuration(code, value ?? (read.vague ? null : read.low));
  const rule = value === null && read.low === null ? 'vague-duration' : 'duration';
  return durationFound('duration', first, end, amountOf(value, read.low, read.high), nameOfUnit(code), iso, rule);
}

/** A duration of the words "a year", "several weeks", "decades": one value or none. */
function spoken(first: number, end: number, code: string, value: number | null, rule: string): Found {
  return durationFound('duration', first, end, amountOf(value, null, null), nameOfUnit(code), isoDuration(code, value), rule);
}

function amountOf(value: number | null, low: number | null, high: number | null): Amount {
  return { value, low, high };
}

interface TimeUnitRead {
  readonly at: number;
  readonly code: string;
  /** 0.5 for "two-and-a-half-year". */
  readonly half: number;
}

function unitOfTime(scan: Scan, read: NumberRead): TimeUnitRead | null {
  if (read.openSuffix) {
    const code = scan.word(read.end - 1).timeUnit;
    return code === '' ? null : { at: read.end - 1, code, half: 0 };
  }
  let at = read.vague && scan.lower(read.end) === 'of' ? read.end + 1 : scan.pastHyphen(read.end);
  let half = 0;
  if (isHyphenedHalf(scan, read.end)) {
    half = 0.5;
    at = scan.pastHyphen(read.end + 6);
  }
  if (FILLERS.has(scan.form(at)) && scan.word(scan.pastHyphen(at + 1)).timeUnit !== '') at = scan.pastHyphen(at + 1);
  const word = scan.word(at);
  if (word.timeUnit === '' || word.digits) return null;
  if (!word.plural && at === read.end && (read.value ?? 0) > 1000) return null; // "World Cup 2018 day five"
  const hyphened = at > read.end && scan.isDash(at - 1);
  // "two second homes"
  if (scan.lower(at) === 'second' && read.value !== 1 && !hyphened) return null;
  if (word.timeUnit === 'Q' && (hyphened || read.fraction || (read.value ?? 0) > 40)) return null;
  if ((word.timeUnit === 'SN' || word.timeUnit === 'N') && read.value === null) return null;
  return { at, code: word.timeUnit, half };
}

/** "two-and-a-half-year": `- and - a - half` behind the number. */
function isHyphenedHalf(scan: Scan, at: number): boolean {
  return (
    scan.isDash(at) &&
    scan.lower(at + 1) === 'and' &&
    scan.isDash(at + 2) &&
    scan.lower(at + 3) === 'a' &&
    scan.isDash(at + 4) &&
    scan.lower(at + 5) === 'half'
  );
}

const FILLERS =
  wordSet(`additional business calendar consecutive extra fiscal full further long more school solid straight successive trading whole
   working`);

/** "42-year-old", "8 years old", "18 months of age". */
function readAge(scan: Scan, start: number, read: NumberRead, at: number, code: string, value: number | null): Found | null {
  if (code !== 'Y' && code !== 'M' && code !== 'W' && code !== 'D') return null;
  const old = scan.pastHyphen(at + 1);
  let end = 0;
  if (scan.lower(old) === 'old' || scan.lower(old) === 'olds') end = old + 1;
  else if (scan.lower(at + 1) === 'of' && scan.lower(at + 2) === 'age') end = at + 3;
  if (end === 0) return null;
  const iso = isoDuration(code, value ?? read.low);
  return durationFound('measure', start, end, amountOf(value, read.low, read.high), nameOfUnit(code), iso, 'age');
}

/** "2 hours and 15 minutes", "3 years, 2 months". */
function readCompound(scan: Scan, start: number, at: number, code: string, value: number | null): Found | null {
  const joint = scan.lower(at + 1);
  const from = joint === 'and' || joint === ',' ? at + 2 : at + 1;
  if (value === null || !(scan.word(from).value >= 0)) return null;
  const smaller = SMALLER[code];
  if (!smaller) return null;
  const rest = readNumber(scan, from);
  if (!rest || rest.value === null || rest.value >= 60 || rest.openSuffix) return null;
  const unit = scan.word(rest.end);
  if (unit.timeUnit !== smaller.code || scan.lower(rest.end) === 'second' || scan.lower(rest.end + 1) === 'ago') return null;
  const iso = smaller.iso(value, rest.value);
  const total = amountOf(tidy(value + rest.value / smaller.parts), null, null);
  return durationFound('duration', start, rest.end + 1, total, nameOfUnit(code), iso, 'duration');
}

const SMALLER: Readonly<
  Record<string, { readonly code: string; readonly parts: number; readonly iso: (large: number, small: number) => string }>
> = {
  Y: { code: 'M', parts: 12, iso: (large, small) => `P${large}Y${small}M` },
  D: { code: 'TH', parts: 24, iso: (large, small) => `P${large}DT${small}H` },
  TH: { code: 'TM', parts: 60, iso: (large, small) => `PT${large}H${small}M` },
  TM: { code: 'TS', parts: 60, iso: (large, small) => `PT${large}M${small}S` },
};

function ago(times: Times, start: number, at: number, code: string, value: number | null, read: NumberRead): Found {
  let iso: string | null = 'PAST_REF';
  if (value !== null && !read.vague) {
    if (code === 'Y' && value === 1) iso = times.yearAgo(start);
    else if (code === 'E') iso = times.moved('Y', -10 * value);
    else if (code === 'C') iso = times.moved('Y', -100 * value);
    else iso = times.moved(code, -Math.round(value));
  }
  return dateFound(start, at + 1, iso, 'relative');
}

// --- durations without a number ------------------------------------------------------------------------------------

/** "several years", "a few days", "a couple of weeks": the number is "several", the unit may follow "of" or "more". */
export function readVagueDuration(scan: Scan, at: number): Found | null {
  let unit = at + 1;
  if (scan.lower(unit) === 'of') unit++;
  if (scan.lower(unit) === 'more') unit++;
  const word = scan.word(unit);
  if (word.digits || word.timeUnit === '' || word.timeUnit === 'N' || !(word.plural || scan.isDash(at + 1))) return null;
  const first = scan.lower(at - 1) === 'a' ? at - 1 : at;
  if (scan.lower(unit + 1) === 'ago') return vagueDateFound(first, unit + 2, 'PAST_REF', 'relative');
  const value = scan.lower(at) === 'couple' ? 2 : null;
  return spoken(first, unit + 1, word.timeUnit, value, 'vague-duration');
}

/** "an hour", "a year" after a preposition or verb of time, "a year ago". */
export function readArticleDuration(times: Times, at: number): Found | null {
  const { scan } = times;
  if (scan.lower(at + 1) === 'quarter') return readQuarterDuration(scan, at + 1);
  const unit = WHOLE.has(scan.form(at + 1)) ? at + 2 : at + 1;
  const word = scan.word(unit);
  const code = word.timeUnit;
  if (code === '' || word.digits || word.plural || !BARE_UNITS.has(code) || scan.isCapital(unit)) return null;
  const behind = scan.lower(unit + 1);
  if (behind === 'ago' || isBefore(scan, unit + 1)) {
    const earlier = behind !== 'ago';
    const base = earlier ? times.spokenOf(code) : times.reference;
    const iso = code === 'Y' ? times.yearAgo(at, earlier) : code === 'E' || code === 'C' ? times.moved('Y', code === 'E' ? -10 : -100, base) : times.moved(code, -1, base);
    return dateFound(at, unit + 2, iso, 'relative');
  }
  if (behind === 'from' && isNow(scan, unit + 2)) return dateFound(at, unit + 3, times.moved(code, 1), 'relative');
  if (scan.isGluedDash(unit + 1) && scan.lower(unit + 2) === 'long') return spoken(at, unit + 3, code, 1, 'duration'); // "a decade-long war"
  if (scan.isDash(unit + 1)) return null;
  const half = behind === 'and' && scan.lower(unit + 2) === 'a' && scan.lower(unit + 3) === 'half';
  if (half && scan.lower(unit + 4) === 'ago') return dateFound(at, unit + 5, times.moved(code, -1), 'relative'); // "a year and a half ago"
  if (half) return spoken(at, unit + 4, code, 1.5, 'duration');
  const another = scan.lower(at) === 'another';
  if (!another && unit === at + 1 && !BEFORE_DURATION.has(scan.form(at - 1)) && !BEHIND_DURATION.has(scan.form(unit + 1))) return null;
  return spoken(at, unit + 1, code, 1, 'duration');
}

/** "a full year", "an entire decade". */
const WHOLE = wordSet('additional entire full single whole');
const BARE_UNITS: ReadonlySet<string> = new Set(['Y', 'M', 'W', 'D', 'TH', 'TM', 'E', 'C', 'FN']);
const BEFORE_DURATION =
  wordSet(`about after almost by for half in just last lasted lasts least nearly of only over spend spent stay stayed take takes than to
   took under wait waited within`);
const BEHIND_DURATION = wordSet('later after before');

/** "half an hour", "half a year", "half-hour". */
export function readHalfDuration(scan: Scan, at: number): Found | null {
  const article = scan.lower(at + 1) === 'a' || scan.lower(at + 1) === 'an';
  const unit = article ? at + 2 : scan.pastHyphen(at + 1);
  const code = scan.word(unit).timeUnit;
  if (unit === at + 1 || scan.word(unit).plural || !(code === 'TH' || (article && (code === 'Y' || code === 'E' || code === 'C'))))
    return null;
  return spoken(at, unit + 1, code, 0.5, 'duration');
}

/** "a quarter of a century", "quarter-century", "a quarter of an hour". */
export function readQuarterDuration(scan: Scan, at: number): Found | null {
  const of = scan.lower(at + 1) === 'of' && (scan.lower(at + 2) === 'a' || scan.lower(at + 2) === 'an');
  const unit = of ? at + 3 : scan.pastHyphen(at + 1);
  const { timeUnit, plural } = scan.word(unit);
  if (scan.lower(at) !== 'quarter' || plural || !(timeUnit === 'C' || (timeUnit === 'TH' && of))) return null;
  const century = timeUnit === 'C';
  const amount = amountOf(century ? 25 : 15, null, null);
  return durationFound('duration', at, unit + 1, amount, century ? 'year' : 'minute', century ? 'P25Y' : 'PT15M', 'duration');
}

/** "for years", "after months of talks", "decades later", "months ago", "these days": a plural unit alone. */
export function readBareDuration(scan: Scan, at: number): Found | null {
  const { timeUnit, plural, digits } = scan.word(at);
  if (!plural || digits || !BARE_UNITS.has(timeUnit)) return null;
  const behind = scan.lower(at + 1);
  if (behind === 'ago') return vagueDateFound(at, at + 2, 'PAST_REF', 'relative');
  if (behind === 'from' && isNow(scan, at + 2)) return vagueDateFound(at, at + 3, 'FUTURE_REF', 'relative');
  const before = scan.form(at - 1);
  if (before.lower === 'these' && timeUnit === 'D') return vagueDateFound(at - 1, at + 1, 'PRESENT_REF', 'vague');
  if (timeUnit === 'TH' && before.lower === 'after' && behind !== 'of') return null; // "$3.50 after hours"
  const led = behind === 'of' ? BEFORE_BARE_OF.has(before) : BEFORE_BARE.has(before);
  if (!led && !isLedByEvent(scan, at) && !(AFTER_BARE.has(scan.form(at + 1)) && !scan.has(at - 1, Role.determiner))) return null;
  return spoken(at, at + 1, timeUnit, null, 'vague-duration');
}

/** "Hours after the blast", "…, days before the vote". */
function isLedByEvent(scan: Scan, at: number): boolean {
  const behind = scan.lower(at + 1);
  if ((behind !== 'after' && behind !== 'before') || scan.lower(at + 2) === '-') return false;
  const before = scan.lower(at - 1);
  return before === '' || before === ',' || before === ';' || before === 'only';
}

const BEFORE_BARE_OF = wordSet('after despite following for spent through with');
const AFTER_BARE = wordSet('earlier later');
const BEFORE_BARE = wordSet('after for in just last many over spent take taken took within');

/** "all day", "all week": the whole of it. */
export function readWholeUnit(scan: Scan, at: number): Found | null {
  const { timeUnit, plural } = scan.word(at);
  if (scan.lower(at - 1) !== 'all' || plural || scan.isDash(at + 1) || scan.isCapital(at)) return null;
  return spoken(at - 1, at + 1, timeUnit, 1, 'duration');
}
