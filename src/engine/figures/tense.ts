import type { Scan } from './scan';
import { Role } from './words/figureWord';

/** Whether the clause around a token tells of what was (-1) or what will be (1); 0 when nothing says so. */
export function tenseAt(scan: Scan, at: number): -1 | 0 | 1 {
  for (let i = at - 1; i >= scan.first && i > at - BACK; i--) {
    if (scan.has(i, Role.future)) return 1;
    if (isPast(scan, i)) return -1;
    if (scan.lower(i) !== 'to') continue;
    if (scan.lower(i + 1) === 'be' || (isInfinitive(scan, i + 1) && i + 1 < at)) return 1;
  }
  for (let i = at + 1; i < scan.end && i < at + AHEAD; i++) {
    if (scan.has(i, Role.future)) return 1;
    if (isPast(scan, i)) return -1;
  }
  return 0;
}

const BACK = 18;
const AHEAD = 15;

function isPast(scan: Scan, at: number): boolean {
  if (!scan.has(at, Role.past) && !endsInEd(scan.lower(at))) return false;
  return scan.lower(at - 1) !== 'be'; // "is to be held"
}

function endsInEd(lower: string): boolean {
  const { length } = lower;
  return length > 4 && lower.charCodeAt(length - 1) === SMALL_D && lower.charCodeAt(length - 2) === SMALL_E;
}

const SMALL_D = 0x64;
const SMALL_E = 0x65;

function isInfinitive(scan: Scan, at: number): boolean {
  return scan.isContent(at) && !scan.isCapital(at) && scan.word(at).weekday === 0;
}
