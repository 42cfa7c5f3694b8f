import type { TokenRange } from '../../text/tokens';
import { phraseEnd, phraseStart } from './nounPhrase';
import type { Region } from './region';
import { wholeSubject } from './wholeSubject';
import { Word } from './words';
import { wordSet } from '../../words/wordSet';
import { rareWords } from '../../words/rareWords';

/** The noun phrase before a verb. */
export interface Subject extends TokenRange {
  /** Last word before the verb and its auxiliaries: the subject's own, or what closes an apposition after it. */
  readonly last: number;
  /** "Ruiz, a former mayor, said": an apposition stands between. */
  readonly apposition: boolean;
}

/** The subject of the verb at `verb`: "Ruiz" in "Ruiz, a former mayor, has repeatedly said"; `last` is the word before its auxiliaries. */
export function subjectOf(region: Region, verb: number, last = beforeAuxiliaries(region, verb - 1)): Subject | null {
  if (last < region.first) return null;
  const afterQuotedAside = region.inQuote(last) && region.quoteEndsWith(last, ','); // Ruiz, citing “new facts,” said
  if (!region.is(last, Word.adverb) && !afterQuotedAside) {
    const first = phraseStart(region, last);
    if (first >= 0) return beforeRelative(region, first) ?? plainSubject(region, first, last);
    const dated = last < verb - 1 && region.is(last, Word.participle) && region.is(verb - 1, Word.day) && region.is(last - 1, Word.noun);
    const noun = dated ? phraseStart(region, last - 1) : -1; // "a study published Monday found"
    if (noun >= 0) return { first: wholeSubject(region, noun), end: last, last, apposition: false };
  }
  return closesParenthesis(region, last) ? beforeApposition(region, last) : null;
}

function plainSubject(region: Region, first: number, last: number): Subject {
  const start = wholeSubject(region, ofQuotient(region, first));
  const whole = region.lower(start - 1) === 'not' && start - 1 === region.first ? region.first : start; // "Not everyone agrees"
  return { first: whole, end: beforeOccasion(region, whole, last), last, apposition: false };
}

/** "Ruiz" of "Ruiz in his speech called": where somebody speaks is no part of who does. */
function beforeOccasion(region: Region, first: number, last: number): number {
  if (!OCCASIONS.has(region.form(last))) return last + 1;
  for (let i = last - 1; i > first && i > last - LONGEST_OCCASION; i--) {
    if (region.lower(i) === 'in' && OWNERS.has(region.form(i + 1))) return i;
  }
  return last + 1;
}

const OCCASIONS = rareWords('speech statement interview address letter memo message ruling remarks email report');
const OWNERS = rareWords('his her its their a an the');
const LONGEST_OCCASION = 5;

/** "six in 10", "nearly one in four voters", "more than 4 in 10" */
function ofQuotient(region: Region, first: number): number {
  const isQuotient = region.is(first, Word.number) && region.lower(first - 1) === 'in' && region.is(first - 2, Word.number);
  if (!isQuotient || first - 2 < region.first) return first;
  const number = first - 2;
  if (APPROXIMATELY.has(region.form(number - 1)) && number > region.first) return number - 1;
  return region.lower(number - 1) === 'than' && number - 2 >= region.first ? number - 2 : number;
}

const APPROXIMATELY = rareWords('about almost around nearly only roughly');

/** The last word before auxiliaries, adverbs and time phrases that precede the verb: "has repeatedly", "on Friday". */
export function beforeAuxiliaries(region: Region, from: number): number {
  let i = from;
  while (i >= region.first && (region.is(i, SKIPPED) || isTimeWord(region, i))) i--;
  return i;
}

const SKIPPED = Word.adverb | Word.auxiliary | Word.day;

/** Adverbs that a tagger may take for adjectives or nouns. */
const ADVERBS = wordSet('also further later earlier then now first once again still even just repeatedly initially previously');

function isTimeWord(region: Region, i: number): boolean {
  const form = region.form(i);
  if (ADVERBS.has(form) && i > region.first) return true;
  if (region.is(i, Word.timeNoun) && region.is(i - 1, Word.timeModifier)) return true;
  if (region.is(i, Word.timeModifier) && form.lower !== 'that' && region.is(i + 1, Word.timeNoun)) return true;
  if (form.lower === 'ago' || region.lower(i + 1) === 'ago' || region.lower(i + 2) === 'ago') return region.is(i, Word.timeNoun | Word.number);
  const isDate = region.is(i, Word.number) && region.is(i - 1, Word.day) && region.words.isCapitalised(i - 1);
  if (isDate) return BEFORE_DAYS.has(region.form(i - 2)); // "on June 18"
  if (AT_THE_TIME.has(form)) return atTheTime(region, i);
  return BEFORE_DAYS.has(form) && region.is(i + 1, Word.day);
}

const AT_THE_TIME = wordSet('at the time');
const BEFORE_DAYS = wordSet('on since from');

/** "Ruiz at the time said" */
function atTheTime(region: Region, i: number): boolean {
  for (let at = i - 2; at <= i; at++) {
    if (region.lower(at) === 'at' && region.lower(at + 1) === 'the' && region.lower(at + 2) === 'time') return true;
  }
  return false;
}

function closesParenthesis(region: Region, last: number): boolean {
  if (region.inQuote(last)) return region.quoteEndsWith(last, ','); // Ruiz, who calls it a “sham,” said
  return region.lower(last) === ',' || region.is(last, Word.dash);
}

/**
 * "Ruiz, a former mayor of Alto, Texas, said": of the commas that may open the apposition, the one whose phrase starts the
 * clause; else the nearest.
 */
function beforeApposition(region: Region, last: number): Subject | null {
  const dash = region.is(last, Word.dash) && !region.inQuote(last);
  const floor = Math.max(region.first, last - LONGEST_APPOSITION);
  let nearest: Subject | null = null;
  let tries = 0;
  for (let i = last - 1; i > floor && tries < 4; i--) {
    if (dash ? !region.is(i, Word.dash) || region.inQuote(i) : !region.isComma(i)) continue;
    tries++;
    const first = phraseStart(region, i - 1);
    if (first < 0 || !opensApposition(region, i + 1) || isAge(region, first, i)) continue;
    const subject = { first: wholeSubject(region, first), end: i, last, apposition: true };
    if (startsClause(region, subject.first)) return subject;
    nearest ??= subject;
  }
  return nearest;
}

/** "In May, Ruiz, 42, a pilot, said" */
function isAge(region: Region, first: number, end: number): boolean {
  return end - first === 1 && region.is(first, Word.number) && region.isComma(first - 1);
}

function startsClause(region: Region, first: number): boolean {
  return first === region.first || region.inQuote(first - 1) || CLAUSE_STARTS.has(region.form(first - 1));
}

const CLAUSE_STARTS = wordSet('but and that while as when because although though');

function opensApposition(region: Region, at: number): boolean {
  return region.is(at, APPOSITION_OPENERS);
}

/** "Officials who oppose the plan said": the phrase before "who" when a verb stands between it and the cue. */
function beforeRelative(region: Region, first: number): Subject | null {
  const floor = Math.max(region.first + 1, first - 12);
  for (let i = first - 1; i >= floor; i--) {
    if (region.inQuote(i) || region.lower(i) === ',') return null;
    if (region.lower(i) !== 'who') continue;
    const start = holdsFinite(region, i, first) ? phraseStart(region, i - 1) : -1;
    return start < 0 ? null : { first: start, end: i, last: i - 1, apposition: false };
  }
  return null;
}

function holdsFinite(region: Region, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (region.is(i, Word.finite)) return true;
  return false;
}

/** "when" is a subordinator, too. */
const APPOSITION_OPENERS =
  Word.whPronoun | Word.inPhrase | Word.participle | Word.finite | Word.preposition | Word.adverb | Word.pronoun | Word.subordinator;
const LONGEST_APPOSITION = 40;

/** The subject of the nearest finite verb before a token: whose "adding" or "and said" it is. */
export function subjectBefore(region: Region, token: number): Subject | null {
  const floor = Math.max(region.first, token - 60);
  for (let i = token - 1; i >= floor; i--) {
    if (region.inQuote(i) || !region.is(i, Word.finite)) continue;
    const subject = subjectOf(region, i);
    if (subject) return subject;
  }
  return null;
}

/**
 * "Ruiz" of "Ruiz, a pilot, expressed her regret and said …": the phrase that opens the sentence, where the tagger takes the verb
 * behind it for a participle and no other verb stands before `token`. Null where nothing of the kind does.
 */
export function openingSubject(region: Region, token: number): Subject | null {
  const { first } = region;
  const end = phraseEnd(region, first);
  if (end <= first || end >= token || region.inQuote(first) || !region.is(end - 1, Word.noun)) return null;
  let verb = end;
  if (region.isComma(end)) {
    const limit = Math.min(token, end + LONGEST_APPOSITION);
    verb = end + 1;
    while (verb < limit && !region.isComma(verb)) verb++;
    verb++;
  }
  const reports = region.is(verb, Word.participle) && !region.is(verb, Word.gerund) && verb < token;
  return reports ? { first, end, last: verb - 1, apposition: verb > end } : null;
}

/** The subject of the region's first finite verb before a token. */
export function firstSubject(region: Region, token: number): Subject | null {
  const limit = Math.min(token, region.first + 60);
  for (let i = region.first; i < limit; i++) {
    if (region.inQuote(i) || !region.is(i, Word.finite)) continue;
    const subject = subjectOf(region, i);
    if (subject) return subject;
  }
  return null;
}
