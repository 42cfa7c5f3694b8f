import { wordSet } from '../words/wordSet';
import { pad } from './calendar';
import { datePrefix } from './dateParts';
import { amountFound, dateFound, durationFound } from './found';
import type { Found } from './found';
import { currencyBefore } from './money';
import type { Scan } from './scan';
import type { Times } from './times';
import { Role } from './words/figureWord';

/** "2014", "fiscal 2015", "2013-14", "1990s", "the '90s", "the 20th century"; the digits stand at `at`. */
export function readYear(times: Times, at: number): Found | null {
  const { scan } = times;
  const word = scan.word(at);
  if (word.ordinal > 0) return century(scan, at, word.ordinal, at + 1);
  if (word.suffix === 's') return decade(scan, at);
  if (word.plainDigits === 2) return shortYear(scan, at);
  const year = scan.year(at);
  if (year < 1700 || year > 2060 || !standsAsYear(scan, at)) return null;
  if (
    scan.lower(at + 1) === "'s" &&
    year % 10 === 0 &&
    (scan.isFunctional(at + 2) || scan.lower(at - 1) === 'the') &&
    !scan.isContent(at + 2)
  ) {
    return dateFound(datePrefix(scan, at), at + 2, String(year / 10), 'decade');
  }
  let first = datePrefix(scan, at);
  if (scan.lower(first - 1) === 'fiscal') first--;
  else if (scan.lower(first - 1) === 'year' && scan.lower(first - 2) === 'fiscal') first -= 2;
  const ranged = scan.isGluedDash(at + 1) && (scan.year(at + 2) > 0 || scan.word(at + 2).plainDigits === 2);
  const end = ranged ? at + 3 : at + 1;
  const fiscal = YEAR_KINDS.has(scan.form(end)) && scan.lower(end + 1) === 'year'; // "the 1995-96 fiscal year"
  return dateFound(first, fiscal ? end + 2 : end, String(year), 'year');
}

/** False for "2000 people", "1,800", "$1999" and the like. */
function standsAsYear(scan: Scan, at: number): boolean {
  if (currencyBefore(scan, at)) return false;
  if (scan.isDash(at - 1) && scan.glued(at) && scan.glued(at - 1) && scan.isWord(at - 2) && !JOINED_TO_YEAR.has(scan.form(at - 2)))
    return false;
  if (scan.isGluedDash(at + 1) && scan.word(at + 2).digits && scan.word(at + 2).plainDigits !== 4 && scan.word(at + 2).plainDigits !== 2)
    return false;
  if (scan.lower(at + 1) === '/' && scan.glued(at + 1)) return false;
  const next = scan.word(at + 1);
  if (!next.digits && (next.scale > 0 || next.percent || (next.unit !== '' && scan.isWord(at + 1)) || next.currency !== '')) return false;
  if (next.timeUnit !== '' && !YEAR_NOUNS.has(scan.form(at + 1))) return false;
  if (!scan.isPluralNoun(at + 1)) return true;
  const counted = scan.form(at + 1);
  const year = scan.year(at);
  if (year >= 1900 && year <= 2040 && !COUNTED.has(counted) && !scan.has(at - 1, Role.endsModifier)) return true;
  if (counted.lower.length < 5) return counted.lower !== 'men';
  return BEFORE_YEAR.has(scan.form(at - 1)) || YEARLY.has(counted) ? counted.lower !== 'people' || scan.lower(at - 1) === 'in' : false;
}

const YEAR_KINDS = wordSet('academic business financial fiscal school tax');
const JOINED_TO_YEAR = wordSet('mid pre post late early');
const YEAR_NOUNS = wordSet('season quarter period fiscal day');
const BEFORE_YEAR = wordSet(
  'after and before between by during early for from in late mid of since the through to until',
);
/** Plural nouns that are counted in their thousands, commas or not. */
const COUNTED =
  wordSet(`acres cars cases children copies days deaths dollars employees feet hectares homes hours houses jobs members men meters
   metres migrants miles pages patients people points refugees seats shares soldiers students tonnes tons troops units vehicles
   voters votes women words workers years`);
const YEARLY = wordSet('championships earnings elections estimates figures finals games levels olympics prices protests rates results sales totals');

/** "1990s", "the 80s", "'60s". */
function decade(scan: Scan, at: number): Found | null {
  const { value } = scan.word(at);
  const written = scan.lower(at);
  if (/^\d\d\d0s$/.test(written) && value >= 1500 && value < 2100) {
    return dateFound(datePrefix(scan, at), at + 1, String(value / 10), 'decade');
  }
  if (!/^\d0s$/.test(written) || value < 10) return null;
  const tens = readTens(scan, at, value);
  if (tens) return tens;
  if (value < 20) return null;
  const before = scan.lower(at - 1);
  const marked = before === "'" || before === '’' || before === '‘' || before === '`';
  if (!marked && before !== 'the') return null;
  return dateFound(marked ? at - 1 : at, at + 1, `19${value / 10}`, 'decade');
}

/** "in her mid-40s", "a couple in their early 60s"; "highs in the 80s": years of age or degrees from ten to ten. */
function readTens(scan: Scan, at: number, low: number): Found | null {
  const first = datePrefix(scan, at);
  if (scan.lower(first - 2) === 'in' && THEIR.has(scan.form(first - 1))) {
    return durationFound('measure', first, at + 1, { value: null, low, high: low + 9 }, 'year', null, 'age');
  }
  for (let i = first - 1; i >= scan.first && i > first - DEGREES_REACH; i--) {
    if (TEMPERATURES.has(scan.form(i))) return amountFound('measure', first, at + 1, { value: null, low, high: low + 9 }, 'degree', 'measure');
  }
  return null;
}

const THEIR = wordSet('her his its my our their your');
const DEGREES_REACH = 8;
const TEMPERATURES = wordSet('highs lows mercury readings temperature temperatures');

/** "the sixties", "the late eighties"; "in her sixties" is an age. */
export function readSpokenDecade(scan: Scan, at: number): Found | null {
  const first = datePrefix(scan, at);
  const tens = readTens(scan, at, 20 + 10 * SPOKEN_DECADES.indexOf(scan.lower(at)));
  if (tens) return tens;
  if (scan.lower(first - 1) !== 'the') return null;
  return dateFound(first, at + 1, `19${2 + SPOKEN_DECADES.indexOf(scan.lower(at))}`, 'decade');
}

const SPOKEN_DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "of '98". */
function shortYear(scan: Scan, at: number): Found | null {
  const mark = scan.lower(at - 1);
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || !scan.glued(at) || scan.glued(at - 1) || scan.glued(at + 1)) return null;
  if (!BEFORE_YEAR.has(scan.form(at - 2))) return null;
  const { value } = scan.word(at);
  return dateFound(at - 1, at + 1, `${value > 30 ? '19' : '20'}${pad(value)}`, 'year');
}

/** "the 20th century", "nineteenth-century". */
export function century(scan: Scan, at: number, ordinal: number, behind: number): Found | null {
  const unit = scan.pastHyphen(behind);
  if (scan.word(unit).timeUnit !== 'C' || ordinal > 30) return null;
  return dateFound(datePrefix(scan, at), unit + 1, pad(ordinal - 1), 'century');
}

/** "nineteen ninety-eight", "twenty twenty-five". */
export function readSpokenYear(scan: Scan, at: number): { readonly year: number; readonly end: number } | null {
  const hundreds = scan.word(at);
  if (hundreds.digits || !(hundreds.value >= 17 && hundreds.value <= 20)) return null;
  const second = scan.pastHyphen(at + 1);
  const rest = scan.word(second);
  if (rest.digits || !(rest.value >= 10)) return null;
  const year = hundreds.value * 100 + rest.value;
  if (!rest.tens) return { year, end: second + 1 };
  const third = scan.pastHyphen(second + 1);
  const unit = scan.word(third);
  return !unit.digits && unit.value >= 1 && unit.value < 10 ? { year: year + unit.value, end: third + 1 } : { year, end: second + 1 };
}
