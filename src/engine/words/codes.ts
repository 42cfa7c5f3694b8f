/**
 * A text as its UTF-16 code units. Reading these is several times quicker than asking a string, which may be written in many
 * ways inside the engine that runs us, each time how it is.
 */
export type Codes = Uint16Array;

/** The code units of a text, with some zeros behind them: the tokeniser may look past the end. */
export function codesOf(text: string): Codes {
  const codes = new Uint16Array(text.length + BEHIND);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

const BEHIND = 8;

/** The code unit at an index; 0 shortly behind the end. */
export function at(codes: Codes, index: number): number {
  return codes[index] as number;
}

/** The text of `[start, end)`, a short piece. */
export function pieceOf(codes: Codes, start: number, end: number): string {
  let piece = '';
  for (let i = start; i < end; i++) piece += String.fromCharCode(at(codes, i));
  return piece;
}

/** True when a text goes on with these code units. */
export function goesOnWith(codes: Codes, from: number, expected: Codes): boolean {
  for (let i = 0; i < expected.length; i++) if (codes[from + i] !== expected[i]) return false;
  return true;
}

/** An upper-case ASCII letter as a lower-case one, a curly apostrophe as a straight one. */
export function folded(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}

/** Words as code units, one behind the other, so that a word of a text is compared without making a string of it. */
export class CodeStore {
  private codes: Codes;
  used = 0;

  /** @param room for how many code units, to begin with */
  constructor(private readonly room: number) {
    this.codes = new Uint16Array(room);
  }

  /** Adds a word; returns where it starts. */
  add(codes: Codes, start: number, end: number): number {
    const at = this.used;
    if (at + end - start > this.codes.length) this.grow(end - start);
    for (let i = start; i < end; i++) this.codes[this.used++] = codes[i] as number;
    return at;
  }

  /** True when the stored word at `at` is the word at `[start, end)`, letter by letter. */
  holds(at: number, codes: Codes, start: number, end: number): boolean {
    for (let i = start, j = at; i < end; i++, j++) if (this.codes[j] !== codes[i]) return false;
    return true;
  }

  /** The same when the stored word is in lower case and the other need not be. */
  holdsFolded(at: number, codes: Codes, start: number, end: number): boolean {
    for (let i = start, j = at; i < end; i++, j++) if (this.codes[j] !== folded(codes[i] as number)) return false;
    return true;
  }

  /** Forgets all words, and gives back what a long text took. */
  clear(): void {
    this.used = 0;
    if (this.codes.length > this.room) this.codes = new Uint16Array(this.room);
  }

  private grow(least: number): void {
    const larger = new Uint16Array(Math.max(this.codes.length * 2, this.codes.length + least));
    larger.set(this.codes);
    this.codes = larger;
  }
}
