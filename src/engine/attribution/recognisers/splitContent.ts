import { Frame } from '../../cues/frames';
import type { Candidate } from '../candidate';
import { lastEnd } from '../candidate';
import type { CueSite } from '../cueSite';
import { clauseAfterComma, isIntroduction } from '../grammar/clause';
import { clauseEnd } from '../grammar/clauseEnd';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import { wordSet } from '../../words/wordSet';

/** Start of content that ends before `end`: the region's, or behind what an earlier cue of the unit has taken. */
export function contentStart(region: Region, end: number, earlier: readonly Candidate[]): number {
  let start = afterDateline(region, end);
  const previous = lastBefore(region, end, earlier);
  if (previous) start = Math.max(start, afterPrevious(region, previous.cueToken, end, start));
  const quote = region.inQuote(end - 1) ? region.quoteStart(end - 1) : -1;
  if (quote > start && !region.inQuote(quote - 1) && OPENERS.has(region.form(quote - 1))) start = quote; // his plan: “…,” she said
  if (quote > start && region.isComma(quote - 1) && isIntroduction(region, start, quote - 1)) start = quote; // In May, “…,” she said
  return start;
}

const OPENERS = wordSet(': — -- - –');

/** NAIROBI (AP) — The talks failed, … */
function afterDateline(region: Region, end: number): number {
  const limit = Math.min(end, region.first + 14);
  for (let i = region.first + 1; i < limit; i++) {
    if (region.is(i, Word.dash) && region.lower(i) !== '-' && region.lower(i - 1) === ')') return i + 1;
  }
  return region.first;
}

function lastBefore(region: Region, end: number, earlier: readonly Candidate[]): Candidate | null {
  for (let i = earlier.length - 1; i >= 0 && i > earlier.length - 8; i--) {
    const candidate = earlier[i];
    if (candidate && candidate.inside === region.inside && candidate.cueToken < end && lastEnd(candidate) < end) return candidate;
  }
  return null;
}

/** Behind ";", ", and" or ", but" after the cue before. */
function afterPrevious(region: Region, cue: number, end: number, otherwise: number): number {
  for (let i = end - 1; i > cue && i >= region.first; i--) {
    if (region.inQuote(i)) {
      i = region.quoteStart(i);
      continue;
    }
    const lower = region.lower(i);
    if (lower === ';' || ((lower === 'and' || lower === 'but') && region.isComma(i - 1))) return i + 1;
  }
  return otherwise;
}

/** Adds what goes on after the attribution: “It is late,” she said, “and we go.” · Prices, she said, will fall. */
export function addContinuation(site: CueSite, candidate: Candidate, from: number, contentHasVerb: boolean): void {
  const quote = nextQuotation(site, from);
  if (quote === BLOCKED && contentHasVerb && !RESUMING.has(site.region.form(from + 1)) && !isInfinitive(site.region, from + 1)) return;
  const firstPart = candidate.fragments[0];
  const quoted = firstPart !== undefined && site.region.inQuote(firstPart.end - 1);
  if (quote >= 0) {
    const resumesAtOnce = quote === from + 1 && site.region.isComma(from); // It is time to lead, she said, “and to listen”
    if (quoted || resumesAtOnce) candidate.fragments.push({ first: quote, end: site.region.quoteEnd(quote) });
    return;
  }
  const { region } = site;
  if (region.lower(from) !== ',' || from + 2 >= region.end) return;
  const goesOn = !contentHasVerb || (!quoted && (resumes(region, from + 1) || joinsQuotation(region, from + 1)));
  if (goesOn) addClause(site, candidate, from + 1, contentHasVerb);
}

function resumes(region: Region, at: number): boolean {
  return RESUMING.has(region.form(at)) || region.is(at, Word.finite) || goesOnWithPhrase(region, at);
}

/** "It is his job, he said, to warn them" · "It was delayed, he said, by the storm" · "It is old, he said, but it still holds" */
function goesOnWithPhrase(region: Region, at: number): boolean {
  const lower = region.lower(at);
  if (isInfinitive(region, at)) return true;
  return lower === 'by' ? region.is(at + 1, Word.determiner) : lower === 'but' && clauseAfterComma(region, at + 1);
}

function isInfinitive(region: Region, at: number): boolean {
  return region.lower(at) === 'to' && region.is(at + 1, Word.baseVerb);
}

const BLOCKED = -2;
const RESUMING = wordSet('until because unless so including especially particularly where even that since');

/** "…, she said, but “we go on”" */
function joinsQuotation(region: Region, at: number): boolean {
  if (!JOINING.has(region.form(at))) return false;
  return region.inQuote(at + 1) || region.inQuote(at + 2) || region.inQuote(at + 3);
}

const JOINING = wordSet('and but to that or');

/** The quotation that resumes after ",", ":" or a dash; -1 when there is none, BLOCKED when another cue comes first. */
function nextQuotation(site: CueSite, from: number): number {
  const { region } = site;
  const limit = Math.min(region.end, from + 25);
  let i = from;
  while (i < limit && !region.inQuote(i)) {
    const cue = region.words.cue(i)?.verb;
    if (i > from && cue && (cue.frames & Frame.particleOnly) === 0 && region.is(i, Word.verb)) return BLOCKED;
    i++;
  }
  if (i >= limit || !region.startsQuote(i)) return -1;
  return OPENERS.has(region.form(i - 1)) || region.lower(i - 1) === ',' ? i : -1;
}

function addClause(site: CueSite, candidate: Candidate, start: number, contentHasVerb: boolean): void {
  const { region } = site;
  const form = region.form(start);
  if (NOT_RESUMING.has(form) || (contentHasVerb && !RESUMING.has(form) && region.is(start, Word.gerund))) return;
  const end = clauseEnd(region, { start, cue: -1, inRelativeClause: false, inOpening: false });
  if (end > start) candidate.fragments.push({ first: start, end });
}

const NOT_RESUMING = wordSet('though although while who which where when with after before citing according');
