import { opensSubject, phraseStart } from './nounPhrase';
import { namesWork } from './quotedTitle';
import type { Region } from './region';
import { Word } from './words';
import { wordSet } from '../../words/wordSet';

/**
 * Where content starts that phrases separate from its cue: "said in an interview that …", "said of the plan: “…”",
 * "wrote, in a note, “…”"; -1 when there is none.
 */
export function lateContent(region: Region, start: number): number {
  if (!opensAdjunct(region, start)) return -1;
  const opensClause = CLAUSE_OPENERS.has(region.form(start));
  const limit = Math.min(region.end, start + FARTHEST);
  for (let i = start + 1; i < limit; i++) {
    const before = region.lower(i - 1);
    if (region.inQuote(i)) {
      if (before === 'that') return i - 1;
      if (before === ':' || (before === ',' && !namesWork(region, i))) return i;
      if (!region.startsQuote(i)) return -1;
      i = region.quoteEnd(i) - 1;
      continue;
    }
    const lower = region.lower(i);
    if (lower === 'that' && introducesClause(region, i)) return i;
    if (lower === ':') return i + 1 < region.end ? i + 1 : -1;
    if (lower === ';') return -1;
    if (!opensClause && region.is(i, Word.finite) && !isPluralBeforeThat(region, i)) {
      const clause = bareClauseBefore(region, start, i);
      if (clause >= 0) return clause;
      if (!isReducedRelative(region, i)) return thatBehindComma(region, i + 1, start + FARTHEST_THAT);
    }
  }
  return opensClause ? -1 : thatBehindComma(region, limit, start + FARTHEST_THAT);
}

/** "suits" of "in one of the suits that", which the tagger takes for a verb. */
function isPluralBeforeThat(region: Region, i: number): boolean {
  return region.hasTag(i, 'VBZ') && region.lower(i + 1) === 'that' && region.is(i - 1, Word.noun | Word.adjective);
}

/** "said in a note | released by the yard | that": a past tense that describes the noun before it. */
function isReducedRelative(region: Region, verb: number): boolean {
  return region.lower(verb).endsWith('ed') && region.is(verb - 1, Word.noun) && region.is(verb + 1, Word.preposition);
}

/** "said during taping of a show in Alto, Brook, that …": such a "that" is no other word's, however many words precede it. */
function thatBehindComma(region: Region, from: number, to: number): number {
  const limit = Math.min(region.end, to);
  for (let i = from; i < limit && !region.inQuote(i); i++) {
    if (region.lower(i) === 'that' && region.isComma(i - 1)) return region.is(i + 1, Word.finite) ? -1 : i;
    if (region.words.cue(i)?.verb?.speech && region.is(i, Word.finite)) return -1;
  }
  return -1;
}

const FARTHEST_THAT = 40;

const FARTHEST = 22;
const CLAUSE_OPENERS = wordSet('when after as');
/** Besides prepositions, adverbs and gerunds. */
const ADJUNCT_OPENERS = wordSet(', to when after as');

function opensAdjunct(region: Region, start: number): boolean {
  const form = region.form(start);
  if (CONTENT_PREPOSITIONS.has(form)) return false;
  return ADJUNCT_OPENERS.has(form) || (!opensSubject(form) && region.is(start, Word.preposition | Word.adverb | Word.gerund));
}

/** "said despite the storm the ferry sailed", "said if elected she would leave": not how it was said. */
const CONTENT_PREPOSITIONS = wordSet('despite if unless given');

const CLAUSE_START = Word.pronoun | Word.determiner | Word.noun | Word.preposition | Word.adverb;

/** Whether a "that" is the conjunction, whatever the tagger takes it for. */
function introducesClause(region: Region, that: number): boolean {
  if (region.is(that, Word.preposition)) return true;
  const next = that + 1;
  if (region.hasTag(that, 'DT')) { // of one thing that is pointed at: not of several, and not of a name
    return !region.is(that - 1, Word.preposition) && (region.hasTag(next, 'NNS') || region.is(next, Word.properNoun | Word.determiner | Word.pronoun));
  }
  if (region.isComma(next) || region.is(next, CLAUSE_START) || CONTENT_OPENERS.has(region.form(next))) return true;
  return region.hasTag(next, 'VBZ') && region.is(next + 1, Word.auxiliary); // "that crews should": a plural taken for a verb
}

const CONTENT_OPENERS = wordSet('what given how');

/** "said in an interview she would": the clause's subject, a pronoun or a phrase behind the occasion. */
function bareClauseBefore(region: Region, start: number, verb: number): number {
  let last = verb;
  while (last > start && region.is(last, Word.finite | Word.adverb)) last--;
  if (region.is(last, Word.pronoun) && region.lower(last) !== 'it') return last;
  const first = phraseStart(region, last);
  if (first <= start || region.is(first, Word.relativePronoun)) return -1; // "in a note that covers the pier"
  return endsOccasion(region, first - 1) ? first : -1;
}

/** "on Friday | the pier", "in an email | the pier", on “Early Hours” | the pier */
function endsOccasion(region: Region, at: number): boolean {
  return region.is(at, Word.day) || region.inQuote(at) || OCCASIONS.has(region.form(at));
}

const OCCASIONS = wordSet('email e-mail statement interview speech tweet letter post memo note message conference');
