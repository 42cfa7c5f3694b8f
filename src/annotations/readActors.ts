/** Reading the text of `.claimlens/actors.json`. Pure. */
import { getNodeValue } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { slug } from '../engine/actors/slug';
import type { KnownActors } from '../engine/options';
import { ACTORS_VERSION, actorsFileSchema } from './actorsSchema';
import type { ActorEntry } from './actorsSchema';
import { elementsOf, findingAt, parseJsonFile, propertiesOf } from './jsonFile';
import type { Broken, FileFormat, Finding } from './jsonFile';

/** What people have decided about the actors of a folder. */
export interface ActorsDecisions {
  /** By the name to show. */
  readonly actors: ReadonlyMap<string, ActorEntry>;
  /** Pairs of names that never mean one actor. */
  readonly apart: readonly (readonly [string, string])[];
  /** Words that are never an actor, as written. */
  readonly ignored: readonly string[];
}

export type ActorsFile = { readonly ok: true; readonly actors: ActorsDecisions } | Broken;

export const NO_DECISIONS: ActorsDecisions = { actors: new Map(), apart: [], ignored: [] };

/**
 * Reads the file. Comments and trailing commas are accepted; anything else that is wrong (broken JSON, a merge conflict, a wrong
 * type, a name of two actors, a name that is ignored as well) makes the whole file an error: the caller keeps its last good
 * state. A blank file is one without decisions.
 */
export function parseActorsFile(text: string): ActorsFile {
  if (text.trim() === '') return { ok: true, actors: NO_DECISIONS };
  const parsed = parseJsonFile(text, FORMAT);
  if (!parsed.ok) return parsed;
  const { actors, apart, ignored } = partsOf(parsed.value);
  return {
    ok: true,
    actors: {
      actors: new Map(propertiesOf(actors).map(({ name, value }) => [name, getNodeValue(value) as ActorEntry])),
      apart: elementsOf(apart).map((pair) => getNodeValue(pair) as readonly [string, string]),
      ignored: elementsOf(ignored).map((words) => getNodeValue(words) as string),
    },
  };
}

/** The decisions as the engine takes them; null when there are none. */
export function knownActors({ actors, apart, ignored }: ActorsDecisions): KnownActors | null {
  if (actors.size === 0 && apart.length === 0 && ignored.length === 0) return null;
  const ids = new Set<string>();
  const known = [...actors].map(([name, { type, aliases = [] }]) => {
    const base = slug(name);
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
    ids.add(id);
    return { id, name, type: type ?? null, aliases };
  });
  return { actors: known, apart, ignored };
}

// --- what a schema can't say ------------------------------------------------------------------------------------

const FORMAT: FileFormat = { version: ACTORS_VERSION, schema: actorsFileSchema, check: contradictions };

function partsOf(root: Node): { readonly actors?: Node; readonly apart?: Node; readonly ignored?: Node } {
  return Object.fromEntries(propertiesOf(root).map(({ name, value }) => [name, value]));
}

function contradictions(root: Node): readonly Finding[] {
  const { actors, apart, ignored } = partsOf(root);
  const owners = new Map<string, string>();
  return [...nameFindings(actors, owners), ...pairFindings(apart, owners), ...ignoredFindings(ignored, owners)];
}

/** A name means one actor, and stands once. Fills `owners`: name or alias -> the actor's name. */
function nameFindings(actors: Node | undefined, owners: Map<string, string>): readonly Finding[] {
  const findings: Finding[] = [];
  const enter = (node: Node, owner: string): void => {
    if (typeof node.value !== 'string') return; // The schema has said so.
    const known = owners.get(node.value);
    if (known === undefined) owners.set(node.value, owner);
    else findings.push(findingAt(node, known === owner ? `${node.value} stands twice.` : `${node.value} is a name of ${known} too.`));
  };
  for (const { name, key, value } of propertiesOf(actors)) {
    if (name === '__proto__') findings.push(findingAt(key, 'This is not the name of an actor.'));
    else if (owners.get(name) !== name) enter(key, name); // The same key twice is found elsewhere.
    const aliases = propertiesOf(value).find((property) => property.name === 'aliases')?.value;
    for (const alias of elementsOf(aliases)) enter(alias, name);
  }
  return findings;
}

function pairFindings(apart: Node | undefined, owners: ReadonlyMap<string, string>): readonly Finding[] {
  return elementsOf(apart).flatMap((pair) => {
    const [a, b] = elementsOf(pair).map(({ value }) => String(value));
    if (a === undefined || b === undefined) return [];
    const isOne = a === b || (owners.has(a) && owners.get(a) === owners.get(b));
    return isOne ? [findingAt(pair, a === b ? `${a} can't be apart from itself.` : `${a} and ${b} are names of one actor in this file.`)] : [];
  });
}

function ignoredFindings(ignored: Node | undefined, owners: ReadonlyMap<string, string>): readonly Finding[] {
  return elementsOf(ignored).flatMap((words) => {
    const owner = owners.get(String(words.value));
    return owner === undefined ? [] : [findingAt(words, `${String(words.value)} is a name of ${owner} in this file: it can't be ignored as well.`)];
  });
}
