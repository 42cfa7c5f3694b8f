import { readCount } from './counts';
import type { CountRead } from './counts';
import { readDuration } from './durations';
import { readMeasure } from './measures';
import { currencyBefore, readMoney } from './money';
import { tidy } from './numberRead';
import { readNumber } from './numbers';
import type { NumberRead } from './numberRead';
import { readPercent, readSharedPercent } from './percents';
import { extendRange, readPair } from './ranges';
import type { Scan } from './scan';
import type { Times } from './times';

/**
 * The quantity whose number starts at a token: its number, then a range, then the first unit that claims it.
 * Units go from the surest to the least sure; what none of them claims is a count or an identifier.
 * Null when no number starts here.
 */
export function readQuantity(times: Times, at: number, yuan: () => boolean): CountRead | null {
  const { scan } = times;
  const plain = readNumber(scan, at);
  if (!plain) return null;
  const before = currencyBefore(scan, at);
  const { start, read: signed } = withSign(scan, before?.first ?? at, at, plain);
  const range = extendRange(scan, start, signed, before);
  const read = range ?? signed;
  const first = range && scan.lower(start - 1) === 'between' ? start - 1 : start;
  return (
    readMoney(scan, first, read, before, yuan) ??
    readPercent(scan, first, read) ??
    readSharedPercent(scan, first, read) ??
    readMeasure(scan, first, read) ??
    readDuration(times, first, read) ??
    (range ? null : readPair(scan, at, read)) ??
    readCount(scan, at, first, read)
  );
}

/** "-5", "minus five", ".25" before the number. */
function withSign(scan: Scan, first: number, at: number, read: NumberRead): { readonly start: number; readonly read: NumberRead } {
  if (read.value === null) return { start: first, read };
  const sign = scan.lower(first - 1);
  if (
    first === at &&
    sign === '.' &&
    scan.glued(at) &&
    !scan.glued(at - 1) &&
    scan.word(at).plainDigits > 0 &&
    scan.word(at).plainDigits < 10
  ) {
    return { start: at - 1, read: { ...read, value: tidy(read.value / 10 ** scan.word(at).plainDigits) } };
  }
  const worded = (sign === 'minus' || sign === 'negative') && scan.lower(first - 2) !== 'or'; // "plus or minus 3 points"
  const glued = (sign === '-' || sign === '−' || sign === '–') && scan.glued(first) && !scan.glued(first - 1);
  return worded || glued ? { start: first - 1, read: { ...read, value: -read.value } } : { start: first, read };
}
