import type { ActorType } from '../engine/analysis';
import { COUNTRY_LIST } from '../engine/tables/countries';
import { nameKey } from './keys';

/**
 * A name without what some articles add and others leave out: initials in the middle of a person's name, the country of
 * a ministry. What is left out tells two actors of one bare name apart.
 */
export interface QualifiedName {
  readonly bare: string;
  /** "t" of "Ana T. Ruiz", "CN" of "China’s Foreign Ministry"; "" for nothing. */
  readonly qualifier: string;
}

/** `key`: of the actor's name; `allKeys`: of all its names, as only one of them may have the country. */
export function qualifiedName(type: ActorType, key: string, allKeys: Iterable<string>): QualifiedName {
  if (type === 'person') return personName(key);
  return type === 'organization' || type === 'group' ? bodyName(key, allKeys) : { bare: key, qualifier: '' };
}

// --- people ------------------------------------------------------------------------------------------------------

function personName(key: string): QualifiedName {
  const words = key.split(' ');
  const isMiddleInitial = (word: string, i: number): boolean => i > 0 && i < words.length - 1 && isInitial(word);
  const initials = words.filter(isMiddleInitial);
  if (initials.length === 0) return { bare: key, qualifier: '' };
  return { bare: words.filter((word, i) => !isMiddleInitial(word, i)).join(' '), qualifier: initials.join(' ').replaceAll('.', '') };
}

function isInitial(word: string): boolean {
  return word.length === 1 || (word.length === 2 && word.endsWith('.'));
}

// --- state bodies ------------------------------------------------------------------------------------------------

/** What every country has: "Foreign Ministry" alone may be any country's. */
const BODIES: ReadonlySet<string> = new Set(
  `ministry department embassy consulate parliament government cabinet senate congress court treasury army navy military police
   force forces`.split(/\s+/),
);
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', '&']);

function bodyName(key: string, allKeys: Iterable<string>): QualifiedName {
  if (!key.split(' ').some((word) => BODIES.has(word))) return { bare: key, qualifier: '' };
  const own = withoutCountry(key);
  const bare = bareBody(own.rest);
  if (own.country !== '') return { bare, qualifier: own.country };
  for (const other of allKeys) {
    const { country, rest } = withoutCountry(other);
    if (country !== '' && bareBody(rest) === bare) return { bare, qualifier: country };
  }
  return { bare, qualifier: '' };
}

/** "Ministry of Commerce" and "Commerce Ministry" are one. */
function bareBody(name: string): string {
  return name.split(' ').filter((word) => !SMALL.has(word)).map((word) => (word === 'defence' ? 'defense' : word)).sort().join(' ');
}

/** "china's foreign ministry" and "chinese foreign ministry": CN, "foreign ministry". */
function withoutCountry(key: string): { readonly country: string; readonly rest: string } {
  const words = key.split(' ');
  for (let count = Math.min(LONGEST_COUNTRY, words.length - 1); count > 0; count--) {
    const country = COUNTRY_WORDS.get(words.slice(0, count).join(' ').replace(/'s?$/, ''));
    if (country !== undefined) return { country, rest: words.slice(count).join(' ') };
  }
  return { country: '', rest: key };
}

const LONGEST_COUNTRY = 4;
const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(COUNTRY_LIST.flatMap(({ code, names, demonyms }) => (
  [...names, ...demonyms].map((name) => [nameKey(name) ?? '', code]))));
