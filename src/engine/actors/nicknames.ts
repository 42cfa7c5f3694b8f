import { NameFact } from '../tables/nameFacts';
import type { Tokens } from '../text/tokens';
import { ANY_CAPITAL, TokenKind } from '../words/wordForm';
import { titledPerson, unsettledName } from './nameSpan';
import type { NameSpan } from './nameSpan';

/** Makes one name of a given name, a nickname in quotation marks and a surname: Ana "Moss" Ruiz. */
export function joinNicknames(tokens: Tokens, names: readonly NameSpan[]): readonly NameSpan[] {
  let joined: NameSpan[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan;
    const surname = opensNickname(tokens, name) ? surnameBehind(tokens, names, n) : -1;
    if (surname > 0) joined ??= names.slice(0, n);
    if (surname < 0) joined?.push(name);
    else {
      joined?.push(whole(name, names[surname] as NameSpan));
      n = surname;
    }
  }
  return joined ?? names;
}

function opensNickname(tokens: Tokens, { end }: NameSpan): boolean {
  if (tokens.form(end).kind !== TokenKind.quoteMark || tokens.glued(end)) return false;
  return (tokens.form(end - 1).names & NameFact.given) !== 0;
}

/** Index of the name that goes on behind the nickname; -1 when none does. */
function surnameBehind(tokens: Tokens, names: readonly NameSpan[], n: number): number {
  const first = (names[n] as NameSpan).end + 1;
  let close = first;
  while (close < first + LONGEST_NICKNAME && tokens.form(close).kind === TokenKind.word) close++;
  if (close === first || tokens.form(close).kind !== TokenKind.quoteMark || !tokens.glued(close)) return -1;
  if (!(tokens.form(first).shape & ANY_CAPITAL) || tokens.glued(close + 1)) return -1;
  for (let k = n + 1; k < names.length && (names[k] as NameSpan).first <= close + 1; k++) {
    if (names[k]?.first === close + 1) return k;
  }
  return -1;
}

const LONGEST_NICKNAME = 2;

function whole(given: NameSpan, surname: NameSpan): NameSpan {
  if (given.role) return titledPerson(given.first, surname.end, null, given.role);
  const name = unsettledName(given.first, surname.end, null);
  name.kind = 'person';
  return name;
}
