import type { ClaimKind } from '../analysis';
import { Closed } from '../cues/functionWords';
import type { Span } from '../span';
import { tagId } from '../tagging/tagger';
import type { Sentence } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import { actKind } from './actVerbs';
import type { ActorMention, ClaimContext } from './claimContext';

/** What a named actor does, promises, expects or blames others for, as the main clause of a sentence says. */
export interface Act {
  readonly kind: ClaimKind;
  readonly confidence: number;
}

/**
 * "Norland has suspended the talks": a named actor as the subject, then a finite verb of an act. Null when there is none.
 * @param mentions those inside the span
 */
export function actOf(sentence: Sentence, span: Span, mentions: readonly ActorMention[], context: ClaimContext): Act | null {
  if (mentions.length === 0) return null;
  const { tokens } = context.reading;
  const first = tokens.firstAtOrAfter(span.start);
  for (const mention of mentions) {
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

function mayAct({ form, listed: { actor } }: ActorMention): boolean {
  return (form === 'name' || form === 'acronym' || form === 'metonym') && actor.type !== 'place';
}

/** "Norland, which borders Velmora, has …", "Mr Oduya, the minister, has …": goes on behind the second comma. */
function behindApposition(at: number, end: number, { reading: { tokens } }: ClaimContext): number {
  if (tokens.lower(at) !== ',') return at;
  for (let i = at + 1; i < Math.min(end, at + 14); i++) if (tokens.lower(i) === ',') return i + 1;
  return at;
}

function actAfter(at: number, end: number, context: ClaimContext): Act | null {
  const { tokens } = context.reading;
  const last = Math.min(end, at + 6);
  if (!mayTellAct(at, last, context)) return null;
  let future = false;
  for (let i = at; i < last; i++) {
    const form = tokens.form(i);
    if (form.kind !== TokenKind.word || NEGATIONS.has(form)) return null;
    if (FUTURE_AUXILIARIES.has(form)) future = true;
    const isAuxiliary = AUXILIARIES.has(form);
    const kind = isAuxiliary ? null : actKind(form);
    if (kind) return isFinite(at, i, context) ? { kind: future && kind === 'event' ? 'prediction' : kind, confidence: CONFIDENCE[kind] } : null;
    if (isAuxiliary || context.tags.idOf(i) === ADVERB) continue;
    return future && context.tags.idOf(i) === BASE_FORM ? { kind: 'prediction', confidence: CONFIDENCE.prediction } : null;
  }
  return null;
}

/** Whether a verb of an act or a future stands there at all: sentences without one need no tags. */
function mayTellAct(first: number, end: number, { reading: { tokens } }: ClaimContext): boolean {
  for (let i = first; i < end; i++) {
    const form = tokens.form(i);
    if (form.kind !== TokenKind.word) return false;
    if (FUTURE_AUXILIARIES.has(form) || (actKind(form) !== null && !AUXILIARIES.has(form))) return true;
  }
  return false;
}

const CONFIDENCE = { commitment: 0.75, accusation: 0.75, prediction: 0.65, event: 0.65 } as const;
const AUXILIARIES = wordSet("has have had is are was were be been being will would could 'll 's 've 'd to also reportedly");
const FUTURE_AUXILIARIES = wordSet("will 'll would could");
const NEGATIONS = wordSet("n't not never no");
const ADVERB = tagId('RB');
const BASE_FORM = tagId('VB');
const PAST = tagId('VBD');
const THIRD_PERSON = tagId('VBZ');
const PRESENT = tagId('VBP');
const MODAL = tagId('MD');
const PAST_PARTICIPLE = tagId('VBN');
const PARTICIPLE = tagId('VBG');

function isFiniteTag(tag: number): boolean {
  return tag === PAST || tag === THIRD_PERSON || tag === PRESENT || tag === MODAL;
}

/** The verb at `verb` is finite, or its auxiliary at `from` is: "signed", "has signed", not "Norland signing". */
function isFinite(from: number, verb: number, { tags, reading: { tokens } }: ClaimContext): boolean {
  const tag = tags.idOf(verb);
  if (isFiniteTag(tag)) return true;
  for (let i = from; i < verb; i++) {
    if (AUXILIARIES.has(tokens.form(i)) && tokens.lower(i) !== 'to') return tag === PAST_PARTICIPLE || tag === PARTICIPLE || tag === BASE_FORM;
  }
  return tag === PAST_PARTICIPLE && tokens.lower(verb).endsWith('ed'); // a tagger takes many a past for a participle
}

/** "On Monday," may stand before the subject; "After Velmora closed the port," "boats that" and "After" itself may not. */
function isMainClause(first: number, subject: number, { tags, reading: { tokens } }: ClaimContext): boolean {
  for (let i = first; i < subject; i++) if (isFiniteTag(tags.idOf(i))) return false;
  const determined = tokens.lower(subject - 1) === 'the' ? subject - 2 : subject - 1;
  return determined < first || (tokens.form(determined).grammar & (Closed.subordinator | Closed.relativePronoun)) === 0;
}
