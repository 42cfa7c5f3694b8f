import type { Candidate } from '../candidate';
import { lastEnd } from '../candidate';
import { phraseEnd } from '../grammar/nounPhrase';
import { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import type { Words } from '../grammar/words';

/** "Describing it as a “step forward”, Ruiz left": who opens the main clause speaks in the participle before it. */
export function nameSpeakerAfterOpening(words: Words, candidate: Candidate): void {
  const { cueToken } = candidate;
  if (candidate.speaker || cueToken < 0 || words.cue(cueToken)?.form !== 'ing') return;
  const sentence = words.tokens.sentenceAt(cueToken);
  if (cueToken > sentence.first + 2) return;
  const comma = commaAt(words, lastEnd(candidate), sentence.end);
  if (comma < 0) return;
  const region = new Region(words, comma + 1, sentence.end, -1);
  const end = phraseEnd(region, comma + 1);
  if (end > comma + 1 && region.is(comma + 1, Word.inPhrase | Word.pronoun)) candidate.speaker = { first: comma + 1, end };
}

/** The comma at which the opening ends, also one inside its closing quotation mark. */
function commaAt(words: Words, end: number, limit: number): number {
  if (end < limit && words.lower(end) === ',') return end;
  return words.isMark(end - 1) && words.lower(end - 2) === ',' ? end - 1 : -1;
}
