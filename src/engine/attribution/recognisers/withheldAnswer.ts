import { makeCandidate } from '../cueSite';
import type { CueSite } from '../cueSite';
import { beforeAuxiliaries } from '../grammar/subject';
import { objectEnd } from '../grammar/objectEnd';
import type { Candidate } from '../candidate';
import { wordSet } from '../../words/wordSet';

/** "The clerk did not respond to a request for comment": a refusal by silence. The same words without "not" tell of an act. */
export function withheldAnswer(site: CueSite): Candidate | null {
  const { region, entry, verb, next } = site;
  if (entry.lemma !== 'respond' || site.particle !== null || region.lower(next) !== 'to' || next + 1 >= region.end || !isNegated(site)) return null;
  const first = next + 1;
  if (!asksForWords(site, first)) return null;
  const candidate = makeCandidate(site, 'object', [{ first, end: objectEnd(region, first, verb) }]);
  return { ...candidate, cue: { first: verb, end: first }, lemma: 'decline to answer' };
}

/** "The clerk said little about the fire", "says nothing on the cost". */
export function saysLittle(site: CueSite): Candidate | null {
  const { region, entry, verb, next } = site;
  const little = ALMOST.has(region.form(next)) ? next + 1 : next;
  if (entry.lemma !== 'say' || !LITTLE.has(region.form(little)) || !ABOUT.has(region.form(little + 1)) || little + 2 >= region.end) return null;
  const first = little + 2;
  const candidate = makeCandidate(site, 'object', [{ first, end: objectEnd(region, first, verb) }]);
  return { ...candidate, cue: { first: verb, end: first }, lemma: 'say nothing' };
}

const ALMOST = wordSet('almost next very so');
const LITTLE = wordSet('nothing little');
const ABOUT = wordSet('about on');

function asksForWords({ region }: CueSite, first: number): boolean {
  for (let i = first; i < first + FARTHEST_NOUN && i < region.end; i++) if (REQUESTS.has(region.form(i))) return true;
  return false;
}

const FARTHEST_NOUN = 6;
const REQUESTS = wordSet('request requests inquiry inquiries enquiry enquiries');

/** "did not say", "have never said" */
export function isNegated({ region, verb }: CueSite): boolean {
  const before = beforeAuxiliaries(region, verb - 1);
  for (let i = verb - 1; i > before; i--) if (NEGATIONS.has(region.form(i))) return true;
  return false;
}

const NEGATIONS = wordSet("not n't never");
