import type { TokenRange } from '../../text/tokens';
import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';
import { describedEnd, phraseEnd, phraseStart } from './nounPhrase';
import type { Region } from './region';
import { Word } from './words';

/** A phrase that says by itself whose words those beside it are: "according to Ruiz", "by her own account". */
export interface SourcePhrase extends TokenRange {
  readonly cue: TokenRange;
  readonly speaker: TokenRange;
}

/** Words at which one may be found, and the colon, at which none is; `sourcePhraseAt` tells whether it is. */
export const SOURCE_SIGNS = wordSet(': according per words account accounts telling count reckoning admission view opinion put puts sees saw tells');

/** The phrase whose sign stands at a token; null where the word is used otherwise. */
export function sourcePhraseAt(region: Region, at: number): SourcePhrase | null {
  const { lower } = region.form(at);
  if (lower === 'according') return region.lower(at + 1) === 'to' ? before(region, at, at + 2) : null;
  if (lower === 'per') return isSourceBehindPer(region, at) ? before(region, at, at + 1) : null;
  if (lower === 'words') {
    const whole = region.lower(at - 1) === 'the' && region.lower(at - 2) === 'in' && region.lower(at + 1) === 'of';
    return whole && at - 2 >= region.first ? before(region, at - 2, at + 2) : null;
  }
  return VERBS.has(region.form(at)) ? asPut(region, at) : byAccount(region, at);
}

const VERBS = rareWords('put puts sees saw tells');

/** "as Ruiz put it", "as she sees it": whoever puts it so. */
function asPut(region: Region, verb: number): SourcePhrase | null {
  const end = verb + 2;
  if (region.lower(verb + 1) !== 'it' || (end < region.end && !region.isComma(end))) return null;
  const subject = phraseStart(region, verb - 1);
  const as = subject - 1;
  if (as < region.first || region.lower(as) !== 'as') return null;
  return { first: as, end, cue: { first: verb, end }, speaker: { first: subject, end: verb } };
}

/** The speaker stands behind the cue. */
function before(region: Region, first: number, speaker: number): SourcePhrase | null {
  if (speaker >= region.end) return null;
  const end = describedEnd(region, speaker, Math.max(speaker + 1, phraseEnd(region, speaker)));
  return { first, end, cue: { first, end: speaker }, speaker: { first: speaker, end } };
}

/** ", per a news release", "Per Ruiz, …"; not "80 cents per mile". */
function isSourceBehindPer(region: Region, at: number): boolean {
  if (at > region.first && (!region.isComma(at - 1) || region.words.cue(at - 2)?.verb)) return false; // not "said, per an interpreter,"
  const next = at + 1;
  return region.is(next, Word.properNoun | Word.determiner) && !region.is(next, Word.loneDeterminer) && !region.is(next, Word.day);
}

/** "by her own account", "in Ruiz's telling": whose it is speaks; only where the phrase ends with the noun. */
function byAccount(region: Region, noun: number): SourcePhrase | null {
  const end = noun + 1;
  if (end < region.end && !region.isComma(end)) return null;
  const owner = region.lower(noun - 1) === 'own' ? noun - 2 : noun - 1;
  if (!region.is(owner, Word.possessive)) return null;
  const pronoun = region.is(owner, Word.determiner);
  const first = pronoun ? owner : phraseStart(region, owner - 1);
  if (first <= region.first || !LINKS.has(region.form(first - 1))) return null;
  if (first - 1 > region.first + 1 && !region.isComma(first - 2)) return null; // "dealt with well in his view" is part of what is said
  return { first: first - 1, end, cue: { first: first - 1, end }, speaker: { first, end: pronoun ? owner + 1 : owner } };
}

const LINKS = rareWords('by in');
