import { Frame } from '../../cues/frames';
import type { TokenRange } from '../../text/tokens';
import type { Candidate } from '../candidate';
import { lastEnd } from '../candidate';
import type { CueSite } from '../cueSite';
import { clauseAfterComma, isIntroduction } from '../grammar/clause';
import { clauseEnd } from '../grammar/clauseEnd';
import { skipAdverbs } from '../grammar/nounPhrase';
import { namesWork } from '../grammar/quotedTitle';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';

/** Start of content that ends before `end`: the region's, or behind what an earlier cue of the unit has taken. */
export function contentStart(region: Region, end: number, earlier: readonly Candidate[]): number {
  let start = afterDateline(region, end);
  const previous = lastBefore(region, end, earlier);
  if (previous) start = Math.max(start, afterPrevious(region, previous.cueToken, end, start));
  const last = region.inQuote(end - 1) ? region.quoteStart(end - 1) : -1;
  const isReported = earlier.some(
    (candidate) => candidate.cueToken >= start && reportsQuotation(candidate, last) && !isInOpening(region, start, candidate.cueToken),
  );
  const quote = isReported ? -1 : last;
  if (quote > start && !region.inQuote(quote - 1) && OPENERS.has(region.form(quote - 1))) start = quote; // his plan: “…,” she said
  const introduced = quote > start && region.isComma(quote - 1) && isIntroduction(region, start, quote - 1);
  if (introduced && !belongsToQuotation(region, start, quote)) start = quote; // In May, “…,” she said
  return Math.max(start, behindOpenBracket(region, start, end));
}

/** Ruiz said: “…,” the agency reported: the quotation is reported already, and the agency reports the whole. */
function reportsQuotation({ contentFirst, fragments, cueToken }: Candidate, quote: number): boolean {
  return !contentFirst && quote > cueToken && fragments[0]?.first === quote;
}

/** When somebody shouted, “Go,” Ruiz joked: his words are not these. */
function isInOpening(region: Region, start: number, cue: number): boolean {
  if (!region.is(start, Word.subordinator | Word.whPronoun)) return false;
  for (let i = start; i < cue; i++) if (region.isComma(i)) return false;
  return true;
}

/** "The pier drew protests (“It is ours,” wrote one captain)": what is said inside a bracket starts there; else `start`. */
function behindOpenBracket(region: Region, start: number, end: number): number {
  let open = start;
  for (let i = start; i < end; i++) {
    if (region.inQuote(i)) i = region.quoteEnd(i) - 1;
    else if (region.lower(i) === '(') open = i + 1;
    else if (region.lower(i) === ')') open = start;
  }
  return open;
}

/** In a port, “ropes are all we have,” she said · If it sinks, “I will swim,” she said: the sentence that is reported begins there. */
function belongsToQuotation(region: Region, start: number, quote: number): boolean {
  return region.lower(start) === 'if' || (!region.words.isCapitalised(quote + 1) && !CIRCUMSTANCES.has(region.form(start)));
}

const CIRCUMSTANCES = wordSet('asked speaking told responding writing citing referring noting pressed questioned when');
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
  const that = resumingThat(site.region, from);
  if (that >= 0) {
    addClause(site, candidate, that, contentHasVerb);
    return;
  }
  const { region } = site;
  const quote = nextQuotation(site, from);
  const firstPart = candidate.fragments[0];
  const quoted = firstPart !== undefined && region.inQuote(firstPart.end - 1);
  const verbFollows = quoted && region.isComma(from) && region.is(from + 1, Word.finite);
  const unfinished = !contentHasVerb || (verbFollows && lacksVerb(region, firstPart));
  if (quote === BLOCKED && !unfinished && !RESUMING.has(region.form(from + 1)) && !isInfinitive(region, from + 1)) return;
  if (quote >= 0) {
    const resumesAtOnce = quote === from + 1 && region.isComma(from); // It is time to lead, she said, “and to listen”
    if (quoted || resumesAtOnce) candidate.fragments.push({ first: quote, end: region.quoteEnd(quote) });
    return;
  }
  if (region.lower(from) !== ',' || from + 2 >= region.end) return;
  const mixed = firstPart !== undefined && !region.inQuote(firstPart.first);
  const infinitive = isInfinitive(region, from + 1);
  const joined = (!quoted || mixed) && joinsQuotation(region, from + 1);
  const quotesMore = JOINTS.has(region.form(from + 1)) && region.startsQuote(from + 2); // “It is late,” she said, and “too dark.”
  const goesOn = unfinished || infinitive || joined || quotesMore || (!quoted && resumes(region, from + 1));
  if (goesOn) addClause(site, candidate, unfinished ? behindDescription(region, from + 1) : from + 1, contentHasVerb);
}

/** Prices, said Ruiz, a clerk at the port, will fall: behind what a comma adds to the speaker; `from` where it adds nothing. */
function behindDescription(region: Region, from: number): number {
  if (!DESCRIBING.has(region.form(from))) return from;
  const limit = Math.min(region.end - 1, from + LONGEST_DESCRIPTION);
  for (let i = from + 1; i < limit && !region.inQuote(i); i++) {
    if (region.isComma(i) && region.is(skipAdverbs(region, i + 1), Word.finite)) return i + 1;
  }
  return from;
}

const DESCRIBING = wordSet('a an the who');
const LONGEST_DESCRIPTION = 30;

/** “It is bad luck,” she said in a note, that both ferries left: the report goes on with a clause; -1 when it does not. */
function resumingThat(region: Region, from: number): number {
  const limit = Math.min(region.end - 1, from + FARTHEST_THAT);
  for (let i = from; i < limit && !region.inQuote(i); i++) {
    if (region.isComma(i)) return region.lower(i + 1) === 'that' && !region.is(i + 2, Word.finite) ? i + 1 : -1;
    if (region.words.cue(i)?.verb && region.is(i, Word.verb)) return -1;
  }
  return -1;
}

const FARTHEST_THAT = 14;

/** “Only you, Ilves,” she said, would praise it: the quoted words have no verb of their own. */
export function lacksVerb(region: Region, { first, end }: TokenRange): boolean {
  if (end - first > LONGEST_SUBJECT) return false;
  for (let i = first; i < end; i++) if (region.words.is(i, Word.finite)) return false;
  return true;
}

const LONGEST_SUBJECT = 12;

function resumes(region: Region, at: number): boolean {
  return RESUMING.has(region.form(at)) || region.is(at, Word.finite) || goesOnWithPhrase(region, at);
}

/** "It is his job, he said, to warn them" · "It was delayed, he said, by the storm" · "It is old, he said, but it still holds" */
function goesOnWithPhrase(region: Region, at: number): boolean {
  const lower = region.lower(at);
  if (isInfinitive(region, at)) return true;
  return lower === 'by' ? region.is(at + 1, Word.determiner | Word.gerund) : lower === 'but' && clauseAfterComma(region, at + 1);
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

const JOINTS = rareWords('and or but');
const JOINING = wordSet('and but to that or from with for of as in than');

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
  if (i >= limit || !region.startsQuote(i) || namesWork(region, i)) return -1;
  return OPENERS.has(region.form(i - 1)) || region.lower(i - 1) === ',' ? i : -1;
}

function addClause(site: CueSite, candidate: Candidate, start: number, contentHasVerb: boolean): void {
  const { region } = site;
  const form = region.form(start);
  if (NOT_RESUMING.has(form) && (contentHasVerb || !opensWholeClause(region, start))) return;
  if (contentHasVerb && !RESUMING.has(form) && region.is(start, Word.gerund)) return;
  const end = clauseEnd(region, { start, cue: -1, inRelativeClause: false, inOpening: false });
  if (end > start) candidate.fragments.push({ first: start, end });
}

/** "And so, she said, while some are tired, they go on": the clause goes before one of its own. */
function opensWholeClause(region: Region, start: number): boolean {
  if (!region.is(start, Word.subordinator)) return false;
  const limit = Math.min(region.end, start + LONGEST_SUBORDINATE);
  for (let i = start + 1; i < limit; i++) {
    if (region.inQuote(i)) i = region.quoteEnd(i) - 1;
    else if (region.isComma(i)) return clauseAfterComma(region, i + 1);
  }
  return false;
}

const LONGEST_SUBORDINATE = 30;
const NOT_RESUMING = wordSet('though although while who which where when with after before citing according');
