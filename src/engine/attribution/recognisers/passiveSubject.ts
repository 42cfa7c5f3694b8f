import { Frame } from '../../cues/frames';
import type { TokenRange } from '../../text/tokens';
import type { Candidate } from '../candidate';
import { makeCandidate, takes } from '../cueSite';
import type { CueSite } from '../cueSite';
import { skipTimeAndAdverbs } from '../grammar/adjuncts';
import { phraseEnd } from '../grammar/nounPhrase';
import { objectEnd } from '../grammar/objectEnd';
import { Word } from '../grammar/words';
import { infinitiveEnd } from './contentEnds';
import { wordSet } from '../../words/wordSet';

/**
 * "The mayor was criticised by the crews for leaving" · "The deal was first reported by Radio Norlund": what the active
 * would have as its object is the subject here, and who says it stands behind "by".
 */
export function passiveSubject(site: CueSite): Candidate | null {
  const { region, subject, cue } = site;
  if (!site.passive || !subject) return null;
  if (MADE_KNOWN.has(site.entry.lemma)) return madeKnown(site, subject);
  if (!isReport(site) && (!JUDGING.has(site.entry.stance) || !takes(site, Frame.object | Frame.objectAfter))) return null;
  const by = skipTimeAndAdverbs(region, cue.end);
  const speaker = region.lower(by) === 'by' ? agentAt(site, by) : null;
  const next = skipTimeAndAdverbs(region, speaker ? speaker.end : cue.end);
  const complement = opensComplement(site, next);
  if (site.entry.lemma === 'charge' && !complement) return null; // "the fee was charged by the yard"
  if (!complement && site.entry.lemma === 'attack') return null; // by hackers
  if (!speaker && (!complement || site.entry.lemma === 'report')) return null;
  const fragments: TokenRange[] = [{ first: subject.first, end: subject.end }];
  if (complement) fragments.push({ first: next, end: objectEnd(region, next, site.verb) });
  return makeCandidate(site, 'passive-subject', fragments, speaker, null, true);
}

/** "Ilves was declared the winner", "The plan was called a trap by the crews": what somebody is called, and who. */
export function namedInPassive(site: CueSite): Candidate | null {
  const { region, subject } = site;
  if (!site.passive || !subject || site.particle !== null || !NAMING.has(site.entry.lemma)) return null;
  const next = skipTimeAndAdverbs(region, site.cue.end);
  if (!region.inQuote(next) && !region.is(next, Word.determiner | Word.adjective)) return null;
  const behind = objectEnd(region, next, site.verb);
  let end = next + 1;
  while (end < behind && region.lower(end) !== 'by') end++;
  const speaker = region.lower(end) === 'by' ? agentAt(site, end) : null;
  const fragments = [{ first: subject.first, end: subject.end }, { first: next, end: speaker ? end : behind }];
  return makeCandidate(site, 'passive-subject', fragments, speaker, null, true);
}

const NAMING: ReadonlySet<string> = new Set(['call', 'declare', 'label', 'brand', 'dub']);

/** "The merger was announced on Monday", "His concern was echoed by the crews": somebody told of what the subject names. */
function madeKnown(site: CueSite, { first, end }: TokenRange): Candidate | null {
  const { region } = site;
  if (end - first === 1 && !region.is(first, Word.noun)) return null; // "which was announced"
  const by = skipTimeAndAdverbs(region, site.cue.end);
  return makeCandidate(site, 'passive-subject', [{ first, end }], region.lower(by) === 'by' ? agentAt(site, by) : null, null, true);
}

const MADE_KNOWN: ReadonlySet<string> = new Set('announce claim disclose echo mention request reveal'.split(' '));

/** "The mayor is said to have left": by whom is left open. */
export function saidToBe(site: CueSite): Candidate | null {
  const { region, subject, next } = site;
  if (!site.passive || !subject || !SAID_TO.has(site.entry.lemma) || region.lower(next) !== 'to' || !region.is(next + 1, Word.baseVerb)) return null;
  const fragments = [{ first: subject.first, end: subject.end }, { first: next, end: infinitiveEnd(site, next) }];
  return makeCandidate(site, 'passive-subject', fragments, null, null, true);
}

/** Verbs whose passive reports though their object alone does not: "was reported by", "was charged with". */
function isReport({ entry }: CueSite): boolean {
  return entry.lemma === 'report' || entry.lemma === 'charge';
}

function opensComplement({ region, entry }: CueSite, at: number): boolean {
  if (at + 1 >= region.end) return false;
  return entry.lemma === 'charge' ? region.lower(at) === 'with' && region.is(at + 1, Word.inPhrase | Word.gerund) : COMPLEMENTS.has(region.form(at));
}

function agentAt({ region, entry }: CueSite, by: number): TokenRange | null {
  let end = phraseEnd(region, by + 1);
  if (entry.stance === 'accuses') for (let i = by + 1; i < end; i++) if (region.lower(i) === 'of') end = i; // accused by the yard | of theft
  return end > by + 1 ? { first: by + 1, end } : null;
}

const SAID_TO: ReadonlySet<string> = new Set(['say', 'report', 'allege']);
const COMPLEMENTS = wordSet('for as of over');
/** Stances whose passive reports a judgement though nobody is named: "was widely criticised for", "is accused of". */
const JUDGING: ReadonlySet<string> = new Set(['opposes', 'supports', 'accuses', 'describes', 'denies']);
