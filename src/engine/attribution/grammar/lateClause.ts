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
    if (!opensClause && region.is(i, Word.finite)) return bareClauseBefore(region, start, i);
  }
  return -1;
}

const FARTHEST = 22;
const CLAUSE_OPENERS = wordSet('when after as');
/** Besides prepositions, adverbs and gerunds. */
const ADJUNCT_OPENERS = wordSet(', to when after as');

function opensAdjunct(region: Region, start: number): boolean {
  const form = region.form(start);
  return ADJUNCT_OPENERS.has(form) || (!opensSubject(form) && region.is(start, Word.preposition | Word.adverb | Word.gerund));
}

const CLAUSE_START = Word.pronoun | Word.determiner | Word.noun | Word.preposition | Word.adverb;

function introducesClause(region: Region, that: number): boolean {
  if (region.is(that, Word.preposition)) return true;
  return !region.hasTag(that, 'DT') && region.is(that + 1, CLAUSE_START);
}

/** "said in an interview she would": the clause's subject, a pronoun or a phrase after a day. */
function bareClauseBefore(region: Region, start: number, verb: number): number {
  let last = verb;
  while (last > start && region.is(last, Word.finite | Word.adverb)) last--;
  if (region.is(last, Word.pronoun) && region.lower(last) !== 'it') return last;
  const first = phraseStart(region, last);
  return first > start && region.is(first - 1, Word.day) ? first : -1;
}
