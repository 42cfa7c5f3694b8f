import type { KnownActors } from '../engine/options';
import { knownByName, type ActorFacts } from './actorFacts';
import type { CorpusDocument } from './corpusDocument';
import { nameKey } from './keys';

/** The pairs of names that never mean one actor, as the actors files of all folders say; an alias there stands for its actor. */
export class ApartNames {
  readonly #others = new Map<string, Set<string>>();

  constructor(documents: readonly CorpusDocument[]) {
    const files = new Set(documents.flatMap(({ known }) => (known ? [known] : [])));
    for (const file of files) {
      for (const [a, b] of pairsOf(file)) {
        this.#add(a, b);
        this.#add(b, a);
      }
    }
  }

  /** Whether a name, as a key, is kept apart from any. */
  hasName(key: string): boolean {
    return this.#others.size > 0 && this.#others.has(key);
  }

  areApart(some: readonly ActorFacts[], others: readonly ActorFacts[]): boolean {
    if (this.#others.size === 0) return false;
    const keys = new Set(others.map(({ key }) => key));
    return some.some(({ key }) => [...(this.#others.get(key) ?? [])].some((other) => keys.has(other)));
  }

  #add(key: string, other: string): void {
    const known = this.#others.get(key);
    if (known) known.add(other);
    else this.#others.set(key, new Set([other]));
  }
}

/** The names as they are written, and the actors that they stand for. */
function pairsOf(known: KnownActors): readonly (readonly [string, string])[] {
  const decided = knownByName(known);
  return (known.apart ?? []).flatMap(([a, b]) => {
    const [one, other] = [nameKey(a), nameKey(b)];
    if (one === null || other === null) return [];
    const actorOf = (key: string): string => nameKey(decided.get(key)?.name ?? '') ?? key;
    return [[one, other], [actorOf(one), actorOf(other)]] as const;
  });
}
