import { tellsOfWords } from '../cues/cueLexicon';
import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import { afterNationality, roleBeforeComma } from './appositions';
import type { NameSpan } from './nameSpan';
import { rareWords } from '../words/rareWords';
import { wordSet } from '../words/wordSet';

/** The roles that the text states beside a person's name: in front, in capitals or not, and in apposition on either side. */
export function statedRoles(tokens: Tokens, name: NameSpan, previous: NameSpan | undefined): readonly TokenRange[] {
  const roles: TokenRange[] = [];
  const inFront = name.role && officeOf(tokens, name.role);
  const before = inFront ?? name.role ?? roleBefore(tokens, name.first) ?? sharedRole(tokens, name, previous);
  if (before && !isBareHonorific(tokens, before)) roles.push(before);
  const beforeComma = roleBeforeComma(tokens, name);
  if (beforeComma) roles.push(beforeComma);
  const after = apposition(tokens, name.end);
  if (after) roles.push(after);
  return roles;
}

/** "Minister of Education" for "Education" of "Minister of Education Ana Ruiz", which is what stands in capitals; else null. */
function officeOf(tokens: Tokens, { first, end }: TokenRange): TokenRange | null {
  const of = tokens.lower(first - 1) === 'the' ? first - 2 : first - 1;
  const office = of - 1;
  if (!OF_FOR.has(tokens.form(of)) || !isRole(tokens, office)) return null;
  const fieldEnd = BARE.has(tokens.form(end - 1)) ? end - 1 : end; // "Undersecretary for Education Mr. Oduya"
  for (let i = first; i < fieldEnd; i++) if (isRole(tokens, i)) return null; // "the director of Mayor Ruiz"
  return fieldEnd > first ? { first: startOfRole(tokens, office), end: fieldEnd } : null;
}

function isRole(tokens: Tokens, token: number): boolean {
  const { kind, names } = tokens.form(token);
  return kind === TokenKind.word && (names & NameFact.role) !== 0;
}

const OF_FOR = rareWords('of for');

function isBareHonorific(tokens: Tokens, { first, end }: TokenRange): boolean {
  return end - first === 1 && BARE.has(tokens.form(first));
}

const BARE = wordSet('mr mr. mrs mrs. ms ms. miss mister messrs messrs. mme mme. madam madame hon hon.');

/** "foreign minister" of "foreign minister Ana Ruiz". */
function roleBefore(tokens: Tokens, name: number): TokenRange | null {
  return isRole(tokens, name - 1) ? { first: startOfRole(tokens, name - 1), end: name } : null;
}

/** "deputy" of "deputy foreign minister", for the last word. */
function startOfRole(tokens: Tokens, last: number): number {
  let first = last;
  const start = Math.max(tokens.sentenceAt(last).first, last - LONGEST_ROLE);
  while (first > start && isPartOfRole(tokens, first - 1)) first--;
  while (first > start && tokens.form(first).text === '-') first--; // "Pan-democrat"
  return first;
}

/** Words before the last of a role. */
const LONGEST_ROLE = 4;

/** "Presidents Ana Ruiz and Tom Oduya": the plural is the role of both. */
function sharedRole(tokens: Tokens, name: NameSpan, previous: NameSpan | undefined): TokenRange | null {
  if (!previous?.role || previous.end !== name.first - 1 || tokens.lower(previous.end) !== 'and') return null;
  return tokens.lower(previous.role.end - 1).endsWith('s') ? previous.role : null;
}

function isPartOfRole(tokens: Tokens, token: number): boolean {
  const { names, kind, entries, text } = tokens.form(token);
  if (kind !== TokenKind.word) return text === '-' && tokens.glued(token);
  if (entries?.some((entry) => entry.country !== null)) return false;
  return (names & (NameFact.role | NameFact.roleModifier | NameFact.orgHead | NameFact.stateBody)) !== 0;
}

/** "a senior fellow at the Harbour Institute" of "Ana Ruiz, a senior fellow at the Harbour Institute, said". */
function apposition(tokens: Tokens, end: number): TokenRange | null {
  if (tokens.form(end).text !== ',') return null;
  let first = end + 1;
  const limit = Math.min(tokens.sentenceAt(end).end, first + 16);
  if (DETERMINERS.has(tokens.form(first))) first++;
  first = afterNationality(tokens, first);
  let hasRole = false;
  for (let i = first; i < limit; i++) {
    const form = tokens.form(i);
    if (form.kind === TokenKind.quoteMark) return null;
    if (STOPS.has(form)) return hasRole && i > first ? { first, end: i } : null;
    if (!hasRole && i < first + 6 && form.names & NameFact.role) hasRole = true;
    if (!hasRole && (i >= first + 6 || CLAUSE.has(form) || isVerb(tokens, i))) return null;
  }
  return null;
}

/** A word that reports, unless the role stands right behind it: "press" in "the press secretary". */
function isVerb(tokens: Tokens, token: number): boolean {
  const { cue } = tokens.form(token);
  return tellsOfWords(cue) && !(cue?.form === 'base' && isRole(tokens, token + 1));
}

const DETERMINERS = wordSet('the a an its his her their');
const STOPS = wordSet(', . ; — – (');
const CLAUSE = wordSet('who which that and but said says is was has had will to in on with');
