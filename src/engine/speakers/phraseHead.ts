import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import { words } from '../tables/wordList';

/** The words of a speaker phrase up to and with its head noun: "a senior fellow" of "a senior fellow at the institute". */
export function headRegion(tokens: Tokens, phrase: TokenRange): TokenRange {
  let end = phrase.first;
  while (end < phrase.end) {
    const form = tokens.form(end);
    const goesOn = form.kind !== TokenKind.punctuation && form.kind !== TokenKind.symbol;
    if (!(goesOn || form.text === '-' || form.text === '&')) break;
    if (end > phrase.first && (STOPPERS.has(form.lower) || BEHIND_NOUNS.has(form.lower))) break;
    end++;
  }
  return end > phrase.first ? { first: phrase.first, end } : phrase;
}

const STOPPERS: ReadonlySet<string> = new Set(words(
  `of for at from in with on to by who which that whose where when near inside outside into about including representing
   speaking working`,
));

/** Adjectives that stand behind the noun for a person: "two officials familiar with the talks". */
const BEHIND_NOUNS: ReadonlySet<string> = new Set(words(
  'familiar close briefed involved aware knowledgeable opposed sympathetic privy loyal present surveyed polled interviewed',
));

export interface HeadNoun {
  readonly lower: string;
  readonly token: number;
  readonly plural: boolean;
  readonly definite: boolean;
}

/** The head noun of a description and whether it points back ("the ministry") or brings somebody new ("a source"). */
export function headNoun(tokens: Tokens, region: TokenRange): HeadNoun {
  let token = region.end - 1;
  while (token > region.first && !mayBeNoun(tokens, token)) token--;
  const lower = tokens.lower(token);
  const opening = tokens.lower(region.first);
  const isNew = opening === 'a' || opening === 'an';
  const bareRole = opening === lower && (tokens.form(token).names & NameFact.role) !== 0; // "spokeswoman said"
  const definite = DEFINITE.has(opening) || bareRole;
  const endsAsPlural = lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith("'s");
  const plural = PLURALS.has(lower) || (endsAsPlural && !isNew && !SINGULAR_S.has(lower));
  return { lower, token, plural, definite };
}

/** Not the mark, possessive or adverb that a phrase may end with: "the ministry further". */
function mayBeNoun(tokens: Tokens, token: number): boolean {
  const { kind, lower } = tokens.form(token);
  return kind === TokenKind.word && lower !== "'s" && !ADVERBS.has(lower) && !(lower.endsWith('ly') && !LY_NOUNS.has(lower));
}

const ADVERBS: ReadonlySet<string> = new Set(words(
  `further also later then again now still once soon too even himself herself itself themselves first today yesterday`,
));
const LY_NOUNS: ReadonlySet<string> = new Set(words('family ally assembly italy supply weekly monthly july'));

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their']);
const PLURALS: ReadonlySet<string> = new Set(words(
  `people police men women children spokesmen spokeswomen businessmen many some others several most few both critics staff`,
));
const SINGULAR_S: ReadonlySet<string> = new Set(words(
  `congress press boss witness politics reuters times news series campus census chorus actress waitress hostess business`,
));
