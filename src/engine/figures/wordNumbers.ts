import { compoundNumber, fractionRead, plainNumber, tidy, tidyFraction, withScale } from './numberRead';
import type { NumberRead } from './numberRead';
import type { Scan } from './scan';

/** "two hundred and fifty thousand", "twenty-one", "nine point four". `at` may be the scale of "a hundred and six". */
export function readWords(scan: Scan, at: number): NumberRead | null {
  const sum = sumWords(scan, at);
  const fraction = wordFraction(scan, at, sum);
  if (fraction) return withScale(scan, fraction);
  const half = andAHalf(scan, sum);
  return half ? withScale(scan, half) : sum;
}

function sumWords(scan: Scan, at: number): NumberRead {
  let total = 0;
  let group = 0;
  let scale = 1;
  let afterTens = false;
  let token = at;
  let end = at;
  for (;;) {
    const word = scan.word(token);
    if (word.value >= 0 && !word.digits) {
      const mayFollow = group === 0 || (afterTens && word.value > 0 && word.value < 10) || (group >= 100 && group % 100 === 0);
      if (!mayFollow || (end > at && scale === 1 && group === 0)) break;
      group += word.value;
      afterTens = word.tens;
      end = ++token;
      continue;
    }
    if (word.scale > 0 && !word.digits) {
      if (word.scale <= 100) group = Math.max(group, 1) * word.scale;
      else if (group === 0 && total > 0) total *= word.scale;
      else {
        total += Math.max(group, 1) * word.scale;
        group = 0;
      }
      scale = word.scale;
      afterTens = false;
      end = ++token;
      continue;
    }
    if (scan.isDash(token)) {
      const next = scan.word(token + 1);
      if ((afterTens && next.value > 0 && next.value < 10 && !next.digits) || (next.scale > 0 && !next.digits && scan.glued(token))) {
        token++;
        continue;
      }
      break;
    }
    if (scan.lower(token) === 'and' && scale > 1 && group % 100 === 0 && isSmallWord(scan, token + 1) && scan.lower(at - 1) !== 'between') {
      token++;
      continue;
    }
    if (scan.lower(token) === 'point' && isSmallWord(scan, token + 1)) return pointDecimals(scan, token + 1, total + group);
    break;
  }
  const value = tidy(total + group);
  return scale === 1 ? plainNumber(end, value, false) : compoundNumber(end, value, false, scale);
}

function isSmallWord(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  return word.value >= 0 && !word.digits;
}

function pointDecimals(scan: Scan, at: number, whole: number): NumberRead {
  let value = whole;
  let place = 0.1;
  let end = at;
  while (isSmallWord(scan, end) && scan.word(end).value < 10 && end - at < 12) {
    value += scan.word(end).value * place;
    place /= 10;
    end++;
  }
  return withScale(scan, compoundNumber(Math.max(end, at), tidy(value), false));
}

/** "two-thirds", "one fifth of", "three quarters of"; not "one third party" or "three quarters" of a year. */
function wordFraction(scan: Scan, at: number, sum: NumberRead): NumberRead | null {
  if (sum.end !== at + 1 || sum.value === null || !(sum.value >= 1 && sum.value < 20)) return null;
  const hyphened = scan.isDash(sum.end);
  const below = hyphened ? sum.end + 1 : sum.end;
  const word = scan.word(below);
  if (word.digits || word.denominator === 0 || word.denominator <= sum.value) return null;
  const partOf = scan.lower(below + 1) === 'of' || scan.word(below + 1).scale > 0;
  if (word.timeUnit === 'Q' && !partOf && !hyphened) return null;
  if (sum.value === 1 && !hyphened && !partOf && word.ordinal > 0 && scan.isContent(below + 1)) return null;
  return fractionRead(below + 1, tidyFraction(sum.value / word.denominator), false);
}

/** "three and a half", "two and three-quarters". */
function andAHalf(scan: Scan, sum: NumberRead): NumberRead | null {
  if (scan.lower(sum.end) !== 'and' || sum.value === null) return null;
  const above = scan.lower(sum.end + 1) === 'a' ? 1 : scan.word(sum.end + 1).value;
  if (!(above >= 1 && above < 10) || scan.word(sum.end + 1).digits) return null;
  const below = scan.isDash(sum.end + 2) ? sum.end + 3 : sum.end + 2;
  const denominator = scan.word(below).denominator;
  if (denominator <= above || scan.word(below).digits) return null;
  const part = (above / denominator) * (sum.scale >= 1000 ? sum.scale : 1); // "a million and a half"
  return compoundNumber(below + 1, tidyFraction(sum.value + part), false, sum.scale);
}
