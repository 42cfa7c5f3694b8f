import type { WordForm } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import { isLevelBefore, isPercentCarried, isPercentResumed } from './carriedPercents';
import { AGAINST, isNear } from './comparison';
import { amountFound, durationFound, valueFound } from './found';
import type { Found } from './found';
import { tidy } from './numberRead';
import type { NumberRead } from './numberRead';
import type { Scan } from './scan';
import { hasCents } from './words/currencyWords';
import { Role } from './words/figureWord';
import { rareWords } from '../words/rareWords';

/**
 * A number without a unit of its own takes that of the amount before: "fell four baht to 118", "rose to 34,900 tonnes from 31,200",
 * "asked for $60 million and got 22 million".
 */
export function inUnitBefore(scan: Scan, read: Found, before: Found | undefined): Found {
  if (read.type !== 'count' || !before || before.unit === null || before.unit === 'point') return read;
  if (before.type === 'percent' && read.first - before.end <= REACH && isPercentCarried(scan, read, before, leadOf(scan, read.first))) {
    return valueFound('percent', read.first, read.end, read.value, '%', 'percent');
  }
  if (scan.isGluedDash(read.end) || isCounted(scan, read.end)) return read;
  const { type, unit } = before;
  if (type !== 'money' && type !== 'measure' && type !== 'percent') return read;
  if (unit === 'year' || read.first - before.end > REACH) return read; // an age is carried nowhere
  if (!goesOn(scan, read, before) && !(type === 'money' && (isSumAlone(scan, read) || sumGoesOn(scan, read, before)))) return read;
  const ofLevel = unit === 'pp' && LEVEL.has(leadOf(scan, read.first)) && !isLevelBefore(scan, before); // "fell two points to 41"
  const inCents = type === 'money' && scan.word(read.end - 1).scale === 0 && isInHundredths(scan, before) && (unit === 'GBP' || AGAINST.has(leadOf(scan, read.first))); // "to 64.12 cents from 64.50"
  const value = inCents && read.value !== null ? tidy(read.value / 100) : read.value;
  return valueFound(type, read.first, read.end, value, ofLevel ? '%' : unit, type);
}

const REACH = 15;

/** "$41.25, up 1.50", "after touching 1,240", "$3,000, not 4,000", "he paid $300, she 250". */
function sumGoesOn(scan: Scan, { first, end, value }: Found, before: Found): boolean {
  if (!value || before.value === null || before.value >= 1e6 || !scan.word(first).digits || scan.lower(end) === 'of') return false;
  const lead = leadOf(scan, first);
  const behindComma = scan.lower(first - 2) === ',' && first - before.end <= AFTER_COMMA;
  if (MOVES.has(lead)) return behindComma && value < before.value && lead === scan.form(first - 1);
  return isNear(value, before.value) && (TOUCHES.has(lead) || (behindComma && INSTEAD.has(lead)));
}

const AFTER_COMMA = 6;
const MOVES = rareWords('up down off');
const TOUCHES = rareWords('touching hitting reaching');
const INSTEAD = rareWords('not then he she they');

function isInHundredths(scan: Scan, before: Found): boolean {
  const { minor, digits, suffix } = scan.word(before.end - 1);
  return minor !== '' && (!digits || suffix !== '') && (before.value ?? 1) < 1;
}

/** A noun stands behind that the number counts, or a mark of another reading. */
function isCounted(scan: Scan, end: number): boolean {
  return scan.isContent(end) && scan.word(end).weekday === 0 && scan.word(end).month === 0 && !NO_NOUNS.has(scan.form(end));
}

const NO_NOUNS = wordSet('early late later today yesterday');

function goesOn(scan: Scan, { first, end, value }: Found, before: Found): boolean {
  const { type } = before;
  const lead = leadOf(scan, first);
  const large = (before.value ?? 0) >= 1e6;
  if (large && (value ?? 0) < 1000) return false; // "$4 million to 12": of what, the words do not say
  if (type === 'percent') return isPercentResumed(scan, { first, end, value }, before, lead);
  const isAtLevel = before.end === first - 2 && UP_OR_DOWN.has(scan.form(first - 2)); // "17 yen up at 812"
  if (lead.lower === 'at') return type === 'money' && isAtLevel;
  if (lead.lower === 'of') return AVERAGES.has(scan.form(first - 2)); // "and a five-year average of 714,000"
  if (lead.lower === 'after') return isNear(value, before.value); // "at 1,318.50, after 1,321.25 on Friday"
  if (lead.lower === 'to' && scan.has(first - 2, Role.change) && JOINS.has(scan.form(first - 3))) return isNear(value, before.value); // "and fell to 2 million"
  if (lead.lower === 'to') return first - before.end <= RATE_REACH && isRate(scan, before.end, first - 1);
  return AGAINST.has(lead) || (lead.lower === 'with' && scan.lower(first - 2) === 'compared');
}

/** The word before a number, modifiers aside: "against an opening 1.5990", "from about 5". */
function leadOf(scan: Scan, first: number): WordForm {
  if (scan.lower(first - 1) === 'to') return scan.form(first - 1);
  const at = modifiersAside(scan, first);
  const earlier = EARLIER.has(scan.form(at - 1));
  return scan.form((earlier ? (scan.has(at - 2, Role.determiner) ? at - 2 : at - 1) : at) - 1);
}

const EARLIER = rareWords('earlier initial opening original previous prior revised');
const UP_OR_DOWN = rareWords('down higher lower up');
const AVERAGES = rareWords('average high low peak record total');
const LEVEL = rareWords('to against from versus vs vs.');

const RATE_REACH = 3;
const JOINS = rareWords('and before but then');

/** Nothing, or "an ounce", "a share", between an amount and "to". */
function isRate(scan: Scan, from: number, to: number): boolean {
  return from === to || (to === from + 2 && (scan.lower(from) === 'a' || scan.lower(from) === 'an'));
}

/**
 * A sum in millions or more without its currency takes that of the last such sum in the article: "The shortfall in food swelled to
 * 1,240 billion", some sentences behind "870 billion lire". `isNext`: nothing was counted in millions since.
 */
export function inMoneyOfArticle(scan: Scan, read: Found, last: Found | null, isNext: boolean): Found {
  if (!last || scan.isGluedDash(read.end) || isCounted(scan, read.end) || scan.lower(read.end) === 'of') return read;
  const least = read.value ?? read.low ?? 0;
  const lastLeast = last.value ?? last.low ?? 0;
  const scale = scan.word(read.end - 1).scale;
  if (least < 1e6 || scale < 1e6 || least > lastLeast * FARTHEST || least * FARTHEST < lastLeast) return read;
  const isAlone = isNext && !COUNT_MORE.has(scan.form(read.end)) && scan.lower(read.first - 1) !== 'of';
  return isOfMoney(scan, read.first, isAlone) ? amountFound('money', read.first, read.end, read, last.unit, 'money') : read;
}

/** How many times as large sums of one kind may be. */
const FARTHEST = 1000;

const COUNT_MORE = rareWords('fewer less more other others such');

/** A noun that money is said of, close before; `otherwise` where the clause has neither such a noun nor one of other things. */
function isOfMoney(scan: Scan, first: number, otherwise: boolean): boolean {
  for (let i = first - 1; i >= scan.first && i > first - MONEY_REACH; i--) {
    if (scan.has(i, Role.clauseBreak) || OTHER_UNITS.has(scan.form(i))) return false;
    if (OF_MONEY.has(scan.form(i))) return true;
  }
  return otherwise;
}

const MONEY_REACH = 14;
const OF_MONEY = rareWords(
  `aid assets billion borrowing borrowings bring bringing brings budget capital cost costs credit credits debt debts deficit deficits earned
   earnings exports francs funds gdp imports income investment investments lending lent liabilities lira lire loan loans loss losses net owed
   owes outlays paid pay payments profit profits raised receipts remittances reserves revenue revenues revs sales savings shortfall spend
   spending spent subsidies surplus surpluses tax taxes turnover value worth yen`,
);
const OTHER_UNITS = rareWords(
  `acres audience barrels copies hectares homes households inhabitants jobs passengers people population readers residents subscribers tonnes
   tons units users viewers visitors votes workers workforce`,
);

/** "C$12 million, or 30 cents a share": cents of the dollars before. */
export function inCentsBefore(scan: Scan, read: Found, before: Found | undefined): Found {
  if (before?.type !== 'money' || before.unit === null || read.unit !== 'USD' || before.unit === 'USD') return read;
  const ofCents = scan.word(read.end - 1).minor === 'USD' && scan.word(read.end - 2).nation === '';
  if (!ofCents || !hasCents(before.unit) || read.first - before.end > 2 || !(scan.lower(read.first - 1) === 'or')) return read;
  return amountFound('money', read.first, read.end, read, before.unit, read.rule);
}

/** "got only 22 million": in millions, nothing counted behind it. */
function isSumAlone(scan: Scan, { end, value }: Found): boolean {
  return (value ?? 0) >= 1e6 && scan.word(end - 1).scale >= 1e6 && scan.lower(end) !== 'of' && scan.lower(end) !== 'at';
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
