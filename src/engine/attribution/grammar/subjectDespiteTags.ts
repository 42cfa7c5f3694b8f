import type { VerbCue } from '../../cues/cueLexicon';
import { isPluralsVerb, RESEARCH } from './cueWords';
import { phraseStart } from './nounPhrase';
import type { Region } from './region';
import type { Subject } from './subject';
import { Word } from './words';

/** The subject of a verb of speech where the words around show it, whatever the tagger takes one of its words for; else null. */
export function subjectDespiteTags(region: Region, verb: number, entry: VerbCue): Subject | null {
  if (entry.lemma === 'show' && RESEARCH.has(region.form(verb - 1))) return recordsBefore(region, verb);
  if (!entry.speech) return null;
  if (isPluralsVerb(region, verb) && region.words.cue(verb)?.form === 'base') return pluralTakenForVerb(region, verb);
  return phraseBetween(region, verb);
}

/** "Court records" of "Court records show", where "records" looks like a verb. */
function recordsBefore(region: Region, verb: number): Subject {
  const first = phraseStart(region, region.is(verb - 1, Word.noun) ? verb - 1 : verb - 2);
  return subjectAt(first < 0 ? verb - 1 : first, verb);
}

/** "Ferry advocacy groups" of "Ferry advocacy groups note that", where "groups" looks like a verb. */
function pluralTakenForVerb(region: Region, verb: number): Subject | null {
  const first = region.hasTag(verb - 1, 'NNS') ? -1 : phraseStart(region, verb - 2);
  return first < 0 ? null : subjectAt(first, verb);
}

/**
 * "…, one longtime friend said." · “Is that you?” Ilves asked. Between a comma and a verb of speech at the end of the
 * sentence, and between a quotation and such a verb anywhere, nothing but its subject stands.
 */
function phraseBetween(region: Region, verb: number): Subject | null {
  const floor = Math.max(region.first, verb - LONGEST_SUBJECT);
  let odd = 0;
  let i = verb - 1;
  for (; i > floor && !region.isComma(i) && !region.inQuote(i); i--) {
    if (isHyphenated(region, i)) {
      odd ||= 1;
      continue;
    }
    if (region.is(i, Word.inPhrase) || region.lower(i) === 'one') continue;
    if (region.form(i).grammar !== 0 || region.words.cue(i)?.verb) return null;
    if (region.words.isCapitalised(i)) odd ||= 1; // a name, then
    else if (region.is(i, Word.pronoun | Word.preposition)) return null;
    else odd++;
  }
  if (odd > 1 || i + 1 >= verb || region.is(verb - 1, Word.adverb)) return null; // “…,” she softly said
  const behindQuotation = region.inQuote(i) && region.isClosed(i) && region.quoteEndsWith(i, ',?!');
  const behindComma = odd === 1 && verb + 1 >= region.end && region.isComma(i);
  return behindQuotation || behindComma ? subjectAt(i + 1, verb) : null;
}

/** "and" in "warm-and-fuzzy" */
function isHyphenated(region: Region, i: number): boolean {
  const { tokens } = region.words;
  return region.lower(i) === '-' ? tokens.glued(i) : tokens.glued(i + 1) && region.lower(i + 1) === '-';
}

function subjectAt(first: number, verb: number): Subject {
  return { first, end: verb, last: verb - 1, apposition: false };
}

const LONGEST_SUBJECT = 7;
