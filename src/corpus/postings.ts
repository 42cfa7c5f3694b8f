import type { Key } from './keys';

/**
 * Key -> the entries of every document under it. Removing a document touches only the keys that it is under, so that
 * a keystroke costs the size of one article and not of the workspace.
 */
export class Postings<Entry> {
  readonly #byKey = new Map<string, Map<string, Entry[]>>();
  readonly #keysOf = new Map<string, Set<string>>();

  add<Item>(uri: string, items: readonly Item[], keyOf: (item: Item) => Key, entryOf: (item: Item) => Entry): void {
    const keys = this.#keysOf.get(uri) ?? new Set<string>();
    this.#keysOf.set(uri, keys);
    for (const item of items) {
      const key = keyOf(item);
      if (key === null) continue;
      keys.add(key);
      const byUri = this.#byKey.get(key) ?? new Map<string, Entry[]>();
      this.#byKey.set(key, byUri);
      const entries = byUri.get(uri);
      if (entries) entries.push(entryOf(item));
      else byUri.set(uri, [entryOf(item)]);
    }
  }

  remove(uri: string): void {
    for (const key of this.#keysOf.get(uri) ?? []) {
      const byUri = this.#byKey.get(key);
      byUri?.delete(uri);
      if (byUri?.size === 0) this.#byKey.delete(key);
    }
    this.#keysOf.delete(uri);
  }

  /** A new array, in no particular order of documents; entries of one document in the order they were added. */
  get(key: Key): Entry[] {
    if (key === null) return [];
    return [...(this.#byKey.get(key)?.values() ?? [])].flat();
  }
}
