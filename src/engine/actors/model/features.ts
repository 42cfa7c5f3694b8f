import type { TokenRange, Tokens } from '../../text/tokens';
import { ANY_CAPITAL, TokenKind } from '../../words/wordForm';
import { hashWord, rowOf, rowOfPair } from './hashing';
import { modelWord } from './modelWord';
import type { ModelWord } from './wordRecord';
import type { RuleView } from './ruleView';
import { LONGEST_SEGMENT } from './segments';

/*
 * The features of the model, as rows of the table of weights. Those of one word alone are added up once a word form
 * (`putOwnRows`, `putNeighbourRows`); those of several words and of the rules are added up in each place
 * (`ContextFeatures`). Numbers that tell kinds of features apart only have to differ.
 */

/** Writes the rows of a word in question, by itself; returns how many there are. */
export function putOwnRows(word: ModelWord, rows: Int32Array): number {
  const { hash, shape, facts, affixes } = word;
  let count = 0;
  rows[count++] = rowOf(0, 0);
  rows[count++] = rowOf(1, hash);
  rows[count++] = rowOfPair(2, hash, shape);
  rows[count++] = rowOf(3, shape);
  rows[count++] = rowOf(4, facts);
  rows[count++] = rowOfPair(5, facts, shape);
  for (let i = 0; i < affixes.length; i++) rows[count++] = rowOf(6, affixes[i] as number);
  for (let left = facts; left !== 0; left &= left - 1) rows[count++] = rowOf(7, left & -left);
  return count;
}

/** The same for a word right before (`side` 0) or right behind (1) a word in question. */
export function putNeighbourRows(word: ModelWord, side: 0 | 1, rows: Int32Array): number {
  const { hash, facts } = word;
  let count = 0;
  rows[count++] = rowOf(8 + side, hash);
  rows[count++] = rowOf(10 + side, facts);
  for (let left = facts; left !== 0; left &= left - 1) rows[count++] = rowOf(12 + side, left & -left);
  return count;
}

/** More rows than a word has by itself. */
export const MOST_WORD_ROWS = 64;

/** More rows than a word in question has. */
export const MOST_CONTEXT_ROWS = 32;

/** Before and behind a sentence. */
const EDGE: ModelWord = {
  hash: hashWord('<edge>'), shape: 7, facts: 0, sort: 0, affixes: [], own: null, before: null, behind: null,
};
const OUTSIDE_SENTENCE = 255;
const MARGIN = 1;
const PLACES = LONGEST_SEGMENT + 2 * MARGIN;

/** What `ContextFeatures` writes to: made once and lent to each article, since making it takes longer than reading a short one. */
export class FeatureRoom {
  readonly rows = new Int32Array(MOST_CONTEXT_ROWS);
  readonly words: ModelWord[] = new Array<ModelWord>(PLACES).fill(EDGE);
  readonly codes = new Int32Array(PLACES);
  readonly isCapitalAt = new Uint8Array(PLACES);
  readonly runFirst = new Int32Array(PLACES);
  readonly runEnd = new Int32Array(PLACES);
}

/** Writes the rows of what stands around one word of a segment. */
export class ContextFeatures {
  readonly rows: Int32Array;
  private count = 0;
  private outsideLeft = EDGE;
  private outsideRight = EDGE;

  private segment: TokenRange = { first: 0, end: 0 };
  private opensSentence = false;
  /** From one before to one behind the segment: what is looked at over and over. */
  private readonly words: ModelWord[];
  private readonly codes: Int32Array;
  private readonly isCapitalAt: Uint8Array;
  /** By place in the segment: where the unbroken row of capitals around a word starts and ends (token indices). */
  private readonly runFirst: Int32Array;
  private readonly runEnd: Int32Array;

  constructor(private readonly tokens: Tokens, private readonly rules: RuleView, room = new FeatureRoom()) {
    this.rows = room.rows;
    this.words = room.words;
    this.codes = room.codes;
    this.isCapitalAt = room.isCapitalAt;
    this.runFirst = room.runFirst;
    this.runEnd = room.runEnd;
  }

  enter(segment: TokenRange): void {
    const { tokens, rules, words, codes, isCapitalAt } = this;
    const sentence = tokens.sentenceAt(segment.first);
    this.segment = segment;
    this.opensSentence = segment.first === sentence.first;
    for (let i = segment.first - MARGIN; i < segment.end + MARGIN; i++) {
      const at = i - segment.first + MARGIN;
      const inside = i >= sentence.first && i < sentence.end;
      const form = inside ? tokens.form(i) : null;
      words[at] = form ? modelWord(form) : EDGE;
      codes[at] = inside ? (rules.codes[i] as number) : OUTSIDE_SENTENCE;
      isCapitalAt[at] = form && (form.shape & ANY_CAPITAL || form.kind === TokenKind.number) ? 1 : 0;
    }
    this.outsideLeft = this.word(segment.first - 1);
    this.outsideRight = this.word(segment.end);
    this.findRuns();
  }

  private findRuns(): void {
    const { first, end } = this.segment;
    for (let i = first; i < end; ) {
      let after = i + 1;
      if (this.isCapital(i)) while (after < end && this.isCapital(after)) after++;
      for (let k = i; k < after; k++) {
        this.runFirst[k - first] = i;
        this.runEnd[k - first] = after;
      }
      i = after;
    }
  }

  private isCapital(token: number): boolean {
    return this.isCapitalAt[token - this.segment.first + MARGIN] === 1;
  }

  /** A word of the segment, or the one before or behind it. */
  word(token: number): ModelWord {
    return this.words[token - this.segment.first + MARGIN] ?? EDGE;
  }

  private code(token: number): number {
    return this.codes[token - this.segment.first + MARGIN] as number;
  }

  private pair(kind: number, first: number, second: number): void {
    this.rows[this.count++] = rowOfPair(kind, first, second);
  }

  /** Fills `rows` for a word of the segment, and says how many there are. */
  fill(token: number): number {
    this.count = 0;
    this.fillWords(token);
    this.fillRules(token);
    this.fillRun(token);
    return this.count;
  }

  private fillWords(token: number): void {
    const own = this.word(token);
    const behind = this.word(token + 1);
    this.pair(21, own.hash, behind.hash);
    this.pair(38, this.word(token - 1).hash, own.sort);
    this.pair(39, behind.hash, own.sort);
  }

  private fillRules(token: number): void {
    const code = this.code(token);
    this.pair(42, code, this.code(token - 1));
    this.pair(43, code, this.code(token + 1));
    this.pair(47, code, this.word(token - 1).hash);
    this.pair(48, code, this.word(token + 1).hash);
    const opens = this.opensSentence && token === this.segment.first ? 1 : 0;
    this.pair(53, (this.rules.capitals[token] as number) + 2 * opens, code);
  }

  private fillRun(token: number): void {
    const { first, end } = this.segment;
    const own = this.word(token);
    const runFirst = this.runFirst[token - first] as number;
    const runEnd = this.runEnd[token - first] as number;
    const head = this.word(runEnd - 1);
    const fromHead = Math.min(runEnd - 1 - token, 3);
    const fromOpening = Math.min(token - runFirst, 3);
    this.pair(62, head.sort, fromHead * 8 + fromOpening);
    const left = this.word(runFirst - 1);
    const right = this.word(runEnd);
    this.pair(65, left.hash, fromOpening);
    this.pair(67, left.hash, right.hash);
    this.pair(69, this.outsideLeft.hash, Math.min(token - first, 5));
    this.pair(70, this.outsideRight.hash, Math.min(end - token, 5));
    let facts = 0;
    for (let i = runFirst; i < runEnd; i++) if (i !== token) facts |= this.word(i).sort;
    this.pair(72, facts, own.sort);
    if (runEnd - runFirst > 1 || this.isCapital(token)) {
      if (runFirst > first) this.fillLink(73, runFirst - 1, own);
      if (runEnd < end) this.fillLink(76, runEnd, own);
    } else this.fillBetween(token, own);
  }

  /** A capital behind or before "of", "and", "-": the word in between, and what is on its other side. */
  private fillLink(kind: number, link: number, own: ModelWord): void {
    const { first, end } = this.segment;
    const between = this.word(link).hash;
    const isBefore = kind === 73;
    let other = link;
    while (other > first && other < end - 1 && !this.isCapital(other)) other += isBefore ? -1 : 1;
    const word = this.word(other);
    this.pair(kind, between, word.sort ^ Math.imul(own.sort, 31));
    this.pair(kind + 1, between, word.hash);
    this.pair(kind + 2, between ^ Math.imul(this.code(other), 0x01000193), this.code(link));
  }

  /** "of", "and", "-" between capitals. */
  private fillBetween(token: number, own: ModelWord): void {
    const { first, end } = this.segment;
    let left = token - 1;
    while (left > first && !this.isCapital(left)) left--;
    let right = token + 1;
    while (right < end - 1 && !this.isCapital(right)) right++;
    const leftWord = this.word(left);
    const rightWord = this.word(right);
    const rightEnd = right < end ? this.word((this.runEnd[right - first] as number) - 1) : EDGE;
    const leftStart = left >= first ? this.word(this.runFirst[left - first] as number) : EDGE;
    this.pair(80, own.hash, leftWord.sort);
    this.pair(81, own.hash, rightWord.sort);
    this.pair(82, own.hash ^ Math.imul(leftWord.sort, 31), rightWord.sort);
    this.pair(83, own.hash, leftWord.hash);
    this.pair(84, own.hash ^ Math.imul(rightEnd.sort, 31), leftStart.sort);
    this.pair(85, own.hash, this.outsideLeft.hash);
    this.pair(86, own.hash ^ Math.imul(this.code(left), 31), this.code(right));
  }
}
