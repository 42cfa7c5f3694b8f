/** Changing the text of `.claimlens/actors.json`: one decision, one small edit. Pure: who reads and writes files is elsewhere. */
import { ActorEdits } from './actorEdits';
import { ACTORS_VERSION, isActorName } from './actorsSchema';
import type { ActorEntry } from './actorsSchema';
import { parseActorsFile } from './readActors';

export { knownActors, parseActorsFile } from './readActors';
export type { ActorsDecisions, ActorsFile } from './readActors';
export type { ActorEntry } from './actorsSchema';
export type { FileProblem } from './jsonFile';

export const ACTORS_FILE = '.claimlens/actors.json';

export type ActorType = NonNullable<ActorEntry['type']>;

/** Names may be aliases, or names that the file does not have yet. */
export type ActorDecision =
  /** Never an actor. */
  | { readonly kind: 'ignore'; readonly words: string }
  | { readonly kind: 'type'; readonly name: string; readonly type: ActorType }
  /** `name` becomes an alias of `as`; an entry of its own is merged into that one. */
  | { readonly kind: 'same'; readonly name: string; readonly as: string }
  /** Two actors, whatever links the two names. */
  | { readonly kind: 'apart'; readonly name: string; readonly from: string }
  /** The name to show; the old one stays as an alias. */
  | { readonly kind: 'rename'; readonly name: string; readonly to: string };

/**
 * The text with one decision written into it; what an earlier decision says against it goes. Only the lines concerned differ;
 * new entries go where the alphabet puts them, so that two people's additions merge; unknown fields, comments, indentation and
 * line ends stay. A decision that the file holds already changes nothing.
 * @throws RangeError when the text has errors (see `parseActorsFile`), a name can't be one, or the decision would lose what
 * somebody wrote.
 */
export function editActorsFile(text: string, decision: ActorDecision): string {
  const parsed = parseActorsFile(text);
  if (!parsed.ok) throw new RangeError(parsed.errors[0].message);
  for (const name of namesIn(decision)) if (!isActorName(name)) throw new RangeError(`This can't be a name: ${JSON.stringify(name)}`);
  const file = new ActorEdits(text.trim() === '' ? EMPTY_FILE : text, parsed.actors);
  switch (decision.kind) {
    case 'ignore': ignore(file, decision.words); break;
    case 'type': setType(file, decision.name, decision.type); break;
    case 'same': makeSame(file, decision.name, decision.as); break;
    case 'apart': keepApart(file, decision.name, decision.from); break;
    case 'rename': rename(file, decision.name, decision.to); break;
  }
  return file.text === EMPTY_FILE ? text : file.text;
}

const EMPTY_FILE = `${JSON.stringify({ version: ACTORS_VERSION }, null, 2)}\n`;

function namesIn(decision: ActorDecision): readonly string[] {
  switch (decision.kind) {
    case 'ignore': return [decision.words];
    case 'type': return [decision.name];
    case 'same': return [decision.name, decision.as];
    case 'apart': return [decision.name, decision.from];
    case 'rename': return [decision.name, decision.to];
  }
}

// --- the decisions ---------------------------------------------------------------------------------------------

function ignore(file: ActorEdits, words: string): void {
  const owner = file.ownerOf(words);
  if (owner === words) {
    const { type: _, ...more } = file.entry(owner);
    const holdsMore = Object.keys(more).length > 0;
    if (holdsMore) throw new RangeError(`The file says more about ${words}. Remove it there first.`);
    file.remove(['actors', owner]);
  } else if (owner !== null) file.removeAlias(owner, words);
  file.ignore(words);
}

function setType(file: ActorEdits, name: string, type: ActorType): void {
  const owner = file.ownerOf(name) ?? name;
  file.heed([name]);
  file.set(['actors', owner, 'type'], type);
}

function makeSame(file: ActorEdits, name: string, as: string): void {
  const into = file.ownerOf(as) ?? as;
  const from = file.ownerOf(name);
  if (name === as || from === into) return;
  file.heed([name, as]);
  const aliases = [name];
  if (from === name) {
    const { aliases: others = [], ...fields } = file.entry(name);
    aliases.push(...others);
    file.remove(['actors', name]);
    file.addMissing(into, fields);
  } else if (from !== null) file.removeAlias(from, name);
  for (const alias of aliases) file.addAlias(into, alias);
  file.removePairsWithin(into);
}

function keepApart(file: ActorEdits, name: string, from: string): void {
  if (name === from) throw new RangeError(`${name} can't be apart from itself.`);
  const owner = file.ownerOf(name);
  if (owner !== null && owner === file.ownerOf(from)) file.removeAlias(owner, owner === name ? from : name);
  file.addPair(name < from ? [name, from] : [from, name]);
}

function rename(file: ActorEdits, name: string, to: string): void {
  const owner = file.ownerOf(name);
  const holder = file.ownerOf(to);
  if (holder !== null && holder !== owner) throw new RangeError(`${to} is a name of another actor in the file.`);
  if (to === (owner ?? name)) return;
  file.heed([name, to]);
  if (owner !== null) {
    if (holder !== null) file.removeAlias(owner, to);
    file.renameEntry(owner, to);
  }
  file.addAlias(to, owner ?? name);
  file.removePairsWithin(to);
}
