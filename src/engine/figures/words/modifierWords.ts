import { Role } from './figureWord';
import type { FigureTable } from './figureWord';

/** Modifiers that stand before a figure, as lower-case words. */
const MODIFIERS = `more than|less than|fewer than|greater than|higher than|lower than|larger than|other than|no more than|not more than|
  no less than|no fewer than|slightly more than|slightly less than|slightly over|slightly under|a little over|a little under|
  a little more than|a little less than|at least|at most|at about|at around|up to|as many as|as much as|as few as|as little as|
  as high as|as low as|close to|well over|well above|well below|well under|just over|just under|just above|just below|
  just about|only about|an estimated|an additional|an average of|an average|a total of|a record|a further|in excess of|
  upwards of|upward of|in the region of|somewhere between|about|around|almost|nearly|over|under|some|roughly|approximately|
  only|just|another|below|above|barely|exactly|virtually|approx|circa|estimated|beyond|maybe|perhaps|additional|precisely|
  more like|fully|merely|the equivalent of|~|≈|>|<|≥|≤`;

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
