import type { Candidate } from '../candidate';
import type { CueSite } from '../cueSite';
import { makeCandidate } from '../cueSite';
import { skipTimeAndAdverbs } from '../grammar/adjuncts';
import { clauseEnd } from '../grammar/clauseEnd';
import type { TokenRange } from '../../text/tokens';
import { phraseEnd, phraseStart, skipAdverbs } from '../grammar/nounPhrase';
import type { Region } from '../grammar/region';
import { wholeSubject } from '../grammar/wholeSubject';
import { Word } from '../grammar/words';
import { contentStart } from './splitContent';
import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';

/**
 * "As Ruiz noted, prices fell" · "Prices fell, as the agency reported on Monday" · "As reported by the agency, …": the
 * cue has no complement of its own; the main clause is the content.
 */
export function asReported(site: CueSite, earlier: readonly Candidate[]): Candidate | 'none' | null {
  const { region, verb, subject } = site;
  if (!site.entry.speech || HAPPENINGS.has(site.entry.lemma)) return null;
  const link = FIRST.has(region.form(verb - 1)) ? verb - 2 : verb - 1; // "As first reported by the agency, …"
  const bySpeaker = region.lower(link) === 'as' && region.lower(verb + 1) === 'by';
  const as = bySpeaker ? link : subject && region.lower(subject.first - 1) === 'as' ? subject.first - 1 : -1;
  if (as < region.first) return null;
  const speaker = bySpeaker ? { first: verb + 2, end: phraseEnd(region, verb + 2) } : site.speaker;
  const from = bySpeaker ? (speaker?.end ?? verb + 2) : site.next;
  const comma = adjunctEnd(site, from);
  if (comma < 0) return null;
  const opens = as <= region.first + 1 || (as === region.first + 2 && region.isComma(as - 1)); // "However, as Ruiz noted, prices fell"
  const behindThat = region.isComma(as - 1) && region.lower(as - 2) === 'that'; // "given that, as Ruiz noted, prices fell"
  if (opens || behindThat || (COORDINATORS.has(region.form(as - 1)) && region.isComma(as - 2))) { // "…, and as Ruiz noted, prices fell"
    if (comma + 1 >= region.end || region.inQuote(comma + 1)) return null;
    const end = clauseEnd(region, { start: comma + 1, cue: -1, inRelativeClause: false, inOpening: false });
    return end > comma + 1 ? makeCandidate(site, 'as-reported', [{ first: comma + 1, end }], speaker) : null;
  }
  const split = betweenSubjectAndVerb(region, as, comma);
  if (split) return makeCandidate(site, 'as-reported', split, speaker, site.addressee, true);
  if (!region.isComma(as - 1)) return null;
  const start = contentStart(region, as - 1, earlier);
  if (region.lower(as - 2) === 'not') return 'none'; // "the toll was not, as she claimed, a blow": she claimed the contrary
  if (region.is(as - 2, Word.formOfBe) && comma + 1 < region.end) { // "The toll is, as she noted, a blow"
    const fragments = [{ first: start, end: as - 1 }, { first: comma + 1, end: region.end }];
    return makeCandidate(site, 'as-reported', fragments, speaker, site.addressee, true);
  }
  return start < as - 1 ? makeCandidate(site, 'as-reported', [{ first: start, end: as - 1 }], speaker, site.addressee, true) : null;
}

/** "The result, as Ruiz noted, was poor": the subject, and what its verb says; null where the words are no such aside. */
function betweenSubjectAndVerb(region: Region, as: number, closing: number): TokenRange[] | null {
  const paired = region.isComma(as - 1) ? region.isComma(closing) : region.isDash(as - 1) && region.isDash(closing);
  const verb = skipAdverbs(region, closing + 1);
  const isVerb = region.is(verb, Word.finite) || (region.hasTag(verb, 'VBN') && region.is(verb + 1, Word.determiner | Word.properNoun));
  if (!paired || !isVerb) return null;
  const first = wholeSubject(region, phraseStart(region, as - 2));
  if (first < region.first) return null;
  const end = clauseEnd(region, { start: closing + 1, cue: -1, inRelativeClause: false, inOpening: false });
  return end > closing + 1 ? [{ first, end: as - 1 }, { first: closing + 1, end }] : null;
}

/** The comma (or end) after at most a short adjunct; -1 when the cue has a complement. */
function adjunctEnd({ region }: CueSite, from: number): number {
  const limit = Math.min(region.end, from + 8);
  const first = skipTimeAndAdverbs(region, JUST.has(region.form(from)) ? from + 1 : from); // "as the Courier reported just today"
  for (let i = first; i <= limit; i++) {
    if (i >= region.end) return region.end;
    if (region.isComma(i) || region.isDash(i)) return i;
    if (region.inQuote(i) || CONTENT_MARKS.has(region.form(i))) return -1;
    if (i === first && !ADJUNCT_OPENERS.has(region.form(i))) return -1;
  }
  return -1;
}

/** "As the parade continued, crowds grew" tells when, and nobody says so. */
const HAPPENINGS: ReadonlySet<string> = new Set(['begin', 'conclude', 'continue', 'go on', 'open', 'proceed', 'start']);
const COORDINATORS = wordSet('and but');
const CONTENT_MARKS = wordSet('that :');
const ADJUNCT_OPENERS = wordSet('in on at during last this earlier after before when');
const FIRST = rareWords('first previously originally already');
const JUST = wordSet('just only');
