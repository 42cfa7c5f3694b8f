import { wordSet } from '../words/wordSet';
import { compoundNumber, fractionRead, numberWithLetters, plainNumber, tidy, tidyFraction, withScale } from './numberRead';
import type { NumberRead } from './numberRead';
import type { Scan } from './scan';

/** A number in digits: "1,200", "5bn", "10 1/2", "40 000"; null for what is none ("1.2.3"). */
export function readDigits(scan: Scan, at: number): NumberRead | null {
  const word = scan.word(at);
  if (Number.isNaN(word.value)) return null;
  if (word.currencyBefore && scan.glued(at + 1)) {
    const mark = scan.lower(at + 1);
    const rest = mark === '.' ? gluedDecimals(scan, at) : mark === ',' ? gluedThousands(scan, at) : null;
    if (rest) return withScale(scan, rest);
  }
  if (word.suffix !== '') {
    const scale = word.scale > 0 ? word.scale : word.suffix === 'm' ? 0 : word.gluedScale;
    if (scale > 0) return compoundNumber(at + 1, tidy(word.value * scale), true, scale);
    return numberWithLetters(at + 1, word.value);
  }
  const next = scan.form(at + 1);
  if (!next.figure.digits && next.figure.fraction === 0 && !JOINTS.has(next)) return withScale(scan, plainNumber(at + 1, word.value, true));
  const simple = slashFraction(scan, at);
  if (simple) return withScale(scan, simple);
  const mixed = mixedFraction(scan, at, word.value);
  if (mixed) return withScale(scan, mixed);
  return withScale(scan, spacedThousands(scan, at, word.value) ?? plainNumber(at + 1, word.value, true));
}

/** The "2.5m" of "SFr2.5m", which is three tokens, since its first holds letters. */
function gluedDecimals(scan: Scan, at: number): NumberRead | null {
  const rest = scan.word(at + 2);
  if (!rest.digits || !scan.glued(at + 2)) return null;
  const digits = rest.plainDigits > 0 ? rest.plainDigits : scan.form(at + 2).text.length - rest.suffix.length;
  const value = tidy(scan.word(at).value + rest.value / 10 ** digits);
  const scale = rest.scale > 0 ? rest.scale : rest.gluedScale;
  if (rest.suffix !== '' && !(scale > 0)) return null;
  return scale > 0 ? compoundNumber(at + 3, tidy(value * scale), true, scale) : plainNumber(at + 3, value, true);
}

/** The "2,400" of "euro2,400", tokens of its own for the same reason. */
function gluedThousands(scan: Scan, at: number): NumberRead | null {
  let value = scan.word(at).value;
  let end = at + 1;
  while (end < at + 7 && scan.lower(end) === ',' && scan.glued(end + 1) && scan.word(end + 1).plainDigits === 3) {
    value = value * 1000 + scan.word(end + 1).value;
    end += 2;
  }
  return end > at + 1 ? plainNumber(end, value, true) : null;
}

/** What may join two numbers in one. */
const JOINTS = wordSet('/ - – ‑ ‐ — ‒');

/** "1/4", "7/8"; not "24/7" and not a date. */
function slashFraction(scan: Scan, at: number): NumberRead | null {
  if (scan.lower(at + 1) !== '/' || !scan.glued(at + 1) || !scan.glued(at + 2)) return null;
  const above = scan.word(at);
  const below = scan.word(at + 2);
  if (above.plainDigits === 0 || below.plainDigits === 0 || scan.lower(at + 3) === '/') return null;
  if (!(above.value > 0 && above.value < below.value && below.value <= 100)) return null;
  if (above.value === 9 && below.value === 11) return null; // the attacks of that day
  return fractionRead(at + 3, tidyFraction(above.value / below.value), true);
}

/** "10 1/2", "2-1/2", "10½". */
function mixedFraction(scan: Scan, at: number, whole: number): NumberRead | null {
  const sign = scan.word(at + 1).fraction;
  if (sign > 0) return compoundNumber(at + 2, tidyFraction(whole + sign), true);
  const from = scan.isGluedDash(at + 1) ? at + 2 : at + 1;
  if (!scan.word(from).digits) return null;
  const rest = slashFraction(scan, from);
  if (!rest || rest.value === null) return null;
  const point = scan.lower(at).lastIndexOf('.');
  const places = point < 0 ? 0 : scan.lower(at).length - point - 1; // "$2.66 3/4" a bushel: three quarters of a cent
  return compoundNumber(rest.end, tidyFraction(whole + rest.value / 10 ** places), true);
}

/** "40 000": one number only when every group behind has three digits. */
function spacedThousands(scan: Scan, at: number, start: number): NumberRead | null {
  const digits = scan.word(at).plainDigits;
  if (digits === 0 || digits > 3) return null;
  let value = start;
  let end = at + 1;
  while (scan.word(end).plainDigits === 3 && end - at < 5 && scan.tokens.startOf(end) - scan.tokens.endOf(end - 1) === 1) {
    value = value * 1000 + scan.word(end).value;
    end++;
  }
  return end > at + 1 && !scan.word(end).digits ? plainNumber(end, value, true) : null;
}
