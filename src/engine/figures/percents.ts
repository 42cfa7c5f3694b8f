import { wordSet } from '../words/wordSet';
import { amountFound, valueFound } from './found';
import type { Found } from './found';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import type { Scan } from './scan';

/** "5%", "5 per cent", "three percentage points", "25 basis points", "half a percent"; null when it is no percentage. */
export function readPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  const unit = percentUnitAt(scan, read.openSuffix ? read.end - 1 : read.end, read.openSuffix);
  if (!unit) return null;
  return amountFound('percent', start, unit.end, read, unit.name, 'percent');
}

/** "from 5 to 10 percent": the first number shares the unit of the second. */
export function readSharedPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  if (!read.bare || read.openSuffix || scan.lower(read.end) !== 'to' || scan.lower(start - 1) !== 'from') return null;
  const second = scan.isCardinal(read.end + 1) ? readNumber(scan, read.end + 1) : null;
  const unit = second && percentUnitAt(scan, second.end);
  return unit ? valueFound('percent', start, read.end, read.value, unit.name, 'percent') : null;
}

export function percentUnitAt(scan: Scan, from: number, inSuffix = false): { readonly name: string; readonly end: number } | null {
  const at = inSuffix ? from : scan.pastHyphen(from);
  const word = scan.word(at);
  if (word.percent) return pointsBehind(scan, at + 1, 'pp') ?? { name: '%', end: at + 1 };
  if (!inSuffix && !WORDED.has(scan.form(at))) return null;
  const lower = inSuffix ? word.suffix : scan.lower(at);
  if (lower === 'per') {
    if (!scan.lower(at + 1).startsWith('cent') || scan.lower(at + 1).length > 5) return null;
    return pointsBehind(scan, at + 2, 'pp') ?? { name: '%', end: at + 2 };
  }
  if (lower === 'basis') return pointsBehind(scan, at + 1, 'bp');
  if (lower !== 'percentage') return null;
  return pointsBehind(scan, at + 1, 'pp') ?? (scan.isContent(at + 1) ? null : { name: '%', end: at + 1 });
}

/** What starts a unit of several words: "per cent", "percentage points", "basis points". */
const WORDED = wordSet('per percentage basis');

/** "percent point", "%-points". */
function pointsBehind(scan: Scan, from: number, name: string): { readonly name: string; readonly end: number } | null {
  const at = scan.pastHyphen(from);
  return POINTS.has(scan.form(at)) ? { name, end: at + 1 } : null;
}

const POINTS = wordSet('point points');
