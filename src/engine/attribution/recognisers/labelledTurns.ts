import type { Candidate, RuleName } from '../candidate';
import type { LabelledTurn, TurnKind } from '../transcripts/findTurns';

/** "ODUYA: We are done." and the paragraphs below it: each turn of a transcript is one direct quotation without marks. */
export function labelledTurns(turns: readonly LabelledTurn[]): readonly Candidate[] {
  return turns.map(({ label, kind, paragraphs }) => {
    const colon = label?.colon ?? -1;
    return {
      fragments: [...paragraphs], cue: colon < 0 ? null : { first: colon, end: colon + 1 }, cueToken: colon,
      lemma: colon < 0 ? null : ':', speaker: label?.name ?? null, addressee: null, medium: null, venue: null,
      rule: RULES[kind], contentFirst: false, unit: -1, inside: -1,
    };
  });
}

const RULES: Readonly<Record<TurnKind, RuleName>> = {
  question: 'transcript-question', answer: 'transcript-answer', statement: 'transcript',
};
