import type { Actor, ActorType } from '../engine/analysis';
import type { ActorFacts } from './actorFacts';
import { nameKey } from './keys';
import type { NameGroup } from './nameGroups';

export interface ActorInDocument { readonly uri: string; readonly actor: Actor; readonly statements: number }

/** One actor across articles: a person is the same under the full name, or under surname and role. */
export class Identity {
  /** Made from the name: the same as long as the actor is called so. */
  readonly key: string;
  readonly name: string;
  readonly type: ActorType;
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
  /** In order of path; an article that has it as two actors is there twice. */
  readonly documents: readonly ActorInDocument[];
  readonly #facts: readonly ActorFacts[];
  #otherNames: readonly string[] | null = null;

  /** `facts`: all of the group, in order of path. */
  constructor({ key, own }: NameGroup, facts: readonly ActorFacts[]) {
    this.key = key;
    this.name = nameOf(own);
    this.type = typeOf(own);
    this.articles = facts.reduce((count, { uri }, i) => (uri === facts[i - 1]?.uri ? count : count + 1), 0);
    this.mentions = facts.reduce((total, { actor }) => total + actor.mentions.length, 0);
    this.statements = facts.reduce((total, { statements }) => total + statements, 0);
    this.documents = facts;
    this.#facts = facts;
  }

  /** What else articles or the actors file call it. Made when asked for: few are. */
  get otherNames(): readonly string[] {
    this.#otherNames ??= otherNames(this.#facts, this.name);
    return this.#otherNames;
  }
}

/** As the actors file says; else as most mentions go, those that are all in capitals aside. */
function nameOf(facts: readonly ActorFacts[]): string {
  const known = facts.find((f) => f.known)?.known;
  if (known) return known.name;
  return mostMentioned(facts, ({ actor }) => actor.name, (name) => name !== name.toUpperCase());
}

function typeOf(facts: readonly ActorFacts[]): ActorType {
  const known = facts.find((f) => f.known?.type)?.known?.type;
  if (known) return known;
  const certain = facts.filter(({ typeIsCertain }) => typeIsCertain);
  return mostMentioned(certain.length > 0 ? certain : facts, ({ type }) => type);
}

/** Of equals the longest, then the first by alphabet: the order of articles must not matter. */
function mostMentioned<T extends string>(
  facts: readonly ActorFacts[],
  valueOf: (facts: ActorFacts) => T,
  isPreferred: (value: T) => boolean = () => true,
): T {
  const [only] = facts;
  if (only && facts.length === 1) return valueOf(only);
  const counts = new Map<T, number>();
  for (const fact of facts) {
    const value = valueOf(fact);
    counts.set(value, (counts.get(value) ?? 0) + fact.actor.mentions.length);
  }
  const values = [...counts.keys()];
  const preferred = values.length > 1 ? values.filter(isPreferred) : values;
  const weight = (value: T): number => counts.get(value) ?? 0;
  const candidates = preferred.length > 0 ? preferred : values;
  const [best] = candidates.sort((a, b) => weight(b) - weight(a) || b.length - a.length || (a < b ? -1 : 1));
  if (best === undefined) throw new RangeError('an identity of nobody');
  return best;
}

function otherNames(facts: readonly ActorFacts[], name: string): readonly string[] {
  const others = new Map<string, string>();
  for (const { names } of facts) for (const [key, other] of names) if (!others.has(key)) others.set(key, other);
  others.delete(nameKey(name) ?? '');
  return [...others.values()];
}
