import type { Figure } from '../analysis';
import type { TokenRange } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import type { Found } from './found';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

export interface Measured {
  /** Tokens of the noun phrase that the figure measures; null when the clause does not say so plainly. */
  readonly noun: TokenRange | null;
  readonly change: Figure['change'];
}

/**
 * What a figure measures, by the grammar of its clause. `range` are the tokens of the figure, modifiers included.
 * Patterns, the surest first: "X percent of Y", "X Y", "Y rose (by) X", "a Y of X", "Y was X", "X for Y".
 */
export function measuredBy(scan: Scan, found: Found, range: TokenRange): Measured {
  const { type } = found;
  if (type === 'date' || type === 'time' || type === 'ordinal') return NOTHING_MEASURED;
  const nearest = changeVerbBefore(scan, range.first);
  const isObject = (type === 'money' || type === 'count') && nearest === range.first - 1 && TAKES_OBJECT.has(scan.form(nearest));
  const verb = isObject ? -1 : nearest;
  return { noun: nounOf(scan, found, range, verb), change: changeOf(scan, range, verb) };
}

const NOTHING_MEASURED: Measured = { noun: null, change: null };

/** "The fund raised $5m", "they lost three games": no rise, no fall. */
const TAKES_OBJECT = wordSet('advanced gained lose loses losing lost raise raised raises raising');

function nounOf(scan: Scan, found: Found, range: TokenRange, verb: number): TokenRange | null {
  const amount = found.type === 'percent' || found.type === 'money' || found.type === 'count';
  if (amount) {
    const noun = ofPhrase(scan, range.end, found) ?? directNoun(scan, range.end, found);
    if (noun) return noun;
  } else {
    if (scan.lower(range.end) === 'of') return phraseRight(scan, range.end + 1);
    const singular = !scan.lower(range.end - 1).endsWith('s');
    if (singular && scan.isContent(range.end) && !scan.isCapital(range.end) && found.rule !== 'age') return phraseRight(scan, range.end);
  }
  if (verb >= 0) {
    const object = objectOf(scan, verb, range.first);
    if (object) return object;
    const subject = subjectOf(scan, verb);
    if (subject) return subject;
  }
  return amount ? linkedNoun(scan, range) : found.type === 'measure' ? linkSubject(scan, range.first) : null;
}

/** "of global processing capacity", "in damages", "worth of grain" behind the figure. */
function ofPhrase(scan: Scan, at: number, found: Found): TokenRange | null {
  const lower = scan.lower(at);
  let from = -1;
  if (lower === 'of' || (lower === 'in' && found.type === 'money')) from = at + 1;
  else if (lower === 'worth' && scan.lower(at + 1) === 'of') from = at + 2;
  if (from < 0 || scan.year(from) > 0 || scan.word(from).month > 0) return null;
  return phraseRight(scan, from);
}

/** "100 per cent tariffs", "5,000 people", "$20-a-barrel oil". */
function directNoun(scan: Scan, at: number, found: Found): TokenRange | null {
  const from = scan.pastHyphen(at);
  if (!scan.isContent(from) || scan.word(from).weekday > 0 || scan.word(from).month > 0) return null;
  if (scan.has(from, Role.change) && found.type !== 'percent') return null;
  return phraseRight(scan, from);
}

/** "a fine of $5m", "inflation was 3 percent", "$5m for repairs". */
function linkedNoun(scan: Scan, { first, end }: TokenRange): TokenRange | null {
  if (BEFORE_AMOUNT.has(scan.form(first - 1))) {
    const noun = scan.lower(first - 1) === 'of' ? nounLeft(scan, first - 2) : phraseLeft(scan, first - 2);
    if (noun) return noun;
  }
  const behind = scan.lower(end);
  if (behind === 'for' || behind === 'on') {
    const noun = phraseRight(scan, end + 1);
    if (noun) return noun;
  }
  return linkSubject(scan, first);
}

/** "The bridge is 300 metres long": the subject of a linking verb a few words before. */
function linkSubject(scan: Scan, first: number): TokenRange | null {
  for (let i = first - 1; i >= scan.first && i > first - LINK_REACH; i--) {
    if (scan.has(i, Role.link)) return subjectOf(scan, i);
  }
  return null;
}

const LINK_REACH = 7;

const BEFORE_AMOUNT = wordSet('are at by cost costs for is of reach reached to totaling totalling was were worth');

/** "or $1.20 a share", "compared with $40 million", "from 3 percent": measures what the figure before it does. */
export function goesOn(scan: Scan, first: number): boolean {
  if (!GOING_ON.has(scan.form(first - 1))) return false;
  const before = scan.lower(first - 1);
  if (before === 'or') return scan.lower(first - 2) === ',';
  if (before === 'from' || before === 'versus' || before === 'vs.') return true;
  return (before === 'with' || before === 'to') && scan.lower(first - 2) === 'compared';
}

const GOING_ON = wordSet('or from versus vs. with to');

// --- change -------------------------------------------------------------------------------------------------------

const CHANGE_REACH = 20;

function changeVerbBefore(scan: Scan, first: number): number {
  for (let i = first - 1; i >= scan.first && i > first - CHANGE_REACH; i--) {
    const { roles } = scan.word(i);
    if (roles & Role.clauseBreak) return -1;
    if (roles & Role.change && !isNounAt(scan, i)) return i;
  }
  return -1;
}

/** "the cut of 5 percent": a determiner makes a noun of the verb. */
function isNounAt(scan: Scan, at: number): boolean {
  return scan.has(at - 1, Role.determiner) || (scan.lower(at) === 'up' && !scan.has(at - 1, Role.link)) || scan.lower(at) === 'down';
}

function changeOf(scan: Scan, { first, end }: TokenRange, verb: number): Figure['change'] {
  const before = scan.lower(first - 1);
  if (verb >= 0 && (before === 'by' || before === 'to' || before === 'from')) return before;
  if (verb >= 0 && verb >= first - 2 && !LEVELS.has(scan.form(verb))) return 'by';
  if (scan.has(end, Role.changeNoun)) return 'by';
  if (before === 'of' && scan.has(first - 2, Role.changeNoun)) return 'by';
  return null;
}

const LEVELS = wordSet('closed hit hits reach reached reaches reaching totaled totaling totalled');

// --- noun phrases ---------------------------------------------------------------------------------------------------

const LONGEST_RIGHT = 7;
const LONGEST_LEFT = 12;

/** The noun phrase that starts at a token, determiners left out: to the next function word, figure or mark. */
function phraseRight(scan: Scan, at: number): TokenRange | null {
  let first = at;
  while (scan.has(first, Role.determiner) || ALL_OR_TOTAL.has(scan.form(first))) first++;
  let end = first;
  for (let i = first; i < first + LONGEST_RIGHT && i < scan.end; i++) {
    const word = scan.word(i);
    if (i > first && (scan.isGluedDash(i) || scan.lower(i) === "'s")) continue;
    if (!scan.isContent(i) || (i > first && (word.value >= 0 || word.weekday > 0 || scan.has(i, Role.change)))) break;
    if (i > first && endsPhrase(scan, i)) break;
    end = i + 1;
  }
  return end > first ? { first, end } : null;
}

const ALL_OR_TOTAL = wordSet('all total');

/** "voters backed", "goods quickly": a participle or adverb behind a plural is no part of the phrase. */
function endsPhrase(scan: Scan, at: number): boolean {
  const lower = scan.lower(at);
  const verbal = lower.endsWith('ed') || lower.endsWith('ly') || lower.endsWith('ing') || lower === 'split' || lower === 'taken';
  return verbal && (scan.isPluralNoun(at - 1) || scan.lower(at - 1).endsWith('s'));
}

/** What a transitive verb changes: "raising the total burden on goods to 130 per cent". */
function objectOf(scan: Scan, verb: number, figure: number): TokenRange | null {
  const preposition = figure - 1;
  if (!PREPOSITIONS.has(scan.form(preposition)) || preposition - verb < 2) return null;
  const opens = scan.has(verb + 1, Role.determiner) || (scan.isContent(verb + 1) && !scan.lower(verb + 1).endsWith('ly'));
  const word = scan.word(verb + 1);
  if (!opens || word.weekday > 0 || word.month > 0 || word.value >= 0) return null;
  let first = verb + 1;
  while (scan.has(first, Role.determiner)) first++;
  for (let i = first; i < preposition; i++)
    if (scan.word(i).value >= 0 || !(scan.isWord(i) || scan.isGluedDash(i))) return phraseRight(scan, first);
  return first < preposition ? { first, end: preposition } : null;
}

const PREPOSITIONS = wordSet('by to from');

/** The noun phrase that ends at a token and starts behind its article: "a tariff" of 100 per cent. */
function nounLeft(scan: Scan, at: number): TokenRange | null {
  const whole = phraseLeft(scan, at);
  if (!whole) return null;
  for (let i = whole.end - 1; i > whole.first; i--) if (scan.has(i - 1, Role.determiner)) return { first: i, end: whole.end };
  return whole;
}

/** The subject of the verb at a token: what rose in "Profit, helped by exports, rose" is profit. A pronoun is none. */
function subjectOf(scan: Scan, verb: number): TokenRange | null {
  const near = phraseLeft(scan, verb - 1);
  if (!near) return null;
  const relative = scan.lower(near.first - 1) === 'which' || scan.lower(near.first - 1) === 'who';
  const comma = relative ? near.first - 2 : near.first - 1;
  const inserted = scan.lower(comma) === ',' && scan.lower(near.end) === ',' && (relative || isInserted(scan, near.first));
  const subject = (inserted ? phraseLeft(scan, comma - 1) : null) ?? near;
  return subject.end - subject.first === 1 && scan.isFunctional(subject.first) ? null : subject;
}

/** A participle or preposition: an insertion between commas, no subject. */
function isInserted(scan: Scan, at: number): boolean {
  const lower = scan.lower(at);
  return scan.isFunctional(at) || lower.endsWith('ed') || lower.endsWith('ing');
}

/** The noun phrase that ends at a token, auxiliaries and adverbs left out: back to the clause's start. */
function phraseLeft(scan: Scan, at: number): TokenRange | null {
  let last = at;
  if (scan.lower(last) === ',') last--; // the comma that closes an insertion
  while (last >= scan.first && (AUXILIARY.has(scan.form(last)) || isAdverb(scan.lower(last)))) last--;
  let first = last + 1;
  for (let i = last; i >= scan.first && i > last - LONGEST_LEFT; i--) {
    if (!scan.isWord(i)) {
      if (scan.isGluedDash(i) || scan.lower(i) === '&') continue;
      break;
    }
    if (CLAUSE_STARTS.has(scan.form(i))) break;
    first = i;
  }
  while (first <= last && (scan.has(first, Role.determiner) || !scan.isWord(first))) first++;
  return first <= last ? { first, end: last + 1 } : null;
}

function isAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly');
}

const AUXILIARY =
  wordSet(`actually already also are be been being can could further had has have is just may might not only should still then to was
   were will would`);
const CLAUSE_STARTS = wordSet(
  `after and are as because but had has have if is said says than that was were when where which while who will would`,
);
