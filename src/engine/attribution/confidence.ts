import type { QuoteKind } from '../analysis';
import type { TokenRange } from '../text/tokens';
import type { Candidate, RuleName } from './candidate';
import { Word } from './grammar/words';
import type { Words } from './grammar/words';
import { wordSet } from '../words/wordSet';

/**
 * How sure a rule is that its find is reported speech by this speaker, on a scale that later stages compare and cut: a
 * rule's own level by the kind of the content, less where something is known to be wrong more often.
 */
export function confidenceOf(words: Words, candidate: Candidate, kind: QuoteKind): number {
  const level = BY_RULE[candidate.rule];
  let confidence = typeof level === 'number' ? level : level[kind];
  confidence += SURE.get(candidate.lemma ?? '') ?? 0;
  confidence -= DOUBTFUL.get(candidate.lemma ?? '') ?? 0;
  if (candidate.rule === 'object') confidence -= DOUBTFUL_WITH_OBJECT.get(candidate.lemma ?? '') ?? 0;
  if (kind !== 'direct') confidence -= penaltyOfCue(words, candidate) + penaltyOfLength(candidate);
  if (candidate.inside >= 0) confidence = Math.min(confidence, NESTED);
  if (!candidate.speaker) return Math.min(confidence, NOBODY);
  return Math.min(HIGHEST, Math.round((confidence - penaltyOf(words, candidate.speaker)) * 100) / 100);
}

const HIGHEST = 0.99;
const NOBODY = 0.6;
const NESTED = 0.6;

/** "would say", "to say": what has not been said yet, or never was. */
function penaltyOfCue(words: Words, { cueToken }: Candidate): number {
  const entry = cueToken < 0 ? null : words.cue(cueToken);
  return entry?.verb && entry.form === 'base' ? 0.08 : 0;
}

/** Of a word or two, and of a whole long sentence, the extent is wrong more often. */
function penaltyOfLength({ fragments }: Candidate): number {
  const length = fragments.reduce((sum, { first, end }) => sum + end - first, 0);
  return length < SHORT ? 0.08 : length > LONG ? 0.06 : 0;
}

const SHORT = 5;
const LONG = 40;

/** Cues that hardly tell of anything but words. */
const SURE: ReadonlyMap<string, number> = new Map([['vow', 0.12], ['slam', 0.1], ['rail against', 0.1], ['urge', 0.03]]);

/** Cues that tell of a thought, or of an act, as often as of words. */
const DOUBTFUL: ReadonlyMap<string, number> = new Map([
  ['think', 0.25], ['refuse', 0.15], ['decline', 0.15], ['respond', 0.2], ['claim', 0.05], ['conclude', 0.1], ['tell', 0.04], ['report', 0.1],
  ['announce', 0.1], ['threaten', 0.15], ['suggest', 0.06], ['agree', 0.05], ['show', 0.1], ['believe', 0.15], ['suspect', 0.15],
  ['doubt', 0.15], ['fear', 0.15], ['worry', 0.15], ['hope', 0.15], ['expect', 0.15], ['anticipate', 0.15], ['foresee', 0.15],
  ['assume', 0.15], ['determine', 0.15],
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

interface Levels {
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
}

/** Set by hand: from 0.85 on, nearly all finds are to be statements, and most finds are to lie there. */
const BY_RULE: Readonly<Record<RuleName, number | Levels>> = {
  'inverted-cue': { direct: 0.99, mixed: 0.94, indirect: 0.88 },
  'trailing-cue': { direct: 0.98, mixed: 0.9, indirect: 0.89 },
  'split-by-cue': 0.94,
  'colon-after-cue': 0.97,
  'quotation-after-cue': { direct: 0.97, mixed: 0.85, indirect: 0.85 },
  'that-clause': { direct: 0.97, mixed: 0.97, indirect: 0.94 },
  'question-clause': 0.86,
  'clause-after-phrase': { direct: 0.93, mixed: 0.96, indirect: 0.88 },
  infinitive: 0.8,
  'person-and-infinitive': 0.92,
  'relative-clause': 0.78,
  'relative-object': 0.82,
  'passive-subject': 0.76,
  'bare-clause': { direct: 0.95, mixed: 0.94, indirect: 0.94 },
  object: { direct: 0.88, mixed: 0.91, indirect: 0.81 },
  'according-to': 0.9,
  'as-reported': 0.74,
  'phrasal-cue': 0.75,
  'nominal-cue': 0.62,
  'name-and-colon': { direct: 0.95, mixed: 0.93, indirect: 0.75 },
  transcript: 0.9,
  'transcript-question': 0.9,
  'transcript-answer': 0.9,
  'paragraph-after-colon': 0.6,
  'quotation-after-colon': 0.7,
  'cue-before-paragraph': 0.85,
  'quotation-introduced': 0.62,
  'quotation-signed': 0.85,
  'quotation-alone': 0.5,
  'quotation-in-sentence': 0.5,
  'embedded-post': 0.95,
};
