import type { FigureFinding, FigureType } from '../analysis';

/** A figure as the grammar finds it, in tokens; `figureList.ts` makes it a `Figure`. */
export interface Found {
  readonly type: FigureType;
  /** Tokens `[first, end)`, modifiers aside. */
  readonly first: number;
  readonly end: number;
  readonly rule: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly iso: string | null;
  readonly vague: boolean;
  readonly findings: readonly FigureFinding[] | null;
  /** The second half of "52-48" stands next to the first. */
  readonly paired: boolean;
}

/** Tokens up to `end` that look like a figure and are none. */
export interface Skip {
  readonly type: 'none';
  readonly end: number;
}

/** A value, or the ends of a range. */
export interface Amount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A quantity that may be a range. */
export function amountFound(type: FigureType, first: number, end: number, amount: Amount, unit: string | null, rule: string): Found {
  return found(type, first, end, rule, amount.value, amount.low, amount.high, unit, null, false, null, false);
}

/** A quantity that is one number. */
export function valueFound(type: FigureType, first: number, end: number, value: number | null, unit: string | null, rule: string): Found {
  return found(type, first, end, rule, value, null, null, unit, null, false, null, false);
}

/** The first half of "52-48". */
export function pairFound(first: number, end: number, value: number): Found {
  return found('count', first, end, 'pair', value, null, null, null, null, false, null, true);
}

/** A length of time with its TimeML value: "three weeks", "42 years old". */
export function durationFound(
  type: 'duration' | 'measure', first: number, end: number, amount: Amount, unit: string | null, iso: string | null, rule: string,
): Found {
  return found(type, first, end, rule, amount.value, amount.low, amount.high, unit, iso, false, null, false);
}

export function dateFound(first: number, end: number, iso: string | null, rule: string): Found {
  return found('date', first, end, rule, null, null, null, null, iso, false, null, false);
}

/** A date in the past, present or future, no more. */
export function vagueDateFound(first: number, end: number, iso: string, rule: string): Found {
  return found('date', first, end, rule, null, null, null, null, iso, true, null, false);
}

export function dateFoundWith(
  first: number, end: number, iso: string, rule: string, findings: readonly FigureFinding[] | null,
): Found {
  return found('date', first, end, rule, null, null, null, null, iso, false, findings, false);
}

export function timeFound(first: number, end: number, iso: string, rule: string, findings: readonly FigureFinding[] | null = null): Found {
  return found('time', first, end, rule, null, null, null, null, iso, false, findings, false);
}

/** All are made here, with the same fields in the same order: the list then reads them without looking fields up. */
function found(
  type: FigureType, first: number, end: number, rule: string,
  value: number | null, low: number | null, high: number | null, unit: string | null, iso: string | null,
  vague: boolean, findings: readonly FigureFinding[] | null, paired: boolean,
): Found {
  return { type, first, end, rule, value, low, high, unit, iso, vague, findings, paired };
}

/** How sure each rule is, from counts on the development sets; shown in words, and compared with thresholds. */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['percent', 0.98],
  ['money', 0.97],
  ['measure', 0.93],
  ['count', 0.9],
  ['fraction', 0.92],
  ['ordinal', 0.9],
  ['range', 0.9],
  ['pair', 0.85],
  ['age', 0.95],
  ['age-apposition', 0.85],
  ['vague-amount', 0.85],
  ['duration', 0.93],
  ['vague-duration', 0.7],
  ['date', 0.97],
  ['year', 0.93],
  ['month', 0.92],
  ['weekday', 0.9],
  ['date-inferred-year', 0.88],
  ['misspelt-month', 0.8],
  ['relative', 0.88],
  ['anaphoric', 0.6],
  ['quarter', 0.85],
  ['season', 0.8],
  ['decade', 0.93],
  ['century', 0.93],
  ['clock', 0.93],
  ['part-of-day', 0.85],
  ['vague', 0.6],
  ['recurring', 0.75],
  ['ratio', 0.88],
]);

export function confidenceOf(rule: string): number {
  return CONFIDENCE.get(rule) ?? 0.8;
}
