import { actorFacts, type ActorFacts } from './actorFacts';
import { ApartNames } from './apartNames';
import type { CorpusDocument } from './corpusDocument';
import { Identity } from './identity';
import { linkAcronyms } from './linkAcronyms';
import { linkSurnames } from './linkSurnames';
import { groupByName } from './nameGroups';

/**
 * Which actors of different articles are one. Names in full decide first; only then what is shorter than a full name is
 * linked to one of them, where the articles leave no choice. Whatever is not linked stays an identity of its own.
 */
export class Identities {
  /** In no particular order. */
  readonly all: readonly Identity[];
  readonly #byKey: ReadonlyMap<string, Identity>;
  readonly #documents: ReadonlyMap<string, CorpusDocument>;
  readonly #ofFacts = new Map<ActorFacts, Identity>();

  /** `documents` in order of path. */
  constructor(documents: readonly CorpusDocument[]) {
    this.#documents = new Map(documents.map((document) => [document.uri, document]));
    const order = new Map(documents.map(({ uri }, i) => [uri, i]));
    const byPath = (a: ActorFacts, b: ActorFacts): number => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0);
    const apart = new ApartNames(documents);
    const groups = groupByName(documents.flatMap(actorFacts), apart);
    linkAcronyms(groups, apart);
    linkSurnames(groups, apart);
    this.all = Array.from(groups, (group) => {
      const facts = group.linked.length === 0 ? group.own : [...group.own, ...group.linked].sort(byPath);
      const identity = new Identity(group, facts);
      for (const fact of facts) this.#ofFacts.set(fact, identity);
      return identity;
    });
    this.#byKey = new Map(this.all.map((identity) => [identity.key, identity]));
  }

  /** Undefined for an actor without a name. */
  of(uri: string, actorId: string): Identity | undefined {
    const document = this.#documents.get(uri);
    const facts = document && actorFacts(document).find(({ actor }) => actor.id === actorId);
    return facts && this.#ofFacts.get(facts);
  }

  get(key: string): Identity | undefined {
    return this.#byKey.get(key);
  }
}
