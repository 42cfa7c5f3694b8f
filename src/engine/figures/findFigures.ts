import type { Figure } from '../analysis';
import type { ActorTable } from '../actors/findActors';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';

/** Figures in text order, disjoint. `published` (ISO date or null) resolves relative dates. */
export function findFigures(_reading: Reading, _actors: ActorTable, _published: string | null, _options: AnalyseOptions): readonly Figure[] {
  return []; // Placeholder until the real one is written.
}
