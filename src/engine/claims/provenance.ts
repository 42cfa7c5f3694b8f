import type { Actor, DetailName, ProvenanceStep, ProvenanceStepName, Quote } from '../analysis';
import type { Span, TextSpan } from '../span';
import type { ClaimContext } from './claimContext';
import { within } from './claimContext';

/** The way of a quote from its speaker to the page, as far as the article tells it. */
export function quoteProvenance(quote: Quote, context: ClaimContext): readonly ProvenanceStep[] {
  const speakers = quote.speakers.flatMap((id) => context.actorById.get(id) ?? []);
  const date = quote.date === null ? undefined : context.figureById.get(quote.date);
  const role = roleOf(speakers, quote, context);
  const { speakerMention, cue, addressee, venue, medium } = quote;
  const steps: ProvenanceStep[] = [];
  addStep(steps, 'speaker', namesOf(speakers) ?? speakerMention?.text, speakerMention);
  addStep(steps, 'role', role?.text, role);
  addStep(steps, 'cue', cue?.text, cue);
  addStep(steps, 'addressee', addressee?.text, addressee);
  addStep(steps, 'venue', venue?.name ?? venue?.text, venue && wordsOf(venue));
  addStep(steps, 'medium', medium?.text, medium);
  addStep(steps, 'date', date && (date.iso ?? date.text), date && wordsOf(date));
  addDocument(steps, context);
  return steps;
}

/** Of what the article says itself: the day that the sentence names, the outlet, the document. */
export function articleProvenance(sentence: Span, context: ClaimContext): readonly ProvenanceStep[] {
  const date = within(context.figures, sentence).find((figure) => figure.type === 'date' && !figure.vague);
  const steps: ProvenanceStep[] = [];
  addStep(steps, 'date', date && (date.iso ?? date.text), date && wordsOf(date));
  addDocument(steps, context);
  return steps;
}

function addDocument(steps: ProvenanceStep[], { document }: ClaimContext): void {
  const evidence = (detail: DetailName): TextSpan | null => document.evidence.find((e) => e.detail === detail)?.span ?? null;
  addStep(steps, 'outlet', document.outlet, evidence('outlet'));
  addStep(steps, 'document', document.title ?? document.id, evidence('title'));
}

/** Adds a step where its value is known. */
function addStep(
  steps: ProvenanceStep[], step: ProvenanceStepName, value: string | null | undefined, span: TextSpan | null | undefined,
): void {
  if (value) steps.push({ step, value, span: span ?? null });
}

function wordsOf({ start, end, text }: TextSpan): TextSpan {
  return { start, end, text };
}

/** The role stated nearest to where the speaker is named for this quote; roles stand in text order. */
function roleOf(speakers: readonly Actor[], quote: Quote, { reading: { tokens } }: ClaimContext): TextSpan | undefined {
  const roles = speakers.length === 1 ? (speakers[0]?.roles ?? []) : [];
  if (roles.length === 0) return undefined;
  const mention = quote.speakerMention ?? quote;
  const sentence = tokens.sentenceAt(tokens.firstAtOrAfter(mention.start));
  const here = roles.find((role) => role.start >= tokens.startOf(sentence.first) && role.end <= tokens.endOf(sentence.end - 1));
  return here ?? roles[0];
}

function namesOf(actors: readonly Actor[]): string | undefined {
  if (actors.length === 0) return undefined;
  const names = actors.map((actor) => actor.name);
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
