/**
 * A closed list of words, asked by word form: `ARTICLES.has(tokens.form(i))` is one "and" of two numbers, where a set of
 * strings would hash and compare. Rules that look at every token ask these lists some hundred times a sentence.
 * Sets are made while modules load, before the first word is read; each list takes one bit of `WordForm.sets`.
 */
export class WordSet {
  private readonly cell: number;
  private readonly bit: number;

  constructor(readonly words: readonly string[]) {
    if (complete) throw new Error('a word set made after the first word was read would miss words');
    // "a an" is a set of a dozen rules: lists of the same words share their bit.
    const key = [...new Set(words)].sort().join(' ');
    const index = numbers.get(key) ?? numbers.size;
    this.cell = index >> 5;
    this.bit = 1 << (index & 31);
    if (numbers.has(key)) return;
    if (this.cell >= CELLS) throw new RangeError(`more than ${CELLS * 32} word sets`);
    numbers.set(key, index);
    for (const word of words) {
      const cells = bitsFor(word);
      cells[this.cell] = (cells[this.cell] as number) | this.bit;
    }
  }

  has(form: HasSets): boolean {
    return ((form.sets[this.cell] as number) & this.bit) !== 0;
  }

  /** The same for a word that is no token of a text: lower case, straight apostrophes. */
  hasWord(lower: string): boolean {
    return ((setsOf(lower)[this.cell] as number) & this.bit) !== 0;
  }
}

/** What a set asks of a `WordForm`. */
interface HasSets {
  readonly sets: Int32Array;
}

/** A set of the words of a list that is written with spaces and line breaks between them. */
export function wordSet(words: string): WordSet {
  return new WordSet(words.split(/\s+/).filter((word) => word !== ''));
}

/** Which sets a word (lower case, straight apostrophes) belongs to: the value of `WordForm.sets`. */
export function setsOf(lower: string): Int32Array {
  return bits.get(lower) ?? NO_SETS;
}

/** All words that some set holds; no more sets can be made after this. */
export function wordsInSets(): Iterable<string> {
  complete = true;
  return bits.keys();
}

/** Room for 512 sets: V8 keeps typed arrays of up to 64 bytes beside the object, larger ones far from it. */
const CELLS = 16;
const NO_SETS = new Int32Array(CELLS);
const bits = new Map<string, Int32Array>();
/** By the words of a list, sorted: which bit is theirs. */
const numbers = new Map<string, number>();
let complete = false;

function bitsFor(word: string): Int32Array {
  let known = bits.get(word);
  if (!known) bits.set(word, (known = new Int32Array(CELLS)));
  return known;
}
