import { statementNouns } from '../../cues/objectNouns';
import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';
import type { CueSite } from '../cueSite';
import { objectEnd } from '../grammar/objectEnd';
import { phraseEnd } from '../grammar/nounPhrase';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';

/** Whether the verb, which takes no object in general, takes the one that follows for a statement. */
export function takesByNoun(site: CueSite): boolean {
  return statesByNoun(site) || judgesInQuotation(site) || takesGerund(site) || chargesWith(site) || reportsFigures(site);
}

/** "at least six", "at most" */
export function isAtLeast(region: Region, at: number): boolean {
  return region.lower(at) === 'at' && LEAST_MOST.has(region.form(at + 1));
}

const LEAST_MOST = wordSet('least most');

/** "offered her condolences", "claimed victory": of objects that are a statement by their noun. */
function statesByNoun({ region, entry, next }: CueSite): boolean {
  const nouns = statementNouns(entry.lemma);
  if (!nouns) return false;
  if (SELVES.has(region.form(next))) return AS_OR_TO.has(region.form(next + 1)); // "offered himself as", "claims itself to be"
  const end = phraseEnd(region, next);
  for (let i = next; i < end; i++) if (nouns.has(region.form(i))) return true;
  return false;
}

const SELVES = rareWords('himself herself itself themselves');
const AS_OR_TO = rareWords('as to');

/** rejected the idea as “ludicrous”, questioned her “island values”: the quoted words are the speaker's. */
function judgesInQuotation({ region, entry, next, verb }: CueSite): boolean {
  if (!JUDGING.has(entry.lemma) || region.inQuote(next)) return false;
  const end = objectEnd(region, next, verb);
  for (let i = next; i < end; i++) if (region.startsQuote(i)) return true;
  return false;
}

const JUDGING: ReadonlySet<string> = new Set(['reject', 'question', 'depict', 'salute', 'welcome', 'protest']);

/** "admitted having lied", "recommended closing the pier" */
function takesGerund({ region, entry, next }: CueSite): boolean {
  return GERUND_VERBS.has(entry.lemma) && region.is(next, Word.gerund);
}

const GERUND_VERBS: ReadonlySet<string> = new Set(['admit', 'recommend', 'propose', 'advise']);

/** "charged the owner with fraud", not "charged a fee", "charged with the police". */
function chargesWith({ region, entry, next }: CueSite): boolean {
  if (entry.lemma !== 'charge') return false;
  const person = phraseEnd(region, next);
  return person > next && region.lower(person) === 'with' && region.is(person + 1, Word.inPhrase | Word.gerund);
}

/** "reported spending $6 million", "reported at least six fires", "reported a profit": of objects that only give an account. */
function reportsFigures({ region, entry, next }: CueSite): boolean {
  if (entry.lemma !== 'report' || next >= region.end) return false;
  if (region.is(next, Word.number) && region.is(next + 1, Word.timeNoun)) return false; // "reported ten days ago"
  const first = isAtLeast(region, next) ? next + 2 : next;
  if (region.is(first, Word.gerund | Word.number) || region.lower(first) === '$') return true;
  if (!region.is(first, Word.inPhrase)) return false;
  const end = phraseEnd(region, first);
  for (let i = first; i < end; i++) if (FIGURES.has(region.form(i))) return true;
  return false;
}

const FIGURES = wordSet(
  'profit profits loss losses earnings revenue revenues sales rate income growth decline declines investments results turnover',
);
