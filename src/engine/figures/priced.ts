import type { FigureType } from '../analysis';
import type { TokenRange } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import { objectOf, phraseRight, subjectOf } from './phrases';
import type { Scan } from './scan';
import { rareWords } from '../words/rareWords';
import { Role } from './words/figureWord';

/** "a two-point rise in fares to 20.6 percent": what a noun of change, a few words before a level, is a change in. */
export function changedBefore(scan: Scan, first: number): TokenRange | null {
  const lead = scan.lower(first - 1);
  if (lead !== 'to' && lead !== 'from') return null;
  for (let i = first - 3; i >= scan.first && i > first - CHANGE_REACH; i--) {
    if (scan.has(i, Role.clauseBreak)) return null;
    if (scan.lower(i) === 'in' && scan.has(i - 1, Role.changeNoun)) return phraseRight(scan, i + 1);
  }
  return null;
}

const CHANGE_REACH = 10;

/** "bringing the toll to 62", "pushed the yield to 5.9 percent": the object of a verb that moves things, before a level. */
export function movedBefore(scan: Scan, first: number): TokenRange | null {
  if (!MOVED.has(scan.form(first - 1))) return null;
  for (let i = first - 3; i >= scan.first && i > first - CHANGE_REACH; i--) {
    if (scan.has(i, Role.clauseBreak) || scan.lower(i) === ',') return null;
    if (MOVES.has(scan.form(i))) return scan.has(i + 1, Role.determiner) ? movedObject(scan, i, first) : null;
  }
  return null;
}

/** "pushing the jobless rate down two-tenths of a point to 7 percent": to the particle, where one stands there. */
function movedObject(scan: Scan, verb: number, first: number): TokenRange | null {
  for (let i = verb + 3; i < first; i++) {
    if (scan.lower(i) === 'down' || scan.lower(i) === 'up') return phraseRight(scan, verb + 1);
  }
  return objectOf(scan, verb, first);
}

const MOVED = wordSet('to down up by from');

const MOVES = wordSet(
  `bring bringing brings brought drive driven drives driving drove lift lifted lifting lifts push pushed pushes pushing send sending sends
   sent take takes taking took`,
);

/** "The shares added 2.35 marks", "the dollar bought 130 yen": verbs that say so of what has a price alone. */
export function pricedSubject(scan: Scan, type: FigureType, first: number): TokenRange | null {
  if (scan.lower(first - 1) === 'off' && CLOSES.has(scan.form(first - 2))) return subjectOf(scan, first - 2); // "finished off 46.53"
  if (!OF_PRICES.has(scan.form(first - 1))) return null;
  const subject = subjectOf(scan, first - 1);
  if (!subject || type === 'percent') return subject; // "Exports added 9.3 percent"
  for (let i = subject.first; i < subject.end; i++) if (PRICED.has(scan.form(i))) return subject;
  return null;
}

const CLOSES = rareWords('closed ended finished opened settled');
const OF_PRICES = wordSet('added adding adds bought buys fetched gained lost shed');
const PRICED = wordSet(
  `average averages bond bonds cocoa coffee copper corn cotton crude dollar euro franc futures gold index issue lira mark oil peso platinum
   pound price prices rand rouble ruble rupee share shares silver soybeans sterling stock stocks sugar tin wheat yen`,
);

/** "She put the cost of the work at $5m", "reckoned output in May at 24 million barrels": the object of a verb of estimating. */
export function putAt(scan: Scan, first: number): TokenRange | null {
  if (scan.lower(first - 1) !== 'at') return null;
  for (let i = first - 3; i >= scan.first && i > first - CHANGE_REACH; i--) {
    if (scan.has(i, Role.clauseBreak) || !scan.isWord(i) || scan.isCardinal(i)) return null;
    if (!PUTS.has(scan.form(i))) continue;
    let from = i + 1;
    while (from < first - 1 && scan.has(from, Role.determiner)) from++;
    return from < first - 1 && !scan.isFunctional(from) ? { first: from, end: first - 1 } : null;
  }
  return null;
}

const PUTS = rareWords(
  `calculated calculates cap capped caps estimate estimated estimates fixed peg pegged pegs pinned placed put puts putting reckon reckoned reckons set sets setting
   valued values`,
);

/** "Exports came to 13 billion lire", "debt will cross $5m", "a bag brings 460 reais": verbs that take their subject to an amount. */
export function levelSubject(scan: Scan, type: FigureType, first: number): TokenRange | null {
  const before = scan.form(first - 1);
  if (before.lower === 'to') return WENT.has(scan.form(first - 2)) ? subjectOf(scan, first - 2) : null;
  if (CROSSES.has(before) || (type === 'money' && FETCHES.has(before))) return subjectOf(scan, first - 1);
  return null;
}

const WENT = rareWords('came come comes go goes going gone went');
const CROSSES = rareWords('cross crossed crosses crossing hit hits surpass surpassed surpasses touch touched touches');
const FETCHES = rareWords('bring brings brought commanded commands fetch fetched fetches fined');

/** The verb that ends right before "at" and an amount: "stood", "valued", "trading", "changing hands"; -1 when none does. */
export function tradedBefore(scan: Scan, at: number, isBeforeAt: boolean): number {
  if (scan.has(at - 1, Role.determiner)) return -1;
  if (scan.has(at, Role.link | Role.change | Role.past)) return at;
  if (!isBeforeAt) return -1; // "her best showing is"
  const { lower } = scan.form(at);
  if (lower === 'hands' && scan.lower(at - 1).startsWith('chang')) return at - 1;
  const verbal = lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing')) && !NOUNS_IN_ING.has(scan.form(at));
  return verbal || TRADES.has(scan.form(at)) ? at : -1;
}

const NOUNS_IN_ING = wordSet('building buying gearing housing lending meeting spending');
const TRADES = wordSet('close closes end ends open opens put seen sell sells set trade trades');
