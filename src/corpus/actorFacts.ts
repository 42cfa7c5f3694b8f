import type { Actor, ActorType } from '../engine/analysis';
import type { KnownActor, KnownActors } from '../engine/options';
import { NameFact, nameFacts } from '../engine/tables/nameFacts';
import type { CorpusDocument } from './corpusDocument';
import { actorKey, nameKey } from './keys';
import { qualifiedName } from './qualifiedName';
import { isShortName, shortNames } from './shortNames';
import { statementsBySpeaker } from './speakers';

/** Of one actor in one article: all that its identity across articles rests on. */
export interface ActorFacts {
  readonly uri: string;
  readonly actor: Actor;
  /** Quotes that it speaks, alone or with others. */
  readonly statements: number;
  /** {@link nameKey} of its name; of an alias in the actors file, that of the actor it stands for. */
  readonly key: string;
  /** The name without initials or country, and these; as it is where the actors file knows it. */
  readonly bare: string;
  readonly qualifier: string;
  readonly type: ActorType;
  /** Said by the actors file, by a title or a table, and not made out from the context. */
  readonly typeIsCertain: boolean;
  /** Its entry in the actors file. */
  readonly known: KnownActor | null;
  /** What the article says that this person is: "minister", "spokesperson". */
  readonly roles: ReadonlySet<string>;
  /** A person who is called by one name only, which the actors file does not know. */
  readonly isShort: boolean;
  /** What else a person of this name may be called: "ruiz", "von der berg". */
  readonly shortNames: readonly string[];
  /** {@link acronymKey} of its name. */
  readonly acronym: string | null;
  /** Acronyms that the article writes for the full name: "imf". */
  readonly acronyms: readonly string[];
  /** All that it is called, by {@link nameKey}. */
  readonly names: ReadonlyMap<string, string>;
}

/** The actors of a document that have a name, in the article's order. Made once for each state of a document. */
export function actorFacts(document: CorpusDocument): readonly ActorFacts[] {
  let facts = made.get(document);
  if (!facts) made.set(document, (facts = makeFacts(document)));
  return facts;
}

const made = new WeakMap<CorpusDocument, readonly ActorFacts[]>();

function makeFacts({ uri, analysis, known }: CorpusDocument): readonly ActorFacts[] {
  const statements = statementsBySpeaker(analysis.quotes);
  const decided = known ? knownByName(known) : NOBODY;
  return analysis.actors.flatMap((actor) => {
    const own = actorKey(actor);
    if (own === null) return [];
    const entry = decided.get(own) ?? null;
    const key = (entry && nameKey(entry.name)) ?? own;
    const words = key.split(' ');
    const type = entry?.type ?? actor.type;
    const isShort = type === 'person' && entry === null && isShortName(words);
    const names = namesOf(actor, entry);
    const { bare, qualifier } = entry ? { bare: key, qualifier: '' } : qualifiedName(type, key, names.keys());
    return [{
      uri, actor, statements: statements.get(actor.id) ?? 0, key, bare, qualifier, known: entry, type,
      typeIsCertain: Boolean(entry?.type) || actor.mentions.some(({ form, confidence }) => form === 'name' && confidence >= CERTAIN),
      roles: actor.type === 'person' ? roleWords(actor) : NO_ROLES,
      isShort,
      shortNames: type === 'person' && !isShort ? shortNames(words) : NONE,
      acronym: words.length === 1 ? acronymKey(actor.name) : null,
      acronyms: words.length > 1 ? acronymsOf(actor) : NONE,
      names,
    }];
  });
}

/** Mentions whose type a title or a table tells have this confidence, or more. */
const CERTAIN = 0.9;
const NONE: readonly string[] = [];
const NO_ROLES: ReadonlySet<string> = new Set();
const NOBODY: ReadonlyMap<string, KnownActor> = new Map();

/** Entries of the actors file by the keys of their names and aliases. Made once for each state of the file. */
export function knownByName(known: KnownActors): ReadonlyMap<string, KnownActor> {
  let byName = knownNames.get(known);
  if (!byName) {
    byName = new Map(known.actors.flatMap((actor) => (
      [actor.name, ...actor.aliases].flatMap((name) => nameKey(name) ?? []).map((key) => [key, actor]))));
    knownNames.set(known, byName);
  }
  return byName;
}

const knownNames = new WeakMap<KnownActors, ReadonlyMap<string, KnownActor>>();

function namesOf({ name, aliases }: Actor, known: KnownActor | null): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const called of [name, ...aliases, ...(known?.aliases ?? [])]) {
    const key = nameKey(called);
    if (key !== null && !names.has(key)) names.set(key, called);
  }
  return names;
}

/** "Deputy Foreign Minister" and "foreign minister of Norland" agree in "minister"; "former" and "foreign" say nothing. */
function roleWords({ roles }: Actor): ReadonlySet<string> {
  const words = roles.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  return new Set(words.filter((word) => (nameFacts(word) & (NameFact.role | NameFact.honorific)) === NameFact.role));
}

function acronymsOf({ mentions }: Actor): readonly string[] {
  return mentions.flatMap(({ form, text }) => (form === 'acronym' ? acronymKey(text) ?? [] : []));
}

/** "U.N." and "UN" are one: small letters without stops. Null for what is no acronym. */
export function acronymKey(name: string): string | null {
  return /^(?:\p{Lu}[.&-]?){2,8}$/u.test(name) ? name.replace(/[.&-]/g, '').toLowerCase() : null;
}
