import { tellsOfWords } from '../cues/cueLexicon';
import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { ANY_CAPITAL, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import {
  BODY_BESIDE, BODY_NOUNS, BODY_OF, BODY_OWNS, BODY_VERBS, IN_BETWEEN, MADE, MARKET_VERBS, PERSON_NOUNS, PERSON_OF, PERSON_OWNS,
  PERSON_VERBS, PLACE_BESIDE, PLACE_NOUNS, PLACE_OF, PLACE_OWNS, PLANS, STAKES, WORKED,
} from './typeSignWords';

/** What speaks for each type of a name. */
export interface TypeBallot {
  person: number;
  organization: number;
  place: number;
  thing: number;
}

export function newBallot(): TypeBallot {
  return { person: 0, organization: 0, place: 0, thing: 0 };
}

/**
 * Adds what stands around a name, farther off than its neighbours: "Tane's shareholders", "a dealer at Tane", "Tane said it would",
 * "Tane, a maker of ships".
 * @param weight of a sign that is nearly always right; others count half
 */
export function addSigns(tokens: Tokens, name: TokenRange, ballot: TypeBallot, weight: number): void {
  addBehind(tokens, name, ballot, weight);
  addBefore(tokens, name, ballot, weight);
}

// --- behind ----------------------------------------------------------------------------------------------------

function addBehind(tokens: Tokens, { first, end }: TokenRange, ballot: TypeBallot, weight: number): void {
  const after = tokens.form(end);
  if (after.kind !== TokenKind.word) {
    if (after.text === ',') addBehindComma(tokens, first, end + 1, ballot, weight);
  } else if (POSSESSIVES.has(after) && tokens.glued(end)) addOwned(tokens, end + 1, ballot, weight);
  else if (after.shape & ANY_CAPITAL) return;
  else if (BODY_BESIDE.has(after)) ballot.organization += weight;
  else if (PLACE_BESIDE.has(after)) ballot.place += weight / 2;
  else if (BODY_VERBS.has(after)) ballot.organization += weight / 2;
  else if (MARKET_VERBS.has(after)) ballot.organization += isAmount(tokens, end + 1) ? weight / 2 : 0;
  else if (PERSON_VERBS.has(after)) ballot.person += weight;
  else if (tellsOfWords(after.cue)) addSaid(tokens, end + 1, ballot, weight);
}

/** "Tane fell 3 percent", "Tane rose by 12"; rivers rise without a figure. */
function isAmount(tokens: Tokens, from: number): boolean {
  return tokens.form(from).kind === TokenKind.number || tokens.form(from + 1).kind === TokenKind.number;
}

/** "Tane's shareholders", "Tane's new plant", "Tane's wife" */
function addOwned(tokens: Tokens, from: number, ballot: TypeBallot, weight: number): void {
  for (let i = from; i < from + FARTHEST_OWNED; i++) {
    const form = tokens.form(i);
    if (form.kind !== TokenKind.word || (i > from && tellsOfWords(form.cue))) return;
    if (BODY_OWNS.has(form)) ballot.organization += weight;
    else if (PERSON_OWNS.has(form)) ballot.person += weight;
    else if (PLACE_OWNS.has(form)) ballot.place += weight / 2;
    else continue;
    return;
  }
}

const FARTHEST_OWNED = 3;

/** "Tane said on Monday it would": a body speaks of itself. "It was" says nothing. */
function addSaid(tokens: Tokens, from: number, ballot: TypeBallot, weight: number): void {
  for (let i = from; i < from + FARTHEST_SAID; i++) {
    const form = tokens.form(i);
    if (form.kind === TokenKind.number || IN_BETWEEN.has(form) || form.names & NameFact.calendar) continue;
    if (form.lower === 'its' || (form.lower === 'it' && PLANS.has(tokens.form(i + 1)))) ballot.organization += weight;
    else if (HE.has(form)) ballot.person += weight;
    return;
  }
}

const FARTHEST_SAID = 7;

/** "Tane, a maker of ships,", "Tane, 34,", "Tane, which" */
function addBehindComma(tokens: Tokens, first: number, from: number, ballot: TypeBallot, weight: number): void {
  const form = tokens.form(from);
  if (form.kind === TokenKind.number) {
    if (form.text.length === 2 && tokens.form(from + 1).text === ',') ballot.person += weight;
  } else if (form.lower === 'which') ballot.organization += weight / 2;
  else if (form.lower === 'where') ballot.place += weight;
  else if (form.lower === 'who') {
    if (!PREPOSITIONS.has(tokens.form(first - 1))) ballot.person += weight; // "miners from Tane, who"
  } else if (OPENERS.has(form)) addHead(tokens, from + 1, ballot, weight);
}

/** "state food company" says what the name before it is by its last word. */
function addHead(tokens: Tokens, from: number, ballot: TypeBallot, weight: number): void {
  let end = from;
  while (end < from + LONGEST_APPOSITION && tokens.form(end).kind === TokenKind.word && !LINKS.has(tokens.form(end))) end++;
  if (end > from) addNoun(tokens.form(end - 1), ballot, weight);
}

const LONGEST_APPOSITION = 6;

function addNoun(noun: WordForm, ballot: TypeBallot, weight: number): void {
  if (noun.shape & ANY_CAPITAL) return;
  if (BODY_NOUNS.has(noun)) ballot.organization += weight;
  else if (PLACE_NOUNS.has(noun)) ballot.place += weight;
  else if (noun.names & NameFact.role || PERSON_NOUNS.has(noun)) ballot.person += weight;
}

// --- before ----------------------------------------------------------------------------------------------------

function addBefore(tokens: Tokens, { first, end }: TokenRange, ballot: TypeBallot, weight: number): void {
  const at = tokens.lower(first - 1) === 'the' ? first - 2 : first - 1;
  const link = tokens.form(at);
  const noun = tokens.form(at - 1);
  if (link.text === ',') {
    // "His mother, Tane,", "the plane's main builder, Tane."
    if (noun.kind === TokenKind.word && tokens.form(end).kind === TokenKind.punctuation) addNoun(noun, ballot, weight);
  } else if (PREPOSITIONS.has(link)) addBeforePreposition(noun, link, ballot, weight);
}

/** "shares of Tane", "residents of Tane", "owned by Tane", "a dealer at Tane" */
function addBeforePreposition(noun: WordForm, { lower }: WordForm, ballot: TypeBallot, weight: number): void {
  if (BODY_OF.has(noun)) ballot.organization += lower !== 'in' || STAKES.has(noun) ? weight : 0;
  else if (lower === 'of' && PLACE_OF.has(noun)) ballot.place += weight;
  else if (lower === 'of' && PERSON_OF.has(noun)) ballot.person += weight;
  else if (lower === 'by' && MADE.has(noun)) ballot.organization += weight / 2;
  else if (lower === 'at' && (noun.names & NameFact.role || WORKED.has(noun))) ballot.organization += weight;
}

const POSSESSIVES = wordSet("'s '");
const PREPOSITIONS = wordSet('of at for by in from with');
const OPENERS = wordSet('a an the its his her one');
const LINKS = wordSet('of for at in who which that on with to by from and');
const HE = wordSet('he she his her him');
