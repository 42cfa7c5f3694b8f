import { isDigit } from '../text/chars';

/**
 * Days, months and units as TimeML writes them. A day is a whole number: days since 1970-01-01.
 * Where a part is not known TimeML puts X: `XXXX-11-02` is a second of November of an unknown year, `XXXX-WXX-1` a Monday.
 */
export type Day = number;

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

const DAY_MS = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The day of an ISO date ("2025-11-03"); null for anything else. */
export function parseIsoDay(iso: string | null): Day | null {
  if (iso === null) return null;
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The first day of "2025", "2025-11" or "2025-11-03"; null for anything else. */
export function firstDayOf(iso: string): Day | null {
  const { length } = iso;
  if (length !== 4 && length !== 7 && length !== 10) return null;
  const year = digitsIn(iso, 0, 4);
  const month = length > 4 ? partAt(iso, 4) : 1;
  const day = length > 7 ? partAt(iso, 7) : 1;
  return year < 0 || month < 0 || day < 0 ? null : dayOf(year, month, day);
}

/** "-11" → 11; -1 for anything else. */
function partAt(iso: string, at: number): number {
  return iso.charCodeAt(at) === HYPHEN ? digitsIn(iso, at + 1, at + 3) : -1;
}

function digitsIn(iso: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const code = iso.charCodeAt(i);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - ZERO;
  }
  return value;
}

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** The months in which TimeML's seasons start. */
export const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function yearOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((new Date(day * DAY_MS).getUTCDay() + 6) % 7) + 1;
}

export function quarterOf(day: Day): number {
  return Math.ceil(monthOf(day) / 3);
}

export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function isoDate(year: number | null, month: number, day: number | null): string {
  const head = `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}`;
  return day === null ? head : `${head}-${pad(day)}`;
}

/** "2025-W44": the ISO week that holds the day. */
export function isoWeek(day: Day): string {
  const thursday = day + 4 - weekdayOf(day);
  const year = yearOf(thursday);
  return `${year}-W${pad(1 + Math.floor((thursday - dayOf(year, 1, 1)) / 7))}`;
}

export function addMonths(from: YearMonth, months: number): YearMonth {
  const total = from.year * 12 + from.month - 1 + months;
  return { year: Math.floor(total / 12), month: (total % 12) + 1 };
}

/** "2025-Q3", counted on from a quarter. */
export function isoQuarter(year: number, quarter: number, shift = 0): string {
  const total = year * 4 + quarter - 1 + shift;
  return `${Math.floor(total / 4)}-Q${(total % 4) + 1}`;
}

/** The reference moved by `count` units, with the granularity of the unit: two years ago is "2023", not a day. */
export function shifted(reference: Day, unit: string, count: number): string | null {
  const year = yearOf(reference);
  switch (unit) {
    case 'Y':
      return pad(year + count, 4);
    case 'M': {
      const moved = addMonths({ year, month: monthOf(reference) }, count);
      return isoDate(moved.year, moved.month, null);
    }
    case 'W':
      return isoWeek(reference + 7 * count);
    case 'FN':
      return isoWeek(reference + 14 * count);
    case 'D':
      return isoDay(reference + count);
    case 'Q':
      return isoQuarter(year, quarterOf(reference), count);
    case 'E':
      return pad(Math.floor(year / 10) + count, 3);
    case 'C':
      return pad(Math.floor(year / 100) + count, 2);
    case 'WE':
      return `${isoWeek(reference + 7 * count)}-WE`;
    case 'N':
      return `${isoDay(reference + count)}TNI`;
    case 'TH':
    case 'TM':
    case 'TS':
      return isoDay(reference);
    default:
      return null;
  }
}

/** TimeML durations: 3 weeks "P3W", 90 minutes "PT90M", an unknown number of years "PXY", half an hour "PT30M". */
export function isoDuration(unit: string, count: number | null): string {
  if (count !== null && count % 1 === 0.5) {
    const halves = HALVES[unit];
    if (halves) return halves(Math.floor(count));
  }
  const n = count === null ? 'X' : String(tenDigits(count));
  switch (unit) {
    case 'TH':
      return `PT${n}H`;
    case 'TM':
      return `PT${n}M`;
    case 'TS':
      return `PT${n}S`;
    case 'E':
      return count === null ? 'PXE' : `P${count * 10}Y`;
    case 'C':
      return count === null ? 'PXC' : `P${count * 100}Y`;
    case 'FN':
      return count === null ? 'PXW' : `P${count * 2}W`;
    case 'N':
      return `P${n}D`;
    default:
      return `P${n}${unit}`;
  }
}

function tenDigits(count: number): number {
  return Number.isInteger(count) && Math.abs(count) < 1e10 ? count : Number(count.toPrecision(10));
}

const HALVES: Readonly<Record<string, (whole: number) => string>> = {
  Y: (whole) => `P${whole > 0 ? `${whole}Y` : ''}6M`,
  TH: (whole) => `PT${whole > 0 ? `${whole}H` : ''}30M`,
  TM: (whole) => `PT${whole > 0 ? `${whole}M` : ''}30S`,
  E: (whole) => `P${whole * 10 + 5}Y`,
  C: (whole) => `P${whole * 100 + 50}Y`,
};

/** Singular English name of a code that `calendarWords.ts` gives a unit of time. */
export function nameOfUnit(code: string): string | null {
  return TIME_UNIT_NAMES.get(code) ?? null;
}

const TIME_UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ['C', 'century'],
  ['D', 'day'],
  ['E', 'decade'],
  ['FN', 'fortnight'],
  ['TH', 'hour'],
  ['ML', 'millennium'],
  ['TM', 'minute'],
  ['M', 'month'],
  ['N', 'night'],
  ['Q', 'quarter'],
  ['SN', 'season'],
  ['TS', 'second'],
  ['W', 'week'],
  ['WE', 'weekend'],
  ['Y', 'year'],
]);

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** False for the 31st of June, and for 29 February where the year is known and has none. */
export function isDayOfMonth(day: number, month: number, year: number | null = null): boolean {
  if (day === 29 && month === 2 && year !== null && monthOf(dayOf(year, 2, 29)) !== 2) return false;
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function pad(value: number, width = 2): string {
  const digits = String(value);
  return digits.length < width ? digits.padStart(width, '0') : digits;
}
