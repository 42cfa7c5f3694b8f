import type { ActorTable } from '../actors/findActors';
import type { Actor, Figure, Quote } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { mentionOf } from '../mention';
import type { AnalyseOptions, Correction } from '../options';
import type { Reading } from '../reading';
import { overlaps, textSpan } from '../span';
import { Cast } from './cast';
import type { Role } from './cast';
import { addInterviewee } from './interviews';
import { PronounReader } from './pronouns';
import type { PronounLink } from './pronounResolver';
import { dateOfQuote } from './quoteDates';
import { SpeakerResolver } from './speakerResolver';
import type { Resolution } from './speakerResolver';

/** Below this a speaker is not named: the quote is unattributed. */
const THRESHOLD = 0.5;

/**
 * Says who the speaker phrases mean: names, pronouns ("she"), nominals ("the ministry"), plural speakers; a speaker
 * without a name becomes an actor with nominal mentions only. Returns all actors (named ones with the mentions found
 * here added) and the quotes.
 */
export function resolveSpeakers(
  reading: Reading,
  attributions: readonly Attribution[],
  table: ActorTable,
  figures: readonly Figure[],
  options: AnalyseOptions,
): { readonly actors: readonly Actor[]; readonly quotes: readonly Quote[] } {
  const corrections = options.corrections ?? [];
  const kept = withoutCorrected(attributions, corrections);
  const cast = new Cast(table);
  const pronouns = new PronounReader(reading, cast, table.mentions);
  const resolutions = resolveInOrder(reading, kept, table, cast, pronouns);
  correctSpeakers(kept, resolutions, corrections, cast);
  addMentions(reading, cast, pronouns, resolutions);
  addFirstPersons(reading, cast, kept, resolutions);
  addInterviewee(reading, cast);
  const dates = figures.filter((figure) => figure.type === 'date');
  const quotes = kept.map((attribution, index) => {
    const date = dateOfQuote(reading, attribution, dates);
    return quoteOf(reading, attribution, index, resolutions.get(attribution) ?? null, date);
  });
  return { actors: cast.finish(), quotes };
}

type Resolutions = Map<Attribution, Resolution>;

// --- who speaks ------------------------------------------------------------------------------------------------

/** One walk over the article resolves pronouns and speakers together: each needs the other's last answer. */
function resolveInOrder(
  reading: Reading,
  attributions: readonly Attribution[],
  table: ActorTable,
  cast: Cast,
  pronouns: PronounReader,
): Resolutions {
  const resolutions: Resolutions = new Map();
  const resolver = new SpeakerResolver(reading, cast, table.mentions, pronouns);
  const phrases = speakerPhrases(reading, attributions);
  let next = 0;
  pronouns.read({
    describedAt: (token) => resolver.describedAt(token),
    speakerAt(token: number, pronoun: PronounLink | null): Role | null {
      let speaker: Role | null = null;
      for (let phrase = phrases[next]; phrase && phrase.token <= token; phrase = phrases[++next]) {
        const { attribution } = phrase;
        const outer = attribution.within < 0 ? undefined : attributions[attribution.within];
        const resolution = resolver.resolve(attribution, pronoun, (outer && resolutions.get(outer)?.role) ?? null);
        resolutions.set(attribution, resolution);
        if (attribution.within < 0) speaker = resolution.role ?? speaker;
      }
      return speaker;
    },
  });
  return resolutions;
}

interface SpeakerPhrase {
  readonly token: number;
  readonly attribution: Attribution;
}

/** The attributions with a speaker phrase, by the token that starts the phrase. */
function speakerPhrases({ tokens }: Reading, attributions: readonly Attribution[]): readonly SpeakerPhrase[] {
  const phrases: SpeakerPhrase[] = [];
  for (const attribution of attributions) {
    const { speakerPhrase } = attribution;
    if (speakerPhrase) phrases.push({ token: tokens.firstAtOrAfter(speakerPhrase.start), attribution });
  }
  return phrases.sort((a, b) => a.token - b.token);
}

// --- mentions --------------------------------------------------------------------------------------------------

function addMentions(reading: Reading, cast: Cast, pronouns: PronounReader, resolutions: ReadonlyMap<Attribution, Resolution>): void {
  const { tokens } = reading;
  for (const [token, link] of pronouns.links) {
    cast.mention(link.role, mentionOf(tokens.span(token, token + 1), 'pronoun', link.confidence, link.rule));
  }
  for (const [token, { role, end }] of pronouns.described) {
    cast.mention(role, mentionOf(tokens.span(token, end), 'nominal', 0.7, 'described'));
  }
  for (const { role, mention, form, confidence, rule } of resolutions.values()) {
    if (role && mention) cast.mention(role, mentionOf(tokens.span(mention.first, mention.end), form, confidence, rule));
  }
}

/** "I" and "my" inside somebody's direct words mean the speaker. */
function addFirstPersons(reading: Reading, cast: Cast, attributions: readonly Attribution[], resolutions: Resolutions): void {
  const { tokens } = reading;
  for (const attribution of attributions) {
    const { role, roles, confidence } = resolutions.get(attribution) ?? NOBODY;
    if (!role || role.plural || roles.length > 1 || attribution.kind === 'indirect' || attribution.within >= 0) continue;
    for (const fragment of attribution.fragments) {
      const { first, end } = tokens.rangeOf(fragment);
      for (let i = first; i < end; i++) {
        if (tokens.form(i).person !== 1) continue;
        if (attribution.kind === 'mixed' && (reading.segments.outermostOf[i] ?? -1) < 0) continue;
        cast.mention(role, mentionOf(tokens.span(i, i + 1), 'pronoun', confidence, 'first-person'));
      }
    }
  }
}

const NOBODY = { role: null, roles: [], confidence: 0 } as const;

// --- corrections -----------------------------------------------------------------------------------------------

/** Attributions without those that people have marked as no quote; `within` follows. */
function withoutCorrected(attributions: readonly Attribution[], corrections: readonly Correction[]): readonly Attribution[] {
  const dropped = corrections.filter((correction) => correction.kind === 'notAQuote');
  if (dropped.length === 0) return attributions;
  const keptAt = new Map<number, number>();
  const kept = attributions.filter((attribution, index) => {
    const span = contentOf(attribution);
    const isDropped = dropped.some(({ start, end }) => overlaps({ start, end }, span) && (start <= span.start || end >= span.end));
    if (!isDropped) keptAt.set(index, keptAt.size);
    return !isDropped;
  });
  return kept.map((attribution) => ({ ...attribution, within: keptAt.get(attribution.within) ?? -1 }));
}

/** People's word on who speaks goes before everything else. */
function correctSpeakers(
  attributions: readonly Attribution[],
  resolutions: Resolutions,
  corrections: readonly Correction[],
  cast: Cast,
): void {
  for (const correction of corrections) {
    if (correction.kind !== 'speaker') continue;
    for (const attribution of attributions) {
      const span = contentOf(attribution);
      if (span.start < correction.start || span.end > correction.end) continue;
      const { speaker } = correction;
      const role = speaker === null ? null : (cast.named(speaker) ?? cast.nominal(speaker, 'person', false, null));
      const roles = role ? [role] : [];
      resolutions.set(attribution, { role, roles, rule: 'corrected', confidence: 1, mention: null, form: 'name', phrase: null });
      const phrase = attribution.speakerPhrase;
      if (role?.base === null && phrase) cast.mention(role, mentionOf(phrase, 'nominal', 1, 'corrected'));
    }
  }
}

function contentOf(attribution: Attribution): { readonly start: number; readonly end: number } {
  return { start: attribution.fragments[0]?.start ?? 0, end: attribution.fragments.at(-1)?.end ?? 0 };
}

// --- quotes ----------------------------------------------------------------------------------------------------

function quoteOf(reading: Reading, attribution: Attribution, index: number, resolution: Resolution | null, date: string | null): Quote {
  const { start, end } = contentOf(attribution);
  const { text } = reading;
  const { cue, cueLemma, addressee, medium, venue } = attribution;
  const sure = resolution !== null && resolution.confidence >= THRESHOLD;
  return {
    start, end, text: text.slice(start, end), id: `q${index + 1}`, kind: attribution.kind,
    fragments: attribution.fragments.map((fragment) => textSpan(text, fragment.start, fragment.end)),
    speaker: sure ? (resolution.role?.id ?? null) : null, speakers: sure ? resolution.roles.map(({ id }) => id) : [],
    within: attribution.within < 0 ? null : `q${attribution.within + 1}`,
    speakerMention: resolution?.phrase ? reading.tokens.span(resolution.phrase.first, resolution.phrase.end) : attribution.speakerPhrase,
    cue, cueLemma, addressee, medium, venue, date,
    confidence: attribution.confidence * (resolution ? 0.5 + 0.5 * resolution.confidence : 1), rule: attribution.rule,
  };
}
