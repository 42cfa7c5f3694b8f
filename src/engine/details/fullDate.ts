import type { WordForm } from '../words/wordForm';
import { WordSet } from '../words/wordSet';

/** 1 for "January", "jan" and "Jan."; 0 for what is no month. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) ?? 0;
}

/** True for "Sunday", "Sun" and "Sun." */
export function isWeekday(word: string): boolean {
  const lower = word.toLowerCase();
  return WEEKDAYS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** The same for a word of the text. */
export function monthOf(form: WordForm): number {
  return MONTH_WORDS.has(form) ? monthNumber(form.lower) : 0;
}

export function isWeekdayForm(form: WordForm): boolean {
  return WEEKDAY_WORDS.has(form);
}

/** ISO date, or null for a day that no calendar has ("31 June") or a year that no article is from. */
export function isoFullDate(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1500 || year > 2500 || month < 1 || month > 12 || day < 1) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > lastDay) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const MONTHS: ReadonlyMap<string, number> = new Map<string, number>([
  ...months.map((name, n): [string, number] => [name, n + 1]),
  ...months.map((name, n): [string, number] => [name.slice(0, 3), n + 1]),
  ['sept', 9],
]);
const WEEKDAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun`.split(/\s+/),
);
const MONTH_WORDS = new WordSet(withStops(MONTHS.keys()));
const WEEKDAY_WORDS = new WordSet(withStops(WEEKDAYS));

function withStops(words: Iterable<string>): readonly string[] {
  return [...words].flatMap((word) => [word, `${word}.`]);
}
