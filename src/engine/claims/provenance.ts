import type { Actor, DetailName, ProvenanceStep, ProvenanceStepName, Quote } from '../analysis';
import type { Span, TextSpan } from '../span';
import type { ClaimContext } from './claimContext';
import { within } from './claimContext';

/** The way of a quote from its speaker to the page, as far as the article tells it. */
export function quoteProvenance(quote: Quote, context: ClaimContext): readonly ProvenanceStep[] {
  const speakers = quote.speakers.flatMap((id) => context.actorById.get(id) ?? []);
  const date = quote.date === null ? undefined : context.figureById.get(quote.date);
  return [
    ...step('speaker', namesOf(speakers) ?? quote.speakerMention?.text, quote.speakerMention),
    ...roleStep(speakers, quote, context),
    ...step('cue', quote.cue?.text, quote.cue),
    ...step('addressee', quote.addressee?.text, quote.addressee),
    ...step('venue', quote.venue?.name ?? quote.venue?.text, quote.venue && { start: quote.venue.start, end: quote.venue.end, text: quote.venue.text }),
    ...step('medium', quote.medium?.text, quote.medium),
    ...step('date', date && (date.iso ?? date.text), date && { start: date.start, end: date.end, text: date.text }),
    ...documentSteps(context),
  ];
}

/** Of what the article says itself: the day that the sentence names, the outlet, the document. */
export function articleProvenance(sentence: Span, context: ClaimContext): readonly ProvenanceStep[] {
  const date = within(context.figures, sentence).find((figure) => figure.type === 'date' && !figure.vague);
  return [
    ...step('date', date && (date.iso ?? date.text), date && { start: date.start, end: date.end, text: date.text }),
    ...documentSteps(context),
  ];
}

function documentSteps({ document }: ClaimContext): readonly ProvenanceStep[] {
  const evidence = (detail: DetailName): TextSpan | null => document.evidence.find((e) => e.detail === detail)?.span ?? null;
  return [...step('outlet', document.outlet, evidence('outlet')), ...step('document', document.title ?? document.id, evidence('title'))];
}

function step(name: ProvenanceStepName, value: string | null | undefined, span: TextSpan | null | undefined): readonly ProvenanceStep[] {
  return value ? [{ step: name, value, span: span ?? null }] : [];
}

/** The role stated nearest to where the speaker is named for this quote; roles stand in text order. */
function roleStep(speakers: readonly Actor[], quote: Quote, { reading: { tokens } }: ClaimContext): readonly ProvenanceStep[] {
  const roles = speakers.length === 1 ? (speakers[0]?.roles ?? []) : [];
  const mention = quote.speakerMention ?? quote;
  const sentence = tokens.sentenceAt(tokens.firstAtOrAfter(mention.start));
  const here = roles.find((role) => role.start >= tokens.startOf(sentence.first) && role.end <= tokens.endOf(sentence.end - 1));
  const role = here ?? roles[0];
  return step('role', role?.text, role);
}

function namesOf(actors: readonly Actor[]): string | undefined {
  if (actors.length === 0) return undefined;
  const names = actors.map((actor) => actor.name);
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
