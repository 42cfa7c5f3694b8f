import { wordSet } from '../words/wordSet';
import { isoDuration, monthOf, nameOfUnit, pad, SEASON_STARTS, weekdayOf, yearOf } from './calendar';
import { datePrefix } from './dateParts';
import { dateFound, durationFound, timeFound, vagueDateFound } from './found';
import type { Amount, Found } from './found';
import { rangeTo } from './numberRead';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import { latestQuarter } from './quarters';
import type { Scan } from './scan';
import { tenseAt, toldAt } from './tense';
import type { Times } from './times';

/** "last week", "this past summer", "the next one or two years", "the same day", "last May": pointers at a time. */
export function readPointer(times: Times, at: number): Found | null {
  const { scan } = times;
  const pointer = scan.lower(at);
  const definite = DEFINITE.has(scan.form(at - 1));
  if (pointer === 'same' && !definite) return null;
  let noun = at + 1;
  let towards = BACK.has(scan.form(at)) ? -1 : ONWARD.has(scan.form(at)) ? 1 : 0;
  if (pointer === 'this' && (scan.lower(noun) === 'past' || scan.lower(noun) === 'coming')) {
    towards = scan.lower(noun) === 'past' ? -1 : 1;
    noun++;
  }
  if (YEAR_KINDS.has(scan.form(noun))) noun++;
  const counted = readCounted(scan, at, noun, pointer);
  if (counted) return counted;
  const word = scan.word(noun);
  if (word.digits || (at > scan.first && !scan.isTitle && scan.isCapital(at) && scan.isCapital(noun))) return null; // "on ABC's This Week"
  const pointed: Pointed = { at, noun, pointer, towards, definite, end: noun + 1 };
  if (word.dayPart !== '') return dayPart(times, pointed, word.dayPart);
  if (word.month > 0 && scan.isCapital(noun)) return month(times, pointed);
  if (word.weekday > 0 && scan.isCapital(noun) && !word.shortWeekday) return null; // read from the weekday on
  if (word.season !== '') return season(times, pointed);
  if (word.timeUnit !== '') return unit(times, pointed, word.timeUnit, word.plural);
  if (pointer === 'latest' && scan.lower(noun) === 'period')
    return dateFound(at, noun + 1, latestQuarter(times), 'anaphoric');
  return null;
}

const DEFINITE = wordSet('her his its that the their these');
const YEAR_KINDS = wordSet('academic business calendar financial fiscal school');
const BACK = wordSet('last past previous prior');
const ONWARD = wordSet('next coming following');

interface Pointed {
  readonly at: number;
  readonly noun: number;
  readonly pointer: string;
  /** -1 back, 1 on, 0 the one that is. */
  readonly towards: number;
  readonly definite: boolean;
  readonly end: number;
}

/** "the past two years", "the next one or two years", "the last few months". */
export function readCounted(scan: Scan, at: number, from: number, pointer: string): Found | null {
  const vague = VAGUE_COUNTS.has(scan.form(from));
  if (!vague && !scan.isCardinal(from)) return null;
  let read: NumberRead | null = vague ? null : readNumber(scan, from);
  let high: number | null = null;
  if (read && (scan.lower(read.end) === 'or' || scan.lower(read.end) === 'to') && scan.isCardinal(read.end + 1)) {
    const second = readNumber(scan, read.end + 1);
    if (second && second.value !== null && second.value > (read.value ?? 0)) {
      high = second.value;
      read = rangeTo(second, read.value, second.bare);
    }
  }
  if (!vague && !read) return null;
  let noun = read ? scan.pastHyphen(read.end) : from + 1;
  if (scan.isDash(noun) && scan.lower(noun + 1) === 'plus') noun += 2; // "the past 20-plus months"
  if (scan.lower(noun) === 'of') noun++;
  if (COUNT_FILLERS.has(scan.form(noun))) noun++;
  const word = scan.word(noun);
  if (word.digits || word.timeUnit === '' || pointer === 'same' || pointer === 'current') return null;
  const value = read?.value ?? null;
  const low = read?.low ?? null;
  const iso = isoDuration(word.timeUnit, value ?? low);
  const rule = vague ? 'vague-duration' : 'duration';
  return durationFound('duration', at, noun + 1, { value, low, high }, nameOfUnit(word.timeUnit), iso, rule);
}

const VAGUE_COUNTS = wordSet('couple few many several some');
const COUNT_FILLERS = wordSet('business calendar consecutive fiscal full more trading working');

function dayPart(times: Times, { at, end, pointer, definite }: Pointed, part: string): Found | null {
  if ((pointer === 'next' && definite) || pointer === 'following') {
    const day = times.moved('D', 1, times.spokenOf('D'));
    return timeFound(datePrefix(times.scan, at), end, `${day ?? 'XXXX-XX-XX'}T${part}`, 'part-of-day');
  }
  if (pointer === 'previous' || pointer === 'same') {
    const day = times.moved('D', pointer === 'same' ? 0 : -1, times.spokenOf('D'));
    return timeFound(datePrefix(times.scan, at), end, `${day ?? 'XXXX-XX-XX'}T${part}`, 'part-of-day');
  }
  if (pointer !== 'this' && pointer !== 'last' && pointer !== 'next') return null;
  const day = times.day(pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0);
  return timeFound(datePrefix(times.scan, at), end, `${day}T${part}`, 'part-of-day');
}

/** "last May", "next October", "this March". */
function month(times: Times, { at, noun, pointer, towards }: Pointed): Found | null {
  const { scan, reference } = times;
  if (pointer !== 'last' && pointer !== 'next' && pointer !== 'this') return null;
  const after = scan.word(noun + 1);
  if (after.plainDigits > 0 || after.ordinal > 0) return null; // "this May 5": a date of its own
  const wanted = scan.word(noun).month;
  let year = 'XXXX';
  if (reference !== null) {
    const now = monthOf(reference);
    const current = yearOf(reference);
    if (towards < 0) year = String(wanted < now - 1 ? current : current - 1);
    else if (towards > 0) year = String(wanted > now ? current : current + 1);
    else year = String(current);
  }
  return dateFound(datePrefix(scan, at), noun + 1, `${year}-${pad(wanted)}`, 'relative');
}

function season(times: Times, { at, noun, end, pointer, towards }: Pointed): Found | null {
  const { scan, reference } = times;
  if (towards === 0 && pointer !== 'this') return null;
  if (scan.lower(noun) === 'fall' && scan.lower(noun + 1) === 'of') return null;
  const code = scan.word(noun).season;
  let year = 'XXXX';
  if (reference !== null) {
    const current = yearOf(reference);
    const now = monthOf(reference);
    const starts = SEASON_STARTS[code] ?? 1;
    if (towards < 0) year = String(now >= starts + (pointer === 'this' ? 0 : 3) ? current : current - 1);
    else if (towards > 0) year = String(now < starts ? current : current + 1);
    else year = String(current);
  }
  return dateFound(datePrefix(scan, at), end, `${year}-${code}`, 'season');
}

function unit(times: Times, pointed: Pointed, code: string, plural: boolean): Found | null {
  const { scan } = times;
  const { at, end, pointer, towards, definite } = pointed;
  if (plural) {
    if (pointer !== 'past' && pointer !== 'coming' && pointer !== 'recent') return null;
    return durationFound('duration', at, end, UNKNOWN_LENGTH, nameOfUnit(code), isoDuration(code, null), 'vague-duration');
  }
  if (pointer === 'recent' || code === 'TS' || code === 'TM' || code === 'TH' || code === 'SN' || code === 'ML') return null;
  const first = datePrefix(scan, at);
  if (code === 'N') {
    if (pointer !== 'last' && pointer !== 'next' && pointer !== 'this') return null;
    return timeFound(first, end, `${times.day(towards)}TNI`, 'part-of-day');
  }
  if (
    pointer === 'same' ||
    pointer === 'following' ||
    pointer === 'previous' ||
    pointer === 'prior' ||
    (pointer === 'next' && definite && (code === 'D' || isToldOn(scan, at)))
  ) {
    const of = scan.lower(end) === 'of' || scan.lower(end) === 'in' ? scan.year(end + 1) : 0; // "the same month of 1994"
    const iso = times.moved(code, towards, times.spokenOf(code));
    if (of > 0 && pointer === 'same') return dateFound(first, end + 2, `${of}${iso?.slice(4) ?? ''}`, 'anaphoric');
    return dateFound(first, end, iso, 'anaphoric');
  }
  if (pointer === 'latest') {
    if (code !== 'Q' && code !== 'Y') return null;
    return dateFound(first, end, code === 'Q' ? latestQuarter(times) : times.moved('Y', -1), 'anaphoric');
  }
  if (code === 'D' && (pointer === 'this' || pointer === 'last' || pointer === 'past' || pointer === 'current')) return null;
  if (pointer === 'past' && definite) {
    if (code === 'Y') return dateFound(at, end, times.moved('Y', -1), 'relative');
    if (code !== 'WE') return durationFound('duration', at, end, ONE, nameOfUnit(code), isoDuration(code, 1), 'duration');
  }
  if (code === 'WE')
    return dateFound(first, end, times.moved('WE', weekendShift(times, at, pointer, towards)), 'relative');
  return dateFound(first, end, times.moved(code, towards), 'relative');
}

/** "It reopened the next month": after what was told; "over the next month" is from now. */
function isToldOn(scan: Scan, at: number): boolean {
  return scan.lower(at - 1) === 'the' && !TOWARDS_NEXT.has(scan.form(at - 2)) && tenseAt(scan, at) < 0;
}

const TOWARDS_NEXT = wordSet('by during for from in of over until within');

const ONE: Amount = { value: 1, low: null, high: null };
const UNKNOWN_LENGTH: Amount = { value: null, low: null, high: null };

/** "this weekend", told of in the past early in the week, is the one just over. */
function weekendShift(times: Times, at: number, pointer: string, towards: number): number {
  if (pointer !== 'this') return towards;
  const early = times.reference !== null && weekdayOf(times.reference) <= 3;
  return towards !== 0 ? towards : early && tenseAt(times.scan, at) < 0 ? -1 : 0;
}

/** "the weekend", "over the weekend", a weekend without pointer. */
export function readWeekend(times: Times, at: number): Found | null {
  const { scan, reference } = times;
  if (!BEFORE_WEEKEND.has(scan.form(at - 1)) || scan.word(at).plural) return null;
  const tense = reference === null ? 0 : toldAt(scan, at);
  const late = reference !== null && (tense > 0 || weekdayOf(reference) > (tense < 0 ? 5 : 4));
  return dateFound(at, at + 1, times.moved('WE', late ? 0 : -1), 'anaphoric');
}

const BEFORE_WEEKEND = wordSet('the over');

/** "a year earlier" without article ("year-ago", "year-earlier period"), "year-end". */
export function readYearWord(times: Times, at: number): Found | null {
  const { scan } = times;
  const behind = scan.isDash(at + 1) ? at + 2 : at + 1;
  const lower = scan.lower(behind);
  if (scan.lower(at + 1) === "'s" && scan.lower(at + 2) === 'end') return dateFound(at, at + 3, times.moved('Y', 0), 'relative');
  if (lower === 'end' && (scan.isDash(at + 1) || scan.lower(at - 1) === 'by')) {
    const year = times.reference === null ? 'XXXX' : String(yearOf(times.reference));
    return dateFound(at, behind + 1, `${year}-12-31`, 'relative');
  }
  if (lower === 'ago' || lower === 'earlier') {
    const noun = AFTER_YEAR_AGO.has(scan.form(behind + 1)) && scan.isDash(at + 1);
    return dateFound(at, noun ? behind + 2 : behind + 1, times.yearAgo(at, lower === 'earlier'), 'relative');
  }
  return null;
}

const AFTER_YEAR_AGO = wordSet('quarter period month');

/** "that evening", "later that night": of the day spoken of. */
export function readThatDayPart(times: Times, at: number): Found | null {
  const { scan } = times;
  const behind = scan.lower(at + 1);
  if (scan.lower(at - 1) === 'the' && (behind === 'before' || behind === 'after') && !scan.isWord(at + 2)) {
    const next = times.moved('D', behind === 'before' ? -1 : 1, times.spokenOf('D')) ?? 'XXXX-XX-XX';
    return timeFound(at, at + 2, `${next}T${scan.word(at).dayPart}`, 'anaphoric');
  }
  if (scan.lower(at - 1) !== 'that' || scan.isContent(at + 1) || scan.isDash(at + 1)) return null;
  const day = times.moved('D', 0, times.spokenOf('D')) ?? 'XXXX-XX-XX';
  return timeFound(datePrefix(scan, at - 1), at + 1, `${day}T${scan.word(at).dayPart}`, 'anaphoric');
}

/** "of the year", "for the week", "later in the month": the year, week or month that is. */
export function readThatUnit(times: Times, at: number): Found | null {
  const { scan } = times;
  if (scan.isCapital(at)) return null; // "Person of the Year"
  const code = scan.word(at).timeUnit;
  const anaphor = times.spokenOf(code);
  if (scan.lower(at - 1) === 'that' && !scan.isDash(at + 1) && !scan.isContent(at + 1)) {
    return dateFound(at - 1, at + 1, times.moved(code, 0, anaphor), 'anaphoric');
  }
  if (code === 'D' && scan.lower(at - 1) === 'other' && scan.lower(at - 2) === 'the' && !scan.isContent(at + 1)) {
    return vagueDateFound(at - 2, at + 1, 'PAST_REF', 'vague');
  }
  if (scan.lower(at - 1) !== 'the' || scan.isDash(at + 1) || scan.year(at + 1) > 0) return null;
  if ((scan.lower(at + 1) === 'before' || scan.lower(at + 1) === 'after') && !scan.isWord(at + 2)) {
    return dateFound(at, at + 2, times.moved(code, scan.lower(at + 1) === 'before' ? -1 : 1, anaphor), 'anaphoric');
  }
  const before = scan.form(at - 2);
  if (!BEFORE_UNIT.has(before) || AFTER_UNIT.has(scan.form(at + 1)) || times.reference === null || code === 'D') return null;
  if (before.lower === 'for' && code === 'Y') return durationFound('duration', at, at + 1, ONE, 'year', 'P1Y', 'anaphoric');
  return dateFound(at, at + 1, times.moved(code, 0), 'anaphoric');
}

const BEFORE_UNIT = wordSet('of in for during');
const AFTER_UNIT = wordSet('after before of that when');
