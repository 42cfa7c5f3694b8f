import type { VenueKind } from '../analysis';
import type { TokenRange } from '../text/tokens';

/** What a recogniser proposes; refiners join, cut and drop candidates before they become attributions. */
export interface Candidate {
  /** Content in text order. */
  fragments: TokenRange[];
  /** The cue's words; null for a quotation that nobody is credited with. */
  readonly cue: TokenRange | null;
  /** The token that the cue hangs on (its verb or noun); -1 without a cue. */
  readonly cueToken: number;
  readonly lemma: string | null;
  speaker: TokenRange | null;
  addressee: TokenRange | null;
  medium: TokenRange | null;
  venue: VenuePhrase | null;
  rule: RuleName;
  /** The content, or its first part, stands before the cue. */
  readonly contentFirst: boolean;
  /** Index of the unit that it was found in, or that it was last continued into. */
  unit: number;
  /** The quotation inside which it stands; -1 in the article's own words. */
  readonly inside: number;
}

export interface VenuePhrase extends TokenRange {
  readonly kind: VenueKind;
  readonly name: TokenRange | null;
}

/** Rules by name, as the user reads them in a card ("why"). */
export type RuleName =
  | 'inverted-cue' // “…,” said Ruiz
  | 'trailing-cue' // “…,” Ruiz said
  | 'split-by-cue' // the plan, Ruiz said, will fail
  | 'colon-after-cue' // Ruiz said: “…”
  | 'quotation-after-cue' // Ruiz said “…”
  | 'that-clause'
  | 'question-clause' // Ruiz asked whether …
  | 'clause-after-phrase' // Ruiz said in a statement that …
  | 'infinitive' // Ruiz vowed to …
  | 'person-and-infinitive' // Ruiz urged them to …
  | 'relative-clause' // the plan, which Ruiz said will fail
  | 'relative-object' // the plan, which Ruiz described as “a gift”
  | 'passive-subject' // the plan was criticised by Ruiz
  | 'bare-clause' // Ruiz said it was late
  | 'object' // Ruiz criticised the plan
  | 'according-to'
  | 'as-reported' // as Ruiz put it, …
  | 'phrasal-cue' // Ruiz made it clear that …
  | 'nominal-cue' // her claim that …
  | 'name-and-colon' // headline "Ruiz: …"
  | 'transcript' // RUIZ: …
  | 'transcript-question' // Q: …
  | 'transcript-answer' // A: …
  | 'paragraph-after-colon' // "Ruiz wrote:" and a paragraph
  | 'quotation-after-colon' // his plan: “…”
  | 'cue-before-paragraph' // "Ruiz said:" and a quotation in the next paragraph
  | 'quotation-introduced' // Ruiz addressed the crowd. “…”
  | 'quotation-signed' // “…” — Ruiz
  | 'quotation-alone' // a sentence that is a quotation, nobody credited nearby
  | 'quotation-in-sentence' // a quotation in a sentence without a cue
  | 'embedded-post';

/** A turn of a transcript, printed with a label. */
export function isTurn(rule: string): boolean {
  return rule === 'transcript' || rule === 'transcript-question' || rule === 'transcript-answer';
}

export function lastEnd(candidate: Candidate): number {
  return candidate.fragments.at(-1)?.end ?? 0;
}

export function firstStart(candidate: Candidate): number {
  return candidate.fragments[0]?.first ?? 0;
}
