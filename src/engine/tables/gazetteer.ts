import { COUNTRY_LIST } from './countries';
import type { Country } from './countries';
import { ORGANISATION_NAMES } from './organisations';
import { NOT_PLACES, PEOPLES, PLACE_NAMES } from './places';

export type EntryKind = 'country' | 'capital' | 'demonym' | 'place' | 'organization';

/** A name that the tables know, found by its words in lower case as the tokeniser splits them. */
export interface Entry {
  readonly kind: EntryKind;
  readonly country: Country | null;
  /** The name must be written in capitals only: "US", "WHO", "IS". */
  readonly capitals: boolean;
  readonly tokens: readonly string[];
}

/** Entries by their first word, longest first. */
const byFirstWord = new Map<string, Entry[]>();

for (const country of COUNTRY_LIST) {
  for (const name of country.names) enter(name, 'country', country);
  for (const name of country.demonyms) enter(name, 'demonym', country);
  for (const name of country.capitals) enter(name, 'capital', country);
}
for (const name of PEOPLES) enter(name, 'demonym', null);
for (const name of ORGANISATION_NAMES) enter(name, 'organization', null);
for (const name of PLACE_NAMES) if (!NOT_PLACES.has(name.toLowerCase())) enter(name, 'place', null);
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);

/** The entries that start with a word (lower case), longest first; null for most words. */
export function entriesFrom(lower: string): readonly Entry[] | null {
  return byFirstWord.get(lower) ?? null;
}

/** All words that `entriesFrom` knows. */
export function firstWordsOfEntries(): Iterable<string> {
  return byFirstWord.keys();
}

/** The first to enter a name keeps it: a country before a capital (Singapore), a capital before a large city. */
function enter(name: string, kind: EntryKind, country: Country | null): void {
  const tokens = split(name);
  const first = tokens[0];
  if (first === undefined) return;
  const entries = byFirstWord.get(first) ?? [];
  if (entries.length === 0) byFirstWord.set(first, entries);
  if (entries.some((entry) => entry.tokens.join(' ') === tokens.join(' '))) return;
  entries.push({ kind, country, capitals: /^[A-Z]{2,4}$/.test(name), tokens });
}

/** "Guinea-Bissau" → guinea, -, bissau; "People's" → people, 's: as the tokeniser does. */
function split(name: string): readonly string[] {
  const spaced = name.toLowerCase().replace(/’/g, "'").replace(/('s)(?= |$)/g, ' $1').replace(/-/g, ' - ');
  return spaced.split(' ').filter((word) => word !== '');
}
