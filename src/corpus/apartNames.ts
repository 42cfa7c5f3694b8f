import type { KnownActors } from '../engine/options';
import { knownByName } from './actorFacts';
import type { CorpusDocument } from './corpus';
import { nameKey } from './keys';

/** Whether two names, as keys, never mean one actor. */
export type IsApart = (a: string, b: string) => boolean;

/** What the actors files of all folders say is apart; an alias there stands for its actor. */
export function apartNames(documents: readonly CorpusDocument[]): IsApart {
  const files = new Set(documents.flatMap(({ known }) => (known ? [known] : [])));
  const apart = new Set([...files].flatMap(pairsOf));
  return (a, b) => apart.size > 0 && apart.has(pair(a, b));
}

function pairsOf(known: KnownActors): readonly string[] {
  const decided = knownByName(known);
  return (known.apart ?? []).flatMap(([a, b]) => {
    const [one, other] = [nameKey(a), nameKey(b)];
    if (one === null || other === null) return [];
    const actorsOf = (key: string): string => nameKey(decided.get(key)?.name ?? '') ?? key;
    return [pair(one, other), pair(actorsOf(one), actorsOf(other))];
  });
}

/** Keys hold no line breaks. */
function pair(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
