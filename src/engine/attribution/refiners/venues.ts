import type { Candidate, VenuePhrase } from '../candidate';
import type { Words } from '../grammar/words';

/** Where it was said: "in a separate interview with CNN", "in a post on X". Null when the words around the cue do not tell. */
export function withVenue(_words: Words, _candidate: Candidate): VenuePhrase | null {
  return null;
}
