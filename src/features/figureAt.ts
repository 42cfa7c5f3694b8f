import type { Range } from 'vscode-languageserver-types';
import type { Figure } from '../engine/analysis';
import { firstAtOrAfter, type Span } from '../engine/span';
import { covers, rangeOf, type Article } from './article';
import { amountInWords, figureValue, plainAmount, plainValue } from './figureValue';
import { oneLine } from './markdown';
import type { Translate } from './strings';
import { conversions, WORDS_BEHIND, type Conversion } from './units/convertUnits';
import { unitWords } from './units/unitWords';

/** What people may take from a figure; plain text throughout. The protocol's `FigureAt`. */
export interface FigureToTake {
  /** The figure's id in its article. */
  readonly figure: string;
  readonly range: Range;
  readonly value: string;
  readonly copy: string | null;
  readonly conversions: readonly ConversionToTake[];
}

export interface ConversionToTake {
  readonly value: string;
  readonly copy: string;
  readonly from: string | null;
}

/** The figure that covers the offset, else one that ends there, as a cursor behind a word does. Figures are disjoint. */
export function figureAt({ analysis: { figures } }: Article, offset: number): Figure | null {
  const figure = figures[firstAtOrAfter(figures, offset + 1) - 1];
  return figure && (covers(figure, offset) || figure.end === offset) ? figure : null;
}

/** The value of a figure as one reads it and as one copies it, and the same in other units. */
export function figureToTake(article: Article, figure: Figure, t: Translate): FigureToTake {
  const copy = plainValue(figure, t);
  return {
    figure: figure.id,
    range: rangeOf(article.text, figure),
    value: oneLine(figureValue(figure, t)),
    copy: copy === null ? null : oneLine(copy),
    conversions: conversions(figure, textBehind(article, figure)).flatMap((conversion) => conversionToTake(conversion, t)),
  };
}

/** A few characters behind a figure. */
export function textBehind({ text }: Article, { end }: Span): string {
  return text.getText().slice(end, end + WORDS_BEHIND);
}

function conversionToTake({ amount, from }: Conversion, t: Translate): readonly ConversionToTake[] {
  const value = amountInWords(amount, t);
  const copy = plainAmount(amount, t);
  return value === null || copy === null ? [] : [{ value, copy, from: from === null ? null : unitWords(from, false) }];
}
