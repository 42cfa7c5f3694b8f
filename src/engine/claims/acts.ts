import type { ClaimKind, MentionForm } from '../analysis';
import { Closed } from '../cues/functionWords';
import type { Span } from '../span';
import { tagId } from '../tagging/tagger';
import type { Sentence } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import { actKind, isFutureAuxiliary, isNegation } from './actVerbs';
import type { ActorMention, ClaimContext } from './claimContext';
import { within } from './claimContext';

/** What a named actor does, promises, expects or blames others for, as the main clause of a sentence says. */
export interface Act {
  readonly kind: ClaimKind;
  readonly confidence: number;
}

/** "Norland has suspended the talks": a named actor as the subject, then a finite verb of an act. Null when there is none. */
export function actOf(sentence: Sentence, span: Span, context: ClaimContext): Act | null {
  const { tokens } = context.reading;
  const first = tokens.firstAtOrAfter(span.start);
  for (const mention of within(context.mentions, span)) {
    const after = tokens.firstAtOrAfter(mention.end);
    if (after - first > FARTHEST_SUBJECT) return null;
    if (!mayAct(mention)) continue;
    const act = actAfter(behindApposition(after, sentence.end, context), sentence.end, context);
    if (act) return isMainClause(first, tokens.firstAtOrAfter(mention.start), context) ? act : null;
  }
  return null;
}

/** A subject that stands further in, in tokens, is not the sentence's. */
const FARTHEST_SUBJECT = 24;
const NAMED: ReadonlySet<MentionForm> = new Set(['name', 'acronym', 'metonym']);

function mayAct(mention: ActorMention): boolean {
  return NAMED.has(mention.form) && mention.actor.type !== 'place';
}

/** "Norland, which borders Velmora, has …", "Mr Oduya, the minister, has …": goes on behind the second comma. */
function behindApposition(at: number, end: number, { reading: { tokens } }: ClaimContext): number {
  if (tokens.lower(at) !== ',') return at;
  for (let i = at + 1; i < Math.min(end, at + 14); i++) if (tokens.lower(i) === ',') return i + 1;
  return at;
}

function actAfter(at: number, end: number, context: ClaimContext): Act | null {
  const { tokens } = context.reading;
  let future = false;
  for (let i = at; i < Math.min(end, at + 6); i++) {
    const word = tokens.lower(i);
    if (tokens.form(i).kind !== TokenKind.word || isNegation(word)) return null;
    if (isFutureAuxiliary(word)) future = true;
    const kind = actKind(word);
    const isAuxiliary = AUXILIARIES.has(word);
    if (kind && !isAuxiliary) return isFinite(at, i, context) ? { kind: future && kind === 'event' ? 'prediction' : kind, confidence: CONFIDENCE[kind] } : null;
    if (isAuxiliary || context.tags.idOf(i) === ADVERB) continue;
    return future && context.tags.idOf(i) === BASE_FORM ? { kind: 'prediction', confidence: CONFIDENCE.prediction } : null;
  }
  return null;
}

const CONFIDENCE = { commitment: 0.75, accusation: 0.75, prediction: 0.65, event: 0.65 } as const;
const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had is are was were be been being will would could 'll 's 've 'd to also reportedly".split(' '),
);
const ADVERB = tagId('RB');
const BASE_FORM = tagId('VB');
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'].map(tagId));
const PARTICIPLES = new Set(['VBN', 'VBG', 'VB'].map(tagId));

/** The verb at `verb` is finite, or its auxiliary at `from` is: "signed", "has signed", not "Norland signing". */
function isFinite(from: number, verb: number, { tags, reading: { tokens } }: ClaimContext): boolean {
  if (FINITE.has(tags.idOf(verb))) return true;
  for (let i = from; i < verb; i++) {
    if (AUXILIARIES.has(tokens.lower(i)) && tokens.lower(i) !== 'to') return PARTICIPLES.has(tags.idOf(verb));
  }
  return tags.idOf(verb) === tagId('VBN') && tokens.lower(verb).endsWith('ed'); // a tagger takes many a past for a participle
}

/** "On Monday," may stand before the subject; "After Velmora closed the port," "boats that" and "After" itself may not. */
function isMainClause(first: number, subject: number, { tags, reading: { tokens } }: ClaimContext): boolean {
  for (let i = first; i < subject; i++) if (FINITE.has(tags.idOf(i))) return false;
  const determined = tokens.lower(subject - 1) === 'the' ? subject - 2 : subject - 1;
  return determined < first || (tokens.form(determined).grammar & (Closed.subordinator | Closed.relativePronoun)) === 0;
}
