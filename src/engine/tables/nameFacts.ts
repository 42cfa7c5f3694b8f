import { COMMON_WORDS } from './generated/commonWords';
import { FAMILY_NAMES } from './generated/familyNames';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from './generated/givenNames';
import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES, STATE_BODIES } from './organisations';
import { CALENDAR_WORDS, NEVER_NAMES, THING_HEADS } from './otherCapitals';
import { DIRECTIONS, PLACE_HEADS, PLACE_PREFIXES } from './places';
import { FEMALE_ROLES, FEMALE_TITLES, HONORIFICS, MALE_ROLES, MALE_TITLES } from './titles';
import { NAME_PARTICLES, NAME_SUFFIXES, OCCUPATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from './titles';
import { words } from './wordList';

/** What the tables know about one word, whatever its case; bits of `WordForm.names`. */
export const NameFact = {
  given: 1,
  female: 2,
  male: 4,
  family: 8,
  honorific: 16,
  role: 32,
  roleModifier: 64,
  nameSuffix: 128,
  particle: 256,
  orgHead: 512,
  orgSuffix: 1024,
  stateBody: 2048,
  placeHead: 4096,
  placePrefix: 8192,
  direction: 16384,
  calendar: 32768,
  thing: 65536,
  never: 131072,
  common: 262144,
} as const;

const facts = new Map<string, number>();

function add(list: readonly string[], fact: number): void {
  for (const word of list) facts.set(word, (facts.get(word) ?? 0) | fact);
}

add(words(FEMALE_NAMES), NameFact.given | NameFact.female);
add(words(MALE_NAMES), NameFact.given | NameFact.male);
add(words(UNISEX_NAMES), NameFact.given);
add(words(FAMILY_NAMES), NameFact.family);
add(HONORIFICS, NameFact.honorific);
add(ROLE_NOUNS, NameFact.role);
add(ROLE_MODIFIERS, NameFact.roleModifier);
add([...MALE_TITLES, ...MALE_ROLES], NameFact.male);
add([...FEMALE_TITLES, ...FEMALE_ROLES], NameFact.female);
add(NAME_SUFFIXES, NameFact.nameSuffix);
add(NAME_PARTICLES, NameFact.particle);
add(ORGANISATION_HEADS, NameFact.orgHead);
add(ORGANISATION_SUFFIXES, NameFact.orgSuffix);
add(STATE_BODIES, NameFact.stateBody);
add(PLACE_HEADS, NameFact.placeHead);
add(PLACE_PREFIXES, NameFact.placePrefix);
add(DIRECTIONS, NameFact.direction);
add(CALENDAR_WORDS, NameFact.calendar);
add(THING_HEADS, NameFact.thing);
add(NEVER_NAMES, NameFact.never);
add(words(COMMON_WORDS), NameFact.common);

const occupations: ReadonlySet<string> = new Set(OCCUPATIONS);

/** Bits of `NameFact` of a word in lower case; 0 for a word that no table has. */
export function nameFacts(lower: string): number {
  return facts.get(lower) ?? 0;
}

/** The same for a word that the article writes in small letters: "a baker" is a role, "Baker" a name. */
export function smallWordFacts(lower: string): number {
  return occupations.has(lower) ? nameFacts(lower) | NameFact.role : nameFacts(lower);
}

/** All words that the tables list. */
export function knownNameWords(): Iterable<string> {
  return [...facts.keys(), ...occupations];
}
