import type { Candidate } from '../candidate';
import { describeCue } from '../cueSite';
import type { CueSite, VerbRule } from '../cueSite';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import { asReported } from './asReported';
import { askedInPassing } from './askedInPassing';
import { isNobodysBelief } from './beliefs';
import { lookingRight } from './afterCue';
import { bareClause, clauseAfterPhrase, colonAfterCue, questionClause, quotationAfterCue, relativeClause, thatClause } from './contentAfter';
import { invertedCue, trailingCue } from './contentBefore';
import { infinitive, nounPhraseObject, personAndInfinitive } from './infinitivesAndObjects';
import { namedInPassive, passiveSubject, saidToBe } from './passiveSubject';
import { relativeObject } from './relativeObject';
import { saysLittle, withheldAnswer } from './withheldAnswer';

/**
 * Rules for a verb with its content behind it, in the order they are tried. The surest signs come first: a mark or "that"
 * right after the cue; then phrases that must be read past; then what only the grammar of the words shows. Objects come
 * last, since anything nominal passes for one.
 */
const RULES_TO_THE_RIGHT: readonly VerbRule[] = [
  colonAfterCue,
  relativeObject,
  quotationAfterCue,
  thatClause,
  questionClause,
  clauseAfterPhrase,
  infinitive,
  personAndInfinitive,
  relativeClause,
  bareClause,
  nounPhraseObject,
];

/** What the verb at a token reports. Content before the cue is tried first: after “…,” she said, the rest is an adjunct. */
export function recogniseVerb(region: Region, unit: number, verb: number, earlier: readonly Candidate[]): Candidate | null {
  const site = describeCue(region, unit, verb, earlier);
  if (!site || isWrittenBy(site) || isNobodysBelief(site)) return null;
  const left = askedInPassing(site) ?? asReported(site, earlier) ?? invertedCue(site, earlier) ?? trailingCue(site, earlier);
  if (left) return left === 'none' ? null : left;
  const withheld = withheldAnswer(site) ?? saysLittle(site) ?? saidToBe(site) ?? namedInPassive(site);
  if (withheld) return withheld;
  const right = lookingRight(site);
  if (!right) return passiveSubject(site);
  for (const rule of RULES_TO_THE_RIGHT) {
    const outcome = rule.recognise(right);
    if (outcome) return outcome === 'none' || !hasContent(outcome) ? null : outcome;
  }
  return passiveSubject(site);
}

/** "a play written by a troupe, that mocks …": such a form alone, without "has" or "is", tells of nothing but the author. */
function isWrittenBy({ region, form, verb, passive }: CueSite): boolean {
  return form === 'participle' && !passive && region.lower(verb + 1) === 'by' && !region.is(verb - 1, Word.auxiliary | Word.adverb);
}

function hasContent(candidate: Candidate): boolean {
  return candidate.fragments.every((fragment) => fragment.end > fragment.first);
}
