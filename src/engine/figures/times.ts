import { dayOf, firstDayOf, isoDay, monthOf, shifted, weekdayOf, yearOf } from './calendar';
import type { Day } from './calendar';
import type { Scan } from './scan';
import { isSaidToCome, tenseAt } from './tense';

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** What relative dates are resolved against: the publication date, and the dates and quarters that the text has named so far. */
export class Times {
  /** The latest full or partial date read, for "the previous day". */
  lastDay: Day | null = null;
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
    return this.reference ?? this.lastDay;
  }

  /** Notes a resolved date. */
  saw(iso: string): void {
    this.lastDay = firstDayOf(iso) ?? this.lastDay;
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
  weekday(weekday: number, at: number, side: 'last' | 'next' | null): string {
    if (this.reference === null) return `XXXX-WXX-${weekday}`;
    let shift = weekday - weekdayOf(this.reference);
    if (side === 'last') shift = shift >= 0 ? shift - 7 : shift;
    else if (side === 'next') shift = shift <= 0 ? shift + 7 : shift;
    else if (isSaidToCome(this.scan, at) || tenseAt(this.scan, at) > 0) shift = shift < 0 ? shift + 7 : shift;
    else shift = shift > 0 ? shift - 7 : shift;
    return isoDay(this.reference + shift);
  }

  /** The year of a month without one. */
  yearOfMonth(month: number, at: number): number | null {
    if (this.reference === null) return null;
    const year = yearOf(this.reference);
    const now = monthOf(this.reference);
    const ahead = (month - now + 12) % 12;
    // A month just over is meant as such whatever the clause tells; of one just ahead "would" is enough.
    const toCome = ahead <= FAR_AHEAD && ((ahead <= NEAR_AHEAD && isSaidToCome(this.scan, at)) || tenseAt(this.scan, at) > 0);
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

  /** A year ago: of a quarter that was just spoken of, the same quarter of the year before. */
  yearAgo(at: number): string {
    if (this.lastQuarter && at - this.lastQuarterAt < QUARTER_REACH) return `${this.lastQuarter.year - 1}-Q${this.lastQuarter.quarter}`;
    return this.reference === null ? 'XXXX' : String(yearOf(this.reference) - 1);
  }
}

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
