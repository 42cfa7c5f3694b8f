import type { Figure } from '../engine/analysis';
import { isoInWords } from './isoInWords';
import { strings, type Translate } from './strings';
import { unitWords } from './units/unitWords';

export type Amount = Pick<Figure, 'type' | 'value' | 'low' | 'high' | 'unit'>;

/** A figure's value as a person would note it: "nearly 90%", "USD 2,500,000", "2025-11-02", "5 to 10 kilometers". */
export function figureValue(figure: Figure, t: Translate): string {
  const value = valueOf(figure, t);
  return figure.modifier && isAmount(figure) ? `${figure.modifier} ${value}` : value;
}

/** The same without its modifier. */
export function valueOf(figure: Figure, t: Translate): string {
  if (isDate(figure)) return isoInWords(figure.iso, t) ?? figure.text;
  return amountInWords(figure, t) ?? figure.iso ?? figure.text;
}

/** "2.4 meters", "USD 2,500,000", "10,000 or more"; null when there is neither a value nor a bound. */
export function amountInWords(amount: Amount, t: Translate): string | null {
  const number = numberOf(amount, t, grouped);
  return number === null ? null : withUnit(number, amount, (unit) => `${unit} ${number}`);
}

/**
 * The value as other programs take it: plain digits and the unit behind them, "2500000 USD"; for dates and times ISO 8601.
 * Null where the article doesn't say it.
 */
export function plainValue(figure: Figure, t: Translate): string | null {
  const { iso } = figure;
  if (isDate(figure)) return isoInWords(iso, t) === null || iso?.endsWith('_REF') ? null : iso;
  return plainAmount(figure, t) ?? (iso?.includes('X') ? null : iso);
}

/** The same of an amount: "12.4 miles". */
export function plainAmount(amount: Amount, t: Translate): string | null {
  const number = numberOf(amount, t, plain);
  return number === null ? null : withUnit(number, amount, (unit) => `${number} ${unit}`);
}

function isDate({ type }: Amount): boolean {
  return type === 'date' || type === 'time';
}

function isAmount(figure: Figure): boolean {
  return !isDate(figure) && (figure.value ?? figure.low ?? figure.high) !== null;
}

type Format = (value: number) => string;

function numberOf({ value, low, high }: Amount, t: Translate, format: Format): string | null {
  if (value !== null) return format(value);
  if (low !== null && high !== null) return t(strings.range, format(low), format(high));
  if (low !== null) return t(strings.atLeast, format(low));
  return high === null ? null : t(strings.atMost, format(high));
}

function withUnit(number: string, { type, unit, value }: Amount, money: (unit: string) => string): string {
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  return type === 'money' ? money(unit) : `${number} ${unitWords(unit, value === 1)}`;
}

/** No digits that the arithmetic of floating point made up. */
const DIGITS = { maximumFractionDigits: 6 } as const;
const inGroups = new Intl.NumberFormat('en', DIGITS);
const inARow = new Intl.NumberFormat('en', { ...DIGITS, useGrouping: false });

/** Thousands in groups: 12345.6 -> "12,345.6". */
function grouped(value: number): string {
  return inGroups.format(value);
}

function plain(value: number): string {
  return inARow.format(value);
}
