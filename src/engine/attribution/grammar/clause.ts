import { heavyPhraseEnd, skipAdverbs } from './nounPhrase';
import { LONGEST_TITLE } from './quotedTitle';
import type { Region } from './region';
import { Word } from './words';
import { wordSet } from '../../words/wordSet';

/** True when a finite verb (or a quotation, which may hold one) stands in `[first, end)`. */
export function hasFiniteVerb(region: Region, first: number, end: number): boolean {
  const limit = Math.min(end, first + LONGEST_SEARCH);
  for (let i = first; i < limit; i++) if (region.inQuote(i) || region.is(i, Word.finite)) return true;
  return end > limit;
}

export function hasVerb(region: Region, first: number, end: number): boolean {
  const limit = Math.min(end, first + LONGEST_SEARCH);
  for (let i = first; i < limit; i++) if (region.is(i, Word.verb)) return true;
  return end > limit;
}

/** True when a clause, a subject with its finite verb, starts at a token: "it was late", "in 2012, the plan had failed". */
export function clauseStartsAt(region: Region, start: number): boolean {
  if (start >= region.end) return false;
  if (IT_OR_YOU.has(region.form(start))) {
    const verb = skipAdverbs(region, start + 1);
    return verb < region.end && (region.is(verb, Word.finite | Word.auxiliary) || region.inQuote(verb));
  }
  if (region.is(start, Word.subjectPronoun)) return true;
  if (region.lower(start) === 'there' && region.is(start + 1, Word.auxiliary)) return true; // taken for an adverb
  if (ALONE.has(region.form(start)) && region.is(skipAdverbs(region, start + 1), Word.finite)) return true; // "said both were late"
  const amount = afterAmount(region, start);
  if (amount > start && subjectAndVerbAt(region, amount)) return true;
  let i = start;
  while (i < region.end && (region.is(i, Word.adverb) || region.hasTag(i, 'CC'))) i++;
  if (i > start && region.isComma(i)) i++;
  if (opensPhrase(region, i)) return clauseAfterPhrase(region, i);
  if (region.hasTag(i, 'EX')) return true;
  return subjectAndVerbAt(region, i) || subjectAndMistaggedVerb(region, i);
}

/** "about half", "more than 300", "much of the": behind the words that open an amount; `start` where none does. */
function afterAmount(region: Region, start: number): number {
  if (!AMOUNTS.has(region.form(start))) return start;
  const next = AMOUNT_LINKS.has(region.form(start + 1)) ? start + 2 : start + 1;
  const counts = region.is(next, Word.number) || region.lower(next) === 'half';
  return counts || !BEFORE_NUMBERS.has(region.form(start)) ? next : start; // not "said about the plan"
}

const AMOUNTS = wordSet('about around over under between up at nearly almost roughly more less fewer most much');
const BEFORE_NUMBERS = wordSet('about around over under between up at');
const AMOUNT_LINKS = wordSet('than of to least most');

const IT_OR_YOU = wordSet('it you');
const ALONE = wordSet('both all some many most none others everyone everybody nobody somebody someone anyone everything nothing this these those');

/** "the plan had failed": a noun phrase and its finite verb, which may be quoted. */
export function subjectAndVerbAt(region: Region, start: number): boolean {
  const end = heavyPhraseEnd(region, start);
  if (end <= start) return false;
  const verb = skipAdverbs(region, end);
  if (verb >= region.end) return false;
  if (region.inQuote(verb)) return region.startsQuote(verb) && region.is(verb + 1, Word.finite); // the plan “would be a mistake”
  return region.is(verb, Word.finite);
}

/** "the panel accused the minister": a past tense that looks like a participle. */
function subjectAndMistaggedVerb(region: Region, start: number): boolean {
  const end = heavyPhraseEnd(region, start);
  const verb = end > start ? skipAdverbs(region, end) : region.end;
  if (verb + 1 >= region.end || REDUCED.has(region.form(verb))) return false;
  return region.is(verb, Word.participle) && region.is(verb + 1, Word.determiner);
}

const REDUCED = wordSet('accused called described named led based made held known involved used written given taken released');

function opensPhrase(region: Region, i: number): boolean {
  return region.lower(i) === 'to' || region.is(i, Word.preposition | Word.gerund) || region.hasTag(i, 'WRB');
}

/** "in 2012, the plan had failed", "if they leave, …": an introduction, a comma, then a clause. */
function clauseAfterPhrase(region: Region, start: number): boolean {
  const limit = Math.min(region.end, start + 22);
  for (let i = start + 1; i < limit; i++) {
    if (region.inQuote(i)) {
      i = region.quoteEnd(i) - 1;
    } else if (region.isComma(i)) {
      if (clauseAfterComma(region, i + 1)) return true;
    } else if (SUBJECT_ONLY.has(region.form(i))) return true;
  }
  return region.is(start, Word.gerund) && gerundIsSubject(region, start);
}

const SUBJECT_ONLY = wordSet('he she they we i');

/** After a comma: adverbs, a heavy noun phrase, then a finite verb or a quotation. */
export function clauseAfterComma(region: Region, start: number): boolean {
  const subject = skipAdverbs(region, start);
  const end = heavyPhraseEnd(region, subject);
  if (end <= subject) return false;
  const verb = skipAdverbs(region, end);
  return verb < region.end && (region.is(verb, Word.finite) || region.inQuote(verb));
}

/** "raising taxes would hurt" */
function gerundIsSubject(region: Region, start: number): boolean {
  const limit = Math.min(region.end, start + 12);
  for (let i = start + 1; i < limit && !region.isComma(i); i++) {
    if (region.is(i, Word.finite) && !region.is(i - 1, Word.whPronoun)) return true;
  }
  return false;
}

/**
 * True when the words before a cue's subject only lead in to the sentence, "In 2012," or "Asked whether …,", and are no
 * content.
 */
export function isIntroduction(region: Region, first: number, end: number): boolean {
  let i = first;
  while (i < end && !LEAD_INS.has(region.form(i)) && opensLoosely(region, i)) i++;
  if (region.is(i, Word.day)) return !hasOwnFiniteVerb(region, i, end) || region.is(afterTime(region, i), Word.subordinator);
  const form = region.form(i);
  if (LEAD_INS.has(form) || (form.lower === 'when' && LEAD_INS.has(region.form(i + 1)))) return true;
  if (!region.is(i, Word.subordinator) && !PHRASE_OPENERS.has(form)) return false;
  const limit = Math.min(end, i + LONGEST_SEARCH);
  for (let comma = i + 1; comma < limit; comma++) {
    if (region.isComma(comma) && clauseAfterComma(region, comma + 1) && clauseEndsBefore(region, comma + 1, end)) return false;
  }
  return PHRASE_OPENERS.has(form) ? !hasOwnFiniteVerb(region, i, end) : true;
}

/** Behind "Friday morning,". */
function afterTime(region: Region, day: number): number {
  let i = day;
  while (region.is(i, Word.day | Word.timeNoun | Word.number) || region.isComma(i)) i++;
  return i;
}

/** "But", "Still," before an introduction. */
function opensLoosely(region: Region, i: number): boolean {
  return region.isComma(i) || region.is(i, Word.adverb) || region.hasTag(i, 'CC');
}

/** Short quotations are names here: On the show “Early Hours,” … */
function hasOwnFiniteVerb(region: Region, first: number, end: number): boolean {
  const limit = Math.min(end, first + LONGEST_SEARCH);
  for (let i = first; i < limit; i++) {
    if (region.inQuote(i)) {
      const quoteEnd = region.quoteEnd(i);
      if (quoteEnd - i > LONGEST_TITLE) return true;
      i = quoteEnd - 1;
    } else if (region.is(i, Word.finite)) return true;
  }
  return end > limit;
}

/** The clause after an introduction's comma has its verb before the content's end: it is content, not the cue's own subject. */
function clauseEndsBefore(region: Region, start: number, end: number): boolean {
  return skipAdverbs(region, heavyPhraseEnd(region, skipAdverbs(region, start))) < end;
}

const LEAD_INS = wordSet('asked speaking told responding writing citing referring noting asking pressed questioned appearing commenting');
const PHRASE_OPENERS = wordSet('in on at during by for with');
const LONGEST_SEARCH = 120;
