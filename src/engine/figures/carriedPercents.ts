import type { WordForm } from '../words/wordForm';
import { rareWords } from '../words/rareWords';
import { AGAINST, isNear } from './comparison';
import type { Found } from './found';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/**
 * Whether a bare number is a percentage because the one before it is: "Inflation was 1.2 percent, compared with 0.8", "won 51.2 percent
 * to Lee's 48.1", "44 percent, he 39 and the Greens 11", "61 percent (58 in 2008)". `lead` is the word before the number, modifiers aside.
 */
export function isPercentCarried(scan: Scan, read: Found, before: Found, lead: WordForm): boolean {
  const { first, end, value } = read;
  if (before.unit !== '%' || before.value === null || value === null || value > 100 || !isBare(scan, end)) return false;
  const near = isNear(value, before.value);
  const level = !isChange(scan, before.first);
  if (scan.lower(first - 1) === '(') return near && first - 1 === before.end;
  if (isCompared(scan, first, lead)) return near && (level || isDecimal(scan, read) === isDecimal(scan, before));
  if (isRival(scan, before.end, first)) return level && before.value + value <= WHOLE;
  if (isDecimal(scan, read) && isDecimal(scan, before)) return near && goesOnInDecimals(scan, read, lead, level);
  return level && before.value + value <= WHOLE && isListed(scan, read, before);
}

/**
 * The same where the amount before is a percentage, in points or on a level, and a word says that this one goes on: "5 percent from 4.2",
 * "narrowed 41 basis points to 957", "; a year earlier it was 0.7", "3 percent in April, 4 in May".
 */
export function isPercentResumed(
  scan: Scan, { first, end, value }: Pick<Found, 'first' | 'end' | 'value'>, before: Found, lead: WordForm,
): boolean {
  if ((value ?? Infinity) >= 1000) return false;
  if (AGAINST.has(lead)) return isLevelBefore(scan, before);
  const { lower } = lead;
  if (lower === 'to') {
    if (before.unit === 'bp') return true;
    if (scan.lower(first - 2) === ',') return (value ?? 0) <= 100 && scan.lower(end) === 'for'; // "42 percent, to 39 for the Greens"
    return scan.lower(before.first - 1) === 'from' || (before.unit === 'pp' && isLevelEnd(scan, end));
  }
  if (lower === 'was') return scan.lower(first - 2) === 'it' && isNear(value, before.value) && !scan.isFunctional(end);
  const listed = lower === ',' || lower === 'and';
  const alike = WHEN.has(scan.form(end)) && scan.lower(end) === scan.lower(before.end);
  return listed && alike && (value ?? 0) <= 100;
}

const WHEN = rareWords('for in on');

function isLevelEnd(scan: Scan, end: number): boolean {
  return !scan.isWord(end) || scan.isFunctional(end);
}

/** "to 5 percent from 4.2", not "rose 5 percent from 1990 levels": the percentage before is a level. */
export function isLevelBefore(scan: Scan, { first }: Found): boolean {
  return BEFORE_LEVEL.has(scan.form(first - 1));
}

const BEFORE_LEVEL = rareWords('to at was were is of');

/** All of them, rounded. */
const WHOLE = 101;

/** Nothing is counted behind the number: the clause ends, a time follows, or what those asked have answered. */
function isBare(scan: Scan, end: number): boolean {
  if (scan.isGluedDash(end) || scan.lower(end) === 'of' || scan.lower(end) === '%') return false;
  if (!scan.isContent(end) || ANSWERS.has(scan.form(end))) return true;
  const { month, weekday } = scan.word(end);
  return month > 0 || weekday > 0 || TIMES.has(scan.form(end));
}

const ANSWERS = rareWords('undecided opposed against no yes approve approved disapprove disapproved oppose favored favoured said did were');
const TIMES = rareWords('early late earlier later today yesterday last this');

/** "rose 5 percent", "by 5 percent", "up 5 percent": no level, and what stands beside it may be one of anything. */
function isChange(scan: Scan, first: number): boolean {
  if (LEVELS.has(scan.form(first - 1))) return false;
  for (let i = first - 1; i >= scan.first && i > first - 5; i--) {
    if (scan.has(i, Role.clauseBreak)) return false;
    if (scan.has(i, Role.change) || CHANGES.has(scan.form(i))) return true;
  }
  return false;
}

const LEVELS = rareWords('to at was were is of from');
const CHANGES = rareWords('by up down higher lower another additional');

function isCompared(scan: Scan, first: number, lead: WordForm): boolean {
  return AGAINST.has(lead) || ((lead.lower === 'with' || lead.lower === 'to') && scan.lower(first - 2) === 'compared');
}

/** "45 percent to 41", "51.2 percent to Lee's 48.1", "44 percent to 39 percent" */
function isRival(scan: Scan, from: number, first: number): boolean {
  return scan.lower(from) === 'to' && (first === from + 1 || (first <= from + 4 && scan.lower(first - 1) === "'s"));
}

function isDecimal(scan: Scan, { end, first }: Found): boolean {
  for (let i = first; i < end; i++) if (scan.word(i).digits && scan.form(i).text.includes('.')) return true;
  return false;
}

/** "and economists expect 4.5 by June", "5.2 a year ago"; not "fell 0.4 percent to 1.3", "the euro at 1.35", "rose 4.5 to 120.2". */
function goesOnInDecimals(scan: Scan, { end }: Found, lead: WordForm, level: boolean): boolean {
  if (lead.lower === 'at' || (lead.lower === 'to' && !level)) return false;
  return !(scan.lower(end) === 'to' && scan.isCardinal(end + 1));
}

/** In a list of shares: "he 39 and the Greens 11", "; 52 disapprove". */
function isListed(scan: Scan, { first, end }: Found, before: Found): boolean {
  if (first - before.end > LONGEST_STEP || !scan.word(first).digits || PREPOSITIONS.has(scan.form(first - 1))) return false;
  let joined = false;
  for (let i = before.end; i < first; i++) {
    if (scan.word(i).digits || scan.has(i, Role.change)) return false;
    joined ||= JOINTS.has(scan.form(i));
  }
  return joined && (!scan.isWord(end) || AFTER_SHARE.has(scan.form(end)) || ANSWERS.has(scan.form(end)));
}

const LONGEST_STEP = 7;
const PREPOSITIONS = rareWords('in on of to at by for after before until since than about over under with from no. page chapter');
const JOINTS = rareWords(', ; and or but while');
const AFTER_SHARE = rareWords('and or but for');
