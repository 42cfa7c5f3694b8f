import type { Tokens } from '../text/tokens';
import { charSet, isSpace } from '../text/chars';
import { TokenKind } from '../words/wordForm';
import { singleMarkRole } from './apostrophes';
import { Family, Role } from './mark';
import type { Mark, Sides } from './mark';

/** The quotation marks among tokens `[first, end)` of one block, in order. */
export function marksOfBlock(tokens: Tokens, first: number, end: number): readonly Mark[] {
  const places: number[] = [];
  for (let i = first; i < end; i++) if (tokens.form(i).kind === TokenKind.quoteMark) places.push(i);
  if (places.length === 0) return NO_MARKS;
  const rights = rightNeighbours(tokens, places, end);
  const marks: Mark[] = [];
  let left = SPACE;
  places.forEach((token, n) => {
    const inRun = n > 0 && places[n - 1] === token - 1 && tokens.glued(token);
    if (!inRun) left = token === first ? SPACE : tokens.text.charCodeAt(tokens.startOf(token) - 1);
    const mark = markAt(tokens, token, sidesOf(left, rights[n] ?? SPACE));
    if (mark) marks.push(mark);
  });
  return marks;
}

/** The character to the right of each mark, seen past the marks glued to it. */
function rightNeighbours(tokens: Tokens, places: readonly number[], end: number): Int32Array {
  const rights = new Int32Array(places.length);
  for (let n = places.length - 1; n >= 0; n--) {
    const token = places[n] ?? 0;
    const inRun = places[n + 1] === token + 1 && tokens.glued(token + 1);
    if (inRun) rights[n] = rights[n + 1] ?? SPACE;
    else rights[n] = token + 1 >= end ? SPACE : tokens.text.charCodeAt(tokens.endOf(token));
  }
  return rights;
}

function sidesOf(left: number, right: number): Sides {
  const leftSpace = isSpace(left);
  const rightSpace = isSpace(right);
  return { leftSpace, rightSpace, leftEdge: leftSpace || LEFT_EDGES.has(left), rightEdge: rightSpace || RIGHT_EDGES.has(right) };
}

function markAt(tokens: Tokens, token: number, sides: Sides): Mark | null {
  const glyph = GLYPHS.get(tokens.form(token).text);
  if (!glyph) return null;
  const { family, role } = glyph;
  if (family === Family.single) {
    const single = singleMarkRole(tokens, token, role, sides);
    return single && { token, family, role: single.role, firm: single.firm, straight: role === Role.either };
  }
  return { token, family, role: roleOf(family, role, sides), firm: true, straight: role === Role.either };
}

function roleOf(family: Family, glyphRole: Role, { leftEdge, rightEdge }: Sides): Role {
  const looks = leftEdge === rightEdge ? Role.either : leftEdge ? Role.opens : Role.closes;
  if (family === Family.guillemet || family === Family.singleGuillemet) return looks === Role.either ? glyphRole : looks; // »…« too
  if (family !== Family.double) return glyphRole; // 「 and 」
  if (glyphRole === Role.either) return looks;
  return looks === Role.either || looks === glyphRole ? glyphRole : Role.either; // „…“, ”…”: the glyph may serve at both ends
}

const SPACE = 32;
const NO_MARKS: readonly Mark[] = [];
const LEFT_EDGES = charSet('([{—–-―/|');
const RIGHT_EDGES = charSet('.,;:!?…)]}—–-―/|');

interface Glyph {
  readonly family: Family;
  readonly role: Role;
}

const GLYPHS: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', { family: Family.double, role: Role.either }],
  ['＂', { family: Family.double, role: Role.either }],
  ["''", { family: Family.double, role: Role.either }],
  ['``', { family: Family.double, role: Role.opens }],
  ['“', { family: Family.double, role: Role.opens }],
  ['„', { family: Family.double, role: Role.opens }],
  ['‟', { family: Family.double, role: Role.opens }],
  ['”', { family: Family.double, role: Role.closes }],
  ["'", { family: Family.single, role: Role.either }],
  ['＇', { family: Family.single, role: Role.either }],
  ['`', { family: Family.single, role: Role.opens }],
  ['‘', { family: Family.single, role: Role.opens }],
  ['‚', { family: Family.single, role: Role.opens }],
  ['‛', { family: Family.single, role: Role.opens }],
  ['’', { family: Family.single, role: Role.closes }],
  ['«', { family: Family.guillemet, role: Role.opens }],
  ['»', { family: Family.guillemet, role: Role.closes }],
  ['‹', { family: Family.singleGuillemet, role: Role.opens }],
  ['›', { family: Family.singleGuillemet, role: Role.closes }],
  ['「', { family: Family.corner, role: Role.opens }],
  ['」', { family: Family.corner, role: Role.closes }],
  ['『', { family: Family.doubleCorner, role: Role.opens }],
  ['』', { family: Family.doubleCorner, role: Role.closes }],
]);
