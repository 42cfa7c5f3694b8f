import type { WordForm } from './wordForm';

/**
 * What passes over the whole text look for, a bit each, kept by token in `Tokens.signs`: most words have none of a pass's signs, and
 * are passed over without a look at their record, which is several times quicker.
 *
 * Signs are made while modules load, before the first word is read, as word sets are.
 */
export function wordSign(holds: (form: WordForm) => boolean): number {
  if (complete) throw new Error('a sign made after the first word was read would miss words');
  if (made.length === MOST_SIGNS) throw new RangeError(`more than ${MOST_SIGNS} signs of words`);
  return 1 << (made.push(holds) - 1);
}

/** The bits of all signs that a word has, and above them its key. */
export function signsOf(form: WordForm): number {
  complete = true;
  let signs = keyOf(form.lower) << KEY_SHIFT;
  for (let n = 0; n < made.length; n++) if ((made[n] as (form: WordForm) => boolean)(form)) signs |= 1 << n;
  return signs;
}

/** A number below `KEYS` that most words of a text do not share: where keys differ (`keyOfSigns`), the words do, whatever their case. */
export function keyOf(lower: string): number {
  return ((lower.charCodeAt(0) & 31) << 3) | (lower.length & 7);
}

export function keyOfSigns(signs: number): number {
  return signs >>> KEY_SHIFT;
}

export const KEYS = 256;
const KEY_SHIFT = 24;
const MOST_SIGNS = KEY_SHIFT;
const made: ((form: WordForm) => boolean)[] = [];
let complete = false;
