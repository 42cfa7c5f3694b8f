import type { FigureFinding, FigureType } from '../analysis';

/** A figure as the grammar finds it, in tokens; `finish.ts` makes it a `Figure`. */
export interface Found {
  readonly type: FigureType;
  /** Tokens `[first, end)`, modifiers aside. */
  readonly first: number;
  readonly end: number;
  readonly rule: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string | null;
  readonly iso?: string | null;
  readonly vague?: boolean;
  readonly findings?: readonly FigureFinding[];
  /** The second half of "52-48" stands next to the first. */
  readonly paired?: boolean;
}

/** How sure each rule is, from counts on the development sets; shown in words, and compared with thresholds. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  percent: 0.98,
  money: 0.97,
  measure: 0.93,
  count: 0.9,
  fraction: 0.92,
  ordinal: 0.9,
  range: 0.9,
  pair: 0.85,
  age: 0.95,
  'age-apposition': 0.85,
  'vague-amount': 0.85,
  duration: 0.93,
  'vague-duration': 0.7,
  date: 0.97,
  year: 0.93,
  month: 0.92,
  weekday: 0.9,
  'date-inferred-year': 0.88,
  'misspelt-month': 0.8,
  relative: 0.88,
  anaphoric: 0.6,
  quarter: 0.85,
  season: 0.8,
  decade: 0.93,
  century: 0.93,
  clock: 0.93,
  'part-of-day': 0.85,
  vague: 0.6,
  recurring: 0.75,
  ratio: 0.88,
};

export function confidenceOf(rule: string): number {
  return CONFIDENCE[rule] ?? 0.8;
}
