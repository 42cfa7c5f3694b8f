import { readDigits } from './digitNumbers';
import { fractionRead, withScale } from './numberRead';
import type { NumberRead } from './numberRead';
import type { Scan } from './scan';
import { readSmallStart, readVague } from './smallNumbers';
import { readWords } from './wordNumbers';

/** The number that starts at a token; null when none does. Looks at no more tokens than belong to it, and a few. */
export function readNumber(scan: Scan, at: number): NumberRead | null {
  const word = scan.word(at);
  if (word.digits) return readDigits(scan, at);
  if (word.value >= 0) return readWords(scan, at);
  if (word.fraction > 0) return withScale(scan, fractionRead(at + 1, word.fraction, false));
  if (word.vagueScale > 0) return readVague(scan, at);
  return readSmallStart(scan, at);
}
