import type { Figure } from '../analysis';
import type { TokenRange } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import type { Found } from './found';
import { nounLeft, objectOf, phraseRight, subjectOf } from './phrases';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

export interface Measured {
  /** Tokens of the noun phrase that the figure measures; null when the clause does not say so plainly. */
  readonly noun: TokenRange | null;
  readonly change: Figure['change'];
}

/** The amount before, in the same sentence. */
export interface AmountBefore {
  readonly end: number;
  readonly noun: TokenRange | null;
}

/**
 * What a figure measures, by the grammar of its clause. `range` are the tokens of the figure, modifiers included.
 * Patterns, the surest first: "X percent of Y", "X Y", "or X a share" as the amount before, "Y rose (by) X", "a Y of X",
 * "Y was X", "X for Y"; of an age, the person.
 */
export function measuredBy(scan: Scan, found: Found, range: TokenRange, before: AmountBefore | null): Measured {
  const { type, rule } = found;
  if (type === 'date' || type === 'time' || type === 'ordinal') return NOTHING_MEASURED;
  if (rule === 'age' || rule === 'age-apposition') return { noun: agedPerson(scan, found, range), change: null };
  const nearest = changeVerbBefore(scan, range.first);
  const verb = nearest === range.first - 1 && isObjectOf(scan, nearest, found, range.end) ? -1 : nearest;
  return { noun: nounOf(scan, found, range, verb, before), change: changeOf(scan, range, verb) };
}

const NOTHING_MEASURED: Measured = { noun: null, change: null };

/** "The fund raised $5m", "they lost three games": no rise, no fall; but "it gained $2 to $40". */
function isObjectOf(scan: Scan, verb: number, { type }: Found, end: number): boolean {
  if (type !== 'money' && type !== 'count') return false;
  if (!TAKES_OBJECT.has(scan.form(verb))) return type === 'count' && TAKES_COUNT.has(scan.form(verb)) && scan.isContent(end);
  return !(scan.lower(end) === 'to' && (scan.isCardinal(end + 1) || scan.word(end + 1).currencyBefore)) && scan.lower(end) !== 'points';
}

const TAKES_OBJECT = wordSet('advanced gained lose loses losing lost raise raised raises raising');
const TAKES_COUNT = wordSet('drop dropped dropping drops hit hits reach reached reaches reaching');

function nounOf(scan: Scan, found: Found, range: TokenRange, verb: number, before: AmountBefore | null): TokenRange | null {
  const amount = found.type === 'percent' || found.type === 'money' || found.type === 'count';
  if (!amount) return ofMeasure(scan, found, range, verb);
  const ofPoints = found.type === 'count' && POINTS.has(scan.form(range.end)) ? changedNoun(scan, range, verb) : null;
  const own = ofPoints ?? ofPhrase(scan, range.end, found) ?? directNoun(scan, range, found);
  if (own) return own;
  if (before?.noun && (goesOn(scan, range.first, before.end) || isPartOfBefore(scan, range.end))) return before.noun;
  if (verb >= 0) return changedNoun(scan, range, verb);
  return linkedNoun(scan, found, range);
}

/** "The index lost 9.12 points": the index is measured, in points. */
const POINTS = wordSet('point points');

/** "300 metres of rope", "a six-day standoff", "The bridge is 300 metres long". */
function ofMeasure(scan: Scan, found: Found, range: TokenRange, verb: number): TokenRange | null {
  if (scan.lower(range.end) === 'of') return phraseRight(scan, range.end + 1);
  const singular = !scan.lower(range.end - 1).endsWith('s');
  if (singular && scan.isContent(range.end) && !scan.isCapital(range.end)) return phraseRight(scan, range.end);
  return changedNoun(scan, range, verb) ?? (found.type === 'measure' ? linkSubject(scan, range.first) : null);
}

function changedNoun(scan: Scan, { first }: TokenRange, verb: number): TokenRange | null {
  return verb < 0 ? null : (objectOf(scan, verb, first) ?? subjectOf(scan, verb));
}

/** "Oda Brandt, 57", "a 42-year-old diver", "the mayor is 60 years old". */
function agedPerson(scan: Scan, found: Found, { first, end }: TokenRange): TokenRange | null {
  const mark = scan.lower(first - 1);
  if (mark === ',' || mark === '(') return personLeft(scan, first - 2);
  const hyphened = scan.isDash(end - 2);
  if (hyphened && scan.isContent(end) && !scan.isCapital(end)) return phraseRight(scan, end);
  if (scan.lower(first - 1) === 'aged' && scan.lower(first - 2) === ',') return personLeft(scan, first - 3);
  return found.rule === 'age' ? linkSubject(scan, first) : null;
}

/** The name, or the noun for a person, that ends at a token. */
function personLeft(scan: Scan, at: number): TokenRange | null {
  const last = scan.lower(at) === '.' ? at - 1 : at; // "Wendell Crane Jr., 46"
  let first = last;
  if (!scan.isContent(last)) return null;
  while (first > last - LONGEST_NAME && isNamePart(scan, first - 1)) first--;
  return { first, end: at + 1 };
}

const LONGEST_NAME = 6;

function isNamePart(scan: Scan, at: number): boolean {
  if (scan.lower(at) === '.') return scan.glued(at) && scan.isCapital(at - 1);
  return (scan.isWord(at) && scan.isCapital(at) && scan.isContent(at)) || (scan.isGluedDash(at) && scan.isCapital(at - 1));
}

/** "of global processing capacity", "in damages", "worth of grain" behind the figure. */
function ofPhrase(scan: Scan, at: number, found: Found): TokenRange | null {
  const lower = scan.lower(at);
  let from = -1;
  if (lower === 'of' || (lower === 'in' && found.type === 'money' && !scan.isCapital(at + 1))) from = at + 1;
  else if (lower === 'worth' && scan.lower(at + 1) === 'of') from = at + 2;
  if (from < 0 || scan.year(from) > 0 || scan.word(from).month > 0) return null;
  if (lower === 'in' && scan.has(from, Role.determiner)) return null; // "lost $5m in a year"
  const noun = phraseRight(scan, from, found.type === 'count');
  return noun && lower === 'in' && scan.word(noun.first).timeUnit !== '' ? null : noun;
}

/** "987 branches, 537 of which": a part of what the amount before measures. */
function isPartOfBefore(scan: Scan, end: number): boolean {
  return scan.lower(end) === 'of' && OF_WHAT_BEFORE.has(scan.form(end + 1));
}

const OF_WHAT_BEFORE = wordSet('them these those which whom');

/** "100 per cent tariffs", "5,000 people", "two more ships", "a five-nation group", "$20-a-barrel oil". */
function directNoun(scan: Scan, range: TokenRange, found: Found): TokenRange | null {
  const { end } = range;
  const more = found.type === 'count' && scan.lower(end) === 'more' ? end + 1 : end;
  const from = isRate(scan, more) ? more + 4 : scan.pastHyphen(more);
  if (!scan.isContent(from) || scan.word(from).weekday > 0 || scan.word(from).month > 0) return null;
  if (scan.has(from, Role.change) && found.type !== 'percent') return null;
  if (NO_NOUNS.has(scan.form(from)) && !scan.isContent(from + 1)) return null;
  if (found.type !== 'count') return phraseRight(scan, from);
  if (from > more) return HYPHENED.has(scan.form(from)) ? phraseRight(scan, from + 1) : { first: from, end: from + 1 };
  const isScore = scan.isCapital(from) && scan.isCapital(range.first - 1) && scan.isContent(range.first - 1);
  return isScore ? null : phraseRight(scan, from, found.value !== 1); // "Leeds 1 Everton 2"
}

/** "a $400-million-a-year business" */
function isRate(scan: Scan, at: number): boolean {
  return scan.isGluedDash(at) && scan.lower(at + 1) === 'a' && scan.isGluedDash(at + 2);
}

/** "a 2,000-strong crowd", "100-odd guests" */
const HYPHENED = wordSet('fold odd plus something strong');

/** Adverbs and adjectives that no noun need follow: "won six straight", "15 short of a majority". */
const NO_NOUNS = wordSet('alone apart apiece away each high long old overall short straight tall wide');

/** "a fine of $5m", "inflation was 3 percent", "$5m for repairs", "trimmed $5m from the budget". */
function linkedNoun(scan: Scan, { type }: Found, { first, end }: TokenRange): TokenRange | null {
  const before = scan.form(first - 1);
  if (BEFORE_AMOUNT.has(before) && !scan.word(first - 2).percent) {
    const trade = before.lower === 'for' ? tradeBefore(scan, first - 2) : -1;
    if (trade >= 0) return trade < first - 2 ? phraseRight(scan, trade + 1) : subjectOf(scan, trade);
    const bare = before.lower === 'of' || before.lower === 'for';
    if (!bare && scan.has(first - 2, Role.link | Role.change | Role.past)) return subjectOf(scan, first - 2); // "the index stood at"
    const noun = bare ? nounLeft(scan, first - 2) : subjectOf(scan, first - 1);
    if (noun) return noun;
  }
  const behind = scan.lower(end);
  if (type !== 'count' && (behind === 'for' || behind === 'on' || (behind === 'from' && TAKES_FROM.has(before)))) {
    const noun = phraseRight(scan, end + 1);
    if (noun) return noun;
  }
  return linkSubject(scan, first);
}

/** The verb of "bought the mill from its owners for $5m": it was paid for what was bought; -1 where there is none. */
function tradeBefore(scan: Scan, from: number): number {
  for (let i = from; i > scan.first && i > from - TRADE_REACH; i--) {
    if (TRADES.has(scan.form(i))) return i;
    if (scan.has(i, Role.clauseBreak)) return -1;
  }
  return -1;
}

const TRADE_REACH = 14;
const TRADES = wordSet('acquire acquired acquires acquiring bought buy buying buys purchase purchased sell selling sells sold');

const TAKES_FROM = wordSet('cut cuts cutting shave shaved slash slashed slashing strip stripped trim trimmed trimming trims');

/** "The bridge is (estimated to be about) 300 metres long": the subject of a linking verb a few words before. */
function linkSubject(scan: Scan, first: number): TokenRange | null {
  for (let i = first - 1; i >= scan.first && i > first - LINK_REACH; i--) {
    if (scan.has(i, Role.link)) return subjectOf(scan, i);
    if (scan.has(i, Role.clauseBreak) || (scan.isContent(i) && !BEHIND_LINK.has(scan.form(i)) && !scan.lower(i).endsWith('ly'))) return null;
  }
  return null;
}

const LINK_REACH = 7;
const BEHIND_LINK = wordSet('estimated expected forecast going minus pegged plus priced projected put reported seen set valued worth');

const BEFORE_AMOUNT = wordSet('are at cost costs for is of reach reached totaling totalling was were worth');

/** "or $1.20 a share", "compared with $40 million", "from 3 percent", "up 14 points at 2,561": measures what the figure before it does. */
function goesOn(scan: Scan, first: number, endBefore: number): boolean {
  if (!GOING_ON.has(scan.form(first - 1))) return false;
  const before = scan.lower(first - 1);
  if (before === 'or') return scan.lower(first - 2) === ',';
  if (before === 'at') return first - 1 - endBefore <= 1;
  if (before === 'from' || before === 'versus' || before === 'vs.') return true;
  return (before === 'with' || before === 'to') && scan.lower(first - 2) === 'compared';
}

const GOING_ON = wordSet('or at from versus vs. with to');

// --- change -------------------------------------------------------------------------------------------------------

const CHANGE_REACH = 20;

/** The verb of change that the figure belongs to: close before it, or farther where "by", "to" or "from" leads to the figure. */
function changeVerbBefore(scan: Scan, first: number): number {
  const reach = LEADS_LEVEL.has(scan.form(first - 1)) ? CHANGE_REACH : OBJECT_REACH;
  for (let i = first - 1; i >= scan.first && i > first - reach; i--) {
    const { roles } = scan.word(i);
    if (roles & Role.clauseBreak || CLAUSE_JOINTS.has(scan.form(i))) return -1;
    if (roles & Role.change && !isNounAt(scan, i)) return i;
  }
  return -1;
}

const OBJECT_REACH = 4;
const LEADS_LEVEL = wordSet('at by from to');
const CLAUSE_JOINTS = wordSet('although because but whereas which while who');

/** "the cut of 5 percent": a determiner or an amount makes a noun of the verb. */
function isNounAt(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1);
  if (before.percent || before.value >= 0 || before.scale > 0) return true; // "the 5 percent rise"
  if (scan.lower(at + 1) === 'of') return true; // "a tax cut of 5 percent"
  const upOrDown = scan.lower(at) === 'up' || scan.lower(at) === 'down';
  if (upOrDown) return !scan.has(at - 1, Role.link) && !GOING.has(scan.form(at - 1)); // "has gone down 20 percent"
  return scan.has(at - 1, Role.determiner);
}

const GOING = wordSet('came come go goes going gone went');

function changeOf(scan: Scan, { first, end }: TokenRange, verb: number): Figure['change'] {
  const before = scan.lower(first - 1);
  if (verb >= 0 && (before === 'by' || before === 'to' || before === 'from')) return before;
  if (verb >= 0 && verb >= first - 2 && !LEVELS.has(scan.form(verb))) return 'by';
  if (scan.has(end, Role.changeNoun)) return 'by';
  if (before === 'of' && scan.has(first - 2, Role.changeNoun)) return 'by';
  return null;
}

const LEVELS = wordSet('closed hit hits reach reached reaches reaching totaled totaling totalled');
