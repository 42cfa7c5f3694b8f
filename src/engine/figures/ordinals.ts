import { valueFound } from './found';
import type { Found } from './found';
import type { Scan } from './scan';

/**
 * "the third time", "21st", "twenty-first". "First" and "second" are left alone: they say order in an argument far more
 * often than a number; so are names ("World War", "Henry the Eighth", "Fifth Avenue").
 */
export function readOrdinal(scan: Scan, at: number): Found | null {
  const word = scan.word(at);
  if (word.tens && scan.isDash(at + 1)) {
    const unit = scan.word(at + 2);
    return unit.ordinal > 0 && unit.ordinal < 10 && !unit.digits ? ordinal(at, at + 3, word.value + unit.ordinal) : null;
  }
  if (word.ordinal === 0) return null;
  if (word.digits) return scan.isCapital(at + 1) && scan.isCapital(at - 1) ? null : ordinal(at, at + 1, word.ordinal);
  if (word.ordinal < 3 || scan.isCapital(at)) return null;
  if (scan.lower(at + 1) === 'party' || scan.isDash(at + 1) || scan.isCapital(at - 1)) return null;
  return ordinal(at, at + 1, word.ordinal);
}

function ordinal(first: number, end: number, value: number): Found {
  return valueFound('ordinal', first, end, value, null, 'ordinal');
}
