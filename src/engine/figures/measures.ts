import { wordSet } from '../words/wordSet';
import { amountFound } from './found';
import type { Found } from './found';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import type { Scan } from './scan';
import { Role } from './words/figureWord';
import { SYMBOLS } from './words/unitWords';
import { rareWords } from '../words/rareWords';

interface UnitRead {
  readonly name: string;
  readonly end: number;
}

/** A measure whose number has been read: "3-inch", "200lbs", "190,000 square meters", "98.6 degrees F". */
export function readMeasure(scan: Scan, start: number, read: NumberRead): Found | null {
  const at = read.vague && scan.lower(read.end) === 'of' ? read.end + 1 : read.end;
  if (read.bare && read.value !== null && scan.lower(at) === 'below' && scan.lower(at + 1) === 'zero') {
    return amountFound('measure', start, at + 2, { value: -read.value, low: null, high: null }, 'degree', 'measure');
  }
  if (isDegreesBelow(scan, start, at, read)) {
    return amountFound('measure', start, at + 1, { value: -(read.value ?? 0), low: null, high: null }, 'degree', 'measure');
  }
  const unit = read.openSuffix ? unitInSuffix(scan, read.end - 1) : unitBehind(scan, start, at, read);
  if (!unit) return null;
  if (isPartOfName(scan, start, read)) return null;
  if (unit.name.startsWith('degree') && read.value !== null && scan.lower(unit.end) === 'below' && scan.lower(unit.end + 1) === 'zero') {
    return amountFound('measure', start, unit.end + 2, { value: -read.value, low: null, high: null }, unit.name, 'measure'); // "41 degrees below zero"
  }
  const rule = read.vague ? 'vague-amount' : 'measure';
  const inches = compound(scan, unit, read);
  if (!inches) return amountFound('measure', start, unit.end, read, unit.name, rule);
  return amountFound('measure', start, inches.end, { value: inches.value, low: read.low, high: read.high }, unit.name, rule);
}

/** "At 70 below, skin freezes": no more than a mark behind it. */
function isDegreesBelow(scan: Scan, start: number, at: number, read: NumberRead): boolean {
  if (scan.lower(at) !== 'below' || !read.bare || read.value === null || read.value > 100) return false;
  return AT_COLD.has(scan.form(start - 1)) && !scan.isWord(at + 1) && !scan.word(at + 1).digits;
}

const AT_COLD = rareWords('about at be hit is minus of reached to was');

function unitBehind(scan: Scan, start: number, at: number, read: NumberRead): UnitRead | null {
  return unitAt(scan, at, read) ?? unitInBrackets(scan, at, read) ?? pointsOfIndex(scan, start, at, read);
}

/** "20 [kg]", "20 (kg)", as tables have it. */
function unitInBrackets(scan: Scan, at: number, read: NumberRead): UnitRead | null {
  if (!read.digits || !OPENING.has(scan.form(at))) return null;
  const unit = unitAt(scan, at + 1, read);
  return unit && CLOSING.has(scan.form(unit.end)) ? { name: unit.name, end: unit.end + 1 } : null;
}

const OPENING = wordSet('[ < (');
const CLOSING = wordSet('] > )');

/** "scp-173 m": a hyphen and a word right before the digits. */
function isPartOfName(scan: Scan, start: number, read: NumberRead): boolean {
  return read.digits && scan.isDash(start - 1) && scan.glued(start) && scan.glued(start - 1) && scan.isWord(start - 2);
}

/** "The index lost 9.12 points", "up 52 points", "or 26.03 points", "52 points higher"; not the points of a match. */
function pointsOfIndex(scan: Scan, start: number, at: number, read: NumberRead): UnitRead | null {
  if (!POINTS.has(scan.form(at)) || !read.digits) return null;
  let before = start - 1;
  while (before > start - 4 && scan.has(before, Role.endsModifier) && scan.lower(before) !== 'up') before--;
  const by = scan.lower(before) === 'by' && scan.has(before - 1, Role.change) && !scan.lower(before - 1).startsWith('los'); // a match is lost by points
  const changed = by || scan.has(before, Role.change) || (scan.lower(before) === 'or' && scan.lower(before - 1) === ',');
  if (!changed && !HIGHER.has(scan.form(at + 1))) return null;
  return { name: 'point', end: at + 1 };
}

const POINTS = wordSet('point points');
const HIGHER = wordSet('down higher lower up');

/** True when a unit of any kind may stand at the token: what tells "5-10 kg" from the score "5-10". */
export function isMeasureUnit(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  return word.unit !== '' || (word.unitPrefix !== '' && scan.word(scan.pastHyphen(at + 1)).unit !== '');
}

function unitInSuffix(scan: Scan, at: number): UnitRead | null {
  const { suffix, unit } = scan.word(at);
  const written = scan.form(at).text;
  if (isTemperature(scan, at)) return { name: suffix === 'c' ? 'degree Celsius' : 'degree Fahrenheit', end: at + 1 };
  const name = unit !== '' ? unit : SYMBOLS.get(suffix) && written.endsWith(suffix) ? SYMBOLS.get(suffix) : '';
  if (!name || (suffix.length === 1 && name !== 'meter' && scan.isDash(at + 1))) return null;
  if (name === 'bit' && suffix !== 'bit') return null;
  return withRate(scan, { name, end: at + 1 });
}

/** "35C", "95F": not the "777F" of "Boeing 777F". */
function isTemperature(scan: Scan, at: number): boolean {
  const { suffix, value } = scan.word(at);
  if ((suffix !== 'c' || value > 60) && (suffix !== 'f' || value > 130)) return false;
  const written = scan.form(at).text;
  return (written.endsWith('C') || written.endsWith('F')) && !scan.isCapital(at - 1);
}

function unitAt(scan: Scan, from: number, read: NumberRead): UnitRead | null {
  let at = scan.pastHyphen(from);
  let prefix = '';
  if (scan.word(at).unitPrefix !== '') {
    const dotted = scan.lower(at + 1) === '.' && scan.glued(at + 1); // "120 sq. ft"
    const base = dotted ? at + 2 : scan.pastHyphen(at + 1);
    if (scan.word(base).unit === '') return null;
    prefix = `${scan.word(at).unitPrefix} `;
    at = base;
  }
  const word = scan.word(at);
  if (word.digits) return null;
  if (word.unit === '') return unlistedUnit(scan, from, at, read);
  const lower = scan.lower(at);
  if (lower === 'foot' && read.value === 1 && at === from) return null; // "one foot in the door"
  if (scan.isCapital(at) && !scan.isAllCaps(at) && !read.digits) return null; // "Three Mile Island"
  if (scan.isCapital(at) && scan.isCapital(at + 1) && word.unit === 'mile') return null;
  if (lower.length === 2 && /^(?:ha|mb|gb|kb|mi|tb|pb|hp|db)$/.test(lower) && (!read.digits || (lower === 'mi' && scan.isCapital(at)))) return null;
  if (word.unit === 'degree') return degree(scan, at);
  if (prefix === 'long ' && word.unit !== 'ton') return null;
  return withRate(scan, raised(scan, { name: prefix + word.unit, end: at + 1 }));
}

/** "15 km²" */
function raised(scan: Scan, unit: UnitRead): UnitRead {
  const sign = scan.lower(unit.end);
  if ((sign !== '²' && sign !== '³') || !scan.glued(unit.end)) return unit;
  return { name: `${sign === '²' ? 'square' : 'cubic'} ${unit.name}`, end: unit.end + 1 };
}

/** Units that no word names by itself: "6'2"", "light years", "5 m". */
function unlistedUnit(scan: Scan, from: number, at: number, read: NumberRead): UnitRead | null {
  const lower = scan.lower(at);
  if (lower === 'light') {
    const year = scan.pastHyphen(at + 1);
    return scan.word(year).timeUnit === 'Y' ? { name: 'light-year', end: year + 1 } : null;
  }
  if (lower.length !== 1) return null;
  if (isFeetMark(scan, at, read)) return { name: 'foot', end: at + 1 };
  if (isDegreeLetter(scan, at, read)) return { name: lower === 'c' ? 'degree Celsius' : 'degree Fahrenheit', end: at + 1 };
  const symbol = read.digits && at === from && !scan.isCapital(at) ? SYMBOLS.get(lower) : undefined;
  return symbol === 'meter' && read.bare && (!scan.isContent(at + 1) || scan.lower(at + 1) === 'x') && scan.lower(at + 1) !== "'"
    ? { name: symbol, end: at + 1 }
    : null;
}

/** "9 F", "-13 C": a letter by itself behind a small number, and no name around them. */
function isDegreeLetter(scan: Scan, at: number, { digits, value, bare }: NumberRead): boolean {
  const lower = scan.lower(at);
  if ((lower !== 'c' && lower !== 'f') || !digits || !bare || !scan.isCapital(at) || scan.glued(at)) return false;
  return Math.abs(value ?? Infinity) <= (lower === 'c' ? 60 : 130) && !scan.isCapital(at - 2) && !scan.isCapital(at + 1) && !scan.isDash(at + 1);
}

/** The mark of 6'2" or 6’2”: feet before it, inches glued behind it. */
function isFeetMark(scan: Scan, at: number, read: NumberRead): boolean {
  const mark = scan.lower(at);
  if ((mark !== "'" && mark !== '’') || !scan.glued(at) || !scan.glued(at + 1)) return false;
  const inches = scan.word(at + 1);
  return (read.value ?? 0) >= 3 && (read.value ?? 0) <= 8 && inches.plainDigits > 0 && inches.value < 12;
}

/** "degrees", "degrees Celsius", "°F", "deg. C". */
function degree(scan: Scan, at: number): UnitRead {
  const scale = scan.lower(at + 1) === '.' && scan.lower(at) === 'deg' ? at + 2 : at + 1;
  switch (scan.lower(scale)) {
    case 'c':
    case 'celcius':
    case 'celsius':
    case 'centigrade':
      return { name: 'degree Celsius', end: scale + 1 };
    case 'f':
    case 'fahrenheit':
    case 'farenheit':
      return { name: 'degree Fahrenheit', end: scale + 1 };
    default:
      return { name: 'degree', end: at + 1 };
  }
}

/** "kilometers per hour", "km/h", "barrels a day" (the rate belongs to the unit only when written as one). */
function withRate(scan: Scan, unit: UnitRead): UnitRead {
  if (!RATE_JOINTS.has(scan.form(unit.end))) return unit;
  const joint = scan.lower(unit.end);
  const base = RATE_BASES[scan.lower(unit.end + 1)];
  if (!base || (joint === 'an' && base !== 'hour')) return unit;
  return { name: `${unit.name} per ${base}`, end: unit.end + 2 };
}

const RATE_JOINTS = wordSet('per / an');
const RATE_BASES: Readonly<Record<string, string>> = {
  hour: 'hour',
  h: 'hour',
  hr: 'hour',
  second: 'second',
  sec: 'second',
  s: 'second',
  gallon: 'gallon',
  millisecond: 'millisecond',
  ms: 'millisecond',
};

/** "5 ft 2 in", "six feet two inches", "eight pounds, three ounces": one measure in the larger unit. */
function compound(scan: Scan, unit: UnitRead, read: NumberRead): { readonly value: number; readonly end: number } | null {
  const parts = unit.name === 'foot' ? 12 : unit.name === 'pound' ? 16 : 0;
  if (parts === 0 || read.value === null) return null;
  const between = scan.lower(unit.end);
  const at = between === ',' || between === 'and' || scan.isGluedDash(unit.end) ? unit.end + 1 : unit.end;
  if (!(scan.word(at).value >= 0)) return null;
  const small = readNumber(scan, at);
  if (!small || small.value === null || small.value >= parts) return null;
  if (parts === 12 && scan.glued(at) && /^['’]$/.test(scan.lower(at - 1))) {
    const closed = scan.glued(small.end) && INCH_MARKS.has(scan.form(small.end));
    return { value: tidyLong(read.value + small.value / parts), end: closed ? small.end + 1 : small.end };
  }
  if (parts === 12 && scan.isDash(unit.end) && !scan.isDash(small.end))
    return { value: tidyLong(read.value + small.value / parts), end: small.end }; // "5-foot-3"
  const name = small.openSuffix ? small.end - 1 : scan.pastHyphen(small.end);
  if (small.openSuffix && parts === 12 && scan.word(name).suffix === 'in') {
    return { value: tidyLong(read.value + small.value / parts), end: small.end }; // "5ft 10in"
  }
  const smaller = scan.word(name).unit;
  if (parts === 12 && small.digits && small.bare && !scan.isWord(name) && !scan.isDash(name) && at === unit.end) {
    return { value: tidyLong(read.value + small.value / parts), end: small.end }; // "is 6 feet 3."
  }
  if (parts === 12 ? smaller !== 'inch' && scan.lower(name) !== 'in' : smaller !== 'ounce') return null;
  return { value: tidyLong(read.value + small.value / parts), end: name + 1 };
}

const INCH_MARKS = wordSet(`" ” '' ″`);

function tidyLong(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
