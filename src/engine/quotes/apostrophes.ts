import type { Tokens } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import { Role } from './mark';
import type { Sides } from './mark';

/**
 * Tells single quotation marks from apostrophes that stand at the edge of a word; those inside words ("don't") never
 * come here. Null: an apostrophe or a sign for feet. A mark that an apostrophe could be mistaken for is not firm.
 */
export function singleMarkRole(tokens: Tokens, token: number, glyph: Role, sides: Sides): SingleMark | null {
  const { leftEdge, rightEdge, leftSpace, rightSpace } = sides;
  if (leftEdge && !rightEdge) return opening(tokens, token, glyph);
  if (rightEdge && !leftEdge) return closing(tokens, token, glyph);
  if (leftEdge && rightEdge) {
    if (leftSpace && rightSpace) return glyph === Role.either ? null : { role: glyph, firm: glyph === Role.opens };
    if (rightSpace) return { role: Role.closes, firm: true }; // “never—’ she said”
    return { role: Role.opens, firm: glyph === Role.opens }; // '…and then'
  }
  const before = tokens.form(token - 1).kind;
  const inside = before === TokenKind.word || before === TokenKind.number;
  if (inside) return glyph === Role.opens ? { role: Role.opens, firm: false } : null; // 6'2
  return { role: glyph, firm: false }; // said,'Go
}

/** What a single mark does, and whether an apostrophe would look different. */
export interface SingleMark {
  readonly role: Role;
  readonly firm: boolean;
}

/** 'old, '90s, 'em */
function opening(tokens: Tokens, token: number, glyph: Role): SingleMark | null {
  const next = tokens.form(token + 1);
  if (tokens.glued(token + 1)) {
    if (next.kind === TokenKind.number && isYear(next.lower)) return null;
    if (next.kind === TokenKind.word && CUT_IN_FRONT.has(next.lower)) return null;
  }
  return { role: Role.opens, firm: glyph === Role.opens };
}

/** over,' and workers' and goin' and 6' */
function closing(tokens: Tokens, token: number, glyph: Role): SingleMark | null {
  if (glyph === Role.opens && tokens.form(token).text !== '‘') return null; // a comma set as ‚ or a stray backtick
  const before = tokens.form(token - 1);
  if (!tokens.glued(token)) return { role: Role.closes, firm: true };
  if (before.kind === TokenKind.number) return { role: Role.closes, firm: false };
  if (before.kind !== TokenKind.word) return { role: Role.closes, firm: true };
  if (CUT_IN_FRONT.has(before.lower) && tokens.glued(token - 1) && tokens.form(token - 2).kind === TokenKind.quoteMark) return null; // 'n'
  const cut = CUT_AT_END.has(before.lower) || before.lower.endsWith('in');
  if (cut) return { role: Role.closes, firm: tokens.form(token + 1).kind !== TokenKind.word };
  if (!before.lower.endsWith('s') && !before.lower.endsWith('z')) return { role: Role.closes, firm: true };
  return { role: Role.closes, firm: !mayFollowPossessive(tokens, token + 1) };
}

/** A possessive is followed by what is owned: never by punctuation, an auxiliary or a preposition. */
function mayFollowPossessive(tokens: Tokens, next: number): boolean {
  const form = tokens.form(next);
  if (form.kind !== TokenKind.word && form.kind !== TokenKind.number) return false;
  return tokens.blockAt(next) === tokens.blockAt(next - 1) && !tokens.glued(next) && !NEVER_OWNED.has(form.lower);
}

/** '90s, '08 */
function isYear(lower: string): boolean {
  return (lower.length === 2 || (lower.length === 3 && lower.endsWith('s'))) && lower >= '0' && lower <= '9~';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const CUT_IN_FRONT = set('em n til till tis twas twere twill cause cos coz bout nuff round neath nother');
const CUT_AT_END = set('o ol th an lil wi fo mo jus tha');
const NEVER_OWNED = set(
  `a an the is are was were be been am has have had do does did will would can could may might must shall should not
   of to in on at by for from with as into over under after before during about against between through that which who whom
   whose this these those it he she they we you i him them us but because while when where if than then so there here
   said says say told added wrote argued claimed insisted asked`,
);
