import { wordSet } from '../words/wordSet';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/** Whether the clause around a token tells of what was (-1) or what will be (1); 0 when nothing says so. */
export function tenseAt(scan: Scan, at: number): -1 | 0 | 1 {
  for (let i = at - 1; i >= scan.first && i > at - BACK; i--) {
    if (scan.has(i, Role.future)) return 1;
    if (isPast(scan, i)) return -1;
    if (scan.lower(i) !== 'to') continue;
    if (scan.lower(i + 1) === 'be') return 1;
    if (isInfinitive(scan, i + 1) && i + 1 < at) return isDone(scan, i) ? -1 : 1;
  }
  for (let i = at + 1; i < scan.end && i < at + AHEAD; i++) {
    if (RELATIVES.has(scan.form(i))) break;
    if (scan.has(i, Role.future)) return 1;
    if (isPast(scan, i)) return -1;
  }
  return 0;
}

const RELATIVES = wordSet('that which who whose');

/** "forced her to resign", "began to sell": what stands behind "to" has been done. */
function isDone(scan: Scan, to: number): boolean {
  for (let i = to - 1; i >= scan.first && i > to - 4; i--) if (DONE.has(scan.form(i))) return true;
  return false;
}

const DONE = wordSet('appeared began begun came continued declined failed forced helped managed refused seemed started tried used went');

/** "said it would sell the mill in January": told of in the past, and yet to come. */
export function isSaidToCome(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= scan.first && i > at - SAID_BACK; i--) {
    if (SAID_TO_COME.has(scan.form(i))) return scan.lower(i + 1) !== 'have' && scan.lower(i + 2) !== 'have';
    if (RELATIVES.has(scan.form(i)) || scan.lower(i) === ',' || scan.has(i, Role.clauseBreak) || isPast(scan, i)) return false;
  }
  return false;
}

const SAID_BACK = 12;
const SAID_TO_COME = wordSet('could may might should would');

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
