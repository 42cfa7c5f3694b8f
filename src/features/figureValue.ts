import type { Figure } from '../engine/analysis';
import { isoInWords } from './isoInWords';
import { strings, type Translate } from './strings';

/** A figure's value as a person would note it: "nearly 90%", "USD 2,500,000", "2025-11-02", "5 to 10 kilometre". */
export function figureValue(figure: Figure, t: Translate): string {
  if (figure.type === 'date' || figure.type === 'time') return isoInWords(figure.iso, t) ?? figure.text;
  const amount = amountOf(figure, t);
  if (amount === null) return figure.iso ?? figure.text;
  return figure.modifier ? `${figure.modifier} ${withUnit(amount, figure)}` : withUnit(amount, figure);
}

/** Null when there is neither a value nor a bound. */
function amountOf({ value, low, high }: Figure, t: Translate): string | null {
  if (value !== null) return grouped(value);
  if (low !== null && high !== null) return t(strings.range, grouped(low), grouped(high));
  if (low !== null) return t(strings.atLeast, grouped(low));
  return high === null ? null : t(strings.atMost, grouped(high));
}

function withUnit(amount: string, { type, unit }: Figure): string {
  if (unit === null) return amount;
  if (unit === '%') return `${amount}%`;
  return type === 'money' ? `${unit} ${amount}` : `${amount} ${unit}`;
}

/** Thousands in groups, and no digits that the arithmetic of floating point made up: 12345.6 -> "12,345.6". */
function grouped(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(value);
}
