import { BROADCASTERS, NETWORKS, opensVenueNoun, venueKindOfNoun } from '../../cues/venueWords';
import type { VenueKind } from '../../analysis';
import type { Candidate, VenuePhrase } from '../candidate';
import { firstStart } from '../candidate';
import { phraseEnd } from '../grammar/nounPhrase';
import { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import type { Words } from '../grammar/words';
import { wordSet } from '../../words/wordSet';

/**
 * Where it was said: "in a separate interview with CNN", "in a post on X", "at a press conference". Looked for after the
 * cue, up to the content, and in the opening of the cue's sentence ("In a statement on Tuesday, …", "Speaking at …, …").
 * Null when the words do not tell; the date stays outside.
 */
export function venueOf(words: Words, candidate: Candidate): VenuePhrase | null {
  const { cue, cueToken } = candidate;
  if (!cue || cueToken < 0) return null;
  const sentence = words.tokens.sentenceAt(cueToken);
  const region = new Region(words, sentence.first, sentence.end, candidate.inside);
  return afterCue(region, candidate, cue.end) ?? inOpening(region, candidate);
}

function afterCue(region: Region, candidate: Candidate, from: number): VenuePhrase | null {
  const content = firstStart(candidate);
  const limit = Math.min(region.end, content > from ? content : Infinity, from + FARTHEST);
  for (let i = from; i < limit; i++) {
    if (region.inQuote(i)) return null;
    const venue = PREPOSITIONS.has(region.form(i)) ? venueAt(region, i, limit) : null;
    if (venue) return venue;
  }
  return null;
}

/** "In a statement on Tuesday, the ministry said": before the comma that precedes the speaker. */
function inOpening(region: Region, candidate: Candidate): VenuePhrase | null {
  const { first } = region;
  const opener = region.form(first);
  if (candidate.cueToken - first > LONGEST_OPENING || (!PREPOSITIONS.has(opener) && !APPEARING.has(opener))) return null;
  const start = PREPOSITIONS.has(opener) ? first : first + 1;
  const limit = Math.min(candidate.cueToken, firstStart(candidate) > first ? firstStart(candidate) : candidate.cueToken);
  const venue = venueAt(region, start, limit);
  if (!venue) return null;
  for (let i = venue.end; i < candidate.cueToken; i++) if (region.isComma(i)) return venue;
  return null;
}

const FARTHEST = 16;
const LONGEST_OPENING = 40;
const PREPOSITIONS = wordSet('in on at during via through to');
const APPEARING = wordSet('speaking appearing writing testifying posting talking');

/** A venue phrase that starts with the preposition at a token. */
function venueAt(region: Region, at: number, limit: number): VenuePhrase | null {
  const preposition = region.form(at);
  if (!PREPOSITIONS.has(preposition) || region.is(at + 1, Word.day)) return null;
  if (BEFORE_MEDIA.has(preposition)) {
    const named = namedMedium(region, at, limit);
    if (named) return named;
  }
  if (preposition.lower === 'to') return null;
  const farthest = Math.min(limit, at + 7);
  for (let i = at + 1; i < farthest && region.is(i, IN_VENUE); i++) {
    const noun = nounAt(region, i);
    if (!noun) continue;
    const { end, name } = withPartner(region, noun.end, limit);
    return { first: at, end, kind: noun.kind, name };
  }
  return null;
}

const BEFORE_MEDIA = wordSet('on via to');
const IN_VENUE = Word.inPhrase | Word.preposition | Word.adverb;

function nounAt(region: Region, i: number): { readonly kind: VenueKind; readonly end: number } | null {
  const form = region.form(i);
  if (!opensVenueNoun(form)) return null;
  const { lower } = form;
  const two = venueKindOfNoun(`${lower} ${region.lower(i + 1)}`);
  if (two) return { kind: two, end: i + 2 };
  const hyphenated = region.lower(i + 1) === '-' ? venueKindOfNoun(`${lower}-${region.lower(i + 2)}`) : null;
  if (hyphenated) return { kind: hyphenated, end: i + 3 };
  const one = venueKindOfNoun(lower);
  return one && !region.is(i + 1, Word.noun) ? { kind: one, end: i + 1 } : null; // no "report card"
}

/** "with CNN", "on X", "to lawmakers": part of the venue, and its name where it is one. */
function withPartner(region: Region, end: number, limit: number): { readonly end: number; readonly name: VenuePhrase['name'] } {
  if (end >= limit || !PARTNER_LINKS.has(region.form(end)) || region.is(end + 1, Word.day)) return { end, name: null };
  let partnerEnd = Math.min(limit, phraseEnd(region, end + 1));
  while (partnerEnd > end + 2 && TIME_WORDS.has(region.form(partnerEnd - 1))) partnerEnd--;
  if (partnerEnd <= end + 1) return { end, name: null };
  let first = end + 1;
  while (first < partnerEnd && region.is(first, Word.determiner)) first++;
  const named = region.words.isCapitalised(first) && !region.is(first, Word.day);
  return { end: partnerEnd, name: named ? { first, end: partnerEnd } : null };
}

/** "in a post on her page late on Sunday" */
const TIME_WORDS = wordSet('late early later earlier');
const PARTNER_LINKS = wordSet('with on to for of by');

/** "on Truth Social", "on CNN": a network or broadcaster by name. */
function namedMedium(region: Region, at: number, limit: number): VenuePhrase | null {
  const first = at + 1;
  if (first >= limit) return null;
  let end = Math.min(limit, phraseEnd(region, first));
  if (region.is(end - 1, Word.possessive)) end--;
  for (let i = first; i < end; i++) {
    const form = region.form(i);
    const network = NETWORKS.has(form) && (form.lower === 'social' || region.words.isCapitalised(i));
    if (!network && !BROADCASTERS.has(form)) continue;
    return { first: at, end, kind: network ? 'post' : 'broadcast', name: { first, end } };
  }
  return null;
}
