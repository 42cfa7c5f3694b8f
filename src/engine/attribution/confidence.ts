import type { Candidate, RuleName } from './candidate';

/** How sure a rule is that its find is reported speech with this speaker, on a scale that later stages compare and cut. */
export function confidenceOf(candidate: Candidate): number {
  const base = BY_RULE[candidate.rule];
  return candidate.speaker ? base : Math.min(base, NOBODY);
}

const NOBODY = 0.6;

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
  'continued-quotation': 0.8,
  'quotation-alone': 0.6,
  'quotation-in-sentence': 0.5,
  'embedded-post': 0.95,
};
