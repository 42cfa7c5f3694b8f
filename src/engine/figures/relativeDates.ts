import { isoDuration, monthOf, TIME_UNIT_NAMES, weekdayOf, yearOf } from './calendar';
import { datePrefix } from './dateParts';
import type { Found } from './found';
import { readNumber } from './numbers';
import type { NumberRead } from './numberRead';
import { latestQuarter } from './quarters';
import type { Scan } from './scan';
import { tenseAt } from './tense';
import type { Times } from './times';
import { wordSet } from './words/wordSet';

/** "last week", "this past summer", "the next one or two years", "the same day", "last May": pointers at a time. */
export function readPointer(times: Times, at: number): Found | null {
  const { scan } = times;
  const pointer = scan.lower(at);
  const definite = DEFINITE.has(scan.lower(at - 1));
  if (pointer === 'same' && !definite) return null;
  let noun = at + 1;
  let towards = TOWARDS[pointer] ?? 0;
  if (pointer === 'this' && (scan.lower(noun) === 'past' || scan.lower(noun) === 'coming')) {
    towards = scan.lower(noun) === 'past' ? -1 : 1;
    noun++;
  }
  if (YEAR_KINDS.has(scan.lower(noun))) noun++;
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
    return { type: 'date', first: at, end: noun + 1, iso: latestQuarter(times), rule: 'anaphoric' };
  return null;
}

const DEFINITE: ReadonlySet<string> = wordSet('her his its the their these');
const YEAR_KINDS: ReadonlySet<string> = wordSet('academic business calendar financial fiscal school');
const TOWARDS: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, prior: -1, next: 1, coming: 1, following: 1 };

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
  const vague = VAGUE_COUNTS.has(scan.lower(from));
  let read: NumberRead | null = vague || !scan.isCardinal(from) ? null : readNumber(scan, from);
  let high: number | null = null;
  if (read && (scan.lower(read.end) === 'or' || scan.lower(read.end) === 'to') && scan.isCardinal(read.end + 1)) {
    const second = readNumber(scan, read.end + 1);
    if (second && second.value !== null && second.value > (read.value ?? 0)) {
      high = second.value;
      read = { ...second, value: null, low: read.value, high };
    }
  }
  if (!vague && !read) return null;
  let noun = read ? scan.pastHyphen(read.end) : from + 1;
  if (scan.isDash(noun) && scan.lower(noun + 1) === 'plus') noun += 2; // "the past 20-plus months"
  if (scan.lower(noun) === 'of') noun++;
  if (COUNT_FILLERS.has(scan.lower(noun))) noun++;
  const word = scan.word(noun);
  if (word.digits || word.timeUnit === '' || pointer === 'same' || pointer === 'current') return null;
  const value = read?.value ?? null;
  return {
    type: 'duration',
    first: at,
    end: noun + 1,
    value,
    low: read?.low ?? null,
    high,
    unit: TIME_UNIT_NAMES[word.timeUnit] ?? null,
    iso: isoDuration(word.timeUnit, value ?? read?.low ?? null),
    rule: vague ? 'vague-duration' : 'duration',
  };
}

const VAGUE_COUNTS: ReadonlySet<string> = wordSet('couple few many several some');
const COUNT_FILLERS: ReadonlySet<string> = wordSet('business calendar consecutive fiscal full more trading working');

function dayPart(times: Times, { at, end, pointer }: Pointed, part: string): Found | null {
  if (pointer !== 'this' && pointer !== 'last' && pointer !== 'next') return null;
  const day = times.day(pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0);
  return { type: 'time', first: datePrefix(times.scan, at), end, iso: `${day}T${part}`, rule: 'part-of-day' };
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
  return { type: 'date', first: datePrefix(scan, at), end: noun + 1, iso: `${year}-${String(wanted).padStart(2, '0')}`, rule: 'relative' };
}

const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

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
  return { type: 'date', first: datePrefix(scan, at), end, iso: `${year}-${code}`, rule: 'season' };
}

function unit(times: Times, pointed: Pointed, code: string, plural: boolean): Found | null {
  const { scan } = times;
  const { at, end, pointer, towards, definite } = pointed;
  if (plural) {
    if (pointer !== 'past' && pointer !== 'coming' && pointer !== 'recent') return null;
    return {
      type: 'duration',
      first: at,
      end,
      value: null,
      unit: TIME_UNIT_NAMES[code] ?? null,
      iso: isoDuration(code, null),
      rule: 'vague-duration',
    };
  }
  if (pointer === 'recent' || code === 'TS' || code === 'TM' || code === 'TH' || code === 'SN' || code === 'ML') return null;
  const first = datePrefix(scan, at);
  if (code === 'N') {
    if (pointer !== 'last' && pointer !== 'next' && pointer !== 'this') return null;
    return { type: 'time', first, end, iso: `${times.day(towards)}TNI`, rule: 'part-of-day' };
  }
  if (
    pointer === 'same' ||
    pointer === 'following' ||
    pointer === 'previous' ||
    pointer === 'prior' ||
    (pointer === 'next' && definite && code === 'D')
  ) {
    return { type: 'date', first, end, iso: times.moved(code, towards, times.lastDay ?? times.reference), rule: 'anaphoric' };
  }
  if (pointer === 'latest') {
    if (code !== 'Q' && code !== 'Y') return null;
    return { type: 'date', first, end, iso: code === 'Q' ? latestQuarter(times) : times.moved('Y', -1), rule: 'anaphoric' };
  }
  if (code === 'D' && (pointer === 'this' || pointer === 'last' || pointer === 'past' || pointer === 'current')) return null;
  if (pointer === 'past' && definite) {
    if (code === 'Y') return { type: 'date', first: at, end, iso: times.moved('Y', -1), rule: 'relative' };
    if (code !== 'WE')
      return {
        type: 'duration',
        first: at,
        end,
        value: 1,
        unit: TIME_UNIT_NAMES[code] ?? null,
        iso: isoDuration(code, 1),
        rule: 'duration',
      };
  }
  if (code === 'WE')
    return { type: 'date', first, end, iso: times.moved('WE', weekendShift(times, at, pointer, towards)), rule: 'relative' };
  return { type: 'date', first, end, iso: times.moved(code, towards), rule: 'relative' };
}

/** "this weekend", told of in the past early in the week, is the one just over. */
function weekendShift(times: Times, at: number, pointer: string, towards: number): number {
  if (pointer !== 'this') return towards;
  const early = times.reference !== null && weekdayOf(times.reference) <= 3;
  return towards !== 0 ? towards : early && tenseAt(times.scan, at) < 0 ? -1 : 0;
}

/** "the weekend", "over the weekend", a weekend without pointer. */
export function readWeekend(times: Times, at: number): Found | null {
  const { scan, reference } = times;
  if (!BEFORE_WEEKEND.has(scan.lower(at - 1)) || scan.word(at).plural) return null;
  const late = reference !== null && weekdayOf(reference) > 4;
  return { type: 'date', first: at, end: at + 1, iso: times.moved('WE', late ? 0 : -1), rule: 'anaphoric' };
}

const BEFORE_WEEKEND: ReadonlySet<string> = new Set(['the', 'over']);

/** "a year earlier" without article ("year-ago", "year-earlier period"), "year-end". */
export function readYearWord(times: Times, at: number): Found | null {
  const { scan } = times;
  const behind = scan.isDash(at + 1) ? at + 2 : at + 1;
  const lower = scan.lower(behind);
  if (lower === 'end' && (scan.isDash(at + 1) || scan.lower(at - 1) === 'by')) {
    const year = times.reference === null ? 'XXXX' : String(yearOf(times.reference));
    return { type: 'date', first: at, end: behind + 1, iso: `${year}-12-31`, rule: 'relative' };
  }
  if (lower === 'ago' || lower === 'earlier') {
    const noun = /^(?:quarter|period|month)$/.test(scan.lower(behind + 1)) && scan.isDash(at + 1);
    return { type: 'date', first: at, end: noun ? behind + 2 : behind + 1, iso: times.yearAgo(at), rule: 'relative' };
  }
  return null;
}

/** "of the year", "for the week", "later in the month": the year, week or month that is. */
export function readThatUnit(times: Times, at: number): Found | null {
  const { scan } = times;
  if (scan.isCapital(at)) return null; // "Person of the Year"
  const code = scan.word(at).timeUnit;
  const anaphor = times.lastDay ?? times.reference;
  if (scan.lower(at - 1) === 'that' && !scan.isDash(at + 1) && !scan.isContent(at + 1)) {
    return { type: 'date', first: at - 1, end: at + 1, iso: times.moved(code, 0, anaphor), rule: 'anaphoric' };
  }
  if (scan.lower(at - 1) !== 'the' || scan.isDash(at + 1) || scan.year(at + 1) > 0) return null;
  if ((scan.lower(at + 1) === 'before' || scan.lower(at + 1) === 'after') && !scan.isWord(at + 2)) {
    return {
      type: 'date',
      first: at,
      end: at + 2,
      iso: times.moved(code, scan.lower(at + 1) === 'before' ? -1 : 1, anaphor),
      rule: 'anaphoric',
    };
  }
  const before = scan.lower(at - 2);
  if (!/^(?:of|in|for|during)$/.test(before) || AFTER_UNIT.has(scan.lower(at + 1)) || times.reference === null || code === 'D') return null;
  if (before === 'for' && code === 'Y')
    return { type: 'duration', first: at, end: at + 1, value: 1, unit: 'year', iso: 'P1Y', rule: 'anaphoric' };
  return { type: 'date', first: at, end: at + 1, iso: times.moved(code, 0), rule: 'anaphoric' };
}

const AFTER_UNIT: ReadonlySet<string> = wordSet('after before of that when');
