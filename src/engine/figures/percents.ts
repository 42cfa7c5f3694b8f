import { wordSet } from '../words/wordSet';
import { amountFound, valueFound } from './found';
import type { Found } from './found';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import { percentUnitAt } from './percentUnits';
import { readRatePoints } from './ratePoints';
import type { Scan } from './scan';
import { isChangeBefore } from './ranges';
import { Role } from './words/figureWord';
import { rareWords } from '../words/rareWords';

/** "5%", "5 per cent", "three percentage points", "25 basis points", "half a percent", "half a point"; null when it is no percentage. */
export function readPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  const unit = percentUnitAt(scan, read.openSuffix ? read.end - 1 : read.end, read.openSuffix);
  if (!unit) return (read.fraction ? partOfPercent(scan, start, read) : null) ?? readRatePoints(scan, start, read);
  return amountFound('percent', start, unit.end, read, unit.name, 'percent');
}

/** "a quarter of a percentage point", "three-tenths of 1 percent". */
function partOfPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  if (scan.lower(read.end) !== 'of' || !ONE.has(scan.form(read.end + 1))) return null;
  const unit = percentUnitAt(scan, read.end + 2);
  return unit && valueFound('percent', start, unit.end, read.value, unit.name, 'percent');
}

const ONE = wordSet('a one 1');

/** "from 5 to 10 percent", "35 to 12 percent" of the votes, "by 2 and 3 percent": the first number shares the unit of a later one. */
export function readSharedPercent(scan: Scan, start: number, read: NumberRead): Found | null {
  if (!read.bare || read.openSuffix) return null;
  const to = scan.lower(start - 1) === 'from' ? behindTime(scan, read.end) : read.end;
  const unit = scan.lower(to) === 'to' ? unitBehindTo(scan, start, read, to) : unitOfList(scan, start, read);
  return unit ? valueFound('percent', start, read.end, read.value, unit, 'percent') : null;
}

/** "from 7.2 in March to 6.9 percent": behind the time between the two. */
function behindTime(scan: Scan, from: number): number {
  let at = from;
  while (at < from + LONGEST_TIME && isOfTime(scan, at)) at++;
  return at;
}

function isOfTime(scan: Scan, at: number): boolean {
  const { month, weekday } = scan.word(at);
  return month > 0 || weekday > 0 || scan.year(at) > 0 || TIME_WORDS.has(scan.form(at));
}

const LONGEST_TIME = 5;
const TIME_WORDS = rareWords('in a an the last this year month quarter week ago earlier before early late first second third fourth');

function unitBehindTo(scan: Scan, start: number, read: NumberRead, to: number): string | null {
  const second = scan.isCardinal(to + 1) ? readNumber(scan, to + 1) : null;
  if (!second) return null;
  const shared = scan.lower(start - 1) === 'from' || (second.value ?? Infinity) < (read.value ?? 0) || isChangeBefore(scan, start, read, second);
  return shared ? (percentUnitAt(scan, second.end)?.name ?? null) : null;
}

/** "2, 3 and 4 percent", "12.4 (11.9) pct": the unit behind the last of them. */
function unitOfList(scan: Scan, start: number, read: NumberRead): string | null {
  let end = read.end;
  let isList = scan.lower(end) === 'and';
  const bracketed = BRACKETS.has(scan.form(end)) ? bracketedEnd(scan, end) : -1;
  if (bracketed >= 0) return percentUnitAt(scan, bracketed)?.name ?? null;
  if ((!isList && scan.lower(end) !== ',') || !LISTING.has(scan.form(start - 1)) && !scan.has(start - 1, Role.change)) return null;
  for (let items = 0; items < LONGEST_LIST; items++) {
    isList ||= JOINTS.has(scan.form(end));
    if (!isList && scan.lower(end) !== ',') return null;
    const at = JOINTS.has(scan.form(end + 1)) ? end + 2 : end + 1;
    isList ||= at === end + 2;
    const next = scan.word(at).digits && scan.year(at) === 0 ? readNumber(scan, at) : null;
    if (!next?.bare || next.openSuffix) return null;
    const unit = percentUnitAt(scan, next.end);
    if (unit) return isList ? unit.name : null;
    end = next.end;
  }
  return null;
}

/** Behind the number in brackets, or behind the bracket that closes around the number before it; -1 where neither stands. */
function bracketedEnd(scan: Scan, at: number): number {
  if (scan.lower(at) === ')') return scan.lower(at - 2) === '(' && scan.word(at - 3).digits ? at + 1 : -1;
  return scan.word(at + 1).digits && scan.lower(at + 2) === ')' ? at + 3 : -1;
}

const BRACKETS = rareWords('( )');
const JOINTS = rareWords('and or');
const LONGEST_LIST = 6;
/** What leads to a list of percentages, beside verbs of change. */
const LISTING = rareWords('about are at averaged by nearly of only roughly to was were , and');
