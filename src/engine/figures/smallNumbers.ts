import { wordSet } from '../words/wordSet';
import { compoundNumber, fractionRead, isScaleAt, tidyFraction, vagueNumber, withScale } from './numberRead';
import type { NumberRead } from './numberRead';
import { percentUnitAt } from './percentUnits';
import type { Scan } from './scan';
import { readWords } from './wordNumbers';
import { Opener, Role } from './words/figureWord';
import { rareWords } from '../words/rareWords';

/** "a million", "half a million", "a third of", "several hundred", "a few thousand". */
export function readSmallStart(scan: Scan, at: number): NumberRead | null {
  const { opener, denominator } = scan.word(at);
  switch (opener) {
    case Opener.article:
      return scan.lower(at) === 'another' ? null : readArticle(scan, at);
    case Opener.half:
      return readHalf(scan, at);
    case Opener.vagueCount:
      return readVagueCount(scan, at);
    default:
      if (denominator !== 4 || scan.lower(at) !== 'quarter') return null;
      if (isPointAt(scan, scan.pastHyphen(at + 1))) return fractionRead(at + 1, 0.25, false);
      return isScaleAt(scan, scan.pastHyphen(at + 1)) ? withScale(scan, compoundNumber(at + 1, 0.25, false)) : null;
  }
}

/** "several hundred", "a couple of thousand", "many hundreds". */
function readVagueCount(scan: Scan, at: number): NumberRead | null {
  const from = scan.lower(at + 1) === 'of' ? at + 2 : at + 1;
  const scaled = scan.word(from);
  if (!scaled.digits && (scaled.scale >= 100 || scaled.scale === 12)) return vagueFrom(scan, from);
  return scaled.vagueScale > 0 && scan.lower(at) === 'many' ? readVague(scan, from) : null;
}

function readArticle(scan: Scan, at: number): NumberRead | null {
  if (scan.lower(at + 1) === 'mere' || scan.lower(at + 1) === 'full') {
    const part = scan.word(at + 2).denominator; // "a mere quarter of"
    return part > 2 && scan.lower(at + 3) === 'of' && !isTimeWord(scan, at + 4) ? fractionRead(at + 3, tidyFraction(1 / part), false) : null;
  }
  const next = scan.word(at + 1);
  if (next.digits) return null;
  if (next.scale > 0) return readWords(scan, at + 1);
  if (next.denominator > 2 && scan.lower(at + 2) === 'of') {
    if (scan.lower(at + 3) === 'a' && isScaleAt(scan, at + 4))
      return compoundNumber(at + 5, scan.word(at + 4).scale / next.denominator, false);
    return next.timeUnit === '' || !isTimeWord(scan, at + 3)
      ? fractionRead(at + 2, tidyFraction(1 / next.denominator), false)
      : null;
  }
  if (next.denominator > 2 && isPartAlone(scan, at, next.denominator))
    return fractionRead(at + 2, tidyFraction(1 / next.denominator), false);
  if (next.denominator > 2 && next.denominator <= 10 && (MORE_OR_LESS.has(scan.form(at + 2)) || isShareAlone(scan, at)))
    return fractionRead(at + 2, tidyFraction(1 / next.denominator), false);
  const lower = scan.lower(at + 1);
  if ((lower === 'few' || lower === 'couple') && scan.lower(at) === 'a') return readVagueCount(scan, at + 1);
  return null;
}

/** "by a third", "more than a quarter", no noun behind: a part, no order. */
function isPartAlone(scan: Scan, at: number, denominator: number): boolean {
  const before = scan.lower(at - 1);
  const led = scan.has(at - 1, Role.endsModifier | Role.change) || before === 'by';
  return denominator <= 10 && led && !scan.isContent(at + 2) && !scan.isDash(at + 2) && before !== 'another';
}

/** "point" or "percentage point": of what a half or a quarter may be one. */
function isPointAt(scan: Scan, at: number): boolean {
  return scan.lower(at) === 'point' || (scan.form(at).figure.percent || scan.lower(at) === 'percentage' ? scan.lower(at + 1).startsWith('point') : false);
}

/** "a third more than planned" */
const MORE_OR_LESS = rareWords('as bigger cheaper dearer faster fewer greater higher larger less longer lower more shorter slower smaller');

/**
 * "Japan takes half and South Korea a fifth.", "threw away a third," she said: a part at the end of its clause, where nothing before
 * it counts the members of a row ("one fell, another fled and a third").
 */
function isShareAlone(scan: Scan, at: number): boolean {
  if (scan.lower(at) !== 'a' || scan.word(at + 1).timeUnit !== '' || scan.isWord(at + 2) || scan.isDash(at + 2)) return false;
  if (scan.word(at + 2).digits || scan.lower(at - 1) === ',' || BEFORE_ORDER.has(scan.form(at - 1))) return false;
  for (let i = at - 1; i >= scan.first && i > at - ROW_REACH; i--) {
    const word = scan.word(i);
    if (word.ordinal > 0 || IN_ROW.has(scan.form(i)) || (word.value >= 1 && word.value <= 3)) return false;
  }
  return true;
}

const ROW_REACH = 25;
const IN_ROW = rareWords('another both couple last latest next one other others two');
const BEFORE_ORDER = rareWords('add added adding after as before for in on or planning plans seeking seeks wants win with without won');

function isTimeWord(scan: Scan, at: number): boolean {
  return scan.year(at) > 0 || scan.word(at).month > 0 || scan.word(scan.lower(at) === 'the' ? at + 1 : at).timeUnit !== '';
}

function readHalf(scan: Scan, at: number): NumberRead | null {
  const article = scan.lower(at + 1) === 'a' || scan.lower(at + 1) === 'an';
  const from = article ? at + 2 : scan.pastHyphen(at + 1);
  if (isScaleAt(scan, from) || scan.word(from).scale === 12) return withScale(scan, compoundNumber(from, 0.5, false));
  if (isPointAt(scan, from)) return fractionRead(from, 0.5, false); // "half a point", "a half-point"
  // "half a percentage point", "half a mile"
  if (article && (percentUnitAt(scan, from) || scan.word(from).unit !== '' || scan.word(from).minor !== '')) return compoundNumber(from, 0.5, false);
  const before = scan.form(at - 1);
  const led = scan.has(at - 1, Role.endsModifier) || (before.lower === 'by' && !scan.isContent(at + 1));
  const partOf = HALVED.has(scan.form(at + 1)) || (led && !scan.isDash(at + 1));
  const added = before.lower === 'and' && scan.isCardinal(at - 2); // "three and half the time"
  return partOf && !added && !NO_HALF_BEHIND.has(before) ? fractionRead(at + 1, 0.5, false) : null;
}

/** "half of", "half the"; "first half of" is a time, "the other half" no figure. */
const HALVED = wordSet('all as her his its of our said that the their');
const NO_HALF_BEHIND = wordSet('- better final first last latter other second –');

/** "hundreds", "tens of thousands", "dozens": at least the product of the scales, no value. */
export function readVague(scan: Scan, at: number): NumberRead | null {
  const lower = scan.lower(at);
  if (lower === 'scores' && scan.lower(at + 1) !== 'of') return null;
  if (lower === 'tens' && !(scan.lower(at + 1) === 'of' && scan.word(at + 2).vagueScale > 0)) return null;
  let low = scan.word(at).vagueScale;
  let end = at + 1;
  while (scan.lower(end) === 'of' && scan.word(end + 1).vagueScale > 0) {
    low *= scan.word(end + 1).vagueScale;
    end += 2;
  }
  return vagueNumber(end, Math.min(low, 1e18), 100);
}

function vagueFrom(scan: Scan, at: number): NumberRead {
  let low = 1;
  let end = at;
  while (scan.word(end).scale > 0 && end - at < 3) low *= scan.word(end++).scale;
  return vagueNumber(end, low, low);
}
