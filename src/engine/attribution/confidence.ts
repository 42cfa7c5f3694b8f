import type { TokenRange } from '../text/tokens';
import type { Candidate, RuleName } from './candidate';
import { Word } from './grammar/words';
import type { Words } from './grammar/words';

/**
 * How sure a rule is that its find is reported speech by this speaker, on a scale that later stages compare and cut: a
 * rule's own level, less where the speaker phrase is of a kind that is wrong more often.
 */
export function confidenceOf(words: Words, candidate: Candidate): number {
  let confidence = BY_RULE[candidate.rule];
  if (candidate.lemma === 'think') confidence -= BELIEF;
  if (candidate.inside >= 0) confidence = Math.min(confidence, NESTED);
  if (!candidate.speaker) return Math.min(confidence, NOBODY);
  return Math.round((confidence - penaltyOf(words, candidate.speaker)) * 100) / 100;
}

const NOBODY = 0.6;
const NESTED = 0.75;
const BELIEF = 0.15;

function penaltyOf(words: Words, speaker: TokenRange): number {
  if (speaker.end - speaker.first === 1) {
    const lower = words.lower(speaker.first);
    if (PERSONAL.has(lower)) return 0;
    if (IMPERSONAL.has(lower)) return 0.05;
  }
  for (let i = speaker.first; i < speaker.end; i++) if (words.isCapitalised(i) && i > speaker.first) return 0;
  return words.isCapitalised(speaker.first) && words.is(speaker.first, Word.properNoun) ? 0 : 0.05;
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'we', 'i']);
const IMPERSONAL: ReadonlySet<string> = new Set(['it', 'that', 'which', 'this', 'you', 'who', 'they', 'some', 'many', 'others']);

const BY_RULE: Readonly<Record<RuleName, number>> = {
  'inverted-cue': 0.95,
  'trailing-cue': 0.95,
  'split-by-cue': 0.8,
  'colon-after-cue': 0.95,
  'quotation-after-cue': 0.95,
  'that-clause': 0.9,
  'question-clause': 0.8,
  'clause-after-phrase': 0.85,
  infinitive: 0.85,
  'person-and-infinitive': 0.85,
  'relative-clause': 0.7,
  'bare-clause': 0.9,
  object: 0.7,
  'according-to': 0.95,
  'as-reported': 0.7,
  'phrasal-cue': 0.85,
  'nominal-cue': 0.6,
  'name-and-colon': 0.7,
  transcript: 0.8,
  'paragraph-after-colon': 0.7,
  'quotation-after-colon': 0.7,
  'cue-before-paragraph': 0.85,
  'quotation-alone': 0.6,
  'quotation-in-sentence': 0.5,
  'embedded-post': 0.95,
};
