import { wordSet } from '../words/wordSet';
import { sharedUnit } from './carriedUnits';
import { readCount } from './counts';
import { readDuration } from './durations';
import type { Found, Skip } from './found';
import { readMeasure } from './measures';
import { currencyBefore, readMoney } from './money';
import type { CurrencyOfArticle } from './currencyOfArticle';
import { tidy, withValue } from './numberRead';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import { readPercent, readSharedPercent } from './percents';
import { extendRange, readPair } from './ranges';
import type { Scan } from './scan';
import type { Times } from './times';

/**
 * The quantity whose number starts at a token: its number, then a range, then the first unit that claims it.
 * Units go from the surest to the least sure; what none of them claims is a count or an identifier.
 * Null when no number starts here.
 */
export function readQuantity(times: Times, at: number, currency: CurrencyOfArticle): Found | Skip | null {
  const { scan } = times;
  const plain = readNumber(scan, at);
  if (!plain) return null;
  const before = currencyBefore(scan, at);
  const unsigned = before?.first ?? at;
  const start = signedStart(scan, unsigned, at, plain);
  const signed = start === unsigned ? plain : withSign(scan, start, at, plain);
  const range = extendRange(scan, start, signed, before);
  const read = range ?? signed;
  const first = range && scan.lower(start - 1) === 'between' ? start - 1 : start;
  return (
    readMoney(scan, first, read, before, currency) ??
    readPercent(scan, first, read) ??
    readSharedPercent(scan, first, read) ??
    (range ? null : readShared(times, first, read, currency)) ??
    readMeasure(scan, first, read) ??
    readDuration(times, first, read) ??
    (range ? null : readPair(scan, at, read)) ??
    readCount(scan, at, first, read)
  );
}

/** "from 15 to 20 years", "from 60 to 75 dollars": the number behind "to" has the unit of both. */
function readShared(times: Times, start: number, read: NumberRead, currency: CurrencyOfArticle): Found | null {
  const { scan } = times;
  if (read.openSuffix) return null;
  if (scan.lower(start - 1) === 'from' && scan.lower(read.end) === 'to') {
    const sum = sharedSum(scan, start, read, currency); // "from 10 million to $12 million"
    if (sum) return sum;
  }
  if (!read.bare) return null;
  const hung = scan.isDash(read.end) && scan.lower(read.end + 1) === 'to'; // "a six- to eight-week course"
  if (!hung && (scan.lower(read.end) !== 'to' || scan.lower(start - 1) !== 'from')) return null;
  const at = hung ? read.end + 2 : read.end + 1;
  const second = scan.isCardinal(at) && scan.year(at) === 0 ? readNumber(scan, at) : null;
  if (!second || second.value === null) return null;
  const found = readMoney(scan, at, second, null, currency) ?? readMeasure(scan, at, second) ?? readDuration(times, at, second);
  return found && sharedUnit(start, read, found);
}

function sharedSum(scan: Scan, start: number, read: NumberRead, currency: CurrencyOfArticle): Found | null {
  const sign = read.end + 1;
  const at = scan.word(sign).digits ? sign : scan.word(sign + 1).digits ? sign + 1 : sign + 2;
  if (!scan.word(sign).currencyBefore && !scan.word(at).digits) return null;
  const before = scan.word(at).digits ? currencyBefore(scan, at) : null;
  const second = before || !read.bare ? readNumber(scan, at) : null;
  if (!second || second.value === null || (before && before.first !== sign) || (read.bare && second.scale > 1)) return null;
  const found = readMoney(scan, before ? sign : at, second, before, currency);
  return found && sharedUnit(start, read, found);
}

/** The token of the sign before the number, where one stands there: "-5", "minus five", ".25". */
function signedStart(scan: Scan, first: number, at: number, read: NumberRead): number {
  if (read.value === null || !SIGNS.has(scan.form(first - 1))) return first;
  const sign = scan.lower(first - 1);
  if (sign === '.') return first === at && isDecimalPart(scan, at) ? first - 1 : first;
  if (sign === 'minus' || sign === 'negative') return scan.lower(first - 2) === 'or' ? first : first - 1; // "plus or minus 3 points"
  return scan.glued(first) && (!scan.glued(first - 1) || scan.lower(first - 2) === '(') ? first - 1 : first;
}

const SIGNS = wordSet('. minus negative - − –');

function isDecimalPart(scan: Scan, at: number): boolean {
  const { plainDigits } = scan.word(at);
  return scan.glued(at) && !scan.glued(at - 1) && plainDigits > 0 && plainDigits < 10;
}

function withSign(scan: Scan, sign: number, at: number, read: NumberRead): NumberRead {
  const value = read.value ?? 0;
  return withValue(read, scan.lower(sign) === '.' ? tidy(value / 10 ** scan.word(at).plainDigits) : -value);
}
