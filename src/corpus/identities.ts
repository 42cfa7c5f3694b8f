import type { Actor, ActorType } from '../engine/analysis';
import { actorFacts, type ActorFacts } from './actorFacts';
import { apartNames } from './apartNames';
import type { CorpusDocument } from './corpus';
import { linkAcronyms } from './linkAcronyms';
import { linkSurnames } from './linkSurnames';
import { groupByName, type NameGroup } from './nameGroups';
import { nameKey } from './keys';

export interface ActorInDocument { readonly uri: string; readonly actor: Actor; readonly statements: number }

/** One actor across articles: a person is the same under the full name, or under surname and role. */
export interface Identity {
  /** Made from the name: the same as long as the actor is called so. */
  readonly key: string;
  readonly name: string;
  readonly type: ActorType;
  /** The other names that articles or the actors file give it. */
  readonly otherNames: readonly string[];
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
  /** In order of path; an article that has it as two actors is there twice. */
  readonly documents: readonly ActorInDocument[];
}

/**
 * Which actors of different articles are one. Names in full decide first; only then what is shorter than a full name is
 * linked to one of them, where the articles leave no choice. Whatever is not linked stays an identity of its own.
 */
export class Identities {
  /** In no particular order. */
  readonly all: readonly Identity[];
  readonly #byKey: ReadonlyMap<string, Identity>;
  readonly #byActor = new Map<string, Map<string, Identity>>();

  /** `documents` in order of path. */
  constructor(documents: readonly CorpusDocument[]) {
    const order = new Map(documents.map(({ uri }, i) => [uri, i]));
    const isApart = apartNames(documents);
    const groups = groupByName(documents.flatMap(actorFacts));
    linkAcronyms(groups, isApart);
    linkSurnames(groups, isApart);
    this.all = [...groups].map((group) => identityOf(group, order));
    this.#byKey = new Map(this.all.map((identity) => [identity.key, identity]));
    for (const identity of this.all) for (const { uri, actor } of identity.documents) this.#enter(uri, actor, identity);
  }

  /** Undefined for an actor without a name. */
  of(uri: string, actorId: string): Identity | undefined {
    return this.#byActor.get(uri)?.get(actorId);
  }

  get(key: string): Identity | undefined {
    return this.#byKey.get(key);
  }

  #enter(uri: string, actor: Actor, identity: Identity): void {
    const ofDocument = this.#byActor.get(uri);
    if (ofDocument) ofDocument.set(actor.id, identity);
    else this.#byActor.set(uri, new Map([[actor.id, identity]]));
  }
}

function identityOf({ key, own, linked }: NameGroup, order: ReadonlyMap<string, number>): Identity {
  const all = linked.length === 0 ? own : [...own, ...linked].sort((a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0));
  const name = nameOf(own);
  return {
    key, name, type: typeOf(own), otherNames: otherNames(all, name),
    articles: new Set(all.map(({ uri }) => uri)).size,
    mentions: sum(all, ({ actor }) => actor.mentions.length),
    statements: sum(all, ({ statements }) => statements),
    documents: all.map(({ uri, actor, statements }) => ({ uri, actor, statements })),
  };
}

/** As the actors file says; else as most mentions go, those that are all in capitals aside. */
function nameOf(facts: readonly ActorFacts[]): string {
  const known = facts.find((f) => f.known)?.known;
  if (known) return known.name;
  const inLetters = facts.filter(({ actor: { name } }) => name !== name.toUpperCase());
  return mostMentioned(inLetters.length > 0 ? inLetters : facts, ({ actor }) => actor.name);
}

function typeOf(facts: readonly ActorFacts[]): ActorType {
  const known = facts.find((f) => f.known?.type)?.known?.type;
  if (known) return known;
  const certain = facts.filter(({ typeIsCertain }) => typeIsCertain);
  return mostMentioned(certain.length > 0 ? certain : facts, ({ type }) => type);
}

/** Of equals the longest, then the first by alphabet: the order of articles must not matter. */
function mostMentioned<T extends string>(facts: readonly ActorFacts[], valueOf: (facts: ActorFacts) => T): T {
  const counts = new Map<T, number>();
  for (const fact of facts) counts.set(valueOf(fact), (counts.get(valueOf(fact)) ?? 0) + fact.actor.mentions.length);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return best ? best[0] : ('' as T);
}

function otherNames(facts: readonly ActorFacts[], name: string): readonly string[] {
  const others = new Map<string, string>();
  const add = (other: string): void => {
    const key = nameKey(other);
    if (key !== null && !others.has(key)) others.set(key, other);
  };
  add(name);
  for (const { actor, known } of facts) for (const other of [actor.name, ...actor.aliases, ...(known?.aliases ?? [])]) add(other);
  return [...others.values()].slice(1);
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
