import { dayOf, firstDayOf, isoDate, isoDay, monthOf, pad, shifted, weekdayOf, yearOf } from './calendar';
import type { Day } from './calendar';
import { wordSet } from '../words/wordSet';
import type { Scan } from './scan';
import { isBehindPastEvent, isOfPastEvent, isSaidToCome, tenseAt, Told, toldAt } from './tense';
import { Role } from './words/figureWord';

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** What relative dates are resolved against: the publication date, and the dates and quarters that the text has named so far. */
export class Times {
  /** First day of the latest date read, whether day, month or year. */
  private lastDate: Day | null = null;
  /** The latest date read that is a month or a day, and the latest that is a day: for "the previous month", "the next day". */
  private lastMonth: Day | null = null;
  private lastDay: Day | null = null;
  private lastDayAt = -Infinity;
  /** The latest date of which its sentence tells, not one set against that: "in May" of "in May, from 3 percent in April". */
  private topic = '';
  private topicAt = -Infinity;
  private topicMonth: Day | null = null;
  /** The latest clock, in minutes of `lastDay`. */
  private lastClock = 0;
  lastQuarter: Quarter | null = null;
  /** Token of `lastQuarter`. */
  lastQuarterAt = -Infinity;

  constructor(
    readonly scan: Scan,
    /** The publication date; null when unknown. */
    readonly reference: Day | null,
  ) {}

  /** The day that yearless dates are read against: the publication date, or the last date with a year. */
  get anchor(): Day | null {
    return this.reference ?? this.lastDate;
  }

  /** Notes a resolved date, or time of a day, and the token where it starts. */
  saw(iso: string, at: number): void {
    const date = iso.charCodeAt(DAY_LENGTH) === CAPITAL_T ? iso.slice(0, DAY_LENGTH) : iso;
    const day = firstDayOf(date);
    if (day === null) return;
    this.lastDate = day;
    const isTopic = !this.isComparison(at, COMPARISON_BACK);
    if (isTopic) {
      this.topic = date;
      this.topicAt = at;
    }
    if (date.length === YEAR_LENGTH) return;
    this.lastMonth = day;
    if (isTopic) this.topicMonth = day;
    if (date.length < DAY_LENGTH) return;
    if (day !== this.lastDay) this.lastClock = 0;
    this.lastDay = day;
    this.lastDayAt = at;
  }

  /** "from 3 percent in April", "than in 1995", "after a rise in May": what the sentence sets its own date against. */
  private isComparison(at: number, back: number): boolean {
    for (let i = at - 1; i >= this.scan.first && i > at - back; i--) if (COMPARES.has(this.scan.form(i))) return true;
    return false;
  }

  /** What "the next day" and "two years earlier" are counted from: the latest date as fine as the unit, else that of publication. */
  spokenOf(unit: string): Day | null {
    return this.saidOf(unit) ?? this.reference;
  }

  private saidOf(unit: string): Day | null {
    switch (unit) {
      case 'Y':
      case 'E':
      case 'C':
        return this.lastDate;
      case 'M':
      case 'Q':
        return this.topicMonth ?? this.lastMonth;
      default:
        return this.lastDay;
    }
  }

  /** The day of a clock without one: that of which the sentences just before tell, else that of publication. */
  dayOfClock(at: number, hour: number, minute: number): string {
    const { lastDay, reference } = this;
    const clock = hour * 60 + minute;
    const isNear = reference === null || (lastDay !== null && Math.abs(reference - lastDay) <= CLOCK_DAYS);
    if (lastDay === null || !isNear || at - this.lastDayAt >= CLOCK_REACH) return this.day(0);
    const isMorningAfter = this.lastClock >= LATE && clock > 0 && clock <= EARLY && (reference === null || lastDay < reference);
    if (!isMorningAfter) this.lastClock = clock;
    return isoDay(isMorningAfter ? lastDay + 1 : lastDay);
  }

  /** Notes a clock whose day was named with it. */
  sawClock(hour: number, minute: number): void {
    this.lastClock = hour * 60 + minute;
  }

  /** The reference day moved by some units; what can be said without one ("XXXX" for a year) when it is unknown. */
  moved(unit: string, count: number, base: Day | null = this.reference): string | null {
    return base === null ? (UNKNOWN[unit] ?? null) : shifted(base, unit, count);
  }

  /** The day `count` days from the reference: "2025-11-02", or "XXXX-XX-XX". */
  day(count: number): string {
    return this.reference === null ? 'XXXX-XX-XX' : isoDay(this.reference + count);
  }

  /** A bare weekday: the nearest one on the side that the tense of the clause points to. */
  weekday(weekday: number, at: number, side: 'last' | 'next' | 'this' | null): string {
    if (this.reference === null) return `XXXX-WXX-${weekday}`;
    if (this.lastDay !== null && this.scan.word(at - 2).weekday === weekdayOf(this.lastDay) && JOINTS.has(this.scan.form(at - 1))) {
      return isoDay(this.lastDay + ((weekday - weekdayOf(this.lastDay) + 7) % 7)); // "next Thursday and Friday"
    }
    let shift = weekday - weekdayOf(this.reference);
    if (this.lastDay !== null && this.lastDay !== this.reference) {
      const before = this.scan.lower(at - 1);
      const away = (weekday - weekdayOf(this.lastDay) + 7) % 7;
      if (before === 'following') return isoDay(this.lastDay + (away === 0 ? 7 : away));
      if (before === 'a' && away === 0 && this.scan.lower(at - 2) === ',') return isoDay(this.lastDay); // "Aug. 3, a Monday"
    }
    if (side === 'last') shift = shift >= 0 ? shift - 7 : shift;
    else if (side === 'next') shift = shift <= 0 ? shift + 7 : shift;
    else if (side === 'this' || this.isWeekdayToCome((shift + 7) % 7, at)) shift = shift < 0 ? shift + 7 : shift;
    else shift = shift > 0 ? shift - 7 : shift;
    return isoDay(this.reference + shift);
  }

  private isWeekdayToCome(ahead: number, at: number): boolean {
    const { scan } = this;
    const before = scan.lower(at - 1);
    if (before === 'since' || isOfPastEvent(scan, at)) return false;
    const ofEvent = before === 'before' && scan.lower(at + 1) === "'s";
    if (ahead <= DAYS_NEAR && (ofEvent || isAheadOf(scan, at))) return true;
    const told = toldAt(scan, at);
    if (told === Told.nothing && scan.lower(at - 2) === 'after' && scan.lower(at - 1).endsWith('ing')) return false;
    if (told === Told.nothing) return ahead > 0 && ahead <= DAYS_AT_HAND;
    // What is meant for a weekday that was just over, or stands by an event, has most often been.
    if (told !== Told.planned && told !== Told.intended) return told > 0;
    return (ahead < DAYS_JUST_OVER || (told === Told.planned && ahead === DAYS_JUST_OVER)) && !isBehindPastEvent(scan, at);
  }

  /** The year of a month without one. */
  yearOfMonth(month: number, at: number): number | null {
    if (this.reference === null) return null;
    const year = yearOf(this.reference);
    const now = monthOf(this.reference);
    const { scan } = this;
    const ahead = (month - now + 12) % 12;
    if (isTraded(scan, at)) return month >= now ? year : year + 1; // "October delivery"
    if (scan.lower(at - 1) === 'since' || isEndOfSpan(scan, at)) return month <= now ? year : year - 1;
    // A month just over is meant as such whatever the clause tells; of one just ahead "would" is enough.
    const tense = tenseAt(scan, at);
    const told = tense < 0 ? this.yearTold(at, month, 1) : null;
    if (told !== null) return told;
    if (ahead <= monthsAhead(scan, at, tense)) return month >= now ? year : year + 1;
    return month <= now ? year : year - 1;
  }

  /** The year of a day without one: that in which the weekday fits, else the nearest on the side of the tense. */
  yearOfDay(month: number, day: number, weekday: number, at: number): { readonly year: number | null; readonly byWeekday: boolean } {
    const anchor = this.anchor;
    if (anchor === null) return { year: null, byWeekday: false };
    const tense = toldAt(this.scan, at);
    const told = tense < 0 && weekday === 0 ? this.yearTold(at, month, day) : null;
    if (told !== null) return { year: told, byWeekday: false };
    let best: number | null = null;
    let bestCost = Infinity;
    let fits = false;
    const around = yearOf(anchor);
    for (let year = around - 1; year <= around + 1; year++) {
      const candidate = dayOf(year, month, day);
      const fit = weekday > 0 && weekdayOf(candidate) === weekday;
      if (fits && !fit) continue;
      const wrongSide = (tense > 0 && candidate < anchor) || (tense < 0 && candidate > anchor);
      const cost = Math.abs(candidate - anchor) * (wrongSide ? 1.6 : 1);
      if ((fit && !fits) || cost < bestCost) {
        best = year;
        bestCost = cost;
      }
      fits ||= fit;
    }
    return { year: best, byWeekday: fits };
  }

  /** "arrested in March 1994 and released in October": the year in which the sentence goes on; null when it tells of no earlier year. */
  private yearTold(at: number, month: number, day: number): number | null {
    const { topic, topicAt, lastDate, reference, scan } = this;
    if (topicAt < scan.first || at - topicAt > TOLD_REACH || topic.length === YEAR_LENGTH) return null;
    if (lastDate === null || reference === null) return null;
    for (let i = topicAt; i < at; i++) if (scan.has(i, Role.clauseBreak)) return null;
    const from = firstDayOf(topic);
    if (from === null || from !== lastDate || yearOf(from) >= yearOf(reference)) return null;
    const year = yearOf(from) + (dayOf(yearOf(from), month, day) <= from ? 1 : 0);
    return dayOf(year, month, day) <= reference ? year : null;
  }

  /**
   * A year ago, or earlier: of a quarter that was just spoken of, the same quarter of the year before; of a month of which the
   * sentence tells, the same month; "a year earlier" of a year, the year before it.
   */
  yearAgo(at: number, earlier = false): string {
    if (this.lastQuarter && at - this.lastQuarterAt < QUARTER_REACH) return `${this.lastQuarter.year - 1}-Q${this.lastQuarter.quarter}`;
    const said = at - this.topicAt < YEAR_AGO_REACH ? firstDayOf(this.topic) : null;
    if (said !== null && (earlier || this.isComparison(at, YEAR_AGO_BACK))) {
      if (this.topic.length === MONTH_LENGTH) return isoDate(yearOf(said) - 1, monthOf(said), null);
      if (earlier && this.topic.length === YEAR_LENGTH) return pad(yearOf(said) - 1, 4);
    }
    return this.reference === null ? 'XXXX' : String(yearOf(this.reference) - 1);
  }
}

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;
const DAY_LENGTH = 10;
const CAPITAL_T = 0x54;
const DAYS_NEAR = 4;
/** A weekday so near is meant where the clause has no tense. */
const DAYS_AT_HAND = 2;
/** So many days ahead is the weekday of two days ago. */
const DAYS_JUST_OVER = 5;
/** Tokens over which a sentence goes on in the year of its last date. */
const TOLD_REACH = 25;
const COMPARISON_BACK = 12;
const YEAR_AGO_BACK = 6;
const JOINTS = wordSet('and or through');
const COMPARES = wordSet('above after against below compared from over since than versus with');
/** A day this far from publication is not that of a clock which names none. */
const CLOCK_DAYS = 14;
const LATE = 20 * 60;
const EARLY = 8 * 60;
/** Tokens over which a day stays that of the clocks behind it. */
const CLOCK_REACH = 70;
/** Tokens over which a month or year stays what "a year earlier" is counted from. */
const YEAR_AGO_REACH = 60;
/** Months. */
const FAR_AHEAD = 10;
const NEAR_AHEAD = 4;
/** Of a month that no verb places, the nearer one is meant. */
const NEARER_AHEAD = 5;

/** Tokens over which a quarter stays what "a year ago" is compared with. */
const QUARTER_REACH = 260;

/** "ahead of Friday's vote", "ahead of the caucuses on Monday". */
function isAheadOf(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= scan.first && i > at - AHEAD_BACK; i--) {
    if (scan.lower(i) === 'of' && scan.lower(i - 1) === 'ahead') return true;
    if (scan.lower(i) === ',') return false;
  }
  return false;
}

const AHEAD_BACK = 7;

/** "the year to March", "the three months ended June". */
function isEndOfSpan(scan: Scan, at: number): boolean {
  const before = scan.lower(at - 1);
  if (before !== 'to' && before !== 'ended') return false;
  return scan.word(at - 2).timeUnit !== '';
}

/** How far ahead a month may lie to be one to come. */
function monthsAhead(scan: Scan, at: number, tense: Told): number {
  if (tense > 0) return FAR_AHEAD;
  if (tense === Told.nothing) return NEARER_AHEAD;
  return isSaidToCome(scan, at) ? NEAR_AHEAD : -1;
}

/** "October delivery", "September wheat futures". */
function isTraded(scan: Scan, month: number): boolean {
  return scan.has(month + 1, Role.traded) || (scan.has(month + 2, Role.traded) && scan.isContent(month + 1));
}

const UNKNOWN: Readonly<Record<string, string>> = {
  Y: 'XXXX',
  M: 'XXXX-XX',
  W: 'XXXX-WXX',
  FN: 'XXXX-WXX',
  D: 'XXXX-XX-XX',
  Q: 'XXXX-QX',
  WE: 'XXXX-WXX-WE',
  N: 'XXXX-XX-XXTNI',
  E: 'XXX',
  C: 'XX',
};
