import type { Scan } from './scan';
import { Role } from './words/figureWord';
import { modifiersEndingIn } from './words/modifierWords';

export interface ModifierRead {
  /** Lower case, as written otherwise: "nearly", "more than", "or so". */
  readonly text: string | null;
  /** Tokens `[first, end)` of figure and modifiers. */
  readonly first: number;
  readonly end: number;
}

/** "nearly 90 percent", "an estimated 5,000", "20-plus", "five or so", "10 or more": the words around a figure. */
export function withModifiers(scan: Scan, figureFirst: number, figureEnd: number): ModifierRead {
  const modifier = modifierBefore(scan, figureFirst);
  const before = modifier < figureFirst ? scan.spanText(modifier, figureFirst).toLowerCase().replace(/\s+/g, ' ') : null;
  const { end, text } = modifierBehind(scan, figureEnd);
  const first = before === null || PLAIN.test(before) ? modifier : figureFirst;
  return { first, end, text: before !== null && text !== null ? `${before} … ${text}` : (before ?? text) };
}

/** Modifiers that the span takes in; wordier ones ("in excess of", "no more than") are said in `modifier` alone. */
const PLAIN = new RegExp(
  `^(?:(?:${[
    'about|almost|an additional|an estimated|another|approximately|around|as many as|as much as|at least|at most|close to',
    'fewer than|just|less than|more than|nearly|only|over|roughly|some|under|up to|well over',
  ].join('|')}) ?)+$`,
);

function modifierBefore(scan: Scan, at: number): number {
  if (!scan.has(at - 1, Role.endsModifier)) return at;
  for (const words of modifiersEndingIn(scan.lower(at - 1))) {
    const first = at - words.length;
    if (first >= scan.first && words.every((word, i) => scan.lower(first + i) === word)) return first;
  }
  return at;
}

function modifierBehind(scan: Scan, end: number): { readonly text: string | null; readonly end: number } {
  if (scan.isGluedDash(end) && scan.lower(end + 1) === 'plus') return { text: 'plus', end: end + 2 };
  if (scan.lower(end) === '+' && scan.glued(end) && !scan.word(end + 1).digits) return { text: 'plus', end: end + 1 };
  if (scan.lower(end) === 'or') {
    const lower = scan.lower(end + 1);
    if (lower === 'more' || lower === 'less' || lower === 'so' || lower === 'fewer') return { text: `or ${lower}`, end: end + 2 };
  }
  return { text: null, end };
}
