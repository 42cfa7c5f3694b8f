import type { TokenRange } from '../text/tokens';
import type { Candidate, RuleName } from './candidate';
import { Word } from './grammar/words';
import type { Words } from './grammar/words';
import { wordSet } from '../words/wordSet';

/**
 * How sure a rule is that its find is reported speech by this speaker, on a scale that later stages compare and cut: a
 * rule's own level, less where the speaker phrase is of a kind that is wrong more often.
 */
export function confidenceOf(words: Words, candidate: Candidate): number {
  let confidence = BY_RULE[candidate.rule];
  confidence -= DOUBTFUL.get(candidate.lemma ?? '') ?? 0;
  if (candidate.rule === 'object') confidence -= DOUBTFUL_WITH_OBJECT.get(candidate.lemma ?? '') ?? 0;
  if (candidate.inside >= 0) confidence = Math.min(confidence, NESTED);
  if (!candidate.speaker) return Math.min(confidence, NOBODY);
  return Math.round((confidence - penaltyOf(words, candidate.speaker)) * 100) / 100;
}

const NOBODY = 0.6;
const NESTED = 0.75;

/** Cues that tell of a thought, or of an act, as often as of words. */
const DOUBTFUL: ReadonlyMap<string, number> = new Map([
  ['think', 0.25], ['refuse', 0.15], ['decline', 0.15], ['respond', 0.2], ['claim', 0.05], ['conclude', 0.1], ['tell', 0.04], ['report', 0.1],
  ['announce', 0.1], ['threaten', 0.15], ['suggest', 0.06], ['agree', 0.05], ['show', 0.1],
]);

/** "attacked the camp", "highlighted the road", "defended the bridge": what was done, not said, unless words are quoted. */
const DOUBTFUL_WITH_OBJECT: ReadonlyMap<string, number> = new Map([
  ['attack', 0.2], ['deny', 0.2], ['explain', 0.2], ['endorse', 0.15], ['point to', 0.15], ['highlight', 0.15], ['reveal', 0.15], ['recall', 0.15],
  ['defend', 0.1], ['declare', 0.1], ['blast', 0.1], ['acknowledge', 0.1], ['note', 0.1],
]);

function penaltyOf(words: Words, speaker: TokenRange): number {
  if (speaker.end - speaker.first === 1) {
    const form = words.form(speaker.first);
    if (PERSONAL.has(form)) return 0;
    if (IMPERSONAL.has(form)) return 0.12;
  }
  for (let i = speaker.first; i < speaker.end; i++) if (words.isCapitalised(i) && i > speaker.first) return 0;
  return words.isCapitalised(speaker.first) && words.is(speaker.first, Word.properNoun) ? 0 : 0.01;
}

const PERSONAL = wordSet('he she we i');
const IMPERSONAL = wordSet('it that which this you who they some many others');

/** Set by hand: from 0.85 on, nearly all finds are to be statements, and most finds are to lie there. */
const BY_RULE: Readonly<Record<RuleName, number>> = {
  'inverted-cue': 0.98,
  'trailing-cue': 0.98,
  'split-by-cue': 0.82,
  'colon-after-cue': 0.96,
  'quotation-after-cue': 0.96,
  'that-clause': 0.97,
  'question-clause': 0.85,
  'clause-after-phrase': 0.93,
  infinitive: 0.8,
  'person-and-infinitive': 0.85,
  'relative-clause': 0.7,
  'relative-object': 0.8,
  'passive-subject': 0.65,
  'bare-clause': 0.97,
  object: 0.75,
  'according-to': 0.88,
  'as-reported': 0.7,
  'phrasal-cue': 0.8,
  'nominal-cue': 0.6,
  'name-and-colon': 0.75,
  transcript: 0.9,
  'transcript-question': 0.9,
  'transcript-answer': 0.9,
  'paragraph-after-colon': 0.6,
  'quotation-after-colon': 0.7,
  'cue-before-paragraph': 0.85,
  'quotation-introduced': 0.62,
  'quotation-alone': 0.5,
  'quotation-in-sentence': 0.5,
  'embedded-post': 0.95,
};
