import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { wordSet } from '../words/wordSet';

/** The words of a speaker phrase up to and with its head noun: "a senior fellow" of "a senior fellow at the institute". */
export function headRegion(tokens: Tokens, phrase: TokenRange): TokenRange {
  let end = phrase.first;
  while (end < phrase.end) {
    const form = tokens.form(end);
    const goesOn = form.kind !== TokenKind.punctuation && form.kind !== TokenKind.symbol;
    if (!(goesOn || form.text === '-' || form.text === '&')) break;
    if (end > phrase.first && (STOPPERS.has(form) || BEHIND_NOUNS.has(form))) break;
    end++;
  }
  return end > phrase.first ? { first: phrase.first, end } : phrase;
}

const STOPPERS = wordSet(
  `of for at from in with on to by who which that whose where when near inside outside into about including representing
   speaking working`,
);

/** Adjectives that stand behind the noun for a person: "two officials familiar with the talks". */
const BEHIND_NOUNS = wordSet(
  'familiar close briefed involved aware knowledgeable opposed sympathetic privy loyal present surveyed polled interviewed',
);

export interface HeadNoun {
  readonly form: WordForm;
  readonly token: number;
  readonly plural: boolean;
  readonly definite: boolean;
}

/** The head noun of a description and whether it points back ("the ministry") or brings somebody new ("a source"). */
export function headNoun(tokens: Tokens, region: TokenRange): HeadNoun {
  let token = region.end - 1;
  while (token > region.first && !mayBeNoun(tokens, token)) token--;
  const form = tokens.form(token);
  const { lower } = form;
  const opening = tokens.form(region.first);
  const isNew = opening.lower === 'a' || opening.lower === 'an';
  const bareRole = opening.lower === lower && (form.names & NameFact.role) !== 0; // "spokeswoman said"
  const definite = DEFINITE.has(opening) || bareRole;
  const endsAsPlural = lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith("'s");
  const plural = PLURALS.has(form) || (endsAsPlural && !isNew && !SINGULAR_S.has(form));
  return { form, token, plural, definite };
}

/** Not the mark, possessive or adverb that a phrase may end with: "the ministry further". */
function mayBeNoun(tokens: Tokens, token: number): boolean {
  const form = tokens.form(token);
  if (form.kind !== TokenKind.word || form.lower === "'s" || ADVERBS.has(form)) return false;
  return !form.lower.endsWith('ly') || LY_NOUNS.has(form);
}

const ADVERBS = wordSet(
  `further also later then again now still once soon too even himself herself itself themselves first today yesterday`,
);
const LY_NOUNS = wordSet('family ally assembly italy supply weekly monthly july');

const DEFINITE = wordSet('the this that these those its his her their');
const PLURALS = wordSet(
  `people police men women children spokesmen spokeswomen businessmen many some others several most few both critics staff`,
);
const SINGULAR_S = wordSet(
  `congress press boss witness politics reuters times news series campus census chorus actress waitress hostess business`,
);
