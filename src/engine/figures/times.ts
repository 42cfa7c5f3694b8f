import { dayOf, firstDayOf, isoDate, isoDay, monthOf, pad, shifted, weekdayOf, yearOf } from './calendar';
import type { Day } from './calendar';
import type { Scan } from './scan';
import { isOfPastEvent, isPutOff, isSaidToCome, tenseAt } from './tense';

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
  private lastIso = '';
  /** Tokens of `lastIso` and `lastDay`. */
  private lastAt = -Infinity;
  private lastDayAt = -Infinity;
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

  /** Notes a resolved date, or time of a day. */
  saw(iso: string, at: number): void {
    const date = iso.charCodeAt(DAY_LENGTH) === CAPITAL_T ? iso.slice(0, DAY_LENGTH) : iso;
    const day = firstDayOf(date);
    if (day === null) return;
    this.lastDate = day;
    this.lastIso = date;
    this.lastAt = at;
    if (date.length === YEAR_LENGTH) return;
    this.lastMonth = day;
    if (date.length < DAY_LENGTH) return;
    this.lastDay = day;
    this.lastDayAt = at;
  }

  /** What "the next day", "that month", "two years earlier" are counted from: the latest date as fine as the unit, else the publication date. */
  spokenOf(unit: string): Day | null {
    const said = unit === 'Y' || unit === 'E' || unit === 'C' ? this.lastDate : unit === 'M' || unit === 'Q' ? this.lastMonth : this.lastDay;
    return said ?? this.reference;
  }

  /** The day of a clock without one: that of which the sentences just before tell, else that of publication. */
  dayOfClock(at: number): string {
    if (this.lastDay !== null && at - this.lastDayAt < CLOCK_REACH) return isoDay(this.lastDay);
    return this.day(0);
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
    let shift = weekday - weekdayOf(this.reference);
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
    if (isPutOff(scan, at)) return true;
    const ofEvent = before === 'before' && scan.lower(at + 1) === "'s";
    if ((ofEvent || (before === 'of' && scan.lower(at - 2) === 'ahead')) && ahead <= DAYS_NEAR) return true; // "ahead of Friday's vote"
    return isSaidToCome(scan, at) || tenseAt(scan, at) > 0;
  }

  /** The year of a month without one. */
  yearOfMonth(month: number, at: number): number | null {
    if (this.reference === null) return null;
    const year = yearOf(this.reference);
    const now = monthOf(this.reference);
    const ahead = (month - now + 12) % 12;
    // A month just over is meant as such whatever the clause tells; of one just ahead "would" is enough.
    const tense = tenseAt(this.scan, at);
    const toCome = tense > 0 ? ahead <= FAR_AHEAD : ahead <= NEAR_AHEAD && (tense === 0 || isSaidToCome(this.scan, at));
    if (toCome) return month >= now ? year : year + 1;
    return month <= now ? year : year - 1;
  }

  /** The year of a day without one: that in which the weekday fits, else the nearest on the side of the tense. */
  yearOfDay(month: number, day: number, weekday: number, at: number): { readonly year: number | null; readonly byWeekday: boolean } {
    const anchor = this.anchor;
    if (anchor === null) return { year: null, byWeekday: false };
    const tense = tenseAt(this.scan, at);
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

  /**
   * A year ago, or earlier: of a quarter that was just spoken of, the same quarter of the year before; of a month of which the
   * sentence tells, the same month; "a year earlier" of a year, the year before it.
   */
  yearAgo(at: number, earlier = false): string {
    if (this.lastQuarter && at - this.lastQuarterAt < QUARTER_REACH) return `${this.lastQuarter.year - 1}-Q${this.lastQuarter.quarter}`;
    const { lastIso, lastDate } = this;
    if (lastDate !== null && at - this.lastAt < YEAR_AGO_REACH) {
      if (lastIso.length === MONTH_LENGTH) return isoDate(yearOf(lastDate) - 1, monthOf(lastDate), null);
      if (earlier && lastIso.length === YEAR_LENGTH) return pad(yearOf(lastDate) - 1, 4);
    }
    return this.reference === null ? 'XXXX' : String(yearOf(this.reference) - 1);
  }
}

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;
const DAY_LENGTH = 10;
const CAPITAL_T = 0x54;
const DAYS_NEAR = 4;
/** Tokens over which a day stays that of the clocks behind it. */
const CLOCK_REACH = 70;
/** Tokens over which a month or year stays what "a year earlier" is counted from. */
const YEAR_AGO_REACH = 40;
/** Months. */
const FAR_AHEAD = 10;
const NEAR_AHEAD = 4;

/** Tokens over which a quarter stays what "a year ago" is compared with. */
const QUARTER_REACH = 260;

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
