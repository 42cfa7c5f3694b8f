import { wordSet } from '../words/wordSet';
import { amountFound, durationFound, valueFound } from './found';
import type { Amount, Found, Skip } from './found';
import { identifierEnd } from './identifiers';
import { isMeasureUnit } from './measures';
import { tidyFraction } from './numberRead';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import type { Scan } from './scan';
import { Role } from './words/figureWord';
import { rareWords } from '../words/rareWords';

/** What stays when no unit claims a number: a count, an ordinal, an age in apposition, or no figure at all. */
export function readCount(scan: Scan, at: number, start: number, read: NumberRead): Found | Skip {
  if (read.fraction) return count(start, read.end, read.value, 'fraction');
  const ratio = readRatio(scan, start, read);
  if (ratio) return ratio;
  const word = scan.word(at);
  if (read.openSuffix && word.suffix === 'm' && scan.isPluralNoun(read.end))
    return count(start, read.end, (read.value ?? 0) * 1e6, 'count');
  const behind = identifierEnd(scan, at, read);
  if (behind > 0) return { type: 'none', end: behind };
  if (isAgeInApposition(scan, at, read)) {
    return durationFound('measure', at, read.end, valueOf(read), 'year', `P${read.value ?? 'X'}Y`, 'age-apposition');
  }
  const { value } = read;
  if (value !== null && value < 120 && read.bare && isAge(scan, start, read)) {
    return durationFound('measure', start, read.end, valueOf(read), 'year', `P${value}Y`, 'age');
  }
  if (value === null && read.low !== null && (read.high ?? Infinity) < 120 && isAged(scan, start)) {
    return durationFound('measure', start, read.end, { value, low: read.low, high: read.high }, 'year', `P${read.low}Y`, 'age'); // "aged 2 to 11"
  }
  if (word.value === 1 && !word.digits && read.bare && isPronounOne(scan, at)) return { type: 'none', end: read.end };
  if (word.value === 0 && !word.digits && scan.isDash(read.end)) return { type: 'none', end: read.end };
  const rule = read.vague ? 'vague-amount' : read.low !== null ? 'range' : 'count';
  return amountFound('count', start, read.end, read, null, rule);
}

function isAge(scan: Scan, start: number, read: NumberRead): boolean {
  return isAged(scan, start) || isAgeOfPronoun(scan, start, read) || isAgeBound(scan, start, read) || isAgeOfEvent(scan, start, read);
}

/** "aged 24", "ages 24 and 31". */
export function isAged(scan: Scan, start: number): boolean {
  if (AGED.has(scan.form(start - 1))) return true;
  if (scan.lower(start - 1) === 'of') return AGES.has(scan.form(start - 2)); // "the ages of 17 and 20"
  if (scan.lower(start - 1) === ',' && scan.isCardinal(start - 2) && AGED.has(scan.form(start - 3))) return true; // "aged 19, 22 and 34"
  if (AGE_JOINTS.has(scan.form(start - 1)) && scan.lower(start - 3) === ',' && AGED.has(scan.form(start - 5))) return scan.isCardinal(start - 2);
  if (AGE_JOINTS.has(scan.form(start - 1)) && scan.lower(start - 3) === 'of' && AGES.has(scan.form(start - 4))) return scan.isCardinal(start - 2);
  return AGE_JOINTS.has(scan.form(start - 1)) && scan.isCardinal(start - 2) && AGED.has(scan.form(start - 3));
}

const AGED = wordSet('aged age ages');
const AGES = wordSet('age ages');
const AGE_JOINTS = wordSet('and or to');

/** The number alone, without the ends of a range. */
function valueOf({ value }: NumberRead): Amount {
  return { value, low: null, high: null };
}

function count(first: number, end: number, value: number | null, rule: string): Found {
  return valueFound('count', first, end, value, null, rule);
}

/** "one in five", "nine out of 10"; not "two in April" or "12 in six boxes". */
function readRatio(scan: Scan, start: number, read: NumberRead): Found | null {
  if (read.value === null || read.value >= 20 || !read.bare || read.openSuffix) return null;
  if (scan.isGluedDash(read.end) && scan.lower(read.end + 1) === 'in' && scan.isGluedDash(read.end + 2)) return hyphened(scan, start, read);
  const out = scan.lower(read.end) === 'out' && scan.lower(read.end + 1) === 'of';
  const of = scan.lower(read.end) === 'of' && scan.lower(read.end + 1) !== 'every';
  if (!out && scan.lower(read.end) !== 'of' && scan.lower(read.end) !== 'in') return null;
  const from = out ? read.end + 2 : read.end + 1;
  if (of && scan.word(from).value !== 10) return null; // "nine of 10 voters"; of other numbers these are two counts
  if (!(scan.isCardinal(from) || scan.lower(from) === 'every') || scan.year(from) > 0) return null;
  const whole = readNumber(scan, scan.lower(from) === 'every' ? from + 1 : from);
  if (!whole || whole.value === null || whole.value <= read.value || whole.value > 1e9 || whole.openSuffix) return null;
  const next = scan.word(scan.pastHyphen(whole.end));
  if (next.timeUnit !== '' || next.month > 0 || next.currency !== '' || next.percent || isMeasureUnit(scan, whole.end)) return null;
  if (!out && read.value > 1 && scan.isPluralNoun(whole.end) && !scan.word(start).tens && whole.value % 5 !== 0) return null;
  return count(start, whole.end, tidyFraction(read.value / whole.value), 'ratio');
}

/** "a one-in-five chance". */
function hyphened(scan: Scan, start: number, read: NumberRead): Found | null {
  const whole = readNumber(scan, read.end + 3);
  if (!whole || whole.value === null || read.value === null || whole.value <= read.value || whole.openSuffix) return null;
  return count(start, whole.end, tidyFraction(read.value / whole.value), 'ratio');
}

/** "Ana Ruiz, 42, said": two digits between commas behind a name. */
function isAgeInApposition(scan: Scan, at: number, read: NumberRead): boolean {
  const word = scan.word(at);
  if (word.plainDigits !== 2 && word.plainDigits !== 1) return false;
  const mark = scan.lower(at - 1);
  const now = mark === 'now' && scan.lower(at - 2) === ',';
  if (!(word.value >= 4 && word.value <= 110) || !(mark === ',' || mark === '(' || now)) return false;
  const behind = scan.lower(read.end);
  const closes =
    mark === '(' ? behind === ')' : behind === ',' || behind === ';' || isSpacedDash(scan, read.end) || (behind === '.' && word.plainDigits === 2);
  if (!closes) return false;
  const last = scan.lower(at - 2) === '.' ? at - 3 : at - 2;
  const name = scan.isGluedDash(last - 1) ? last - 2 : last; // "Mira Holt-Brandt, 41"
  if (PEOPLE.has(scan.form(name)) && behind === ',') return true;
  if (now) return scan.isContent(at - 3) && scan.isCapital(at - 3); // "Harun, now 76,"
  if (!scan.isContent(name) || !scan.isCapital(name) || !scan.isCapital(last) || scan.word(name).month > 0) return false;
  return scan.isCapital(name - 1) || BEFORE_FIRST_NAME.has(scan.form(name - 1)) || name === scan.first;
}

function isSpacedDash(scan: Scan, at: number): boolean {
  return (scan.isDash(at) || scan.lower(at) === '―') && !scan.glued(at);
}

/** "her eldest daughter, 34, said"; "Ines, 34; Tomas, 32". */
const PEOPLE = wordSet(
  'boy brother daughter driver father girl husband man mother sister son student teacher wife woman',
);
const BEFORE_FIRST_NAME = wordSet(`. , ; : added and bin binti by da de del der di dos explained ibn la le recalled said says told van von “ ” "`);

/** "when she was six", "he turned 40": an age, when nothing is counted behind it. */
function isAgeOfPronoun(scan: Scan, start: number, read: NumberRead): boolean {
  if (!VERBS_OF_AGE.has(scan.form(start - 1)) || !HE_OR_SHE.has(scan.form(start - 2))) return false;
  if (scan.lower(read.end) === 'in' && !scan.lower(start - 1).startsWith('turn')) return false;
  return (read.value ?? 0) > 1 && !scan.isContent(read.end) && scan.lower(read.end) !== 'of';
}

/** "retiring at 67", "left school at 14", "a retirement age of 65", "raise the retirement age from 65 to 67". */
function isAgeOfEvent(scan: Scan, start: number, read: NumberRead): boolean {
  const value = read.value ?? 0;
  if (value < 10 || scan.word(read.end).unit !== '' || scan.word(read.end).percent || scan.isContent(read.end) || scan.isDash(read.end)) return false;
  const lead = scan.form(start - 1);
  if (lead.lower === 'at') {
    if (scan.lower(start - 2) === 'school') return LEAVES.has(scan.form(start - 3));
    return AT_AN_AGE.has(scan.form(start - 2)) && (value >= 30 || !DIES.has(scan.form(start - 2)) || !scan.isFunctional(read.end));
  }
  if (!TO_AGE.has(lead)) return false;
  for (let i = start - 2; i >= scan.first && i > start - AGE_REACH; i--) {
    if (scan.lower(i) === 'age' || scan.lower(i) === 'ages') return OF_AGE.has(scan.form(i - 1));
    if (scan.has(i, Role.clauseBreak)) return false;
  }
  return false;
}

const AGE_REACH = 10;
const LEAVES = rareWords('leave leaves leaving left quit quits');
const DIES = rareWords('died dies');
const AT_AN_AGE = rareWords('died dies marry married orphaned retire retired retires retiring wed widowed');
const TO_AGE = rareWords('at from of to was is');
const OF_AGE = rareWords('average consent drinking driving legal marriage median minimum pension pensionable retirement school voting working');

const VERBS_OF_AGE = wordSet("was is turned turns 's");
const HE_OR_SHE = wordSet('boy driver father gunman he mother pilot she suspect victim who');

/** "some as young as 12", "anyone over 65", "those under 18": when nothing is counted behind it. */
function isAgeBound(scan: Scan, start: number, read: NumberRead): boolean {
  if (scan.isContent(read.end) || scan.isDash(read.end) || scan.lower(read.end) === 'of' || scan.lower(read.end) === 'percent') return false;
  const before = scan.lower(start - 1);
  if (before === 'as') return YOUNG_OR_OLD.has(scan.form(start - 2));
  if (before !== 'over' && before !== 'under') return false;
  return OF_AN_AGE.has(scan.form(start - 2)) && (read.value ?? 0) >= 5;
}

const YOUNG_OR_OLD = wordSet('old young');
const OF_AN_AGE = wordSet('adults anyone boys children girls men minors people persons pupils those women youths');

/** "the one who", "no one", "one another", "one of", "one must": no count of one. */
function isPronounOne(scan: Scan, at: number): boolean {
  const before = scan.form(at - 1);
  const behind = scan.lower(at + 1);
  if (BEFORE_PRONOUN_ONE.has(before)) return true;
  if (scan.isGluedDash(at - 1)) return !(scan.lower(at - 2) === 'for' && scan.isGluedDash(at - 3)); // "a two-for-one split"
  if (behind === 'another' || behind === "'s" || scan.isDash(at + 1)) return true;
  if (behind === 'of') return DETERMINED.has(before);
  if (behind === 'or' && (scan.isCardinal(at + 2) || scan.lower(at + 2) === 'more')) return false;
  const noun = scan.isContent(at + 1) && !VERBS_AFTER_ONE.has(scan.form(at + 1));
  if (DETERMINED.has(before)) return !noun || scan.lower(at + 1).endsWith('ed');
  return !noun;
}

const BEFORE_PRONOUN_ONE = wordSet('no which any every each');
const DETERMINED = wordSet(
  `a another as be better big by everyone good is like new not only or other right some that the this was which with wrong`,
);
const VERBS_AFTER_ONE =
  wordSet(`always can cannot could day feels gets goes hand knows looks might must needs never ought really sees thing thinks time wants
   way wonders`);
