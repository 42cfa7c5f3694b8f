import { wordSet } from '../words/wordSet';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/** What a clause tells of: above 0 what is to come. */
export const Told = {
  past: -1,
  nothing: 0,
  /** By an infinitive or "would" alone: "a plan to meet Friday". */
  intended: 1,
  /** "They plan to meet Friday". */
  planned: 2,
  toCome: 3,
} as const;
export type Told = (typeof Told)[keyof typeof Told];

/** Of what the clause around a token tells. The nearest verb before the token decides, else the first behind it. */
export function tenseAt(scan: Scan, at: number): Told {
  if (isPresentOf(scan, at)) return Told.toCome;
  let sameClause = true;
  for (let i = at - 1; i >= scan.first && i > at - BACK; i--) {
    if (isClauseBreak(scan, i) || isOpeningQuotation(scan, i)) break;
    if (scan.has(i, Role.future) || isSetFor(scan, i)) return Told.toCome;
    if (isPast(scan, i)) return Told.past;
    if (scan.lower(i) === ',') sameClause = false;
    if (sameClause && isTimetabled(scan, i)) return Told.toCome;
    if (scan.lower(i) !== 'to') continue;
    if (scan.lower(i + 1) === 'have') return Told.past; // "was to have flown"
    // Of "a plan to raise fares, results from Sunday show", what is planned ends at the comma.
    if (sameClause && isInfinitive(scan, i + 1) && i + 1 < at) return toldByInfinitive(scan, i);
  }
  const possessive = scan.lower(at + 1) === "'s";
  for (let i = at + 1; i < scan.end && i < at + AHEAD; i++) {
    if (RELATIVES.has(scan.form(i)) || isClauseBreak(scan, i)) break;
    if ((scan.has(i, Role.future) && scan.lower(i) !== 'if') || isSetFor(scan, i)) return Told.toCome;
    if (isPast(scan, i)) return Told.past;
    if (!possessive && isDuty(scan, i)) return Told.toCome;
    if (isPresentBe(scan.lower(i)) && (scan.lower(i + 1) === 'to' || scan.lower(i + 1) === 'going')) return Told.toCome; // "are to meet"
  }
  return Told.nothing;
}

/** "By Friday the firm must pay". */
function isDuty(scan: Scan, at: number): boolean {
  const lower = scan.lower(at);
  return lower === 'must' || lower === 'should' || (lower === 'may' && !scan.isCapital(at));
}

const RELATIVES = wordSet('that which who whose');

/** ";" and ":", but not that of "10:35". */
function isClauseBreak(scan: Scan, at: number): boolean {
  return scan.has(at, Role.clauseBreak) && !scan.word(at + 1).digits;
}

/** The mark in: he shouted, “Let us beat them in May”. What stands before it tells of the shouting. */
function isOpeningQuotation(scan: Scan, at: number): boolean {
  const before = scan.lower(at - 1);
  if (before !== ',') return false;
  const mark = scan.lower(at);
  return mark === '“' || mark === '``' || (mark === '"' && scan.glued(at + 1) && !scan.glued(at));
}

/** "The deadline is Friday", "elections are in November". */
function isPresentOf(scan: Scan, at: number): boolean {
  if (scan.word(at).weekday > 0 && scan.lower(at + 1) === 'is') return true; // "Friday is the deadline"
  let i = at - 1;
  while (i > at - 4 && leadsToDate(scan.lower(i))) i--;
  return isPresentBe(scan.lower(i));
}

function leadsToDate(lower: string): boolean {
  return lower === 'in' || lower === 'on' || lower === 'the' || lower === 'early' || lower === 'late';
}

function isPresentBe(lower: string): boolean {
  return lower === 'is' || lower === 'are' || lower === 'am';
}

/** "The vote is set for Tuesday". */
function isSetFor(scan: Scan, at: number): boolean {
  return scan.lower(at) === 'set' && (scan.lower(at + 1) === 'for' || scan.lower(at + 1) === 'to');
}

/** "The court meets Monday", "the mandate expires in October", "talks resume Friday": a timetable, told in the present. */
function isTimetabled(scan: Scan, at: number): boolean {
  if (scan.isCapital(at)) return false;
  if (scan.has(at, Role.timetabled)) return !scan.has(at - 1, Role.determiner);
  if (!scan.has(at, Role.timetabledPlural)) return false;
  const before = scan.lower(at - 1);
  return before === 'they' || before === 'who' || before === 'that' || before === 'which' || (scan.isContent(at - 1) && before.endsWith('s'));
}

function toldByInfinitive(scan: Scan, to: number): Told {
  if (isDone(scan, to)) return Told.past;
  const plans = scan.has(to - 1, Role.intends) && !endsInEd(scan.lower(to - 1)) && !scan.has(to - 2, Role.determiner);
  return plans ? Told.planned : Told.intended;
}

/** "forced her to resign", "flew to Rome to see him": has been done; "agreed to meet" and "a plan to meet" have not. */
function isDone(scan: Scan, to: number): boolean {
  for (let i = to - 1; i >= scan.first && i > to - DONE_BACK; i--) {
    if (scan.has(i, Role.intends | Role.future | Role.clauseBreak) || scan.lower(i) === ',' || isSetFor(scan, i)) return false;
    if (isPast(scan, i)) return i !== to - 1 || (scan.lower(i) !== 'was' && scan.lower(i) !== 'were'); // "was to meet"
  }
  return false;
}

const DONE_BACK = 9;

/** "said it would sell the mill in January": told of in the past, and yet to come. */
export function isSaidToCome(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= scan.first && i > at - SAID_BACK; i--) {
    if (SAID_TO_COME.has(scan.form(i))) return scan.lower(i + 1) !== 'have' && scan.lower(i + 2) !== 'have';
    if (RELATIVES.has(scan.form(i)) || scan.lower(i) === ',' || scan.has(i, Role.clauseBreak) || isPast(scan, i)) return false;
  }
  return false;
}

/** The tense of the clause, that of what was said or put off before that of the saying. */
export function toldAt(scan: Scan, at: number): Told {
  if (isPutOff(scan, at)) return Told.toCome;
  return isSaidToCome(scan, at) ? Told.intended : tenseAt(scan, at);
}

const SAID_BACK = 12;
const SAID_TO_COME = wordSet('can could may might must should would');

/** "has until Sunday", "adjourned until Monday", "put off to Friday". */
export function isPutOff(scan: Scan, at: number): boolean {
  const before = scan.lower(at - 1);
  if (before !== 'until' && before !== 'till' && before !== 'to') return false;
  const verb = scan.lower(at - 2);
  if (before !== 'to' && (verb === 'has' || verb === 'have' || verb === 'had')) return true;
  for (let i = at - 2; i >= scan.first && i > at - PUT_OFF_BACK; i--) if (scan.has(i, Role.putsOff)) return true;
  return scan.lower(at - 2) === 'off' && scan.lower(at - 3) === 'put';
}

const PUT_OFF_BACK = 6;

/** "to protest Friday's killings", "the Sunday attack": an event that has been, whatever the clause tells. */
export function isOfPastEvent(scan: Scan, at: number): boolean {
  const end = scan.word(at + 1).dayPart === '' ? at + 1 : at + 2;
  const from = scan.lower(end) === "'s" ? end + 1 : end;
  return scan.has(from, Role.pastEvent) || (from > end && scan.has(from + 1, Role.pastEvent));
}

/** "to study the crash on Monday": it has been, unless the clause says that it will be. */
export function isBehindPastEvent(scan: Scan, at: number): boolean {
  const noun = scan.lower(at - 1) === 'on' ? at - 2 : at - 1;
  if (!scan.has(noun, Role.pastEvent)) return false;
  return scan.has(noun - 1, Role.determiner) || scan.has(noun - 2, Role.determiner);
}

const BACK = 18;
const AHEAD = 24;

function isPast(scan: Scan, at: number): boolean {
  if (!scan.has(at, Role.past | Role.pastForm) && !isInEd(scan, at)) return false;
  if (scan.has(at - 1, Role.future) || scan.isGluedDash(at + 1) || scan.isGluedDash(at - 1)) return false; // "will cut", "a hit-and-run"
  const lower = scan.lower(at);
  if ((lower === 'has' || lower === 'had') && scan.lower(at + 1) === 'to') return false;
  return scan.lower(at - 1) !== 'be' && scan.lower(at - 1) !== 'to'; // "is to be held"
}

/** "closed", but no name ("Ahmed", "United"), and no adjective ("the disputed vote"). */
function isInEd(scan: Scan, at: number): boolean {
  if (!endsInEd(scan.lower(at)) || scan.has(at, Role.noPast) || (scan.isCapital(at) && !scan.isTitle)) return false;
  return !(scan.has(at - 1, Role.determiner) && scan.isContent(at + 1));
}

function endsInEd(lower: string): boolean {
  const { length } = lower;
  return length > 4 && lower.charCodeAt(length - 1) === SMALL_D && lower.charCodeAt(length - 2) === SMALL_E;
}

const SMALL_D = 0x64;
const SMALL_E = 0x65;

function isInfinitive(scan: Scan, at: number): boolean {
  if (scan.lower(at) === 'be') return true;
  if (scan.lower(at).length > 6 && scan.lower(at).endsWith('ing')) return false; // "with a view to selling"
  return scan.isContent(at) && !scan.isCapital(at) && !scan.isPluralNoun(at) && scan.word(at).weekday === 0;
}
