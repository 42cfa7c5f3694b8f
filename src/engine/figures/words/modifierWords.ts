import { Role } from './figureWord';
import type { FigureTable } from './figureWord';

/** Modifiers that stand before a figure, as lower-case words. */
const MODIFIERS = `<|>|a further|a little less than|a little more than|a little over|a little under|a record|a total of|about|above|additional|
  almost|an additional|an average|an average of|an estimated|another|approx|approximately|around|as few as|as high as|
  as little as|as low as|as many as|as much as|at about|at around|at least|at most|barely|below|beyond|circa|close to|
  estimated|exactly|fewer than|fully|greater than|higher than|in excess of|in the region of|just|just about|just above|
  just below|just over|just under|larger than|less than|lower than|maybe|merely|more like|more than|nearly|no fewer than|
  no less than|no more than|not more than|only|only about|other than|over|perhaps|precisely|roughly|slightly less than|
  slightly more than|slightly over|slightly under|some|somewhere between|the equivalent of|under|up to|upward of|upwards of|
  virtually|well above|well below|well over|well under|~|≈|≤|≥`;

export interface Modifier {
  readonly words: readonly string[];
  /** The words with spaces between them. */
  readonly text: string;
  /** The figure's span takes it in; wordier ones ("in excess of", "no more than") are said in `modifier` alone. */
  readonly inSpan: boolean;
}

/** Modifiers and runs of modifiers ("just over") that the span takes in. */
const IN_SPAN = new RegExp(
  `^(?:(?:${[
    'about|almost|an additional|an estimated|another|approximately|around|as many as|as much as|at least|at most|close to',
    'fewer than|just|less than|more than|nearly|only|over|roughly|some|under|up to|well over',
  ].join('|')}) ?)+$`,
);

/** By last word, the longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Modifier[]> = index();

export const MODIFIER_WORDS: FigureTable = [...BY_LAST_WORD.keys()].map((word) => [word, { roles: Role.endsModifier }]);

const NO_MODIFIERS: readonly Modifier[] = [];

export function modifiersEndingIn(lower: string): readonly Modifier[] {
  return BY_LAST_WORD.get(lower) ?? NO_MODIFIERS;
}

function index(): Map<string, readonly Modifier[]> {
  const map = new Map<string, Modifier[]>();
  for (const modifier of MODIFIERS.split('|')) {
    const words = modifier.trim().split(/\s+/);
    const text = words.join(' ');
    const last = words.at(-1) ?? '';
    const list = map.get(last) ?? [];
    list.push({ words, text, inSpan: IN_SPAN.test(text) });
    map.set(last, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
