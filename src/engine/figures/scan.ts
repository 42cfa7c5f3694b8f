import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { noWord } from '../words/wordForms';
import { wordSet } from '../words/wordSet';
import { Role } from './words/figureWord';
import type { FigureWord } from './words/figureWord';

/**
 * The window through which the figure grammar looks at the tokens: one sentence at a time. Outside the sentence there
 * is nothing (a form without letters, which no table lists), so that no figure crosses a sentence or a block.
 */
export class Scan {
  /** Tokens `[first, end)` of the sentence in hand. */
  first = 0;
  end = 0;
  /** The sentence is a headline: its capitals say nothing. */
  isTitle = false;
  /** Another sentence follows in the same block. */
  hasNextInBlock = false;
  private readonly forms: readonly WordForm[];

  constructor(readonly tokens: Tokens) {
    this.forms = tokens.forms;
  }

  form(token: number): WordForm {
    return token >= this.first && token < this.end ? (this.forms[token] ?? NOTHING) : NOTHING;
  }

  word(token: number): FigureWord {
    return this.form(token).figure;
  }

  /** Lower case with straight apostrophes; "" outside the sentence. */
  lower(token: number): string {
    return this.form(token).lower;
  }

  /** True when nothing stands between this token and the one before it. */
  glued(token: number): boolean {
    return token > this.first && token < this.end && this.tokens.glued(token);
  }

  isWord(token: number): boolean {
    return this.form(token).kind === TokenKind.word;
  }

  isCapital(token: number): boolean {
    return (this.form(token).shape & Shape.capitalised) !== 0;
  }

  isAllCaps(token: number): boolean {
    return (this.form(token).shape & Shape.allCaps) !== 0;
  }

  /** A hyphen or a dash of one character. */
  isDash(token: number): boolean {
    return DASHES.has(this.form(token));
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
    const { kind, figure } = this.form(token);
    return kind === TokenKind.word && (figure.roles & Role.functional) === 0;
  }

  /** A small word that ends in "s" and is no function word: most likely a plural noun. */
  isPluralNoun(token: number): boolean {
    const form = this.form(token);
    if (PLURALS_WITHOUT_S.has(form)) return true;
    if ((form.shape & Shape.capitalised) !== 0 || !this.isContent(token)) return false;
    const { lower } = form;
    return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss');
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
}

const NOTHING: WordForm = noWord();
const DASHES = wordSet('- – ‑ ‐ — ‒');
const PLURALS_WITHOUT_S = wordSet('children men people percent personnel police staff troops women');
