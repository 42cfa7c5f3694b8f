import type { CueSite } from '../cueSite';
import { clauseEnd } from '../grammar/clauseEnd';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';

/** Behind the clause that is reported by the cue of a site. */
export function reportedEnd(site: CueSite, start: number): number {
  return clauseEnd(site.region, { start, cue: site.verb, inRelativeClause: inRelativeClause(site), inOpening: inOpening(site) });
}

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
  return complete || NEW_CLAUSE.has(region.lower(end)) ? end : reportedEnd(site, start);
}

/** “old,” “tired” and “slow” */
function quotationSoon({ region }: CueSite, at: number): boolean {
  return region.inQuote(at) || region.inQuote(at + 1) || region.inQuote(at + 2);
}

const NEW_CLAUSE: ReadonlySet<string> = new Set('when until after before while because although though'.split(' '));

function inRelativeClause(site: CueSite): boolean {
  const { speaker, region } = site;
  return speaker !== null && speaker.end - speaker.first === 1 && region.is(speaker.first, Word.whPronoun);
}

/** "Saying that …, he left" or "While she said …, they …". */
function inOpening(site: CueSite): boolean {
  const { region, verb } = site;
  const { first } = region;
  if (verb === first || (verb === first + 1 && region.is(first, Word.adverb))) return true;
  if (region.is(first, Word.subordinator) && !commaBetween(region, first, verb)) return true;
  // "A week after she said …, they …", "and while she said …, they …"
  const before = (site.subject?.first ?? 0) - 1;
  return before > first && before <= first + 5 && CLAUSE_SUBORDINATORS.has(region.lower(before)) && !commaBetween(region, first, before);
}

const CLAUSE_SUBORDINATORS: ReadonlySet<string> = new Set('while when after as although though because since before'.split(' '));

export function commaBetween(region: Region, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (region.isComma(i)) return true;
  return false;
}
