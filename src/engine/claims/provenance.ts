import type { Actor, Figure, ProvenanceStep, ProvenanceStepName, Quote } from '../analysis';
import type { TextSpan } from '../span';
import type { ClaimContext } from './claimContext';

/** The way of a quote from its speaker to the page, as far as the article tells it. */
export function quoteProvenance(quote: Quote, context: ClaimContext): readonly ProvenanceStep[] {
  const speakers = speakersOf(quote, context);
  const role = roleOf(speakers, quote, context);
  const { speakerMention, cue, addressee, venue, medium } = quote;
  const steps: ProvenanceStep[] = [];
  addStep(steps, 'speaker', namesOf(speakers) ?? speakerMention?.text, speakerMention);
  if (role) addStep(steps, 'role', role.text, role);
  if (cue) addStep(steps, 'cue', cue.text, cue);
  if (addressee) addStep(steps, 'addressee', addressee.text, addressee);
  if (venue) addStep(steps, 'venue', venue.name ?? venue.text, wordsOf(venue));
  if (medium) addStep(steps, 'medium', medium.text, medium);
  const date = quote.date === null ? undefined : context.figure(quote.date);
  if (date) addDate(steps, date);
  for (const step of context.documentSteps) steps.push(step);
  return steps;
}

/** Of what the article says itself: the day that the sentence names, the outlet, the document. */
export function articleProvenance(figures: readonly Figure[], context: ClaimContext): readonly ProvenanceStep[] {
  const date = figures.find((figure) => figure.type === 'date' && !figure.vague);
  const steps: ProvenanceStep[] = [];
  if (date) addDate(steps, date);
  for (const step of context.documentSteps) steps.push(step);
  return steps;
}

function addDate(steps: ProvenanceStep[], date: Figure): void {
  addStep(steps, 'date', date.iso ?? date.text, wordsOf(date));
}

/** Adds a step where its value is known. */
function addStep(steps: ProvenanceStep[], step: ProvenanceStepName, value: string | undefined, span: TextSpan | null): void {
  if (value) steps.push({ step, value, span });
}

function wordsOf({ start, end, text }: TextSpan): TextSpan {
  return { start, end, text };
}

const NOBODY: readonly Actor[] = [];

function speakersOf({ speakers }: Quote, context: ClaimContext): readonly Actor[] {
  if (speakers.length === 0) return NOBODY;
  const found: Actor[] = [];
  for (const id of speakers) {
    const actor = context.actorById.get(id);
    if (actor) found.push(actor);
  }
  return found;
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
  if (actors.length === 1) return actors[0]?.name;
  const names = actors.map((actor) => actor.name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
