import type { ActorTable } from '../actors/findActors';
import type { Reading } from '../reading';
import type { SentenceTags } from '../tagging/tagger';
import type { Attribution } from './attribution';

/** All reported speech of the article, sorted by start, a holder before what it holds. */
export function attribute(_reading: Reading, _tags: SentenceTags, _actors: ActorTable): readonly Attribution[] {
  return []; // Placeholder until the real one is written.
}
