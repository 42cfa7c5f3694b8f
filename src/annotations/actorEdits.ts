import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import type { ActorEntry } from './actorsSchema';
import { addElement, byAlphabet, removeElements, renameKey, setAt } from './jsonEdits';
import { treeOf } from './jsonFile';
import type { ActorsDecisions } from './readActors';

type Path = readonly (string | number)[];

/** The text of an actors file while it is edited, in small steps, each on what the one before has left. */
export class ActorEdits {
  constructor(public text: string, private decisions: ActorsDecisions) {}

  entry(name: string): ActorEntry {
    return this.decisions.actors.get(name) ?? {};
  }

  /** The actor with this name or alias; null when the file has none. */
  ownerOf(name: string): string | null {
    if (this.decisions.actors.has(name)) return name;
    for (const [owner, { aliases }] of this.decisions.actors) if (aliases?.includes(name)) return owner;
    return null;
  }

  set(path: Path, value: unknown): void {
    const root = treeOf(this.text);
    const node = root && findNodeAtLocation(root, [...path]);
    if (!node || getNodeValue(node) !== value) this.become(setAt(this.text, [...path], value));
  }

  remove(path: Path): void {
    this.become(setAt(this.text, [...path], undefined));
  }

  ignore(words: string): void {
    if (!this.decisions.ignored.includes(words)) this.become(addElement(this.text, ['ignored'], words, String));
  }

  /** Names are no longer ignored. */
  heed(names: readonly string[]): void {
    this.become(removeElements(this.text, ['ignored'], (words) => names.includes(String(words))));
  }

  addAlias(owner: string, alias: string): void {
    if (alias === owner || this.entry(owner).aliases?.includes(alias)) return;
    if (!this.decisions.actors.has(owner)) this.set(['actors', owner], { aliases: [alias] });
    else this.become(addElement(this.text, ['actors', owner, 'aliases'], alias, String));
  }

  removeAlias(owner: string, alias: string): void {
    this.become(removeElements(this.text, ['actors', owner, 'aliases'], (other) => other === alias));
    if (Object.keys(this.entry(owner)).length === 0) this.remove(['actors', owner]);
  }

  /** Takes over what another entry said, where this one says nothing. */
  addMissing(owner: string, fields: Readonly<Record<string, unknown>>): void {
    const known = this.entry(owner) as Readonly<Record<string, unknown>>;
    if (!this.decisions.actors.has(owner) && Object.keys(fields).length > 0) this.set(['actors', owner], fields);
    else {
      for (const [field, value] of Object.entries(fields).sort(([a], [b]) => byAlphabet(a, b))) {
        if (!Object.hasOwn(known, field)) this.set(['actors', owner, field], value);
        else if (isRecord(value) && isRecord(known[field])) this.set(['actors', owner, field], { ...value, ...known[field] });
        else if (field === 'note' && value !== known[field]) this.set(['actors', owner, field], `${String(known[field])}\n${String(value)}`);
      }
    }
  }

  addPair(pair: readonly [string, string]): void {
    const isThere = this.decisions.apart.some(([a, b]) => (a === pair[0] && b === pair[1]) || (a === pair[1] && b === pair[0]));
    if (!isThere) this.become(addElement(this.text, ['apart'], pair, JSON.stringify));
  }

  /** What is one actor is not apart. */
  removePairsWithin(owner: string): void {
    const names: readonly unknown[] = [owner, ...(this.entry(owner).aliases ?? [])];
    this.become(removeElements(this.text, ['apart'], (pair) => Array.isArray(pair) && pair.every((name) => names.includes(name))));
  }

  renameEntry(name: string, to: string): void {
    this.become(renameKey(this.text, ['actors', name], to));
  }

  /** Between two steps the file may contradict itself: the last one ends that. */
  private become(text: string): void {
    if (text === this.text) return;
    this.text = text;
    const root: unknown = getNodeValue(treeOf(text) ?? { type: 'object', offset: 0, length: 0, children: [] });
    const { actors = {}, apart = [], ignored = [] } = root as {
      readonly actors?: Readonly<Record<string, ActorEntry>>; readonly apart?: ActorsDecisions['apart']; readonly ignored?: readonly string[];
    };
    this.decisions = { actors: new Map(Object.entries(actors)), apart, ignored };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
