import type { Scan } from './scan';
import { Role } from './words/figureWord';

/** A number without unit: "1,200", "5bn", "two and a half million", "tens of thousands". */
export interface NumberRead {
  /** Token behind the number. */
  readonly end: number;
  /** Null for ranges and vague amounts. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly digits: boolean;
  /** One plain word or figure: no scale, no fraction. */
  readonly bare: boolean;
  /** The last scale in it ("million" → 1e6); 1 when it has none. */
  readonly scale: number;
  readonly fraction: boolean;
  readonly vague: boolean;
  /** The last token goes on with letters that the number did not use ("200lbs", "10am", "5m"): a unit stands in it. */
  readonly openSuffix: boolean;
}

/** The number that starts at a token; null when none does. Looks at no more tokens than belong to it, and a few. */
export function readNumber(scan: Scan, at: number): NumberRead | null {
  const word = scan.word(at);
  if (word.digits) return readDigits(scan, at);
  if (word.value >= 0) return readWords(scan, at);
  if (word.fraction > 0) return withScale(scan, number(at + 1, word.fraction, { bare: false, fraction: true }));
  if (word.vagueScale > 0) return readVague(scan, at);
  return readSmallStart(scan, at);
}

export function isScaleAt(scan: Scan, at: number): boolean {
  return scan.word(at).scale >= 100;
}

/** Floating point leaves "1.1 million" at 1100000.0000000001; twelve digits are more than any article has. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Two thirds are 0.6667 by convention; what has a short decimal form keeps it. */
export function tidyFraction(value: number): number {
  const millionths = value * 1e6;
  return Math.abs(millionths - Math.round(millionths)) < 1e-6 ? tidy(value) : Number(value.toFixed(4));
}

function number(end: number, value: number | null, facts: Partial<NumberRead> = {}): NumberRead {
  return {
    end, value, low: null, high: null, digits: false, bare: true, scale: 1, fraction: false, vague: false, openSuffix: false, ...facts,
  };
}

// --- digits ----------------------------------------------------------------------------------------------------

function readDigits(scan: Scan, at: number): NumberRead | null {
  const word = scan.word(at);
  if (Number.isNaN(word.value)) return null;
  if (word.suffix !== '') {
    const scale = word.scale > 0 ? word.scale : word.suffix === 'm' ? 0 : word.gluedScale;
    if (scale > 0) return number(at + 1, tidy(word.value * scale), { digits: true, bare: false, scale });
    return number(at + 1, word.value, { digits: true, openSuffix: true });
  }
  const simple = slashFraction(scan, at);
  if (simple) return withScale(scan, simple);
  const mixed = mixedFraction(scan, at, word.value);
  if (mixed) return withScale(scan, mixed);
  return withScale(scan, spacedThousands(scan, at, word.value) ?? number(at + 1, word.value, { digits: true }));
}

/** "1/4", "7/8"; not "24/7" and not a date. */
function slashFraction(scan: Scan, at: number): NumberRead | null {
  if (scan.lower(at + 1) !== '/' || !scan.glued(at + 1) || !scan.glued(at + 2)) return null;
  const above = scan.word(at);
  const below = scan.word(at + 2);
  if (above.plainDigits === 0 || below.plainDigits === 0 || scan.lower(at + 3) === '/') return null;
  if (!(above.value > 0 && above.value < below.value && below.value <= 100)) return null;
  if (above.value === 9 && below.value === 11) return null; // the attacks of that day
  return number(at + 3, tidyFraction(above.value / below.value), { digits: true, bare: false, fraction: true });
}

/** "10 1/2", "2-1/2", "10½". */
function mixedFraction(scan: Scan, at: number, whole: number): NumberRead | null {
  const sign = scan.word(at + 1).fraction;
  if (sign > 0) return number(at + 2, tidyFraction(whole + sign), { digits: true, bare: false });
  const from = scan.isGluedDash(at + 1) ? at + 2 : at + 1;
  if (!scan.word(from).digits) return null;
  const rest = slashFraction(scan, from);
  if (!rest || rest.value === null) return null;
  return number(rest.end, tidyFraction(whole + rest.value), { digits: true, bare: false });
}

/** "40 000": one number only when every group behind has three digits. */
function spacedThousands(scan: Scan, at: number, start: number): NumberRead | null {
  const digits = scan.word(at).plainDigits;
  if (digits === 0 || digits > 3) return null;
  let value = start;
  let end = at + 1;
  while (scan.word(end).plainDigits === 3 && end - at < 5 && scan.tokens.startOf(end) - scan.tokens.endOf(end - 1) === 1) {
    value = value * 1000 + scan.word(end).value;
    end++;
  }
  return end > at + 1 && !scan.word(end).digits ? number(end, value, { digits: true }) : null;
}

/** "5 million", "three-million", "10 hundred thousand". */
function withScale(scan: Scan, read: NumberRead): NumberRead {
  let { end, value, scale } = read;
  if (value === null) return read;
  for (;;) {
    const at = scan.pastHyphen(end);
    const next = scan.word(at).scale;
    if (next <= (scale > 1 ? scale : 0) || scan.word(at).digits) break;
    value *= next;
    scale = next;
    end = at + 1;
  }
  return end === read.end ? read : { ...read, end, value: tidy(value), scale, bare: false, fraction: false };
}

// --- words -----------------------------------------------------------------------------------------------------

/** "two hundred and fifty thousand", "twenty-one", "nine point four". `at` may be the scale of "a hundred and six". */
function readWords(scan: Scan, at: number): NumberRead | null {
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
  return number(end, tidy(total + group), { bare: scale === 1, scale });
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
  return withScale(scan, number(Math.max(end, at), tidy(value), { bare: false }));
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
  return number(below + 1, tidyFraction(sum.value / word.denominator), { bare: false, fraction: true });
}

/** "three and a half", "two and three-quarters". */
function andAHalf(scan: Scan, sum: NumberRead): NumberRead | null {
  if (scan.lower(sum.end) !== 'and' || sum.value === null) return null;
  const above = scan.lower(sum.end + 1) === 'a' ? 1 : scan.word(sum.end + 1).value;
  if (!(above >= 1 && above < 10) || scan.word(sum.end + 1).digits) return null;
  const below = scan.isDash(sum.end + 2) ? sum.end + 3 : sum.end + 2;
  const denominator = scan.word(below).denominator;
  if (denominator <= above || scan.word(below).digits) return null;
  return number(below + 1, tidyFraction(sum.value + above / denominator), { bare: false, scale: sum.scale });
}

// --- small words and vague amounts --------------------------------------------------------------------------------

/** "a million", "half a million", "a third of", "several hundred", "a few thousand". */
function readSmallStart(scan: Scan, at: number): NumberRead | null {
  switch (scan.lower(at)) {
    case 'a':
    case 'an':
      return readArticle(scan, at);
    case 'half':
      return readHalf(scan, at);
    case 'quarter':
      return isScaleAt(scan, at + 1) ? withScale(scan, number(at + 1, 0.25, { bare: false })) : null;
    case 'several':
    case 'few':
    case 'many':
    case 'couple': {
      const from = scan.lower(at + 1) === 'of' ? at + 2 : at + 1;
      const scaled = scan.word(from);
      if (!scaled.digits && (isScaleAt(scan, from) || scaled.scale === 12)) return vagueFrom(scan, from);
      return scaled.vagueScale > 0 && scan.lower(at) === 'many' ? readVague(scan, from) : null;
    }
    default:
      return null;
  }
}

function readArticle(scan: Scan, at: number): NumberRead | null {
  const next = scan.word(at + 1);
  if (next.digits) return null;
  if (next.scale > 0) return readWords(scan, at + 1);
  if (next.denominator > 2 && scan.lower(at + 2) === 'of') {
    if (scan.lower(at + 3) === 'a' && isScaleAt(scan, at + 4)) return number(at + 5, scan.word(at + 4).scale / next.denominator, { bare: false });
    return next.timeUnit === '' || !isTimeWord(scan, at + 3) ? number(at + 2, tidyFraction(1 / next.denominator), { bare: false, fraction: true }) : null;
  }
  if (next.denominator > 2 && isPartAlone(scan, at, next.denominator)) return number(at + 2, tidyFraction(1 / next.denominator), { bare: false, fraction: true });
  const lower = scan.lower(at + 1);
  if ((lower === 'few' || lower === 'couple') && scan.lower(at) === 'a') return readSmallStart(scan, at + 1);
  return null;
}

/** "by a third", "more than a quarter", no noun behind: a part, no order. */
function isPartAlone(scan: Scan, at: number, denominator: number): boolean {
  const before = scan.lower(at - 1);
  const led = scan.has(at - 1, Role.endsModifier) || before === 'by';
  return denominator <= 10 && led && !scan.isContent(at + 2) && !scan.isDash(at + 2) && before !== 'another';
}

function isTimeWord(scan: Scan, at: number): boolean {
  return scan.year(at) > 0 || scan.word(at).month > 0 || scan.word(scan.lower(at) === 'the' ? at + 1 : at).timeUnit !== '';
}

function readHalf(scan: Scan, at: number): NumberRead | null {
  const article = scan.lower(at + 1) === 'a' || scan.lower(at + 1) === 'an';
  const from = article ? at + 2 : at + 1;
  if (isScaleAt(scan, from) || scan.word(from).scale === 12) return withScale(scan, number(from, 0.5, { bare: false }));
  const partOf = HALVED.has(scan.lower(at + 1)) || (scan.has(at - 1, Role.endsModifier) && !scan.isDash(at + 1));
  return partOf && !NO_HALF_BEHIND.has(scan.lower(at - 1)) ? number(at + 1, 0.5, { bare: false, fraction: true }) : null;
}

/** "half of", "half the"; "first half of" is a time, "the other half" no figure. */
const HALVED: ReadonlySet<string> = new Set('of the its their his her our all said'.split(' '));
const NO_HALF_BEHIND: ReadonlySet<string> = new Set('first second other last better latter final - – and'.split(' '));

/** "hundreds", "tens of thousands", "dozens": at least the product of the scales, no value. */
function readVague(scan: Scan, at: number): NumberRead | null {
  const lower = scan.lower(at);
  if (lower === 'scores' && scan.lower(at + 1) !== 'of') return null;
  if (lower === 'tens' && !(scan.lower(at + 1) === 'of' && scan.word(at + 2).vagueScale > 0)) return null;
  let low = scan.word(at).vagueScale;
  let end = at + 1;
  while (scan.lower(end) === 'of' && scan.word(end + 1).vagueScale > 0) {
    low *= scan.word(end + 1).vagueScale;
    end += 2;
  }
  return number(end, null, { low: Math.min(low, 1e18), vague: true, bare: false, scale: 100 });
}

function vagueFrom(scan: Scan, at: number): NumberRead {
  let low = 1;
  let end = at;
  while (scan.word(end).scale > 0 && end - at < 3) low *= scan.word(end++).scale;
  return number(end, null, { low, vague: true, bare: false, scale: low });
}
