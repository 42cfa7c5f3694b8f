import type { Figure } from '../engine/analysis';
import { isoInWords, isResolved } from './isoInWords';
import type { Translate } from './strings';

/**
 * When a date or time of the article is, for a reader: "2025-11-03" for "Monday". Null where it is not known, or where the
 * article says it in full itself.
 */
export function dateHint(figure: Figure, t: Translate): string | null {
  const { type, text, iso, vague } = figure;
  if ((type !== 'date' && type !== 'time') || vague || !isResolved(iso) || saysAll(text, iso)) return null;
  const words = isoInWords(iso, t);
  return words === null || words.toLowerCase() === text.toLowerCase() ? null : words;
}

/** Whether the year stands in the words, and the day where the date is one: not that of "Christmas Day 2024". */
function saysAll(text: string, iso: string): boolean {
  const year = /^\d+/.exec(iso)?.[0] ?? '';
  if (!text.includes(year)) return false;
  const day = /^\d{4}-\d\d-(\d\d)/.exec(iso)?.[1];
  return day === undefined || (text.match(/\d+/g) ?? []).some((number) => Number(number) === Number(day));
}
