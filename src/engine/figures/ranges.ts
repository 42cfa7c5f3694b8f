import { wordSet } from '../words/wordSet';
import { isAged } from './counts';
import { pairFound } from './found';
import type { Found } from './found';
import { isMeasureUnit } from './measures';
import type { CurrencyBefore } from './money';
import { rangeTo } from './numberRead';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import { percentUnitAt } from './percentUnits';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/** "5–10%", "5 to 10", "between 5 and 10", "$5-$10": one amount with a low and a high end; null when it is no range. */
export function extendRange(scan: Scan, start: number, low: NumberRead, before: CurrencyBefore | null): NumberRead | null {
  if (low.value === null || low.openSuffix) return null;
  const percent = percentUnitAt(scan, low.end);
  const joint = percent?.name === '%' ? percent.end : low.end;
  const joined = jointAt(scan, joint, start);
  if (joined === null) return null;
  const at = behindSign(scan, joint + 1, before !== null);
  const high = at < 0 ? null : readNumber(scan, at);
  if (!high || high.value === null || high.vague) return null;
  if (scan.year(at) > 0 || (percent && !percentUnitAt(scan, high.end))) return null;
  if (joined === 'to' && (percent || before) && isChangedTo(scan, start)) return null;
  if (joined === 'to' && isChangeBefore(scan, start, low, high) && percentUnitAt(scan, high.end)) return null;
  const underScale = low.bare && high.scale > 1 && (low.value < 1000 || low.value < high.value / high.scale);
  const scaled = underScale ? low.value * high.scale : low.value;
  const united = before !== null || hasUnit(scan, high) || (isAged(scan, start));
  if (!mayRange(scan, joined, { start, joint, low, high, scaled, united })) return null;
  return rangeTo(high, scaled, false);
}

interface Ends {
  readonly start: number;
  readonly joint: number;
  readonly low: NumberRead;
  readonly high: NumberRead;
  readonly scaled: number;
  readonly united: boolean;
}

/** "rose 3 percent to 5 percent", "by $2 to $40": a change and the level after it, both with their unit. */
function isChangedTo(scan: Scan, start: number): boolean {
  return scan.lower(start - 1) === 'by' || scan.has(start - 1, Role.change) || (scan.has(start - 1, Role.endsModifier) && scan.has(start - 2, Role.change));
}

/** "fell 0.3 to 4.1 percent": what is so much less than the number behind "to" is no end of a range. */
export function isChangeBefore(scan: Scan, start: number, low: NumberRead, high: NumberRead): boolean {
  return low.bare && (high.value ?? 0) >= (low.value ?? 0) * LEVEL_BY_CHANGE && isChangedTo(scan, start);
}

const LEVEL_BY_CHANGE = 5;

type Joint = 'dash' | 'to' | 'or' | 'and';

function jointAt(scan: Scan, at: number, start: number): Joint | null {
  if (!JOINTS.has(scan.form(at))) return scan.isGluedDash(at) ? 'dash' : null;
  const lower = scan.lower(at);
  if (lower === 'to' || lower === 'or') return lower;
  return scan.lower(start - 1) === 'between' ? 'and' : null;
}

const JOINTS = wordSet('to or and');

function behindSign(scan: Scan, at: number, currency: boolean): number {
  if (scan.word(at).currencyBefore && !scan.word(at).digits) return currency ? at + 1 : -1;
  if (currency && scan.word(at + 1).currencyBefore && scan.glued(at + 1) && !scan.isWord(at + 1)) return at + 2;
  return at;
}

function mayRange(scan: Scan, joint: Joint, ends: Ends): boolean {
  const { scaled, high, united } = ends;
  if (high.value === null || high.value <= scaled) return false;
  const counted = scan.isContent(high.end) && !scan.isCapital(high.end);
  switch (joint) {
    case 'and':
      return true;
    case 'or':
      return high.value <= scaled * 3 && (united || counted);
    case 'to':
      if (ends.low.bare && high.scale >= 1e6 && high.value < scaled * 10 && !isChangedTo(scan, ends.start)) return scan.lower(ends.start - 1) !== 'from';
      return scan.lower(ends.start - 1) !== 'from' && high.value < scaled * 1000 && (united || counted);
    case 'dash':
      if (scan.isGluedDash(high.end) && scan.word(high.end + 1).digits) return false; // 555-1234-...
      if (high.digits && !high.bare && !united) return true; // 5-10 million
      if (scaled >= 20 && high.value <= scaled * 3 && ESTIMATES.has(scan.form(ends.start - 1))) return true; // "put losses at 150-200"
      return united || (scan.isPluralNoun(high.end) && scaled > 0);
  }
}

const ESTIMATES = wordSet('about around at estimated some roughly');

function hasUnit(scan: Scan, read: NumberRead): boolean {
  const inSuffix = scan.word(read.end - 1);
  if (read.openSuffix) return inSuffix.unit !== '' || inSuffix.minor !== '' || inSuffix.timeUnit !== '' || inSuffix.suffix === 'm';
  const at = scan.pastHyphen(read.end);
  const word = scan.word(at);
  if (word.digits) return false;
  return (
    percentUnitAt(scan, read.end) !== null ||
    word.currency !== '' ||
    (word.nation !== '' && scan.word(at + 1).currency !== '') ||
    (word.minor !== '' && scan.isWord(at)) ||
    word.timeUnit !== '' ||
    isMeasureUnit(scan, at)
  );
}

/** "52-48", "3-2": two counts that belong together, as votes and scores are written. */
export function readPair(scan: Scan, start: number, read: NumberRead): Found | null {
  const first = scan.word(start);
  const dash = start + 1;
  const second = scan.word(dash + 1);
  if (read.end !== dash || !scan.isGluedDash(dash) || first.plainDigits === 0 || second.plainDigits === 0) return null;
  if (first.plainDigits > 3 || second.plainDigits > 3 || scan.isGluedDash(start - 1) || scan.isGluedDash(dash + 2)) return null;
  if (scan.glued(start) && !OPENERS.has(scan.form(start - 1))) return null;
  if (scan.has(start - 1, Role.labels) && scan.isCapital(start - 1) && first.value >= 100) return null; // "Boeing 737-300"
  if (scan.glued(dash + 2) && scan.lower(dash + 2) === ':') return null;
  return pairFound(start, start + 1, first.value);
}

const OPENERS = wordSet(`( [ " “ ' — –`);
