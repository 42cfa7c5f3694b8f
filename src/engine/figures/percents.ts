import { wordSet } from '../words/wordSet';
import { amountFound, valueFound } from './found';
import type { Found } from './found';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import { percentUnitAt } from './percentUnits';
import type { Scan } from './scan';

/** "5%", "5 per cent", "three percentage points", "25 basis points", "half a percent"; null when it is no percentage. */
export function readPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  const unit = percentUnitAt(scan, read.openSuffix ? read.end - 1 : read.end, read.openSuffix);
  if (!unit) return read.fraction ? partOfPercent(scan, start, read) : null;
  return amountFound('percent', start, unit.end, read, unit.name, 'percent');
}

/** "a quarter of a percentage point", "three-tenths of 1 percent". */
function partOfPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  if (scan.lower(read.end) !== 'of' || !ONE.has(scan.form(read.end + 1))) return null;
  const unit = percentUnitAt(scan, read.end + 2);
  return unit && valueFound('percent', start, unit.end, read.value, unit.name, 'percent');
}

const ONE = wordSet('a one 1');

/** "from 5 to 10 percent", "35 to 12 percent" of the votes: the first number shares the unit of the second. */
export function readSharedPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  if (!read.bare || read.openSuffix || scan.lower(read.end) !== 'to') return null;
  const second = scan.isCardinal(read.end + 1) ? readNumber(scan, read.end + 1) : null;
  if (scan.lower(start - 1) !== 'from' && !((second?.value ?? Infinity) < (read.value ?? 0))) return null;
  const unit = second && percentUnitAt(scan, second.end);
  return unit ? valueFound('percent', start, read.end, read.value, unit.name, 'percent') : null;
}
