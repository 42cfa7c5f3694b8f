import type { Figure } from '../analysis';
import type { TokenRange } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import type { AmountBefore } from './amountBefore';
import { apposedNoun } from './apposed';
import { changedNoun, changeOf, changeVerbBefore } from './changes';
import { chosenFrom, gappedNoun, isOfPeopleBefore, isParallel, isPartOfBefore, measuresAsBefore } from './carriedNouns';
import type { Found } from './found';
import { isAdverb, nounLeft, objectOf, phraseRight, subjectBefore, subjectOf } from './phrases';
import { changedBefore, levelSubject, movedBefore, pricedSubject, putAt, tradedBefore } from './priced';
import type { Scan } from './scan';
import { rareWords } from '../words/rareWords';
import { Role } from './words/figureWord';

export interface Measured {
  /** Tokens of the noun phrase that the figure measures; null when the clause does not say so plainly. */
  readonly noun: TokenRange | null;
  readonly change: Figure['change'];
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
  if (before && type !== 'count' && isOtherUnit(scan, range, before)) return { noun: before.own, change: null };
  const led = adjectivesAside(scan, range.first);
  if (led < range.first) return measuredBy(scan, found, { first: led, end: range.end }, before);
  const nearest = changeVerbBefore(scan, range.first);
  const verb = nearest === range.first - 1 && isObjectOf(scan, nearest, found, range.end) ? -1 : nearest;
  return { noun: nounOf(scan, found, range, verb, before), change: changeOf(scan, range, verb) };
}

/** "38 miles (61 kilometers)", "300 million francs ($50 million)": the amount before, in another unit. */
function isOtherUnit(scan: Scan, { first, end }: TokenRange, before: AmountBefore): boolean {
  return before.end === first - 1 && scan.lower(first - 1) === '(' && scan.lower(end) !== 'of';
}

/** The article before adjectives that stand before an amount: "to a record 8.41 million", "by a seasonally adjusted 0.4 percent". */
function adjectivesAside(scan: Scan, first: number): number {
  let at = first - 1;
  while (at > first - 4 && (LED_BY.has(scan.form(at)) || isAdverb(scan.lower(at)))) at--;
  return at < first - 1 && (scan.lower(at) === 'a' || scan.lower(at) === 'an') ? at : first;
}

const LED_BY = rareWords(
  `adjusted annual annualised annualized combined cumulative disappointing estimated extra flat fresh earlier full further healthy hefty initial meager meagre mere
   modest net nominal opening original preliminary previous provisional record respectable revised robust slim solid staggering total whopping`,
);

const NOTHING_MEASURED: Measured = { noun: null, change: null };

/** "The fund raised $5m", "they lost three games": no rise, no fall; but "it gained $2 to $40". */
function isObjectOf(scan: Scan, verb: number, { type, rule }: Found, end: number): boolean {
  if ((type !== 'money' && type !== 'count') || rule === 'fraction') return false; // "the bond lost a fifth"
  if (!TAKES_OBJECT.has(scan.form(verb))) return type === 'count' && TAKES_COUNT.has(scan.form(verb)) && scan.isContent(end);
  return !(scan.lower(end) === 'to' && (scan.isCardinal(end + 1) || scan.word(end + 1).currencyBefore)) && scan.lower(end) !== 'points';
}

const TAKES_OBJECT = wordSet('advanced gained lose loses losing lost raise raised raises raising');
const TAKES_COUNT = wordSet('drop dropped dropping drops hit hits reach reached reaches reaching');

function nounOf(scan: Scan, found: Found, range: TokenRange, verb: number, before: AmountBefore | null): TokenRange | null {
  const amount = found.type === 'percent' || found.type === 'money' || found.type === 'count';
  if (!amount) return ofMeasure(scan, found, range, verb, before);
  if (found.type === 'count' && scan.lower(range.end) === 'times' && scan.isContent(range.end)) return null; // "three times since May"
  const ofPoints = found.type === 'count' && POINTS.has(scan.form(range.end)) ? changedNoun(scan, range, verb) : null;
  if (before && (isParallel(scan, found, range, before) || isOfPeopleBefore(scan, found, range, before))) return before.noun;
  const own = ofPoints ?? (isOfOutput(scan, found, range.end) ? null : ofPhrase(scan, range, found)) ?? ofAmount(scan, found, range);
  if (own) return own;
  const direct = directNoun(scan, range, found, before);
  if (direct) return direct;
  if (!before?.noun && isPartOfBefore(scan, range.end) && scan.lower(range.first - 1) === ',' && scan.isContent(range.first - 2) && found.type === 'count') {
    return nounLeft(scan, range.first - 2); // "The trucks, 24 of them, are to cross"
  }
  const group = chosenFrom(scan, range);
  if (group) return group;
  const noun = clauseNoun(scan, found, range, verb, before);
  return noun ?? (isOfOutput(scan, found, range.end) ? ofPhrase(scan, range, found) : null);
}

/** "The deficit is 3 percent of GDP": the deficit is measured, in parts of all output. */
function isOfOutput(scan: Scan, { type }: Found, end: number): boolean {
  if (type !== 'percent' || scan.lower(end) !== 'of') return false;
  for (let i = end + 1; i < end + 5; i++) {
    if (OUTPUT.has(scan.form(i))) return true;
    if (!scan.has(i, Role.determiner) && !GROSS.has(scan.form(i)) && !scan.isCapital(i)) return false;
  }
  return false;
}

const OUTPUT = rareWords('gdp gnp product');
const GROSS = rareWords("annual domestic gross national state total 's");

/** "a loan of $40 bought a mule", "a bill of $13 billion passed": no noun behind the sum, but the one before "of". */
function ofAmount(scan: Scan, { type }: Found, { first, end }: TokenRange): TokenRange | null {
  if (type === 'count' || scan.lower(first - 1) !== 'of' || !scan.isContent(first - 2) || scan.isDash(end)) return null;
  return scan.isContent(end) && !scan.isPluralNoun(end) && !scan.isDash(end + 1) ? nounLeft(scan, first - 2) : null;
}

/** What the clause around a figure says that it measures, where its own phrase does not. */
function clauseNoun(scan: Scan, found: Found, range: TokenRange, verb: number, before: AmountBefore | null): TokenRange | null {
  const { first, end } = range;
  const sourced = scan.lower(end) === 'from' || scan.lower(end) === 'off';
  if (sourced && found.type !== 'count' && TAKES_FROM.has(scan.form(first - 1))) return phraseRight(scan, end + 1); // "trim $5m from the plan"
  const gapped = before ? gappedNoun(scan, range) : null;
  if (gapped) return gapped;
  const change = ofChange(scan, range);
  if (change) return change.noun ?? before?.noun ?? change.change;
  const counted = found.type === 'count' && before?.type === 'count' && scan.lower(first - 1) === 'to';
  if (counted && verb >= 0) return changedNoun(scan, range, verb); // "raised positions by 18,430 contracts to 132,705"
  if (before?.noun && (measuresAsBefore(scan, found, range, before) || isPartOfBefore(scan, range.end))) return before.noun;
  if (verb >= 0 && scan.lower(verb - 1) === ',' && scan.lower(verb).endsWith('ing')) {
    return objectOf(scan, verb, range.first) ?? before?.noun ?? subjectBefore(scan, verb - 1); // ", rising to 1,200"
  }
  if (verb >= 0) return changedNoun(scan, range, verb);
  return (
    movedBefore(scan, first) ?? changedBefore(scan, first) ?? pricedSubject(scan, found.type, first) ?? putAt(scan, first) ??
    levelSubject(scan, found.type, first) ?? apposedNoun(scan, found, range) ?? linkedNoun(scan, found, range)
  );
}

/** "The index lost 9.12 points": the index is measured, in points. */
const POINTS = wordSet('point points');

/** "an increase of 12 yuan", "a drop of 18,700 in part-time work": what changed, where words behind say so; null for what is no change. */
function ofChange(scan: Scan, { first, end }: TokenRange): { readonly noun: TokenRange | null; readonly change: TokenRange } | null {
  if (scan.lower(first - 1) !== 'of' || !(scan.has(first - 2, Role.changeNoun) || CHANGES.has(scan.form(first - 2)))) return null;
  const article = scan.has(first - 3, Role.determiner) || scan.has(first - 4, Role.determiner);
  const change = { first: first - 2, end: first - 1 };
  if (!article || scan.lower(first - 2) === 'loss') return null;
  return { noun: scan.lower(end) === 'in' && !isTimeAt(scan, end + 1) ? phraseRight(scan, end + 1) : null, change };
}

const CHANGES = rareWords('advance improvement');

/** "300 metres of rope", "a six-day standoff", "a hole 10 feet deep", "gusts to 65 mph", "The bridge is 300 metres long". */
function ofMeasure(scan: Scan, found: Found, range: TokenRange, verb: number, before: AmountBefore | null): TokenRange | null {
  const { first, end } = range;
  const isMeasure = found.type === 'measure';
  const of = behindBracket(scan, end);
  if (scan.lower(of) === 'of') {
    if (isMeasure && scan.lower(first - 1) === 'within') return null; // "within 300 miles of the moon"
    const noun = phraseRight(scan, of + 1);
    return noun && scan.word(noun.first).timeUnit !== '' ? null : noun; // "the first nine months of the year"
  }
  const extent = isMeasure && EXTENTS.has(scan.form(end));
  if (extent && scan.lower(first - 1) === 'and' && before?.noun) return before.noun; // "10 feet deep and 20 feet wide"
  if (extent && scan.lower(first - 1) === ',' && scan.isContent(first - 2)) return nounLeft(scan, first - 2); // "the wall, 3 metres high,"
  if (extent && scan.isContent(first - 1) && !scan.has(first - 1, Role.link | Role.past)) return nounLeft(scan, first - 1);
  const hyphened = scan.isDash(end - 2) || scan.isDash(end - 3); // "1.83-metre", "2,400-square-foot"
  const singular = (hyphened || !scan.lower(end - 1).endsWith('s')) && !WHERE.has(scan.form(end));
  const isOf = !hyphened && scan.lower(first - 1) === 'of' && scan.isContent(first - 2); // "Gusts of 58 mph piled drifts"
  if (singular && !extent && !isOf && scan.isContent(end) && (hyphened || !scan.isCapital(end))) return nounRight(scan, end);
  if (!isMeasure) return changedNoun(scan, range, verb);
  if (before?.noun && measuresAsBefore(scan, found, range, before)) return before.noun;
  const changed = verb >= 0 ? changedNoun(scan, range, verb) : changedBefore(scan, first);
  return changed ?? measuredLeft(scan, first) ?? putAt(scan, first) ?? apposedNoun(scan, found, range) ?? linkSubject(scan, first);
}

/** The token behind "(42,750 acres)", the same in another unit; the one given where no bracket opens. */
function behindBracket(scan: Scan, end: number): number {
  if (scan.lower(end) !== '(') return end;
  for (let i = end + 2; i < end + 6; i++) if (scan.lower(i) === ')') return i + 1;
  return end;
}

/** What may stand behind a length, of what it is the length of. */
const EXTENTS = wordSet('deep high long tall thick wide');
/** Where, or which way, something is: "40 km north of Ordu". */
const WHERE = wordSet('ahead apart ashore away back downstream east inland north northeast northwest offshore south southeast southwest upstream west');

/** "winds of 70 mph", "gusts to 65 mph", "bales weighing 55 pounds", "a van, which weighs 2 tons", "was flying at 31,000 feet". */
function measuredLeft(scan: Scan, first: number): TokenRange | null {
  const last = first - 1;
  const lower = scan.lower(last);
  if (lower === 'of') return nounLeft(scan, last - 1);
  if (lower === 'to' || lower === 'at') {
    if (isVerbal(scan, last - 1) || isVerbAtSpeed(scan, last - 1, lower)) return subjectOf(scan, last - 1);
    return scan.isContent(last - 1) ? nounLeft(scan, last - 1) : null;
  }
  if (SPEEDING.has(scan.form(last))) return subjectOf(scan, last);
  if (WEIGHING.has(scan.form(last))) return scan.isContent(last - 1) ? nounLeft(scan, last - 1) : null;
  return WEIGHS.has(scan.form(last)) ? subjectOf(scan, last) : null;
}

/** "the chip runs at 300 megahertz", "will work at minus 20 degrees": no noun before "at". */
function isVerbAtSpeed(scan: Scan, at: number, lead: string): boolean {
  if (lead !== 'at' || !scan.isContent(at)) return false;
  return scan.has(at - 1, Role.future) || scan.lower(at - 1) === 'to' || (scan.isContent(at - 1) && scan.lower(at).endsWith('s'));
}

function isVerbal(scan: Scan, at: number): boolean {
  const { lower } = scan.form(at);
  return scan.has(at, Role.past) || (lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing')));
}

const SPEEDING = rareWords('doing driving flying going moving sailing traveling travelling');
const WEIGHING = wordSet('exceeding holding measuring totaling totalling weighing yielding');
const WEIGHS = wordSet('exceed exceeded exceeds measure measured measures weigh weighed weighs yield yielded yields');

/** The phrase to the right; of a name no more than the name: "35-year-old Pat Delorme saved". */
function nounRight(scan: Scan, at: number): TokenRange | null {
  let end = at;
  while (end < at + LONGEST_NAME && scan.isCapital(end) && scan.isContent(end)) end++;
  return end > at + 1 ? { first: at, end } : phraseRight(scan, at);
}

/** "Oda Brandt, 57", "a 42-year-old diver", "the mayor is 60 years old". */
function agedPerson(scan: Scan, found: Found, { first, end }: TokenRange): TokenRange | null {
  const mark = scan.lower(first - 1);
  if (mark === ',' || mark === '(') return personLeft(scan, first - 2);
  if (mark === 'now' && scan.lower(first - 2) === ',') return personLeft(scan, first - 3);
  const hyphened = scan.isDash(end - 2);
  if (hyphened && scan.isContent(end)) return nounRight(scan, end);
  if (scan.has(first - 1, Role.determiner) && scan.lower(first - 2) === 'in') {
    return scan.isContent(first - 3) ? nounLeft(scan, first - 3) : linkSubject(scan, first - 2); // "a couple in their 60s"
  }
  if (mark === 'aged' && scan.isContent(first - 2)) return nounLeft(scan, first - 2);
  if (scan.lower(first - 1) === 'aged' && scan.lower(first - 2) === ',') return personLeft(scan, first - 3);
  if (found.rule !== 'age') return null;
  if (mark === 'at') {
    const verb = scan.lower(first - 2) === 'school' ? first - 3 : first - 2; // "left school at 14"
    return scan.lower(verb).endsWith('ing') ? null : subjectOf(scan, verb);
  }
  const moved = mark === 'to' || mark === 'from' ? changeVerbBefore(scan, first) : -1;
  return moved >= 0 ? changedNoun(scan, { first, end }, moved) : linkSubject(scan, first); // "raise the retirement age to 67"
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
function ofPhrase(scan: Scan, { first, end: at }: TokenRange, found: Found): TokenRange | null {
  const lower = scan.lower(at);
  let from = -1;
  if (lower === 'in' && (NOT_IN.has(scan.form(at + 1)) || LEVEL_BEFORE_IN.has(scan.form(first - 1)))) return null;
  if (lower === 'of' || (lower === 'in' && found.type === 'money' && !scan.isCapital(at + 1))) from = at + 1;
  else if (lower === 'worth' && scan.lower(at + 1) === 'of') from = at + 2;
  if (found.rule === 'fraction' && scan.has(at, Role.determiner)) from = at; // "half the members"
  if (from < 0 || scan.year(from) > 0 || scan.word(from).month > 0) return null;
  if (lower === 'in' && scan.isCardinal(from)) return null; // "earned $5m in 11 races"
  if (lower === 'in' && scan.has(from, Role.determiner)) return null; // "lost $5m in a year"
  const noun = phraseRight(scan, from, found.type === 'count');
  if (noun && found.type === 'count' && noun.end === noun.first + 1 && scan.lower(noun.first).endsWith('ed')) return null; // "five of 30 survived"
  return noun && lower === 'in' && scan.word(noun.first).timeUnit !== '' ? null : noun;
}

/** "fell 22 cents in late trading": when or where it was so. */
const LEVEL_BEFORE_IN = wordSet('at from to');
const NOT_IN = wordSet('active afternoon after-hours early heavy late light moderate morning overnight premarket regular trade trading');

/** "100 per cent tariffs", "5,000 people", "two more ships", "a five-nation group", "$20-a-barrel oil". */
function directNoun(scan: Scan, range: TokenRange, found: Found, before: AmountBefore | null): TokenRange | null {
  const { end } = range;
  const more = found.type === 'count' && scan.lower(end) === 'more' ? end + 1 : end;
  const rated = found.type === 'money' && RATED.has(scan.form(end)) && scan.has(range.first - 1, Role.determiner); // "its $18 a barrel benchmark"
  const from = rated ? end + 2 : isRate(scan, more) ? more + 4 : scan.pastHyphen(more);
  if (found.type !== 'count' && (scan.isCardinal(from) || DAYS.has(scan.form(from)))) return null; // "to 10 pct ten days ago"
  if (!scan.isContent(from) || scan.word(from).weekday > 0 || scan.word(from).month > 0) return null;
  if ((scan.lower(from) === 'late' || scan.lower(from) === 'early') && scan.word(from + 1).weekday > 0) return null;
  if (scan.has(from, Role.changeNoun) && scan.lower(from + 1) === 'in') {
    const noun = phraseRight(scan, from + 2); // "a 23% rise in profit", "in first-half profit"
    const timed = isTimeAt(scan, from + 2) && (!noun || isTimeAt(scan, noun.end - 1));
    return timed ? (before?.noun ?? { first: from, end: from + 1 }) : noun;
  }
  if (found.type !== 'count' && scan.word(from).timeUnit !== '' && !scan.isDash(from + 1)) return null; // "3.4 percent year on year"
  if (isVerbBehind(scan, found, range, from)) return null;
  if (scan.has(from, Role.change) && found.type !== 'percent' && !(found.type === 'count' && scan.isPluralNoun(from))) return null;
  if (found.type === 'count' && before?.noun && LEFT_SO.has(scan.form(from)) && BEFORE_REST.has(scan.form(range.first - 1))) return before.noun;
  if (NO_NOUNS.has(scan.form(from)) && !scan.isContent(from + 1)) return null;
  if (found.type !== 'count') return phraseRight(scan, from);
  if (from > more) return HYPHENED.has(scan.form(from)) ? phraseRight(scan, from + 1) : { first: from, end: from + 1 };
  const isScore = scan.isCapital(from) && scan.isCapital(range.first - 1) && scan.isContent(range.first - 1);
  return isScore ? null : phraseRight(scan, from, found.value !== 1); // "Leeds 1 Everton 2"
}

const DAYS = rareWords('today tomorrow tonight yesterday');
const RATED = rareWords('a an per');

/** "a $400-million-a-year business" */
function isRate(scan: Scan, at: number): boolean {
  return scan.isGluedDash(at) && scan.lower(at + 1) === 'a' && scan.isGluedDash(at + 2);
}

/** "a 2,000-strong crowd", "100-odd guests" */
const HYPHENED = wordSet('fold odd plus something strong');

function isTimeAt(scan: Scan, at: number): boolean {
  const word = scan.word(scan.has(at, Role.functional | Role.determiner) ? at + 1 : at);
  return word.month > 0 || word.timeUnit !== '' || word.season !== '' || word.ordinal > 0 || scan.year(at) > 0;
}

/** "44 percent favored Doyle", "a mob of 200 attacked a convoy": no noun that is counted. */
function isVerbBehind(scan: Scan, { type, value }: Found, { first }: TokenRange, at: number): boolean {
  const { lower } = scan.form(at);
  if (LEFT_SO.has(scan.form(at))) return false;
  if (isAdverb(lower) && !scan.isContent(at + 1)) return true; // "at least 12 seriously"
  if (type === 'percent' && lower.endsWith('ing')) return !scan.isContent(at + 1); // but "the 15 percent polling threshold"
  if (type === 'money' && lower.endsWith('ed') && !scan.has(first - 1, Role.determiner)) return !scan.isContent(at + 1);
  if (type === 'percent') return lower.endsWith('ed') && !scan.has(first - 1, Role.determiner);
  const verb = lower.endsWith('ed') || (value !== 1 && scan.has(at, Role.past)); // "one shot at it"
  return type === 'count' && verb && !scan.isContent(at + 1);
}

/** "12 people were killed and 40 wounded", "301 shares fell, with 142 unchanged": of what is counted before. */
const LEFT_SO = wordSet('arrested dead hurt injured killed missing unchanged wounded');
const BEFORE_REST = wordSet(', and with');

/** Adverbs and adjectives that no noun need follow: "won six straight", "15 short of a majority". */
const NO_NOUNS = wordSet(
  `ahead alone apart apiece away bigger cheaper colder dearer deep each early faster fewer firmer greater heavier high higher larger late later long
   longer lower off old older overall poorer richer short shorter slower smaller straight stronger tall warmer weaker wide wider younger`,
);

/** "a fine of $5m", "inflation was 3 percent", "$5m for repairs", "trimmed $5m from the budget". */
function linkedNoun(scan: Scan, { type }: Found, { first, end }: TokenRange): TokenRange | null {
  const before = scan.form(first - 1);
  if (WEIGHS.has(before) && scan.lower(first - 2) === 'to') return subjectBefore(scan, first - 2) ?? subjectOf(scan, first - 1); // "fell to yield 8 percent"
  if (WEIGHS.has(before) || (before.lower === 'from' && RANGES.has(scan.form(first - 2)))) {
    if (scan.lower(first - 2) === 'ranging' && scan.lower(first - 3) === ',') return nounLeft(scan, first - 4); // "tariffs, ranging from"
    return subjectOf(scan, before.lower === 'from' ? first - 2 : first - 1); // "bonds yield 5 percent", "prices range from $5"
  }
  if (CLOSES.has(before) && NO_NOUNS.has(scan.form(end))) return subjectOf(scan, first - 1); // "ended 3 percent higher"
  if (BEFORE_AMOUNT.has(before) && !scan.word(first - 2).percent) {
    const trade = before.lower === 'for' ? tradeBefore(scan, first - 2) : -1;
    if (trade >= 0) return trade < first - 2 ? phraseRight(scan, trade + 1) : subjectOf(scan, trade);
    const bare = before.lower === 'of' || before.lower === 'for';
    const verb = bare ? -1 : tradedBefore(scan, first - 2, before.lower === 'at'); // "the index stood at", "the deal is valued at"
    if (verb >= 0) return subjectOf(scan, verb);
    const named = bare || (before.lower === 'at' && scan.has(first - 3, Role.determiner)); // "put its cost at"
    if (bare && scan.isCardinal(first - 2)) return null; // "three of four failed"
    const noun = named ? nounLeft(scan, first - 2) : subjectOf(scan, first - 1);
    if (noun && !(before.lower === 'for' && scan.lower(noun.first).endsWith('ed'))) return noun; // not "asked (them) for $5m"
  }
  const bound = BOUNDS.has(scan.form(first)) && scan.isContent(first - 1) && !isVerbal(scan, first - 1);
  const bounded = bound && scan.lower(first - 1) !== 'bit' ? nounLeft(scan, first - 1) : null;
  if (bounded && scan.has(bounded.first - 1, Role.determiner)) return bounded; // "keep the deficit under $5 million"
  const behind = scan.lower(end);
  const spent = behind === 'for' || (behind === 'on' && isSpent(scan, first)) || ((behind === 'from' || behind === 'off') && TAKES_FROM.has(before));
  if (type !== 'count' && spent && !isTimeAt(scan, end + 1) && scan.word(end + 1).weekday === 0) {
    const noun = phraseRight(scan, end + 1);
    if (noun) return noun;
  }
  return linkSubject(scan, first);
}

const CLOSES = rareWords('closed ended finished opened settled traded trading');
const RANGES = wordSet('range ranged ranges ranging varied varies vary');
const BOUNDS = wordSet('above below over under');

/** The verb of "bought the mill from its owners for $5m": it was paid for what was bought; -1 where there is none. */
function tradeBefore(scan: Scan, from: number): number {
  for (let i = from; i > scan.first && i > from - TRADE_REACH; i--) {
    if (TRADES.has(scan.form(i))) return i;
    if (scan.has(i, Role.clauseBreak)) return -1;
  }
  return -1;
}

const TRADE_REACH = 14;
const TRADES = wordSet('acquire acquired acquires acquiring bought buy buying buys purchase purchased rent rented rents retail retails sell selling sells sold');

/** "spent some $5m on repairs"; but "earned $5m on sales". */
function isSpent(scan: Scan, first: number): boolean {
  for (let i = first - 1; i > first - SPENT_REACH; i--) if (SPENDS.has(scan.form(i))) return true;
  return false;
}

const SPENT_REACH = 12;
const SPENDS = rareWords('blew invest invested invests lavished levied levy save saved saves saving spend spending spends spent waste wasted');
const TAKES_FROM = wordSet('cut cuts cutting knock knocked shave shaved shaving slash slashed slashing strip stripped trim trimmed trimming trims');

/** "The bridge is (estimated to be about) 300 metres long": the subject of a linking verb a few words before. */
function linkSubject(scan: Scan, first: number): TokenRange | null {
  for (let i = first - 1; i >= scan.first && i > first - LINK_REACH; i--) {
    if (scan.has(i, Role.link)) return subjectOf(scan, i);
    if (scan.has(i, Role.clauseBreak) || (scan.isContent(i) && !BEHIND_LINK.has(scan.form(i)) && !isAdverb(scan.lower(i)))) return null;
  }
  return null;
}

const LINK_REACH = 7;
const BEHIND_LINK = wordSet('estimated expected forecast going minus pegged plus priced projected put reported seen set valued worth');

const BEFORE_AMOUNT = wordSet('are at cost costing costs for is of reach reached totaling totalling was were worth');
