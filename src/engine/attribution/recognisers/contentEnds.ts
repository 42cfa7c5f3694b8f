import type { CueSite } from '../cueSite';
import { clauseAfterComma, hasFiniteVerb } from '../grammar/clause';
import { clauseEnd } from '../grammar/clauseEnd';
import { phraseEnd, skipAdverbs } from '../grammar/nounPhrase';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import { wordSet } from '../../words/wordSet';

/** Behind the clause that is reported by the cue of a site. */
export function reportedEnd(site: CueSite, start: number): number {
  return clauseEnd(site.region, { start, cue: site.verb, inRelativeClause: isBeforeMainVerb(site), inOpening: inOpening(site) });
}

/**
 * Behind an infinitive: it has no subject of its own, so a finite verb after "and" is the speaker's next act, and what a
 * comma sets off, "vowed to appeal, drawing applause", tells of the vow.
 */
export function infinitiveEnd(site: CueSite, start: number): number {
  const { region } = site;
  const end = reportedEnd(site, start);
  for (let i = start + 2; i < end; i++) {
    if (region.inQuote(i)) i = region.quoteEnd(i) - 1;
    else if (region.isComma(i) ? leavesInfinitive(region, i + 1) : resumesMainClause(region, i)) return i;
    else if (opensClause(region, i)) return end;
  }
  return end;
}

/** A clause of its own follows, whose verb is not the speaker's; not in "vowed to stay in the port and left the hall". */
function opensClause(region: Region, at: number): boolean {
  return region.is(at, Word.whPronoun | Word.subordinator) && !BEFORE_PHRASES.has(region.form(at));
}

const BEFORE_PHRASES = wordSet('in on by despite without');

function leavesInfinitive(region: Region, at: number): boolean {
  if (region.is(at, Word.gerund)) return region.lower(at) !== 'including';
  return region.lower(at) === 'while' || resumesMainClause(region, at) || (isAndOrBut(region, at) && clauseAfterComma(region, at + 1));
}

/** "vowed to appeal and [left] the hall" */
function resumesMainClause(region: Region, at: number): boolean {
  const verb = at + 1;
  if (!isAndOrBut(region, at)) return false;
  if (region.is(verb, Word.subjectPronoun) && clauseAfterComma(region, verb)) return true; // "and she left"
  if (region.is(verb, Word.finite)) return !region.is(verb, Word.baseVerb) && !region.hasTag(verb, 'VBP');
  const behind = skipAdverbs(region, phraseEnd(region, verb)); // "and the yard could find no other"
  return behind > verb && !region.inQuote(behind) && region.is(behind, Word.finite) && !region.hasTag(behind, 'VBP');
}

function isAndOrBut(region: Region, at: number): boolean {
  return AND_BUT.has(region.form(at));
}

const AND_BUT = wordSet('and but');

/** Behind what follows a colon: a quotation up to its end, unless the sentence goes on; else the rest of the sentence. */
export function endAfterColon(site: CueSite, start: number): number {
  const { region } = site;
  if (!region.startsQuote(start)) return region.end;
  const end = region.quoteEnd(start);
  const after = region.lower(end);
  return end < region.end && after !== ',' && after !== ';' ? reportedEnd(site, start) : end;
}

/** Behind content that starts with a quotation: “We go,” when asked … is over at its mark; “maximum leverage” to ensure … goes on. */
export function endOfQuotation(site: CueSite, start: number): number {
  const { region } = site;
  if (!region.startsQuote(start) || !region.isClosed(start)) return reportedEnd(site, start);
  const end = region.quoteEnd(start);
  if (end >= region.end) return end;
  const complete = region.quoteEndsWith(start, ',.!?…') && !quotationSoon(site, end);
  return complete || NEW_CLAUSE.has(region.form(end)) ? end : reportedEnd(site, start);
}

/** “old,” “tired” and “slow” */
function quotationSoon({ region }: CueSite, at: number): boolean {
  return region.inQuote(at) || region.inQuote(at + 1) || region.inQuote(at + 2);
}

const NEW_CLAUSE = wordSet('when until after before while because although though');

/** "who said it was late, left", "Ruiz, saying it was late, left": the content is over at the comma before the main verb. */
function isBeforeMainVerb({ speaker, region, aside }: CueSite): boolean {
  return aside || (speaker !== null && speaker.end - speaker.first === 1 && region.is(speaker.first, Word.whPronoun));
}

/** "Saying that …, he left" or "While she said …, they …". */
function inOpening(site: CueSite): boolean {
  const { region, verb } = site;
  const { first } = region;
  if (verb === first || (verb === first + 1 && region.is(first, Word.adverb)) || opensWithGerund(site)) return true;
  // "When Ruiz, the mayor, said …"
  if (CLAUSE_SUBORDINATORS.has(region.form(first)) && (site.subject ?? site.speaker)?.first === first + 1) return true;
  if (region.is(first, Word.subordinator) && !commaBetween(region, first, verb)) return true;
  // "A week after she said …, they …", "and while she said …, they …"
  const before = (site.subject?.first ?? 0) - 1;
  if (before <= first || !CLAUSE_SUBORDINATORS.has(region.form(before))) return false;
  if (before <= first + 5 && !commaBetween(region, first, before)) return true;
  if (region.isComma(before - 1) && !hasFiniteVerb(region, first, before)) return true; // "Party or not, when a man says …, he …"
  if (!CONTRASTING.has(region.form(before))) return false;
  return (before === first + 2 && region.isComma(first + 1)) || region.hasTag(before - 1, 'CC'); // "However, while she said …"
}

/** "And in explaining why …, she …" */
function opensWithGerund({ region, verb, form }: CueSite): boolean {
  if (form !== 'ing' || verb > region.first + 2 || !BEFORE_GERUND.has(region.form(verb - 1))) return false;
  return verb === region.first + 1 || region.hasTag(region.first, 'CC');
}

const BEFORE_GERUND = wordSet('in by after before while when without');
const CONTRASTING = wordSet('while although though');
const CLAUSE_SUBORDINATORS = wordSet('while when where after as although though because since before');

export function commaBetween(region: Region, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (region.isComma(i)) return true;
  return false;
}
