import type { TokenRange } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import type { Found } from './found';
import type { AmountBefore } from './amountBefore';
import { phraseRight } from './phrases';
import type { Scan } from './scan';
import { rareWords } from '../words/rareWords';
import { Role } from './words/figureWord';

/**
 * "or $1.20 a share", "compared with $40 million", "from 3 percent", "up 14 points at 2,561", ", to 1,221", ", up 4 cents", ", 1 point
 * lower", "and 9.8 percent in 1995": measures what the figure before it does.
 */
export function measuresAsBefore(scan: Scan, { type }: Found, { first, end }: TokenRange, amount: AmountBefore): boolean {
  if (!GOING_ON.has(scan.form(first - 1))) return false;
  const before = scan.lower(first - 1);
  if (before === 'up' || before === 'down') return scan.lower(first - 2) === ',' || scan.lower(first - 2) === '(';
  if (before === ',') return COMPARED.has(scan.form(end));
  if (before === 'after') return type === amount.type && type !== 'count' && isDated(scan, end);
  if (before === 'and') return type === amount.type && type !== 'count' && (scan.lower(end) === 'in' || scan.lower(end) === 'since');
  if (before === 'to' && amount.type === 'money' && type === 'percent') return false; // "from its low of 20 cents to 44 percent"
  if (before === 'to' && amount.own && first - 1 - amount.end <= 1) return true;
  if (before === 'or') return scan.lower(first - 2) === ',';
  if (before === 'at') return first - 1 - amount.end <= 1 || amount.own?.end === first - 1; // "3 million tons of coal at $40 a ton"
  if (before === 'of') return scan.lower(first - 2) === 'average' && isCompared(scan, first - 3); // "compared with an average of 2.6 billion"
  if (before === 'from' || before === 'versus' || before === 'vs' || before === 'vs.' || before === 'against') return true;
  return (before === 'with' || before === 'to') && scan.lower(first - 2) === 'compared';
}

function isDated(scan: Scan, at: number): boolean {
  const lower = scan.lower(at);
  return lower === ',' || lower === 'in' || lower === 'on' || lower === 'yesterday' || lower === 'a' || lower === 'last';
}

const GOING_ON = wordSet('or after at from against versus vs vs. with to up down of , and');
const COMPARED = rareWords('above below bigger cheaper fewer higher larger less longer lower more smaller');

function isCompared(scan: Scan, at: number): boolean {
  for (let i = at; i > at - 4; i--) if (COMPARES.has(scan.form(i))) return true;
  return false;
}

const COMPARES = rareWords('against and from versus vs vs. with');

/**
 * "12 in Ordu and 7 in Bo", "25 percent on steel and 10 percent on yogurt", "11 counts of fraud and two of perjury": two amounts of
 * one type in the same place of their phrases, the second without a noun of its own.
 */
export function isParallel(scan: Scan, { type }: Found, { first, end }: TokenRange, before: AmountBefore): boolean {
  const { end: endBefore, noun } = before;
  if (type !== before.type || noun === null || !JOINING.has(scan.form(first - 1)) || !PREPOSITIONS.has(scan.form(end))) return false;
  const preposition = scan.lower(end);
  if (preposition === 'of') return noun.first >= endBefore && scan.lower(noun.end) === 'of' && !scan.has(end + 1, Role.determiner);
  const behind = noun.first >= endBefore ? noun.end : endBefore;
  for (let i = behind; i < behind + PHRASE_REACH && i < first; i++) if (scan.lower(i) === preposition) return true;
  return false;
}

const JOINING = rareWords(', ; and but while');
const PREPOSITIONS = wordSet('among at by for from in of on to');
const PHRASE_REACH = 4;

/** "987 branches, 537 of which": a part of what the amount before measures. */
export function isPartOfBefore(scan: Scan, end: number): boolean {
  return scan.lower(end) === 'of' && OF_WHAT_BEFORE.has(scan.form(end + 1));
}

const OF_WHAT_BEFORE = wordSet('it them these those which whom');

/** "killed 12 people and injured at least 40", "of 1,204 voters found that 54 percent opposed it": of the people counted before. */
export function isOfPeopleBefore(scan: Scan, found: Found, { first, end }: TokenRange, { type, noun }: AmountBefore): boolean {
  if (noun === null || (type !== 'count' && type !== 'percent') || !scan.isPluralNoun(noun.end - 1)) return false;
  if (found.type === 'count' && HARMS.has(scan.form(first - 1))) return !scan.isContent(end) && type === 'count';
  if (found.type === 'count' && type === 'count' && RESTS.has(scan.form(first - 1)) && scan.has(end, Role.change)) {
    return !scan.isContent(end + 1) && !scan.isPluralNoun(end) && !scan.has(end, Role.changeNoun); // "1,412 issues declined and 241 rose"
  }
  const isShare = found.type === 'percent' || found.rule === 'ratio' || found.rule === 'fraction';
  return isShare && BEFORE_CLAUSE.has(scan.form(first - 1)) && HOLDS.has(scan.form(end));
}

const RESTS = rareWords('and but while ,');
const HARMS = rareWords('arrested arresting detained hurt injured injuring killed killing wounded wounding');
const BEFORE_CLAUSE = rareWords('and but found said showed that while');
const HOLDS = rareWords(
  `agreed approve approved approving back backed believe believed did disapproved disapproving expect expected favor favored favour favoured had
   have oppose opposed preferred said saw say support supported think thought trusted want wanted were would`,
);

/** "sales fell to $3 million and profit to $1 million": the phrase between "and" and the level, which shares the verb before. */
export function gappedNoun(scan: Scan, { first }: TokenRange): TokenRange | null {
  if (scan.lower(first - 1) !== 'to') return null;
  let at = first - 2;
  while (at > first - LONGEST_GAPPED && (scan.isContent(at) || scan.lower(at) === 'of' || scan.has(at, Role.determiner))) {
    const word = scan.word(at);
    if (word.month > 0 || word.weekday > 0 || word.timeUnit !== '' || word.value >= 0 || scan.lower(at).endsWith('ed')) return null;
    if (scan.has(at, Role.change | Role.past)) return null;
    at--;
  }
  if (!GAPS.has(scan.form(at))) return null;
  const from = scan.has(at + 1, Role.determiner) ? at + 2 : at + 1;
  return from < first - 1 ? { first: from, end: first - 1 } : null;
}

const LONGEST_GAPPED = 8;
const GAPS = rareWords('and while');

/** "Of the 12 members, at least seven are cheating": what the sentence opens with a choice from; null where it does not. */
export function chosenFrom(scan: Scan, { first }: TokenRange): TokenRange | null {
  if (scan.lower(scan.first) !== 'of') return null;
  const group = scan.first + 1;
  for (let i = group; i < first && i < scan.first + CHOICE_REACH; i++) if (scan.lower(i) === ',') return phraseRight(scan, group);
  return null;
}

const CHOICE_REACH = 10;
