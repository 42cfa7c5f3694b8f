import type { Scan } from './scan';

/** A number without unit: "1,200", "5bn", "two and a half million", "tens of thousands". */
export interface NumberRead {
  /** Token behind the number. */
  readonly end: number;
  /** Null for ranges and vague amounts. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly digits: boolean;
  /** One plain word or figure: no scale, no fraction. */
  readonly bare: boolean;
  /** The last scale in it ("million" → 1e6); 1 when it has none. */
  readonly scale: number;
  readonly fraction: boolean;
  readonly vague: boolean;
  /** The last token goes on with letters that the number did not use ("200lbs", "10am", "5m"): a unit stands in it. */
  readonly openSuffix: boolean;
}

export function isScaleAt(scan: Scan, at: number): boolean {
  return scan.word(at).scale >= 100;
}

/** Floating point leaves "1.1 million" at 1100000.0000000001; twelve digits are more than any article has. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Two thirds are 0.6667 by convention; what has a short decimal form keeps it. */
export function tidyFraction(value: number): number {
  const millionths = value * 1e6;
  return Math.abs(millionths - Math.round(millionths)) < 1e-6 ? tidy(value) : Number(value.toFixed(4));
}

export function number(end: number, value: number | null, facts: Partial<NumberRead> = {}): NumberRead {
  return {
    end,
    value,
    low: null,
    high: null,
    digits: false,
    bare: true,
    scale: 1,
    fraction: false,
    vague: false,
    openSuffix: false,
    ...facts,
  };
}

/** "5 million", "three-million", "10 hundred thousand". */
export function withScale(scan: Scan, read: NumberRead): NumberRead {
  let { end, value, scale } = read;
  if (value === null) return read;
  for (;;) {
    const at = scan.pastHyphen(end);
    const next = scan.word(at).scale;
    if (next <= (scale > 1 ? scale : 0) || scan.word(at).digits) break;
    value *= next;
    scale = next;
    end = at + 1;
  }
  return end === read.end ? read : { ...read, end, value: tidy(value), scale, bare: false, fraction: false };
}
