import { rareWords } from '../words/rareWords';
import { valueFound } from './found';
import type { Found } from './found';
import type { NumberRead } from './numberRead';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/**
 * "half a point" off interest rates, "a quarter-point rise", "down seven points" in a poll: percentage points that are called points.
 * The nearest word that tells decides: rates, polls and percentages have such points, indexes, bonds and matches points of their own.
 * Where none tells, parts of a point are of a rate. Null for all other points.
 */
export function readRatePoints(scan: Scan, start: number, read: NumberRead): Found | null {
  const { value } = read;
  if (read.openSuffix || (value ?? read.high ?? 0) > MOST_POINTS) return null;
  const at = read.fraction && scan.lower(read.end) === 'of' && scan.lower(read.end + 1) === 'a' ? read.end + 2 : scan.pastHyphen(read.end);
  if (!POINTS.has(scan.form(at)) || scan.isCapital(at)) return null;
  if (scan.isDash(at - 1) && !isChanged(scan, scan.pastHyphen(at + 1))) return null; // "a 10-point plan"
  if (!read.fraction && !isLed(scan, start, scan.pastHyphen(at + 1))) return null;
  const told = toldBy(scan, start, at);
  if (told < 0 || (told === 0 && !read.fraction)) return null;
  const end = at + 1;
  return value === null ? { ...valueFound('percent', start, end, null, 'pp', 'percent'), low: read.low, high: read.high } : valueFound('percent', start, end, value, 'pp', 'percent');
}

const MOST_POINTS = 60;
const POINTS = rareWords('point points');

/** What may have points in front of it: "a 10-point lead", "a quarter-point increase". */
function isChanged(scan: Scan, at: number): boolean {
  return scan.has(at, Role.changeNoun) || CHANGES.has(scan.form(at)) || !scan.isContent(at);
}

/** "down seven points", "by three points", "five points ahead", "a 10-point lead"; not "made two points" or "at one point". */
function isLed(scan: Scan, start: number, behind: number): boolean {
  let before = start - 1;
  while (before > start - 4 && scan.has(before, Role.endsModifier) && !LEADS.has(scan.form(before))) before--;
  return LEADS.has(scan.form(before)) || scan.has(before, Role.change) || BEHIND.has(scan.form(behind)) || scan.isDash(behind - 2);
}

const LEADS = rareWords(
  `added ahead are averaged be behind by comfortable down for is lead leads led minus narrow of or plus slim than thin trail trailed trailing
   trails up was were within`,
);
const BEHIND = rareWords('above ahead back behind below clear down higher less lower more up');

const CHANGES = rareWords(
  `advantage bounce cuts deficit difference drop drops edge gap gains hikes increases increment increments interest lead leads margin move moves
   percentage rate rises spread swing tightening`,
);

/** 1 where the words around tell of rates or polls, -1 of indexes, bonds or matches, 0 of neither. */
function toldBy(scan: Scan, start: number, at: number): number {
  const { forms } = scan.tokens;
  if (BEFORE_RATE.has(scan.form(at + 1)) && (scan.lower(at) === 'point')) return 1; // "1/8 point over Libor"
  let percent = 0;
  for (let i = start - 1; i >= 0 && i > start - REACH_BEFORE; i--) {
    const form = forms[i];
    if (!form) break;
    if (percent === 1 && i < scan.first) break; // a percentage says less than the name of an index before it
    if (OF_RATES.has(form)) return 1;
    if (OF_OTHERS.has(form)) return -1;
    if (form.figure.percent) percent = 1;
  }
  if (percent === 1) return 1;
  for (let i = at + 1; i < scan.end && i < at + REACH_BEHIND; i++) {
    if (scan.word(i).percent || OF_RATES.has(scan.form(i))) return 1;
    if (OF_OTHERS.has(scan.form(i))) return -1;
  }
  return 0;
}

const BEFORE_RATE = rareWords('above below over');
const REACH_BEFORE = 40;
const REACH_BEHIND = 12;
const OF_RATES = rareWords(
  `approval approve approved bps disapproval error fed inflation interest joblessness libor percentage percentages poll polling polls popularity
   prime rate rates rating ratings survey surveys tax taxes turnout unemployment vat voters yield yields`,
);
const OF_OTHERS = rareWords(
  `assists bond bonds cac coach composite dax dow fouls ftse game games gilt gilts halftime hang index indexes indices industrials issue league
   match nasdaq nikkei note notes playoff playoffs points-based race rebounds referee s&p score scored scorer scores scoring season seng share
   shares stock stocks streak stoxx team tournament treasury win wins`,
);
