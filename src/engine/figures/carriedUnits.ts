import { wordSet } from '../words/wordSet';
import { durationFound, valueFound } from './found';
import type { Found } from './found';
import type { NumberRead } from './numberRead';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/**
 * A number without a unit of its own takes that of the amount before: "fell four baht to 118", "rose to 34,900 tonnes from 31,200",
 * "asked for $60 million and got 22 million".
 */
export function inUnitBefore(scan: Scan, read: Found, before: Found | undefined): Found {
  if (!before || before.unit === null || before.unit === 'point' || scan.isGluedDash(read.end) || isCounted(scan, read.end)) return read;
  const { type, unit } = before;
  if (type !== 'money' && type !== 'measure' && type !== 'percent') return read;
  if (unit === 'year' || read.first - before.end > REACH) return read; // an age is carried nowhere
  if (!goesOn(scan, read, before) && !(type === 'money' && isSumAlone(scan, read))) return read;
  return valueFound(type, read.first, read.end, read.value, unit, type);
}

const REACH = 15;

/** A noun stands behind that the number counts, or a mark of another reading. */
function isCounted(scan: Scan, end: number): boolean {
  return scan.isContent(end) && scan.word(end).weekday === 0 && scan.word(end).month === 0 && !NO_NOUNS.has(scan.form(end));
}

const NO_NOUNS = wordSet('early late later today yesterday');

function goesOn(scan: Scan, { first, value }: Found, before: Found): boolean {
  const lead = scan.form((scan.lower(first - 1) === 'to' ? first : modifiersAside(scan, first)) - 1);
  const large = (before.value ?? 0) >= 1e6;
  if (large && (value ?? 0) < 1000) return false; // "$4 million to 12": of what, the words do not say
  if (before.type === 'percent') return FROM.has(lead) && isLevel(scan, before) && (value ?? 0) < 1000;
  if (lead.lower === 'to') return first - before.end <= RATE_REACH && isRate(scan, before.end, first - 1);
  return FROM.has(lead) || (lead.lower === 'with' && scan.lower(first - 2) === 'compared');
}

const FROM = wordSet('against from versus vs vs.');
const RATE_REACH = 3;

/** "to 5 percent from 4.2", not "rose 5 percent from 1990 levels": the percentage before is a level. */
function isLevel(scan: Scan, { first }: Found): boolean {
  const before = scan.lower(first - 1);
  return before === 'to' || before === 'at' || before === 'was';
}

/** Nothing, or "an ounce", "a share", between an amount and "to". */
function isRate(scan: Scan, from: number, to: number): boolean {
  return from === to || (to === from + 2 && (scan.lower(from) === 'a' || scan.lower(from) === 'an'));
}

/** "got only 22 million": in millions, nothing counted behind it. */
function isSumAlone(scan: Scan, { end, value }: Found): boolean {
  return (value ?? 0) >= 1e6 && scan.word(end - 1).scale >= 1e6 && scan.lower(end) !== 'of';
}

function modifiersAside(scan: Scan, first: number): number {
  let at = first;
  while (at > first - 3 && scan.has(at - 1, Role.endsModifier)) at--;
  return at;
}

/** "from 15 to 20 years": the first number takes the unit that the second has; `second` is what is read there. */
export function sharedUnit(start: number, read: NumberRead, second: Found): Found | null {
  const { type, unit, rule } = second;
  if (rule !== type) return null;
  if (type === 'duration') {
    const iso = second.iso?.replace(String(second.value), String(read.value)) ?? null; // "P20Y" of 20 years is "P15Y" of 15
    return durationFound(type, start, read.end, { value: read.value, low: null, high: null }, unit, iso, rule);
  }
  return type === 'money' || type === 'measure' ? valueFound(type, start, read.end, read.value, unit, rule) : null;
}
