import { readFigureWord } from '../figures/words/describe';
import { NO_FIGURE_WORD } from '../figures/words/figureWord';
import { isDigit, isLetter, isUpper } from '../text/chars';
import { CodeStore, codesOf, folded } from './codes';
import type { Codes } from './codes';
import { knownWordAt, NO_FACTS, wordFacts } from './lexicon';
import type { WordFacts } from './lexicon';
import { Shape, TokenKind } from './wordForm';
import type { WordForm } from './wordForm';

/** The record of a word form. */
export function wordForm(word: string, kind: TokenKind): WordForm {
  return wordFormAt(word, codesOf(word), 0, word.length, kind);
}

/**
 * Forgets the forms of articles before, where there are many; called before an article is read. While it is read, no form is
 * forgotten, so that all places where a word stands have the same record: what is noted there is noted for the word.
 */
export function makeRoomForWords(): void {
  if (count > MOST_KEPT) clearWordForms();
}

/**
 * The record of the word form that stands at `[start, end)` of a text; nothing is copied for a form that is known already.
 * @param codes the same text
 */
export function wordFormAt(text: string, codes: Codes, start: number, end: number, kind: TokenKind): WordForm {
  if (end - start > LONGEST_REMEMBERED) return describe(text, codes, start, end, kind);
  const hash = hashOf(codes, start, end, kind);
  const make = ((kind + 1) << LENGTH_BITS) | (end - start);
  let slot = hash & slotMask;
  for (let probe = 1; ; probe++) {
    const known = marks[(slot << 1) + 1] as number;
    if (known === FREE) break;
    const isLike = marks[slot << 1] === hash && (known & MAKE) === make;
    if (isLike && written.holds(known >>> MAKE_BITS, codes, start, end)) return memo[slot] as WordForm;
    if (probe === PROBES) break; // the form that stands here makes way
    slot = (slot + probe) & slotMask;
  }
  const form = describe(text, codes, start, end, kind);
  if (written.used < MOST_WRITTEN) remember(form, slot, hash, (written.add(codes, start, end) << MAKE_BITS) | make);
  return form;
}

function remember(form: WordForm, slot: number, hash: number, mark: number): void {
  memo[slot] = form;
  marks[slot << 1] = hash;
  marks[(slot << 1) + 1] = mark;
  if (++count * 4 > memo.length * 3) grow();
}

/** Only a text of many thousand different words gets here. */
function grow(): void {
  const [forms, numbers] = [memo, marks];
  memo = emptyMemo(forms.length * 2);
  marks = new Int32Array(memo.length * 2);
  slotMask = memo.length - 1;
  for (const [from, form] of forms.entries()) {
    if (form === undefined) continue;
    const hash = numbers[from << 1] as number;
    let slot = hash & slotMask;
    for (let probe = 1; probe < PROBES && marks[(slot << 1) + 1] !== FREE; probe++) slot = (slot + probe) & slotMask;
    memo[slot] = form;
    marks[slot << 1] = hash;
    marks[(slot << 1) + 1] = numbers[(from << 1) + 1] as number;
  }
}

/** Stands in where there is no token: before the first and after the last. Made while modules load: the lexicon is not complete yet. */
export function noWord(): WordForm {
  return formOf('', '', TokenKind.punctuation, 0, NO_FACTS);
}

/** Forgets all forms: before too many are kept, and so that a benchmark measures the work and not the memo. */
export function clearWordForms(): void {
  if (memo.length > SLOTS) {
    memo = emptyMemo(SLOTS);
    marks = new Int32Array(SLOTS * 2);
    slotMask = SLOTS - 1;
  } else {
    memo.fill(undefined);
    marks.fill(0);
  }
  written.clear();
  count = 0;
}

function emptyMemo(slots: number): (WordForm | undefined)[] {
  return new Array<WordForm | undefined>(slots).fill(undefined);
}

const LONGEST_REMEMBERED = 40;
/** Enough for the words of a dozen articles, and few enough to stay in the processor's cache, which is what the look-up costs. */
const SLOTS = 1 << 14;
const MOST_KEPT = (SLOTS * 3) / 4;
/**
 * How many slots are tried for a form. In honest texts one of the first few is free or holds it; where none is, the last makes way, so
 * that words made to fall together cost no more than others.
 */
const PROBES = 64;
/** A hash table with open addressing, asked by place in the text instead of by a copy of the word. */
let memo = emptyMemo(SLOTS);
/** Two numbers a slot: the hash; and where the letters start in `written`, above the kind and the length (`FREE`: no form here). */
let marks = new Int32Array(SLOTS * 2);
let slotMask = SLOTS - 1;
/** Forms in the memo. */
let count = 0;
const LENGTH_BITS = 6;
const MAKE_BITS = LENGTH_BITS + 3;
const MAKE = (1 << MAKE_BITS) - 1;
const FREE = 0;
const ROOM_FOR_LETTERS = 1 << 17;
/** What the bits above `MAKE` can point to; the words behind are not remembered. */
const MOST_WRITTEN = (1 << (32 - MAKE_BITS)) - LONGEST_REMEMBERED;
const written = new CodeStore(ROOM_FOR_LETTERS);

function hashOf(codes: Codes, start: number, end: number, kind: TokenKind): number {
  let hash = kind + 1;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function describe(text: string, codes: Codes, start: number, end: number, kind: TokenKind): WordForm {
  const shape = shapeOf(codes, start, end);
  const facts = knownWordAt(codes, start, end);
  if (facts !== null) {
    const isAsKnown = holdsAsKnown(codes, start, end);
    const asWritten = isAsKnown && facts.word !== null ? facts.word : copyOf(text.slice(start, end));
    const lower = facts.word ?? (isAsKnown ? asWritten : straightened(asWritten.toLowerCase()));
    return formOf(asWritten, lower, kind, shape, facts);
  }
  const asWritten = copyOf(text.slice(start, end));
  const letters = lettersOf(codes, start, end);
  if (letters === Letters.small) return formOf(asWritten, asWritten, kind, shape, NO_FACTS);
  const lower = asWritten.toLowerCase();
  if (letters === Letters.ascii) return formOf(asWritten, lower, kind, shape, NO_FACTS);
  return formOf(asWritten, straightened(lower), kind, shape, wordFacts(straightened(lower))); // the lexicon folds no other letters
}

const Letters = { small: 0, ascii: 1, other: 2 } as const;
type Letters = (typeof Letters)[keyof typeof Letters];

/** Whether a word has ASCII characters only, and no capital among them. */
function lettersOf(codes: Codes, start: number, end: number): Letters {
  let letters: Letters = Letters.small;
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    if (code >= 128) return Letters.other;
    if (code >= 65 && code <= 90) letters = Letters.ascii;
  }
  return letters;
}

/**
 * Pieces from this length on are views of the text in V8, another kind of string than the shorter ones; code that meets too
 * many kinds of strings gets slow, and a view would keep the whole text alive.
 */
const SHORTEST_VIEW = 13;

function copyOf(piece: string): string {
  return piece.length < SHORTEST_VIEW ? piece : (JSON.parse(JSON.stringify(piece)) as string);
}

/** A word of the lexicon is written there as in the text: it has no capital to fold, and no curly apostrophe. */
function holdsAsKnown(codes: Codes, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (folded(codes[i] as number) !== codes[i]) return false;
  return true;
}

function straightened(lower: string): string {
  return lower.includes('’') || lower.includes('‘') ? lower.replace(/[’‘]/g, "'") : lower;
}

function formOf(text: string, lower: string, kind: TokenKind, shape: number, facts: WordFacts): WordForm {
  const { cue, grammar, entries, pronoun, person, sets, tagSet } = facts;
  const names = text === lower ? facts.namesOfSmall : facts.names;
  const figure = kind === TokenKind.url || kind === TokenKind.handle ? NO_FIGURE_WORD : (facts.figure ?? readFigureWord(lower));
  return {
    text, lower, kind, shape, cue, grammar, figure, names, entries, pronoun, person, sets, tagSet,
    tagging: null, naming: null, compound: null,
  };
}

function shapeOf(codes: Codes, start: number, end: number): number {
  let shape = 0;
  let letters = 0;
  let small = 0;
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    if (isDigit(code)) shape |= Shape.hasDigit;
    else if (isUpper(code)) {
      letters++;
      if (i === start) shape |= Shape.capitalised;
      else if (small > 0) shape |= Shape.innerCaps;
    } else if (isLetter(code)) {
      letters++;
      small++;
    }
  }
  if (letters > 0) shape |= Shape.hasLetter;
  if (letters > 1 && small === 0) shape |= Shape.allCaps;
  if (letters > 0 && codes[end - 1] === STOP) shape |= Shape.dotted;
  return shape;
}

const STOP = 46;
