import type { Figure } from '../../engine/analysis';
import type { Amount } from '../figureValue';
import { readingsOf, unitsOf, type Unit } from './unitTable';

export interface Conversion {
  readonly amount: Amount;
  /** What the figure's own unit was read as, where it may be another: "US gallon". Else null. */
  readonly from: string | null;
  /** The unit that readers of the other system think in. */
  readonly isEveryday: boolean;
}

/**
 * A measure in the other units of its quantity: the everyday ones first, then those with the handiest numbers; none for what can't
 * be converted. `behind` is the text behind the figure, of which a few words say what a temperature is.
 */
export function conversions(figure: Figure, behind: string): readonly Conversion[] {
  if (figure.type !== 'measure' || figure.unit === null) return [];
  const readings = readingsOf(figure.unit);
  const scale = readings[0]?.quantity === 'temperature' ? temperature(figure, behind) : 'amount';
  if (scale === null) return [];
  const all = readings.flatMap((from) => {
    const amounts = unitsOf(from.quantity).filter((to) => to !== from).map((to) => converted(figure, from, to, scale));
    const known = amounts.map((amount): Conversion => (
      { amount, from: readings.length > 1 ? from.name : null, isEveryday: amount.unit === from.everyday }));
    return known.filter(({ amount, isEveryday }) => isEveryday || isReadable(amount)).sort(byHandiness);
  });
  return [...all.filter(({ isEveryday }) => isEveryday), ...all.filter(({ isEveryday }) => !isEveryday)];
}

function byHandiness(a: Conversion, b: Conversion): number {
  return unwieldiness(a.amount) - unwieldiness(b.amount);
}

/** How far the text behind a figure is looked at, in UTF-16 code units. */
export const WORDS_BEHIND = 24;

/** Whether a number of degrees is a temperature or the difference of two; null when it can't be told from a number alone. */
function temperature({ change, modifier }: Figure, behind: string): 'amount' | 'difference' | null {
  const [first = '', second = ''] = behind.slice(0, WORDS_BEHIND).trim().toLowerCase().split(/\s+/);
  if ((first === 'below' || first === 'above') && /^(?:zero|freezing)/.test(second)) return null;
  if (change === 'by' || COMPARING.has(first.replace(/[.,;:!?]+$/, '')) || /another|additional|further/.test(modifier ?? '')) return 'difference';
  return 'amount';
}

const COMPARING: ReadonlySet<string> = new Set(['above', 'below', 'warmer', 'hotter', 'cooler', 'colder', 'higher', 'lower', 'more', 'less']);

function converted({ type, value, low, high }: Figure, from: Unit, to: Unit, scale: 'amount' | 'difference'): Amount {
  const of = (number: number | null): number | null => {
    if (number === null) return null;
    if (from.quantity !== 'temperature') return toDigits((number * from.size) / to.size, Math.max(3, digitsOf(number)));
    const start = scale === 'amount' ? from.zero - to.zero : 0;
    return Math.round(((number * from.size + start) / to.size) * 10) / 10;
  };
  return { type, value: of(value), low: of(low), high: of(high), unit: to.name };
}

/** A result is as exact as the figure, and has three digits at least: 20 km are 12.4 miles. */
function toDigits(value: number, digits: number): number {
  return Number(value.toPrecision(Math.min(digits, 12)));
}

/** The digits that say something: one of 20, two of 2.4. */
function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;
}

function isReadable(amount: Amount): boolean {
  const size = sizeOf(amount);
  return size >= 0.001 && size < 1e7;
}

/** How far a number is from those with two digits, as a power of ten. */
function unwieldiness(amount: Amount): number {
  return Math.abs(Math.log10(Math.max(sizeOf(amount), 1e-9)) - 1.5);
}

function sizeOf({ value, low, high }: Amount): number {
  return Math.abs(value ?? high ?? low ?? 0);
}
