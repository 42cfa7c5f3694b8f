import type { TokenRange, Tokens } from '../../text/tokens';
import type { NameKind, NameSpan } from '../nameSpan';
import { Position } from './labels';

/** What the rules found, word by word: features of the model, which learns where to trust them. */
export interface RuleView {
  /** 0 outside, `ROLE` in a role before a name, else by the kind of the name and where in it the word stands. */
  readonly codes: Uint8Array;
  /** The capital is one of a name, as the rest of the article has it (see `nameCapitals`): 1 or 0. */
  readonly capitals: Uint8Array;
}

const ROLE = 1;
const KINDS: Readonly<Record<NameKind, number>> = {
  person: 0, organization: 1, place: 2, country: 3, capital: 4, demonym: 5, thing: 6,
};
const SETTLED = 32;

export function ruleView(tokens: Tokens, names: readonly NameSpan[], capitals: Uint8Array): RuleView {
  const codes = new Uint8Array(tokens.count);
  for (const name of names) {
    const base = 2 + 4 * KINDS[name.kind] + (name.settled ? SETTLED : 0);
    const last = name.end - 1;
    for (let i = name.first; i <= last; i++) codes[i] = base + positionIn(name, i);
    if (name.role) for (let i = name.role.first; i < name.role.end; i++) if (codes[i] === 0) codes[i] = ROLE;
  }
  return { codes, capitals };
}

function positionIn({ first, end }: NameSpan, token: number): Position {
  if (end - first === 1) return Position.only;
  return token === first ? Position.begin : token === end - 1 ? Position.last : Position.inside;
}

/** All words of a stretch are in names that the rules settled by their very words: the model is not asked. */
export function isSettled({ codes }: RuleView, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if ((codes[i] as number) < SETTLED) return false;
  return true;
}

/** A country or demonym by itself, as the tables have it: the model is not asked. */
export function isSettledState(code: number): boolean {
  return code === SETTLED_COUNTRY || code === SETTLED_DEMONYM;
}

const SETTLED_COUNTRY = 2 + 4 * KINDS.country + SETTLED + Position.only;
const SETTLED_DEMONYM = 2 + 4 * KINDS.demonym + SETTLED + Position.only;
