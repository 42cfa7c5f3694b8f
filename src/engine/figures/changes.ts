import type { Figure } from '../analysis';
import type { TokenRange } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import { isAdverb, objectOf, subjectOf } from './phrases';
import type { Scan } from './scan';
import { rareWords } from '../words/rareWords';
import { Role } from './words/figureWord';

/** The verb of change that the figure belongs to: close before it, or farther where "by", "to" or "from" leads to the figure. */
export function changeVerbBefore(scan: Scan, first: number): number {
  const reach = LEADS_LEVEL.has(scan.form(first - 1)) ? CHANGE_REACH : OBJECT_REACH;
  for (let i = first - 1; i >= scan.first && i > first - reach; i--) {
    const { roles } = scan.word(i);
    if (roles & Role.clauseBreak || CLAUSE_JOINTS.has(scan.form(i))) return -1;
    if (roles & Role.change && !isNounAt(scan, i)) return i;
  }
  return -1;
}

const CHANGE_REACH = 20;

const OBJECT_REACH = 4;
const LEADS_LEVEL = wordSet('at by from to');
const CLAUSE_JOINTS = wordSet('although because but whereas which while who');

/** Whether the figure is a change by so much, or the level that it starts from or leads to; null for neither. */
export function changeOf(scan: Scan, { first, end }: TokenRange, verb: number): Figure['change'] {
  const before = scan.lower(first - 1);
  if (verb >= 0 && (before === 'by' || before === 'to' || before === 'from')) return before;
  if (verb >= 0 && verb >= first - 2 && !LEVELS.has(scan.form(verb))) return 'by';
  if (scan.has(end, Role.changeNoun)) return 'by';
  if (before === 'of' && scan.has(first - 2, Role.changeNoun)) return 'by';
  return null;
}

const LEVELS = wordSet('closed hit hits reach reached reaches reaching totaled totaling totalled');

/** What a verb of change changes: its object, else its subject. */
export function changedNoun(scan: Scan, { first }: TokenRange, verb: number): TokenRange | null {
  if (verb < 0 || THEM.has(scan.form(verb + 1))) return null; // "raised it to $9,000"
  return objectOf(scan, verb, first) ?? bareObject(scan, verb, first) ?? subjectOf(scan, verb);
}

const THEM = rareWords('it them');

/** "cut emissions 8 percent", "raised fares $2": a noun or two between the verb and the figure. */
function bareObject(scan: Scan, verb: number, first: number): TokenRange | null {
  if (!TRANSITIVE.has(scan.form(verb))) return null;
  const from = scan.has(verb + 1, Role.determiner) ? verb + 2 : verb + 1;
  const end = scan.lower(first - 1) === 'a' ? first - 1 : first; // "raised its key rate a quarter-point"
  for (let i = from; i < end; i++) {
    const word = scan.word(i);
    if (!scan.isContent(i) || word.weekday > 0 || word.month > 0 || isAdverb(scan.lower(i))) return null;
  }
  return end > from ? { first: from, end } : null;
}

const TRANSITIVE = wordSet(
  `boost boosted boosting boosts cut cuts cutting expand expanded hiked increased lift lifted lifting lifts lower lowered lowering lowers raise
   raised raises raising reduce reduced reduces reducing slash slashed slashing trim trimmed trimming trims widened`,
);

/** "the cut of 5 percent": a determiner or an amount makes a noun of the verb. */
function isNounAt(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1);
  const amount = before.percent || before.value >= 0 || before.scale > 0; // "the 5 percent rise"; but "The FTSE 100 rose"
  if (amount && !(scan.isCapital(at - 2) && scan.isContent(at - 2))) return true;
  if (scan.lower(at + 1) === 'of') return true; // "a tax cut of 5 percent"
  if (scan.has(at, Role.changeNoun) && scan.isDash(at - 2)) return true; // "a two-point rise in fares"
  const upOrDown = scan.lower(at) === 'up' || scan.lower(at) === 'down';
  if (upOrDown && (scan.isTitle || scan.isAllCaps(at))) return false; // "STEEL OUTPUT UP 1.9 PCT"
  if (upOrDown) return !scan.has(at - 1, Role.link) && !GOING.has(scan.form(at - 1)); // "has gone down 20 percent"
  const inBehind = scan.has(at, Role.changeNoun) && scan.lower(at + 1) === 'in';
  const led = before.ordinal > 0 || (scan.isContent(at - 1) && scan.has(at - 2, Role.determiner));
  if (inBehind && led) return true; // "a sharp rise in fares"
  return scan.has(at - 1, Role.determiner);
}

const GOING = wordSet('came close closed closing come comes end ended finish finished go goes going gone open opened settled went');
