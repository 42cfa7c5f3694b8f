import type { ArticleEntry } from '../../annotations/articlesFile';

export type DetailField = Exclude<keyof ArticleEntry, 'article'>;
export const DETAIL_FIELDS: readonly DetailField[] = ['title', 'outlet', 'author', 'published', 'url'];

export type DetailProblem = 'notADate' | 'notAnAddress';

/** What is wrong with what a person typed; null when nothing is. Blank removes the detail. */
export function detailProblem(field: DetailField, typed: string): DetailProblem | null {
  const value = typed.trim();
  if (value === '') return null;
  if (field === 'published' && !isIsoDate(value)) return 'notADate';
  if (field === 'url' && !isWebAddress(value)) return 'notAnAddress';
  return null;
}

/** 2025-11-03, and a day that exists: the calendar of `Date` would read 2025-02-30 as the second of March. */
function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}
