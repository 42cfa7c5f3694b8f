import type { Tokens } from '../text/tokens';
import { ANY_CAPITAL, TokenKind } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import { entryExactly } from './cutRuns';
import { nameKey, settledName, unsettledName } from './nameSpan';
import type { NameSpan } from './nameSpan';

/**
 * In articles about sport, makes organisations of the towns that stand for their clubs: "Leeds 2 Everton 1", "BOSTON 74 57 .565",
 * "the Leeds manager", and then wherever the article names them. Countries stay countries, whoever plays for them.
 */
export function nameTeams(tokens: Tokens, names: readonly NameSpan[]): readonly NameSpan[] {
  if (!names.some((name) => isTeam(tokens, name)) || !isAboutSport(tokens)) return names;
  const whole = names.flatMap((name) => cutAtNumbers(tokens, name));
  const teams = new Set(whole.filter((name) => isTeam(tokens, name)).map((name) => nameKey(tokens, name)));
  return whole.map((name) => (mayBeTeam(tokens, name) && teams.has(nameKey(tokens, name)) ? team(name) : name));
}

/** Towns, and what no table knows; not where the article comes from. */
function mayBeTeam(tokens: Tokens, name: NameSpan): boolean {
  return (isTown(name) || !name.settled) && !isDateline(tokens, name);
}

function isTeam(tokens: Tokens, name: NameSpan): boolean {
  if (isTown(name)) return PLAYERS.has(tokens.form(name.end)) || isInResult(tokens, name);
  return !name.settled && isPairOfResults(tokens, name);
}

function isTown({ kind }: NameSpan): boolean {
  return kind === 'place' || kind === 'capital';
}

const PLAYERS = wordSet(
  `manager coach captain striker goalkeeper keeper midfielder defender forward winger pitcher quarterback catcher outfielder fans
   supporters`,
);

function team(name: NameSpan): NameSpan {
  return { ...name, kind: 'organization', country: null, rule: 'team' };
}

/** The name is followed by its numbers in a line that holds nothing but names, numbers and marks. */
function isInResult(tokens: Tokens, { first, end }: NameSpan): boolean {
  return isScore(tokens, end) && isRow(tokens, first);
}

/** "Tane 1 Orrin 0" */
function isPairOfResults(tokens: Tokens, { first, end }: NameSpan): boolean {
  const sentence = tokens.sentenceAt(first);
  if (!isScore(tokens, end) || !isScore(tokens, sentence.end - 1) || !isRow(tokens, first)) return false;
  return numbersIn(tokens, sentence.first, sentence.end) === 2;
}

function numbersIn(tokens: Tokens, first: number, end: number): number {
  let numbers = 0;
  for (let i = first; i < end; i++) if (tokens.form(i).kind === TokenKind.number) numbers++;
  return numbers;
}

/** A number, but no year: "LONDON 1996-09-14" is a dateline. */
function isScore(tokens: Tokens, token: number): boolean {
  const { kind, text } = tokens.form(token);
  return kind === TokenKind.number && text.length < 4;
}

function isDateline(tokens: Tokens, { first, end }: NameSpan): boolean {
  return tokens.sentenceAt(first).first === first && tokens.form(end).kind === TokenKind.number && !isScore(tokens, end);
}

function isRow(tokens: Tokens, token: number): boolean {
  const sentence = tokens.sentenceAt(token);
  if (sentence.end - sentence.first > LONGEST_ROW) return false;
  for (let i = sentence.first; i < sentence.end; i++) {
    const { kind, shape } = tokens.form(i);
    if (kind === TokenKind.word && (shape & ANY_CAPITAL) === 0) return false;
  }
  return true;
}

const LONGEST_ROW = 24;

/** "Tane 1 Orrin", taken for one name. */
function cutAtNumbers(tokens: Tokens, name: NameSpan): readonly NameSpan[] {
  for (let i = name.first + 1; i < name.end - 1; i++) {
    if (!isScore(tokens, i) || !isScore(tokens, name.end) || !isRow(tokens, i)) continue;
    return [part(tokens, name.first, i), part(tokens, i + 1, name.end)];
  }
  return [name];
}

function part(tokens: Tokens, first: number, end: number): NameSpan {
  const entry = entryExactly(tokens, first, end);
  if (entry?.kind === 'country') return settledName(first, end, 'country', entry.country, 'known-country', 0.95);
  return team(unsettledName(first, end, null));
}

function isAboutSport(tokens: Tokens): boolean {
  let found = 0;
  for (let i = 0; i < tokens.count; i++) if (SPORT.has(tokens.form(i)) && ++found >= FEWEST_SIGNS) return true;
  return false;
}

const FEWEST_SIGNS = 3;
const SPORT = wordSet(
  `soccer football baseball basketball hockey cricket rugby tennis league cup division championship tournament season match matches
   striker goalkeeper midfielder innings wicket wickets inning homer quarterback touchdown playoff playoffs standings fixture
   fixtures coach goal goals scored penalty relegation nba nfl nhl mlb`,
);
