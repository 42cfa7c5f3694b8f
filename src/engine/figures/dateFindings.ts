import type { Figure, Finding } from '../analysis';

/**
 * What a reader should check in the dates of an article, in text order: a weekday that does not fit its date, a month read in
 * spite of its spelling. A year that was inferred is no finding: nothing is wrong with a text that leaves it out.
 */
export function dateFindings(figures: readonly Figure[]): readonly Finding[] {
  let found: Finding[] | null = null;
  for (const { start, end, text, findings } of figures) {
    if (!findings) continue;
    for (const { kind, reading } of findings) {
      if (kind !== 'inferredYear') (found ??= []).push({ kind, start, end, text, reading });
    }
  }
  return found ?? NONE;
}

const NONE: readonly Finding[] = [];
