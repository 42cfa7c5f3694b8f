/**
 * Character classes by table lookup: one byte a UTF-16 code unit, computed when first asked for, so that every scan
 * over the text stays linear and quick. Surrogate halves have class 0.
 */

export const CharClass = { lower: 1, upper: 2, digit: 4, space: 8, mark: 16 } as const;

export function isLetter(code: number): boolean {
  return (classOf(code) & (CharClass.lower | CharClass.upper)) !== 0;
}

export function isUpper(code: number): boolean {
  return (classOf(code) & CharClass.upper) !== 0;
}

export function isLower(code: number): boolean {
  return (classOf(code) & CharClass.lower) !== 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return (classOf(code) & CharClass.space) !== 0;
}

/** A letter, digit, combining mark or underscore: what a word goes on with. */
export function isWordPart(code: number): boolean {
  return code === 95 || (classOf(code) & (CharClass.lower | CharClass.upper | CharClass.digit | CharClass.mark)) !== 0;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** The codes of some characters of one UTF-16 code unit each. */
export function charSet(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

export function holdsOneOf(text: string, characters: ReadonlySet<number>): boolean {
  for (let i = 0; i < text.length; i++) if (characters.has(text.charCodeAt(i))) return true;
  return false;
}

const KNOWN = 128;
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code];
  if (known) return known & ~KNOWN;
  if (!(code >= 0 && code < 0x10000)) return 0; // NaN: past the end of the text
  const computed = compute(code);
  classes[code] = computed | KNOWN;
  return computed;
}

function compute(code: number): number {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char) || code === 0x200b) return CharClass.space;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.upper;
  if (/\p{L}/u.test(char)) return CharClass.lower; // scripts without case count as lower: no capitalised names in them
  if (/\p{Nd}/u.test(char)) return CharClass.digit;
  if (/\p{M}/u.test(char) || code === 0x200d) return CharClass.mark;
  return 0;
}
