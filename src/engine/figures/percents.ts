import type { Found } from './found';
import { readNumber } from './numbers';
import type { NumberRead } from './numberRead';
import type { Scan } from './scan';

/** "5%", "5 per cent", "three percentage points", "25 basis points", "half a percent"; null when it is no percentage. */
export function readPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  const unit = percentUnitAt(scan, read.openSuffix ? read.end - 1 : read.end, read.openSuffix);
  if (!unit) return null;
  return {
    type: 'percent',
    first: start,
    end: unit.end,
    value: read.value,
    low: read.low,
    high: read.high,
    unit: unit.name,
    rule: 'percent',
  };
}

/** "from 5 to 10 percent": the first number shares the unit of the second. */
export function readSharedPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  if (scan.lower(start - 1) !== 'from' || scan.lower(read.end) !== 'to' || !read.bare || read.openSuffix) return null;
  const second = scan.isCardinal(read.end + 1) ? readNumber(scan, read.end + 1) : null;
  const unit = second && percentUnitAt(scan, second.end);
  return unit ? { type: 'percent', first: start, end: read.end, value: read.value, unit: unit.name, rule: 'percent' } : null;
}

export function percentUnitAt(scan: Scan, from: number, inSuffix = false): { readonly name: string; readonly end: number } | null {
  const at = inSuffix ? from : scan.pastHyphen(from);
  const lower = inSuffix ? scan.word(at).suffix : scan.lower(at);
  if (lower === 'per') {
    if (!scan.lower(at + 1).startsWith('cent') || scan.lower(at + 1).length > 5) return null;
    return pointsBehind(scan, at + 2) ?? { name: '%', end: at + 2 };
  }
  if (lower === 'percentage' || lower === 'basis') {
    const points = pointsBehind(scan, at + 1);
    if (points) return lower === 'basis' ? { ...points, name: 'bp' } : points;
    return lower === 'percentage' && !scan.isContent(at + 1) ? { name: '%', end: at + 1 } : null;
  }
  if (!scan.word(at).percent) return null;
  return pointsBehind(scan, at + 1) ?? { name: '%', end: at + 1 };
}

/** "percent point", "%-points". */
function pointsBehind(scan: Scan, from: number): { readonly name: string; readonly end: number } | null {
  const at = scan.pastHyphen(from);
  const lower = scan.lower(at);
  return lower === 'point' || lower === 'points' ? { name: 'pp', end: at + 1 } : null;
}
