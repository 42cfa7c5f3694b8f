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
  // Nearly all amounts are whole or have three decimals at most; printing and parsing the others costs a hundred times more.
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value;
  const thousandths = Math.round(value * 1000);
  const short = thousandths / 1000;
  if (Math.abs(thousandths) < 1e12 && Math.abs(value - short) <= Math.abs(value) * 1e-13) return short;
  return Number(value.toPrecision(12));
}

/** Two thirds are 0.6667 by convention; what has a short decimal form keeps it. */
export function tidyFraction(value: number): number {
  const millionths = value * 1e6;
  return Math.abs(millionths - Math.round(millionths)) < 1e-6 ? tidy(value) : Number(value.toFixed(4));
}

/** "12", "seven". */
export function plainNumber(end: number, value: number, digits: boolean): NumberRead {
  return numberRead(end, value, null, null, digits, true, 1, false, false, false);
}

/** "5bn", "two thousand", "nine point four": more than one plain word or figure. */
export function compoundNumber(end: number, value: number, digits: boolean, scale = 1): NumberRead {
  return numberRead(end, value, null, null, digits, false, scale, false, false, false);
}

/** "two-thirds", "1/4", "half". */
export function fractionRead(end: number, value: number, digits: boolean): NumberRead {
  return numberRead(end, value, null, null, digits, false, 1, true, false, false);
}

/** The "200" of "200lbs". */
export function numberWithLetters(end: number, value: number): NumberRead {
  return numberRead(end, value, null, null, true, true, 1, false, false, true);
}

/** "dozens", "several hundred": at least so much. */
export function vagueNumber(end: number, low: number, scale: number): NumberRead {
  return numberRead(end, null, low, null, false, false, scale, false, true, false);
}

/** From one number to a second that is read already. */
export function rangeTo(read: NumberRead, low: number | null, bare: boolean): NumberRead {
  return numberRead(read.end, null, low, read.value, read.digits, bare, read.scale, read.fraction, read.vague, read.openSuffix);
}

export function withValue(read: NumberRead, value: number): NumberRead {
  return numberRead(
    read.end, value, read.low, read.high, read.digits, read.bare, read.scale, read.fraction, read.vague, read.openSuffix,
  );
}

/** The "1.2m" of "1.2m euros": its letters are read. */
export function withoutSuffix(read: NumberRead): NumberRead {
  return numberRead(read.end, read.value, read.low, read.high, read.digits, read.bare, read.scale, read.fraction, read.vague, false);
}

/** All are made here, with the same fields in the same order. */
function numberRead(
  end: number, value: number | null, low: number | null, high: number | null,
  digits: boolean, bare: boolean, scale: number, fraction: boolean, vague: boolean, openSuffix: boolean,
): NumberRead {
  return { end, value, low, high, digits, bare, scale, fraction, vague, openSuffix };
}

/** "5 million", "three-million", "10 hundred thousand". */
export function withScale(scan: Scan, read: NumberRead): NumberRead {
  let { end, value, scale } = read;
  if (value === null) return read;
  for (;;) {
    const at = scan.pastHyphen(end);
    const word = scan.word(at);
    if (word.scale <= (scale > 1 ? scale : 0) || word.digits) break;
    value *= word.scale;
    scale = word.scale;
    end = at + 1;
  }
  return end === read.end
    ? read
    : numberRead(end, tidy(value), read.low, read.high, read.digits, false, scale, false, read.vague, read.openSuffix);
}
