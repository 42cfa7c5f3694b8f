import { tellsOfWords } from '../../cues/cueLexicon';
import { isDictionaryWord } from '../../tables/dictionary';
import { NameFact } from '../../tables/nameFacts';
import { isDigit, isLetter, isUpper } from '../../text/chars';
import { Shape, TokenKind } from '../../words/wordForm';
import type { WordForm } from '../../words/wordForm';
import { wordSet } from '../../words/wordSet';
import { FIRST_HASH, hashOn, hashWord } from './hashing';
import type { ModelWord } from './wordRecord';

/** Behind the bits of `NameFact` (19 of them): the other tables. */
export const Fact = {
  country: 1 << 19,
  capital: 1 << 20,
  demonym: 1 << 21,
  place: 1 << 22,
  organization: 1 << 23,
  /** A known name of several words starts with it. */
  opensPhrase: 1 << 24,
  reports: 1 << 25,
  placeNoun: 1 << 26,
  bodyNoun: 1 << 27,
  sport: 1 << 28,
  sayer: 1 << 29,
  /** A capitalised word that is also a plain one, and no usual name of people. */
  plain: 1 << 30,
} as const;
export const FACT_BITS = 31;

export function modelWord(form: WordForm): ModelWord {
  return (form.naming ??= describe(form));
}

function describe(form: WordForm): ModelWord {
  const facts = factsOf(form);
  const hash = form.kind === TokenKind.number ? hashOfNumber(form.text) : hashWord(form.lower);
  return {
    hash, shape: shapeOf(form.text), facts, sort: sortOf(form, facts),
    affixes: form.kind === TokenKind.word ? affixesOf(form.lower) : NO_AFFIXES,
    own: null, before: null, behind: null,
  };
}

const NO_AFFIXES: readonly number[] = [];

function factsOf(form: WordForm): number {
  let facts = form.names;
  if (form.entries !== null) {
    for (const entry of form.entries) {
      if (entry.tokens.length > 1) facts |= Fact.opensPhrase;
      else if (!entry.capitals || form.shape & Shape.allCaps) facts |= Fact[entry.kind];
    }
  }
  if (tellsOfWords(form.cue)) facts |= Fact.reports;
  if (PLACE_NOUNS.has(form)) facts |= Fact.placeNoun;
  if (BODY_NOUNS.has(form)) facts |= Fact.bodyNoun;
  if (SPORT_WORDS.has(form)) facts |= Fact.sport;
  if (PEOPLE_NOUNS.has(form)) facts |= Fact.sayer;
  if (form.shape & Shape.capitalised && !(form.names & PEOPLES_NAMES) && isDictionaryWord(form.lower)) facts |= Fact.plain;
  return facts;
}

const PEOPLES_NAMES = NameFact.given | NameFact.family;

/** Which of some groups of facts hold. */
function sortOf(form: WordForm, facts: number): number {
  let sort = (form.shape & Shape.capitalised ? 1 : 0) | (form.shape & Shape.allCaps ? 2 : 0);
  for (let bit = 0; bit < GROUPS.length; bit++) if (facts & (GROUPS[bit] as number)) sort |= 4 << bit;
  return sort | (form.kind << 13);
}

const GROUPS = [
  Fact.country, Fact.capital | Fact.place, Fact.demonym, NameFact.given, NameFact.family,
  NameFact.honorific | NameFact.role | NameFact.roleModifier, NameFact.orgHead | NameFact.orgSuffix | NameFact.stateBody,
  NameFact.placeHead | NameFact.placePrefix | NameFact.direction, NameFact.common | NameFact.never, Fact.organization,
  NameFact.calendar | NameFact.thing,
] as const;

/** All digits are the same. */
function hashOfNumber(text: string): number {
  let hash = FIRST_HASH;
  for (let i = 0; i < text.length; i++) hash = hashOn(hash, isDigit(text.charCodeAt(i)) ? DIGIT : text.charCodeAt(i));
  return hash;
}

/** "Xx" for "China", "XxXx" for "McCain", "X.X." for "U.S.", "XX" for "UN", "d" for "42", "." for the stop. */
function shapeOf(text: string): number {
  let hash = FIRST_HASH;
  let last = 0;
  let length = 0;
  for (let i = 0; i < text.length && length < LONGEST_SHAPE; i++) {
    const code = text.charCodeAt(i);
    const kind = isUpper(code) ? CAPITAL : isLetter(code) ? SMALL : isDigit(code) ? DIGIT : code;
    if (kind === last && !(kind === CAPITAL && length < 2)) continue;
    hash = hashOn(hash, kind);
    last = kind;
    length++;
  }
  return hash;
}

const LONGEST_SHAPE = 8;
const CAPITAL = 88;
const SMALL = 120;
const DIGIT = 48;

/** The first and the last two, three and four letters. */
function affixesOf(lower: string): readonly number[] {
  const affixes: number[] = [];
  const last = lower.length - 1;
  let opening = FIRST_HASH;
  let ending = FIRST_HASH ^ 0x5bd1e995;
  for (let i = 0; i < 4 && i < last; i++) {
    opening = hashOn(opening, lower.charCodeAt(i));
    ending = hashOn(ending, lower.charCodeAt(last - i));
    if (i > 0) affixes.push(opening ^ (i << 24), ending ^ (i << 24));
  }
  return affixes;
}

const PLACE_NOUNS = wordSet(
  `city cities town village villages port island islands region province district county suburb state river lake valley dam bay
   coast peninsula mountain capital airport border area neighborhood neighbourhood prefecture municipality resort outskirts
   residents streets south north east west southern northern eastern western southeast southwest northeast northwest downtown`,
);
const BODY_NOUNS = wordSet(
  `company firm companies firms maker manufacturer unit subsidiary group shares stock bank airline newspaper magazine station
   agency party members member lawmakers team club union charity network chain brand carrier broadcaster regulator giant
   executives officials employees spokesman spokeswoman spokesperson headquarters chairman chief analyst analysts reporter
   forces troops rebels militants guerrillas fighters candidate candidates leader leaders coalition deal acquired owns owned
   rose fell gained lost slipped dropped climbed jumped tumbled slid surged dipped traded stake bid takeover merger profit profits
   sales earnings bonds plant factory brokers broker dealer dealers index rival rivals owner owners lawyers customers shareholders
   investors`,
);
const SPORT_WORDS = wordSet(
  `match matches league cup season coach team teams goal goals scored beat beats defeated win wins won champion champions
   championship tournament division innings wicket wickets quarterback touchdown inning pitcher round final finals semifinal
   striker midfielder defender goalkeeper captain played players player club victory soccer football basketball baseball cricket
   rugby tennis golf hockey race points half game games`,
);
const PEOPLE_NOUNS = wordSet(
  `he she his her him who whose born married wife husband son daughter father mother brother sister lawyer friend aged widow
   mr mr. mrs mrs. ms ms. dr dr. former`,
);
