import { wordSet } from '../words/wordSet';
import type { Scan } from './scan';

interface PercentUnit {
  /** "%", "pp" or "bp". */
  readonly name: string;
  readonly end: number;
}

/** "%", "per cent", "percentage points", "basis points" at a token, or in the letters behind its digits. */
export function percentUnitAt(scan: Scan, from: number, inSuffix = false): PercentUnit | null {
  const at = inSuffix ? from : pastOdd(scan, scan.pastHyphen(from));
  const word = scan.word(at);
  if (word.percent) return pointsBehind(scan, at + 1, 'pp') ?? { name: '%', end: at + 1 };
  if (!inSuffix && !WORDED.has(scan.form(at))) return null;
  const lower = inSuffix ? word.suffix : scan.lower(at);
  if (lower === 'per') {
    const cent = scan.pastHyphen(at + 1);
    if (!scan.lower(cent).startsWith('cent') || scan.lower(cent).length > 5) return null;
    return pointsBehind(scan, cent + 1, 'pp') ?? { name: '%', end: cent + 1 };
  }
  if (lower === 'bp' || lower === 'bps' || lower === 'pp') {
    return scan.isAllCaps(at) ? null : { name: lower === 'pp' ? 'pp' : 'bp', end: at + 1 }; // BP is a company
  }
  if (lower === 'pc') return scan.isAllCaps(at) || scan.form(at).text.endsWith('C') ? null : { name: '%', end: at + 1 }; // "5pc"
  if (lower === 'basis') return pointsBehind(scan, at + 1, 'bp');
  if (lower !== 'percentage') return null;
  return pointsBehind(scan, at + 1, 'pp') ?? (scan.isContent(at + 1) ? null : { name: '%', end: at + 1 });
}

/** What starts a unit of several words: "per cent", "percentage points", "basis points". */
const WORDED = wordSet('per percentage basis bp bps pc pp');

/** "40-odd percent" */
function pastOdd(scan: Scan, at: number): number {
  return scan.lower(at) === 'odd' && scan.isDash(at - 1) ? at + 1 : at;
}

/** "percent point", "%-points". */
function pointsBehind(scan: Scan, from: number, name: string): PercentUnit | null {
  const at = scan.pastHyphen(from);
  return POINTS.has(scan.form(at)) ? { name, end: at + 1 } : null;
}

const POINTS = wordSet('point points pt pts');
