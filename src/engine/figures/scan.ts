import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import type { Tokens } from '../text/tokens';
import { NO_FIGURE_WORD, Role } from './words/figureWord';
import type { FigureWord } from './words/figureWord';
import { wordSet } from './words/wordSet';

/**
 * The window through which the figure grammar looks at the tokens: one sentence at a time. Outside the sentence there
 * is nothing ("" and `NO_FIGURE_WORD`), so that no figure crosses a sentence or a block.
 */
export class Scan {
  /** Tokens `[first, end)` of the sentence in hand. */
  first = 0;
  end = 0;
  /** The sentence is a headline: its capitals say nothing. */
  isTitle = false;
  /** Another sentence follows in the same block. */
  hasNextInBlock = false;
  readonly text: string;

  constructor(readonly tokens: Tokens) {
    this.text = tokens.text;
  }

  word(token: number): FigureWord {
    return token >= this.first && token < this.end ? this.tokens.form(token).figure : NO_FIGURE_WORD;
  }

  /** Lower case with straight apostrophes; "" outside the sentence. */
  lower(token: number): string {
    return token >= this.first && token < this.end ? this.tokens.form(token).lower : '';
  }

  form(token: number): WordForm | null {
    return token >= this.first && token < this.end ? this.tokens.form(token) : null;
  }

  /** True when nothing stands between this token and the one before it. */
  glued(token: number): boolean {
    return token > this.first && token < this.end && this.tokens.glued(token);
  }

  isWord(token: number): boolean {
    return this.form(token)?.kind === TokenKind.word;
  }

  isCapital(token: number): boolean {
    return ((this.form(token)?.shape ?? 0) & Shape.capitalised) !== 0;
  }

  isAllCaps(token: number): boolean {
    return ((this.form(token)?.shape ?? 0) & Shape.allCaps) !== 0;
  }

  /** A hyphen or a dash of one character. */
  isDash(token: number): boolean {
    const mark = this.lower(token);
    return mark === '-' || mark === '–' || mark === '‑' || mark === '‐' || mark === '—' || mark === '‒';
  }

  /** A hyphen or dash with nothing before or behind it: "8-year". */
  isGluedDash(token: number): boolean {
    return this.isDash(token) && this.glued(token) && this.glued(token + 1);
  }

  has(token: number, role: number): boolean {
    return (this.word(token).roles & role) !== 0;
  }

  isFunctional(token: number): boolean {
    return this.has(token, Role.functional);
  }

  /** A word that may be part of a name or noun phrase: no function word, no figure. */
  isContent(token: number): boolean {
    return this.isWord(token) && !this.isFunctional(token);
  }

  /** A small word that ends in "s" and is no function word: most likely a plural noun. */
  isPluralNoun(token: number): boolean {
    const lower = this.lower(token);
    if (PLURALS_WITHOUT_S.has(lower)) return true;
    return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && this.isContent(token) && !this.isCapital(token);
  }

  /** The first token behind an optional glued hyphen at `token`: "8-year" and "8 year" read alike. */
  pastHyphen(token: number): number {
    return this.isGluedDash(token) ? token + 1 : token;
  }

  /** The year written at `token` ("2014", 1500 to 2099); 0 when there is none. */
  year(token: number): number {
    const word = this.word(token);
    return word.plainDigits === 4 && word.value >= 1500 && word.value < 2100 ? word.value : 0;
  }

  isCardinal(token: number): boolean {
    return this.word(token).value >= 0;
  }

  spanText(first: number, end: number): string {
    return this.text.slice(this.tokens.startOf(first), this.tokens.endOf(end - 1));
  }
}

const PLURALS_WITHOUT_S: ReadonlySet<string> = wordSet('children men people percent personnel police staff troops women');
