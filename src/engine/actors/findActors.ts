import type { Actor, Mention } from '../analysis';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';

/** A mention with the actor that it belongs to. */
export interface ActorMention extends Mention {
  readonly actor: string;
}

/** The named actors of an article. Speakers without a name, pronouns and nominals are added by `speakers/`. */
export interface ActorTable {
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** All mentions of all actors, sorted and disjoint. */
  readonly mentions: readonly ActorMention[];
}

export function findActors(_reading: Reading, _options: AnalyseOptions): ActorTable {
  return { actors: [], mentions: [] }; // Placeholder until the real one is written.
}
