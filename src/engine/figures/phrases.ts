import type { TokenRange } from '../text/tokens';
import { Shape } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import type { Scan } from './scan';
import { rareWords } from '../words/rareWords';
import { Role } from './words/figureWord';

/**
 * Noun phrases around a figure, by function words and marks: to the right as far as the next of them, to the left as far as the
 * clause goes. No part of speech is asked, which would cost more than all the rest of the figures.
 */

const LONGEST_RIGHT = 7;
const LONGEST_LEAD = 7;
const LONGEST_LEFT = 16;

/** The noun phrase that starts at a token, determiners and numbers left out: to the next function word, figure or mark. */
export function phraseRight(scan: Scan, at: number, plural = false): TokenRange | null {
  let first = at;
  while (first < at + LONGEST_LEAD && isBeforeHead(scan, first)) first += behindAmount(scan, first);
  let end = first;
  for (let i = first; i < first + LONGEST_RIGHT && i < scan.end; i++) {
    const word = scan.word(i);
    if (i > first && (scan.isGluedDash(i) || scan.lower(i) === "'s")) continue;
    if (i > first && scan.lower(i - 1) === "'s" && isAmount(scan, i)) continue; // "the company's 3,500 workers"
    if (!scan.isContent(i) || (i > first && (word.value >= 0 || word.weekday > 0 || scan.has(i, Role.change)))) break;
    if (i > first && endsPhrase(scan, i)) break;
    if (i > first && plural && scan.isPluralNoun(i - 1) && !scan.isPluralNoun(i) && scan.lower(i + 1) !== "'s") break;
    end = i + 1;
  }
  return end > first ? { first, end } : null;
}

/** The tokens of an amount and what a hyphen or a stroke joins to it: "9-3/8" percent notes, its "1,200-strong" workforce. */
function behindAmount(scan: Scan, at: number): number {
  if (!scan.word(at).digits) return 1;
  if (scan.isGluedDash(at + 1) && scan.word(at + 2).digits && scan.lower(at + 3) === '/') return 5; // "9-3/8"
  if (scan.isGluedDash(at + 1) && (scan.word(at + 2).digits || JOINED.has(scan.form(at + 2)))) return 3;
  return scan.lower(at + 1) === '/' && scan.glued(at + 1) && scan.word(at + 2).digits ? 3 : 1;
}

const JOINED = wordSet('member odd plus seat strong');

function isBeforeHead(scan: Scan, at: number): boolean {
  return scan.has(at, Role.determiner) || BEFORE_HEAD.has(scan.form(at)) || isAmount(scan, at);
}

const BEFORE_HEAD = wordSet('about all approximately around at least more nearly over roughly some than total');

/** Of a number, percentage or sum within a phrase: "a 30 percent stake". */
function isAmount(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  return word.digits || word.scale > 0 || word.value > 1 || word.percent || (word.currencyBefore && !scan.isWord(at));
}

/** "voters backed", "goods quickly", "farmers held": a participle or adverb behind a plural is no part of the phrase. */
function endsPhrase(scan: Scan, at: number): boolean {
  const { lower } = scan.form(at);
  const verbal = lower.endsWith('ed') || isAdverb(lower) || lower.endsWith('ing') || PARTICIPLES.has(scan.form(at));
  if (lower === 'compared' || FINITE.has(scan.form(at))) return true;
  return verbal && (scan.isPluralNoun(at - 1) || scan.lower(at - 1).endsWith('s'));
}

/** Verbs that are no nouns: "the two-year term expires". */
const FINITE = wordSet('arrives became began came comes expires fell gave gets goes grew happened lives rents rose said says took weighs went');
const PARTICIPLES = wordSet('born bought built cut done found given held hit hurt kept known left lost made paid sent set shot sold split taken told');

/** What a transitive verb changes: "raising the total burden on goods to 130 per cent". */
export function objectOf(scan: Scan, verb: number, figure: number): TokenRange | null {
  const preposition = figure - 1;
  const at = PARTICLES.has(scan.form(verb + 1)) ? verb + 2 : verb + 1; // "edged up its forecast"
  if (!PREPOSITIONS.has(scan.form(preposition)) || preposition - at < 1) return null;
  const opens = scan.has(at, Role.determiner) || (scan.isContent(at) && !isAdverb(scan.lower(at)));
  const word = scan.word(at);
  if (!opens || word.weekday > 0 || word.month > 0 || word.value >= 0 || word.currency !== '') return null;
  let first = at;
  while (scan.has(first, Role.determiner)) first++;
  for (let i = first; i < preposition; i++) {
    const opens = ARTICLES.has(scan.form(i)) && !isJoint(scan, i - 1); // "raised its key rate a quarter-point to"
    if (opens || scan.word(i).value >= 0 || !(scan.isWord(i) || scan.isGluedDash(i))) return phraseRight(scan, first);
  }
  return first < preposition ? { first, end: preposition } : null;
}

const PREPOSITIONS = wordSet('by to from');
const PARTICLES = wordSet('back down off up');

/** The noun phrase that ends at a token and starts behind its article: "a tariff" of 100 per cent. */
export function nounLeft(scan: Scan, at: number): TokenRange | null {
  const whole = phraseLeft(scan, at);
  if (!whole) return null;
  for (let i = whole.end - 1; i > whole.first; i--) {
    const verb = scan.lower(i - 1).endsWith('ed') && scan.isContent(i) && scan.isContent(i - 2);
    if (i - 1 > whole.first && (verb || isVerbInS(scan, i - 1))) return { first: i, end: whole.end }; // "both sides signed contracts"
    if (scan.has(i - 1, Role.determiner) || (scan.isFunctional(i - 1) && scan.lower(i - 1) !== 'of')) {
      const first = scan.isFunctional(i) || (MODALS.has(scan.form(i - 1)) && i + 1 < whole.end) ? i + 1 : i; // "will levy duties"
      return first < whole.end ? { first, end: whole.end } : null;
    }
  }
  return whole;
}

/** "carries" of "the agreement carries interest": inside a phrase few plurals stand. */
function isVerbInS(scan: Scan, at: number): boolean {
  const { lower, shape } = scan.form(at);
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') && (shape & Shape.capitalised) === 0 && scan.isContent(at + 1);
}

/** "In the year to May growth was": what stands behind the phrase that opens the sentence; "He sees output falling": behind the verb. */
function behindOpening(scan: Scan, { first, end }: TokenRange): TokenRange | null {
  if (!PRONOUNS.has(scan.form(first))) return end - first > 1 ? nounLeft(scan, end - 1) : null;
  return SEES.has(scan.form(first + 1)) && first + 2 < end ? { first: first + 2, end } : null;
}

const SEES = rareWords('expect expects forecast forecasts foresees predicts saw see sees');
const MODALS = rareWords('can could may might must should to will would');

/** The subject of the verb at a token: what rose in "Profit, helped by exports, rose" is profit. A pronoun is none. */
export function subjectOf(scan: Scan, verb: number): TokenRange | null {
  const last = behindSubject(scan, verb);
  return JOINS_VERBS.has(scan.form(last)) ? subjectBefore(scan, last) : nearSubject(scan, last);
}

/** "was licensed for 44 passengers and was going 90 kph": the subject of the verb before a token, which may be far off. */
export function subjectBefore(scan: Scan, at: number): TokenRange | null {
  for (let i = at - 1; i > scan.first && i > at - LONGEST_CLAUSE; i--) {
    if (scan.has(i, Role.clauseBreak)) return null;
    if (!isVerbal(scan, i) && !scan.has(i, Role.link)) continue;
    const last = behindSubject(scan, i);
    if (last < scan.first || scan.has(last, Role.determiner) || scan.isDash(last)) continue; // "a raised fare"
    return JOINS_VERBS.has(scan.form(last)) ? null : nearSubject(scan, last);
  }
  return null;
}

const JOINS_VERBS = wordSet('and but');

/** The last token before a verb, its auxiliaries, adverbs and a bracket: "Its index (1975=100) was up". */
function behindSubject(scan: Scan, verb: number): number {
  const closing = CLOSES.has(scan.form(verb - 1)) && (scan.lower(verb) === 'up' || scan.lower(verb) === 'down'); // "closed up 3 percent"
  let last = closing ? verb - 2 : verb - 1;
  while (last >= scan.first && (AUXILIARY.has(scan.form(last)) || isAdverb(scan.lower(last)))) last--;
  if (scan.lower(last) !== ')') return last;
  for (let i = last - 1; i > last - LONGEST_BRACKET; i--) if (scan.lower(i) === '(') return i - 1;
  return last;
}

const CLOSES = rareWords('closed ended finished opened settled');
const LONGEST_BRACKET = 10;

function nearSubject(scan: Scan, last: number): TokenRange | null {
  const set = scan.lower(last) === ',' ? beforeRelativeClause(scan, last - 1) : -1;
  if (set >= 0) return pronounAside(scan, phraseLeft(scan, set));
  if (RELATIVES.has(scan.form(last))) {
    const noun = scan.lower(last - 1) === ',' ? last - 2 : last - 1; // "the tax, which rose", "a toll that fell"
    return scan.isContent(noun) ? nounLeft(scan, noun) : null;
  }
  const near = phraseLeft(scan, last);
  if (!near) return null;
  const opens = behindDeterminers(scan, near.first);
  const relative = RELATIVES.has(scan.form(opens));
  if (relative && scan.lower(opens - 1) !== ',') {
    if (scan.lower(opens) !== 'that') return phraseLeft(scan, opens - 1); // "those who lost their jobs were"
    if (isRelativeClause(scan, opens, near.first)) return phraseLeft(scan, opens - 1);
  }
  const comma = relative ? opens - 1 : opens;
  const apposed = opens < near.first - 1;
  const inserted = scan.lower(comma) === ',' && scan.lower(near.end) === ',' && (relative || apposed || isInserted(scan, near.first) || isNameOf(scan, comma));
  const subject = (inserted ? phraseLeft(scan, comma - 1) : null) ?? near;
  if (scan.isFunctional(subject.first) && !scan.isGluedDash(subject.first + 1)) {
    return subject.first === scan.first ? behindOpening(scan, subject) : null; // "those in Asia fell"
  }
  return pronounAside(scan, subject);
}

function pronounAside(scan: Scan, subject: TokenRange | null): TokenRange | null {
  return subject && PRONOUNS.has(scan.form(subject.end - 1)) ? null : subject;
}

/** "Shares of Ordu, which peaked at $118 in March, fell": the token before the clause between commas; -1 when there is none. */
function beforeRelativeClause(scan: Scan, last: number): number {
  for (let i = last; i > scan.first + 1 && i > last - LONGEST_CLAUSE; i--) {
    if (scan.has(i, Role.clauseBreak)) return -1;
    if (scan.lower(i - 1) === ',' && isAmountInserted(scan, i) && scan.isContent(i - 2)) return i - 2; // "Exports, 6.2 percent higher, came"
    if (scan.lower(i - 1) === ',' && (scan.lower(i) === 'which' || scan.lower(i) === 'who')) return i - 2;
  }
  return -1;
}

function isAmountInserted(scan: Scan, at: number): boolean {
  const from = AT_AMOUNT.has(scan.form(at)) ? at + 1 : at;
  const sign = scan.word(from).currencyPrefix !== '' && scan.glued(from + 1) ? from + 1 : from;
  return scan.word(from).digits || (scan.word(sign).currencyBefore && scan.word(sign + 1).digits);
}

const AT_AMOUNT = rareWords('about at costing now totaling totalling up worth');
const LONGEST_CLAUSE = 20;

/** The token before the determiners that stand before a token. */
function behindDeterminers(scan: Scan, at: number): number {
  let before = at - 1;
  while (before > at - LONGEST_LEAD && scan.has(before, Role.determiner)) before--;
  return before;
}

/** "a typhoon that tore across the islands", not "said that oil exports": the words behind "that" have a verb of their own. */
function isRelativeClause(scan: Scan, that: number, first: number): boolean {
  if (first !== that + 1 || !scan.isContent(that - 1) || isVerbal(scan, that - 1) || scan.isCapital(first)) return false;
  return isVerbal(scan, first) || (scan.isFunctional(first + 1) && scan.lower(first + 1) !== 'of' && !scan.isPluralNoun(first));
}

function isVerbal(scan: Scan, at: number): boolean {
  return scan.has(at, Role.past | Role.change) || scan.lower(at).endsWith('ed');
}

const RELATIVES = wordSet('that which who');
const PRONOUNS = wordSet('he her him i it me she that them there they this us we what you');

/** "The company, Fell Marine, was": a name behind the comma, a noun before it. */
function isNameOf(scan: Scan, comma: number): boolean {
  return scan.isCapital(comma + 1) && scan.isContent(comma - 1) && !scan.isCapital(comma - 1) && scan.has(comma - 2, Role.determiner);
}

/** A participle or preposition: an insertion between commas, no subject. */
function isInserted(scan: Scan, at: number): boolean {
  const lower = scan.lower(at);
  if (scan.isFunctional(at) || lower.endsWith('ed') || lower.endsWith('ing')) return true;
  return PARTICIPLES.has(scan.form(at)) || PARENTHESES.has(scan.form(at)) || isOfIt(scan, at);
}

const PARENTHESES = rareWords('however instead meanwhile moreover therefore though too');

/** ", nearly all of it bought abroad," */
function isOfIt(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (scan.lower(i) === 'of' && OF_IT.has(scan.form(i + 1))) return true;
  return false;
}

const OF_IT = rareWords('it them which whom');

/** The noun phrase that ends at a token, auxiliaries and adverbs left out: back to the clause's start. */
export function phraseLeft(scan: Scan, at: number): TokenRange | null {
  let last = at;
  if (scan.lower(last) === ',') last--; // the comma that closes an insertion
  while (last >= scan.first && (AUXILIARY.has(scan.form(last)) || isAdverb(scan.lower(last)))) last--;
  let first = last + 1;
  for (let i = last; i >= scan.first && i > last - LONGEST_LEFT; i--) {
    if (!scan.isWord(i)) {
      if (scan.isGluedDash(i) || (scan.word(i).digits && !scan.word(i).percent) || scan.lower(i) === '&' || isCommaInPlace(scan, i)) continue;
      break;
    }
    if (CLAUSE_STARTS.has(scan.form(i)) && !isPairBehindPreposition(scan, i)) break;
    first = i;
    // An article opens a phrase of its own unless it hangs on a preposition: "In late trade the index".
    if (ARTICLES.has(scan.form(i)) && !isJoint(scan, i - 1)) break;
  }
  while (first <= last && isAheadOfPhrase(scan, first)) first++;
  return first <= last ? { first, end: last + 1 } : null;
}

/** "The shortfall in food and farm goods": the "and" of two nouns behind one preposition, and of no two clauses. */
function isPairBehindPreposition(scan: Scan, and: number): boolean {
  if (scan.lower(and) !== 'and' || !scan.isContent(and - 1) || !PAIRED_BY.has(scan.form(and - 2))) return false;
  const { month, weekday } = scan.word(and - 1);
  if (month > 0 || weekday > 0 || scan.isCapital(and - 1) !== scan.isCapital(and + 1) || !scan.isContent(and + 1)) return false;
  for (let i = and - 3; i > and - 7 && i >= scan.first; i--) if (isVerbal(scan, i) || scan.has(i, Role.link)) return false;
  return true;
}

const PAIRED_BY = rareWords('between for in of on with');

function isAheadOfPhrase(scan: Scan, at: number): boolean {
  return scan.has(at, Role.determiner) || !scan.isWord(at) || isDatedStart(scan, at) || isScaleAhead(scan, at);
}

const ARTICLES = wordSet('a an the');

/** A preposition or conjunction: what stands behind it goes on with the phrase before it. */
function isJoint(scan: Scan, at: number): boolean {
  return scan.isFunctional(at) && !scan.has(at, Role.determiner);
}

/** "Shares of the Camden, Ohio-based company": the comma between a town and what it lies in. */
function isCommaInPlace(scan: Scan, at: number): boolean {
  return scan.lower(at) === ',' && scan.isCapital(at - 1) && scan.isCapital(at + 1) && scan.isGluedDash(at + 2) && scan.lower(at + 3) === 'based';
}

/** The "billion" of "The $3.4 billion mission", whose sign and digits are left out. */
function isScaleAhead(scan: Scan, at: number): boolean {
  return scan.word(at).scale > 0 && scan.word(at - 1).digits;
}

/** "In March exports": the date before the subject, and its preposition. */
function isDatedStart(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (word.month > 0 || word.weekday > 0) return scan.isCapital(at);
  if (scan.lower(at) !== 'in' && scan.lower(at) !== 'on') return scan.year(at) > 0;
  return scan.word(at + 1).month > 0 || scan.word(at + 1).weekday > 0 || scan.year(at + 1) > 0;
}

export function isAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !NOUNS_IN_LY.has(lower);
}

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  'ally anomaly assembly bully butterfly daily family italy monopoly monthly quarterly rally reply supply weekly yearly'.split(' '),
);

const AUXILIARY =
  wordSet(`actually already also are be been being can come comes could estimated expected forecast further go goes going gone had has have is just
   likely may might not only projected should still then to was went were will would`);
const CLAUSE_STARTS = wordSet(
  `after and are as because but had has have if is said says than that was were when where which while who will would`,
);
