import { readFigureWord } from '../figures/words/describe';
import { NO_FIGURE_WORD } from '../figures/words/figureWord';
import { isDigit, isLetter, isUpper } from '../text/chars';
import { knownWordAt, NO_FACTS, wordFacts } from './lexicon';
import type { WordFacts } from './lexicon';
import { Shape, TokenKind } from './wordForm';
import type { WordForm } from './wordForm';

/** The record of a word form. */
export function wordForm(word: string, kind: TokenKind): WordForm {
  return wordFormAt(word, 0, word.length, kind);
}

/** The record of the word form that stands at `[start, end)` of a text; nothing is copied for a form that is known already. */
export function wordFormAt(text: string, start: number, end: number, kind: TokenKind): WordForm {
  if (end - start > LONGEST_REMEMBERED) return describeAt(text, start, end, kind);
  const hash = hashOf(text, start, end, kind);
  let slot = hash & SLOT_MASK;
  for (let probe = 0; probe < PROBES; probe++) {
    const known = memo[slot];
    if (known === undefined) break;
    if (hashes[slot] === hash && known.kind === kind && standsAt(known.text, text, start, end)) return known;
    slot = (slot + 1) & SLOT_MASK;
  }
  const form = describeAt(text, start, end, kind);
  memo[slot] = form;
  hashes[slot] = hash;
  return form;
}

/** Stands in where there is no token: before the first and after the last. Made while modules load: the lexicon is not complete yet. */
export function noWord(): WordForm {
  return formOf('', '', TokenKind.punctuation, NO_FACTS);
}

/** Forgets all forms, so that a benchmark measures the work and not the memo. */
export function clearWordForms(): void {
  memo.fill(undefined);
}

const LONGEST_REMEMBERED = 40;
const SLOTS = 1 << 16;
const SLOT_MASK = SLOTS - 1;
/** How far from its own slot a form may stand; where all of them are taken the last makes way, so that no text can fill the memo. */
const PROBES = 8;
/** A hash table with open addressing: bounded in size, and asked by place in the text instead of by a copy of the word. */
const memo: (WordForm | undefined)[] = new Array<WordForm | undefined>(SLOTS).fill(undefined);
const hashes = new Int32Array(SLOTS);

function hashOf(text: string, start: number, end: number, kind: TokenKind): number {
  let hash = kind + 1;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function describeAt(text: string, start: number, end: number, kind: TokenKind): WordForm {
  const facts = knownWordAt(text, start, end);
  if (facts !== null) {
    const { word } = facts;
    return formOf(standsAt(word, text, start, end) ? word : text.slice(start, end), word, kind, facts);
  }
  const written = text.slice(start, end);
  const lowered = written.toLowerCase();
  const lower = lowered.includes('’') || lowered.includes('‘') ? lowered.replace(/[’‘]/g, "'") : lowered;
  return formOf(written, lower, kind, wordFacts(lower));
}

function formOf(text: string, lower: string, kind: TokenKind, facts: WordFacts): WordForm {
  const { cue, grammar, entries, pronoun, person, sets } = facts;
  const names = text === lower ? facts.namesOfSmall : facts.names;
  const figure = kind === TokenKind.url || kind === TokenKind.handle ? NO_FIGURE_WORD : (facts.figure ?? readFigureWord(lower));
  const shape = shapeOf(text);
  return { text, lower, kind, shape, cue, grammar, figure, names, entries, pronoun, person, sets, tagging: null, compound: null };
}

function shapeOf(text: string): number {
  let shape = 0;
  let letters = 0;
  let small = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) shape |= Shape.hasDigit;
    else if (isUpper(code)) {
      letters++;
      if (i === 0) shape |= Shape.capitalised;
      else if (small > 0) shape |= Shape.innerCaps;
    } else if (isLetter(code)) {
      letters++;
      small++;
    }
  }
  if (letters > 0) shape |= Shape.hasLetter;
  if (letters > 1 && small === 0) shape |= Shape.allCaps;
  if (letters > 0 && text.endsWith('.')) shape |= Shape.dotted;
  return shape;
}
