import type { Span, TextSpan } from '../span';
import { textSpan } from '../span';
import type { WordForm } from '../words/wordForm';
import { noWord } from '../words/wordForms';

/** Token indices `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export interface Sentence extends TokenRange {
  /** Index of the block that holds it. */
  readonly block: number;
}

/** The words of an article in parallel arrays: quick to walk, nothing to copy. Front matter has no tokens. */
export class Tokens {
  constructor(
    readonly text: string,
    readonly count: number,
    /** Offsets of each token into the text. */
    readonly start: Int32Array,
    readonly end: Int32Array,
    readonly forms: readonly WordForm[],
    /** Index into `sentences` of each token. */
    readonly sentenceOf: Int32Array,
    readonly sentences: readonly Sentence[],
  ) {}

  // An array asked for a negative index is many times slower, here and wherever else it is asked: hence the comparisons.

  form(token: number): WordForm {
    return token < 0 ? NOTHING : (this.forms[token] ?? NOTHING);
  }

  /** Lower case with straight apostrophes; `""` outside the text. */
  lower(token: number): string {
    return this.form(token).lower;
  }

  /** True when nothing stands between this token and the one before it. */
  glued(token: number): boolean {
    return token > 0 && this.start[token] === this.end[token - 1];
  }

  startOf(token: number): number {
    return token < 0 ? this.text.length : (this.start[token] ?? this.text.length);
  }

  endOf(token: number): number {
    return token < 0 ? this.text.length : (this.end[token] ?? this.text.length);
  }

  /** Index into `sentences`; 0 outside the text. */
  sentenceIndex(token: number): number {
    return token < 0 ? 0 : (this.sentenceOf[token] ?? 0);
  }

  sentenceAt(token: number): Sentence {
    return this.sentences[this.sentenceIndex(token)] ?? NOWHERE;
  }

  /** Index of the block that holds the token. */
  blockAt(token: number): number {
    return this.sentenceAt(token).block;
  }

  /** The words from token `first` up to and without token `end`. */
  span(first: number, end: number): TextSpan {
    return textSpan(this.text, this.startOf(first), this.endOf(end - 1));
  }

  /** The first token that starts at or after `offset` (`count` when there is none). */
  firstAtOrAfter(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.start[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Tokens that lie wholly inside a span of the text. */
  rangeOf(span: Span): TokenRange {
    const first = this.firstAtOrAfter(span.start);
    let end = this.firstAtOrAfter(span.end);
    if (end > first && this.endOf(end - 1) > span.end) end--;
    return { first, end };
  }
}

const NOTHING: WordForm = noWord();
const NOWHERE: Sentence = { first: 0, end: 0, block: -1 };
