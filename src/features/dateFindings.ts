import type { Figure } from '../engine/analysis';
import { isoInWords, monthOf, weekdayOf } from './isoInWords';
import { strings, type Translate } from './strings';

/**
 * What a finding of the engine on a date says to a reader, with what was read: `figure` is the date. Null for a kind that is not
 * known here, or where the date does not say enough.
 */
export function dateFinding(kind: string, figure: Pick<Figure, 'iso'> | undefined, t: Translate): string | null {
  const iso = figure?.iso ?? null;
  const date = isoInWords(iso, t);
  if (iso === null || date === null) return null;
  const weekday = weekdayOf(iso, t);
  const month = monthOf(iso, t);
  switch (kind) {
    case 'weekdayMismatch': return weekday === null ? null : t(strings.otherWeekday, date, weekday);
    case 'misspeltMonth': return month === null ? null : t(strings.misspeltMonth, month, date);
    case 'inferredYear': return t(strings.inferredYear, iso.slice(0, 4));
    default: return null;
  }
}
