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

/** By last word, the longest first: each as its words. */
const BY_LAST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = index();

export const MODIFIER_WORDS: FigureTable = [...BY_LAST_WORD.keys()].map((word) => [word, { roles: Role.endsModifier }]);

export function modifiersEndingIn(lower: string): readonly (readonly string[])[] {
  return BY_LAST_WORD.get(lower) ?? [];
}

function index(): Map<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const modifier of MODIFIERS.split('|')) {
    const words = modifier.trim().split(' ');
    const last = words.at(-1) ?? '';
    const list = map.get(last);
    if (list) list.push(words);
    else map.set(last, [words]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}
