import type { Candidate } from '../candidate';
import type { TokenRange } from '../../text/tokens';
import { skipTimeAndAdverbs } from '../grammar/adjuncts';
import { shortClauseEnd } from '../grammar/clauseEnd';
import { phraseEnd, phraseStart, skipAdverbs } from '../grammar/nounPhrase';
import { objectEnd } from '../grammar/objectEnd';
import { subjectOf } from '../grammar/subject';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import type { WordSet } from '../../words/wordSet';
import { NETWORKS } from '../../cues/venueWords';
import { wordSet } from '../../words/wordSet';
import { rareWords } from '../../words/rareWords';

/** "her claim that the vote was stolen" · "the ministry's warning of cuts" · "a call for talks". */
export function nominalCue(region: Region, unit: number, at: number): Candidate | null {
  const noun = region.words.cue(at)?.noun;
  if (!noun) return null;
  const next = linkBehind(region, at);
  const speaker = possessorOf(region, at) ?? makerOf(region, at) ?? authorBetween(region, at, next);
  const candidate = (cueEnd: number, first: number, end: number): Candidate => ({
    fragments: [{ first, end }], cue: { first: at, end: cueEnd }, cueToken: at, lemma: noun.lemma, speaker, addressee: null, medium: null,
    venue: null, rule: 'nominal-cue', contentFirst: false, unit, inside: region.inside,
  });
  if (noun.takesThat && region.lower(next) === 'that' && !region.hasTag(next, 'DT') && !isRelativeThat(region, next)) {
    return candidate(next, next, shortClauseEnd(region, next));
  }
  const copula = noun.takesCopula && speaker ? copulaBehind(region, next) : -1;
  if (copula >= 0) return candidate(at + 1, copula + 1, shortClauseEnd(region, copula + 1));
  if (noun.takesCopula && speaker && region.lower(next) === ':' && next + 1 < region.end) return candidate(next + 1, next + 1, region.end); // "Their argument: …"
  if (noun.lemma === 'comment' && !isOwnComment(region, at)) return null;
  if (noun.lemma === 'attack' && !isByWord(region, speaker)) return null;
  if (region.lower(next) === 'of' && region.startsQuote(next + 1) && SHOUTS.has(noun.lemma)) { // chants of “Go” and “Now”
    return candidate(next + 1, next + 1, endOfQuotations(region, next + 1));
  }
  if (!noun.takesPhrase || SHOUTED_ONLY.has(noun.lemma) || !(NARROW.get(noun.lemma) ?? LINKS).has(region.form(next))) return null;
  const infinitive = region.lower(next) === 'to';
  if (infinitive && !opensInfinitive(region, next + 1)) return null;
  const first = infinitive ? next : next + 1;
  const end = beforeFinite(region, first, objectEnd(region, first));
  return end > first ? candidate(next + 1, first, end) : null;
}

/** "a report that could hurt", not "a claim that guards should go", whose subject the tagger takes for a verb. */
function isRelativeThat(region: Region, that: number): boolean {
  return region.is(that + 1, Word.finite) && !(region.hasTag(that + 1, 'VBZ') && region.is(skipAdverbs(region, that + 2), Word.finite));
}

/** “Go,” “Now” and “Here” */
function endOfQuotations(region: Region, first: number): number {
  let end = region.quoteEnd(first);
  while (JOINTS.has(region.form(end)) ? region.startsQuote(end + 1) : region.startsQuote(end)) {
    end = region.quoteEnd(region.startsQuote(end) ? end : end + 1);
  }
  return end;
}

const JOINTS = rareWords('and or ,');
const SHOUTED_ONLY: ReadonlySet<string> = new Set(['chant', 'cry', 'shout']);
const SHOUTS: ReadonlySet<string> = new Set([...SHOUTED_ONLY, 'call']);

/** "her pledge last month to …", "his claim in May that …", "calls from both sides to …": behind the phrase in between. */
function linkBehind(region: Region, at: number): number {
  const next = at + 1;
  const onDay = region.lower(next) === 'on' && region.is(next + 1, Word.day); // "her statement on Wednesday that …"
  if (DIRECT_LINKS.has(region.form(next)) && !onDay) return next;
  const afterTime = skipTimeAndAdverbs(region, next);
  const behind = BETWEEN.has(region.form(afterTime)) ? phraseEnd(region, afterTime + 1) : afterTime;
  return behind > next && THAT_OR_TO.has(region.form(behind)) ? behind : next;
}

/** "her claim is that …", "his argument on Sunday was that …", "their view, like ours, is that …": the copula; -1 where none stands. */
function copulaBehind(region: Region, next: number): number {
  let at = next;
  if (region.isComma(next)) {
    const limit = Math.min(region.end, next + LONGEST_ASIDE);
    at = next + 1;
    while (at < limit && !region.isComma(at) && !region.inQuote(at)) at++;
    at++;
  } else if (BETWEEN.has(region.form(next))) at = skipTimeAndAdverbs(region, phraseEnd(region, next + 1));
  return COPULAS.has(region.form(at)) && region.lower(at + 1) === 'that' ? at : -1;
}

const LONGEST_ASIDE = 20;
const DIRECT_LINKS = wordSet('that to for on of about against is was');
const BETWEEN = wordSet('in from by at on');
const THAT_OR_TO = wordSet('that to');

/** "to close the pier", where the tagger takes "close" for no verb; not "to the crews", "to arms". */
function opensInfinitive(region: Region, at: number): boolean {
  if (region.is(at, Word.baseVerb)) return true;
  return !region.is(at, Word.determiner | Word.noun | Word.pronoun | Word.number) && region.is(at + 1, Word.determiner);
}

/** Not "a request for comment on the plan", "comments on Twitter". */
function isOwnComment(region: Region, at: number): boolean {
  return region.lower(at - 1) !== 'for' && !NETWORKS.has(region.form(at + 2)) && region.lower(at + 2) !== 'social';
}

/** "his attacks on the press", not "the army's attacks on the town": people attack in words, as far as the words tell. */
function isByWord(region: Region, speaker: TokenRange | null): boolean {
  if (!speaker) return false;
  return HIS_OR_HER.has(region.form(speaker.first)) || region.is(speaker.end - 1, Word.properNoun);
}

const HIS_OR_HER = wordSet('his her my your');
const COPULAS = wordSet('is was');
/** "a social call on the mayor", "a defence against floods": with another link the noun means something else. */
const OF = wordSet('of');
const ABOUT = wordSet('about');
const NARROW: ReadonlyMap<string, WordSet> = new Map([
  ['call', wordSet('for to')],
  ['mention', OF],
  ['comment', wordSet('on about')],
  ['joke', ABOUT],
  ['warning', wordSet('of about against')],
  ['claim', wordSet('to')],
  ['statement', ABOUT],
  ['remark', ABOUT],
  ['attack', wordSet('on against')],
  ['defense', OF],
  ['defence', OF],
]);
const LINKS = wordSet('for on of to about against');

/** "Ruiz's", "her" before the noun and its adjectives. */
function possessorOf(region: Region, at: number): TokenRange | null {
  let i = at - 1;
  const floor = Math.max(region.first, at - 8);
  while (i >= floor && region.is(i, Word.noun | Word.adjective | Word.participle | Word.adverb | Word.number | Word.gerund)) i--;
  if (i < floor || !region.is(i, Word.possessive)) return null;
  if (region.is(i, Word.determiner)) return { first: i, end: i + 1 };
  const first = phraseStart(region, i - 1);
  return first >= 0 ? { first, end: i } : null;
}

/** "Ruiz issued a warning", "the crews made no mention": who makes the statement is the verb's subject. */
function makerOf(region: Region, at: number): TokenRange | null {
  let i = at - 1;
  const floor = Math.max(region.first, at - 6);
  while (i > floor && region.is(i, BEFORE_NOUN) && !MAKING.has(region.form(i))) i--;
  const isShouted = INTO.has(region.form(i)) && BREAKING.has(region.form(i - 1)); // "the crowd broke into chants of"
  if (!isShouted && (!MAKING.has(region.form(i)) || i === at - 1)) return null;
  const subject = subjectOf(region, isShouted ? i - 1 : i);
  return subject ? { first: subject.first, end: subject.end } : null;
}

/** "the announcement by Ruiz that …" */
function authorBetween(region: Region, at: number, next: number): TokenRange | null {
  return next > at + 2 && BY_FROM.has(region.form(at + 1)) ? { first: at + 2, end: next } : null;
}

const INTO = rareWords('into in');
const BREAKING = rareWords('broke break breaks burst bursts erupted erupts exploded launched responded');
const BY_FROM = rareWords('by from');
const BEFORE_NOUN = Word.noun | Word.adjective | Word.participle | Word.determiner | Word.number;
const MAKING = wordSet(
  `made makes make making issued issues issue issuing gave gives give giving repeated repeats repeating offered offers offering
   delivered delivers voiced raised released renewed posted filed reiterated`,
);

/** In "calls for talks have grown" the main verb is not part of the object. */
function beforeFinite(region: Region, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (region.inQuote(i)) i = region.quoteEnd(i) - 1;
    else if (region.is(i, Word.finite)) return i;
  }
  return end;
}
