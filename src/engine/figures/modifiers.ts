import { wordSet } from '../words/wordSet';
import type { Scan } from './scan';
import { Role } from './words/figureWord';
import { modifiersEndingIn } from './words/modifierWords';
import type { Modifier } from './words/modifierWords';

export interface ModifierRead {
  /** Lower case, as written otherwise: "nearly", "more than", "or so". */
  readonly text: string | null;
  /** Tokens `[first, end)` of figure and modifiers. */
  readonly first: number;
  readonly end: number;
}

/** "nearly 90 percent", "an estimated 5,000", "20-plus", "five or so", "10 or more": the words around a figure. */
export function withModifiers(scan: Scan, figureFirst: number, figureEnd: number): ModifierRead {
  const before = modifierBefore(scan, figureFirst);
  const behind = modifierBehind(scan, figureEnd);
  const first = before?.inSpan ? figureFirst - before.words.length : figureFirst;
  const end = behind === null ? figureEnd : behind === '+' ? figureEnd + 1 : figureEnd + 2;
  return { first, end, text: joined(before, behind === '+' ? 'plus' : behind) };
}

function joined(before: Modifier | null, behind: string | null): string | null {
  if (before === null) return behind;
  return behind === null ? before.text : `${before.text} … ${behind}`;
}

function modifierBefore(scan: Scan, at: number): Modifier | null {
  if (!scan.has(at - 1, Role.endsModifier)) return null;
  for (const modifier of modifiersEndingIn(scan.lower(at - 1))) {
    const first = at - modifier.words.length;
    if (first < scan.first || !standsAt(scan, first, modifier.words)) continue;
    return modifier.text === 'up to' && GOING.has(scan.form(first - 1)) ? null : modifier;
  }
  return null;
}

/** "dues went up to $8,400": no bound, but the level reached. */
const GOING = wordSet('came climbed come go goes going gone moved pushed rose went');

function standsAt(scan: Scan, first: number, words: readonly string[]): boolean {
  let at = first;
  for (const word of words) if (scan.lower(at++) !== word) return false;
  return true;
}

/** "+" for the sign alone, else words; null for most figures. */
function modifierBehind(scan: Scan, end: number): string | null {
  if (scan.isGluedDash(end)) return scan.lower(end + 1) === 'plus' ? 'plus' : null;
  const next = scan.lower(end);
  if (next === '+') return scan.glued(end) && !scan.word(end + 1).digits ? '+' : null;
  return next === 'or' && AFTER_OR.has(scan.form(end + 1)) ? `or ${scan.lower(end + 1)}` : null;
}

const AFTER_OR = wordSet('more less so fewer');
