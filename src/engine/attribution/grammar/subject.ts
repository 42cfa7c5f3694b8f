import type { TokenRange } from '../../text/tokens';
import { phraseStart } from './nounPhrase';
import type { Region } from './region';
import { Word } from './words';

/** The noun phrase before a verb. */
export interface Subject extends TokenRange {
  /** Last word before the verb and its auxiliaries: the subject's own, or what closes an apposition after it. */
  readonly last: number;
  /** "Ruiz, a former mayor, said": an apposition stands between. */
  readonly apposition: boolean;
}

/** The subject of the verb at `verb`: "Ruiz" in "Ruiz, a former mayor, has repeatedly said". */
export function subjectOf(region: Region, verb: number): Subject | null {
  const last = beforeAuxiliaries(region, verb - 1);
  if (last < region.first) return null;
  if (!region.is(last, Word.adverb)) {
    const first = phraseStart(region, last);
    if (first >= 0) return { first, end: last + 1, last, apposition: false };
  }
  return closesParenthesis(region, last) ? beforeApposition(region, last) : null;
}

/** The last word before auxiliaries, adverbs and time phrases that precede the verb: "has repeatedly", "on Friday". */
export function beforeAuxiliaries(region: Region, from: number): number {
  let i = from;
  while (i >= region.first && (region.is(i, SKIPPED) || isTimeWord(region, i))) i--;
  return i;
}

const SKIPPED = Word.adverb | Word.auxiliary | Word.day;

function isTimeWord(region: Region, i: number): boolean {
  const lower = region.lower(i);
  if (region.is(i, Word.timeNoun) && region.is(i - 1, Word.timeModifier)) return true;
  if (region.is(i, Word.timeModifier) && lower !== 'that' && region.is(i + 1, Word.timeNoun)) return true;
  return lower === 'on' && region.is(i + 1, Word.day);
}

function closesParenthesis(region: Region, last: number): boolean {
  return !region.inQuote(last) && (region.lower(last) === ',' || region.is(last, Word.dash));
}

function beforeApposition(region: Region, last: number): Subject | null {
  const floor = Math.max(region.first, last - LONGEST_APPOSITION);
  let tries = 0;
  for (let comma = last - 1; comma > floor && tries < 3; comma--) {
    if (!region.isComma(comma)) continue;
    tries++;
    const first = phraseStart(region, comma - 1);
    if (first >= 0 && opensApposition(region, comma + 1)) return { first, end: comma, last, apposition: true };
  }
  return null;
}

function opensApposition(region: Region, at: number): boolean {
  return region.is(at, Word.whPronoun | Word.inPhrase | Word.preposition | Word.adverb);
}

const LONGEST_APPOSITION = 40;

/** The subject of the nearest finite verb before a token: whose "adding" or "and said" it is. */
export function subjectBefore(region: Region, token: number): Subject | null {
  const floor = Math.max(region.first, token - 60);
  for (let i = token - 1; i >= floor; i--) {
    if (region.inQuote(i) || !region.is(i, Word.finite)) continue;
    const subject = subjectOf(region, i);
    if (subject) return subject;
  }
  return null;
}

/** The subject of the region's first finite verb before a token. */
export function firstSubject(region: Region, token: number): Subject | null {
  const limit = Math.min(token, region.first + 60);
  for (let i = region.first; i < limit; i++) {
    if (region.inQuote(i) || !region.is(i, Word.finite)) continue;
    const subject = subjectOf(region, i);
    if (subject) return subject;
  }
  return null;
}
