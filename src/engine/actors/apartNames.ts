import type { ActorDraft } from './actorDraft';

/** Names that, as people say, never mean one actor. */
export class ApartNames {
  /** By name, compared as written: the names that it is apart from. */
  private readonly others = new Map<string, Set<string>>();

  constructor(pairs: readonly (readonly [string, string])[]) {
    for (const [a, b] of pairs) {
      this.enter(a, b);
      this.enter(b, a);
    }
  }

  /** Whether a name is apart from one of those that the actor goes by. */
  isApart(name: string, { name: main, aliases }: ActorDraft): boolean {
    const others = this.others.get(name);
    if (!others) return false;
    if (others.has(main)) return true;
    for (const alias of aliases ?? []) if (others.has(alias)) return true;
    return false;
  }

  private enter(name: string, other: string): void {
    const others = this.others.get(name);
    if (others) others.add(other);
    else this.others.set(name, new Set([other]));
  }
}
