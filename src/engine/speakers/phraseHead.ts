import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { TokenKind } from '../words/wordForm';

/** The words of a speaker phrase up to and with its head noun: "a senior fellow" of "a senior fellow at the institute". */
export function headRegion(tokens: Tokens, phrase: TokenRange): TokenRange {
  let end = phrase.first;
  while (end < phrase.end) {
    const form = tokens.form(end);
    const isWord = form.kind === TokenKind.word || form.kind === TokenKind.number || form.kind === TokenKind.handle || form.text === '-' || form.text === '&' || form.kind === TokenKind.quoteMark;
    if (!isWord || (end > phrase.first && STOPPERS.has(form.lower))) break;
    end++;
  }
  return end > phrase.first ? { first: phrase.first, end } : phrase;
}

const STOPPERS: ReadonlySet<string> = new Set('of for at from in with on to by who which that whose where when near inside outside into about including representing speaking working'.split(' '));

export interface HeadNoun {
  readonly lower: string;
  readonly token: number;
  readonly plural: boolean;
  readonly definite: boolean;
}

/** The head noun of a description and whether it points back ("the ministry") or brings somebody new ("a source"). */
export function headNoun(tokens: Tokens, region: TokenRange): HeadNoun {
  let token = region.end - 1;
  while (token > region.first && (tokens.form(token).kind !== TokenKind.word || tokens.lower(token) === "'s")) token--;
  const lower = tokens.lower(token);
  const opening = tokens.lower(region.first);
  const definite = DEFINITE.has(opening) || (tokens.form(token).names & NameFact.role && opening !== 'a' && opening !== 'an' ? tokens.lower(region.first) === lower : false);
  const plural = PLURALS.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith("'s") && opening !== 'a' && opening !== 'an' && !SINGULAR_S.has(lower));
  return { lower, token, plural, definite };
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their']);
const PLURALS: ReadonlySet<string> = new Set('people police men women children spokesmen spokeswomen businessmen many some others several most few both critics staff'.split(' '));
const SINGULAR_S: ReadonlySet<string> = new Set('congress press boss witness politics reuters times news series campus census chorus actress waitress hostess business'.split(' '));
