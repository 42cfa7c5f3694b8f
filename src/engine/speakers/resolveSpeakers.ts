import type { ActorTable } from '../actors/findActors';
import type { Actor, Figure, Quote } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { mentionOf } from '../mention';
import type { AnalyseOptions, Correction } from '../options';
import type { Reading } from '../reading';
import { overlaps, textSpan } from '../span';
import type { TextSpan } from '../span';
import type { TokenRange } from '../text/tokens';
import { Cast, takenUp } from './cast';
import type { Role } from './cast';
import { addFirstPersons } from './firstPersons';
import { addInterviewee, findInterview } from './interviews';
import { namedLater } from './namedLater';
import type { Unnamed } from './namedLater';
import { PronounReader } from './pronouns';
import type { Described, SpeechContext } from './pronouns';
import type { PronounLink } from './pronounResolver';
import { QuoteDates } from './quoteDates';
import { SpeakerResolver } from './speakerResolver';
import type { Resolution } from './speakerResolver';
import { addAddressees, findTranscript, interviewIn, nameByLabels } from './transcripts';
import type { Transcript } from './transcripts';

/** Below this a speaker is not named: the quote is unattributed. */
const THRESHOLD = 0.5;

/**
 * Says who the speaker phrases mean: names, pronouns ("she"), nominals ("the ministry"), plural speakers; a speaker
 * without a name becomes an actor with nominal mentions only. Returns all actors (named ones with the mentions found
 * here added) and the quotes. `outlet` is who prints the article.
 */
export function resolveSpeakers(
  reading: Reading,
  attributions: readonly Attribution[],
  table: ActorTable,
  figures: readonly Figure[],
  options: AnalyseOptions,
  outlet: string | null = null,
): { readonly actors: readonly Actor[]; readonly quotes: readonly Quote[] } {
  const corrections = options.corrections ?? [];
  const kept = withoutCorrected(attributions, corrections);
  const cast = new Cast(table);
  const transcript = findTranscript(reading, cast, table.mentions, kept, outlet);
  const unlabelled = transcript ? null : findInterview(reading, cast, table.mentions);
  const pronouns = new PronounReader(reading, cast, table.mentions);
  const ignored = new Set(options.actors?.ignored);
  const speech = new SpeechReader(reading, kept, new SpeakerResolver(reading, cast, table.mentions, pronouns, ignored), transcript);
  pronouns.read(speech);
  const { resolutions } = speech;
  if (transcript) nameByLabels(reading, cast, kept, resolutions, transcript, ignored);
  settleFirstPersons(reading, kept, resolutions);
  const meant = namedLater(reading, cast, unnamedSpeakers(resolutions));
  if (meant.size > 0) nameSpeakers(resolutions, meant);
  correctSpeakers(kept, resolutions, corrections, cast);
  addMentions(reading, cast, pronouns, resolutions, meant);
  const interview = transcript ? interviewIn(reading, kept, resolutions, transcript) : unlabelled;
  addFirstPersons(reading, cast, table.mentions, kept, resolutions, pronouns, interview?.turns ?? null);
  if (interview) addInterviewee(reading, cast, table.mentions, interview);
  else if (transcript) addAddressees(reading, cast, kept, resolutions, transcript);
  const dates = new QuoteDates(reading.tokens, figures);
  const quotes = kept.map((attribution, index) =>
    quoteOf(reading, attribution, index, resolutions[index] ?? null, dates.of(attribution)));
  return { actors: cast.finish(), quotes };
}

/** By index of the attribution; null where nothing says who speaks. */
type Resolutions = (Resolution | null)[];

// --- who speaks ------------------------------------------------------------------------------------------------

/** One walk over the article resolves pronouns and speakers together: each needs the other's last answer. */
class SpeechReader implements SpeechContext {
  readonly resolutions: Resolutions;
  nextToken: number;
  phraseEnd = 0;
  private next = 0;
  private readonly count: number;
  private readonly phrases: readonly SpeakerPhrase[];

  constructor(
    reading: Reading,
    attributions: readonly Attribution[],
    private readonly resolver: SpeakerResolver,
    private readonly transcript: Transcript | null,
  ) {
    this.resolutions = attributions.map((_, index) => transcript?.settled.get(index) ?? null);
    this.phrases = speakerPhrases(reading, attributions);
    this.count = reading.tokens.count;
    this.nextToken = this.phrases[0]?.first ?? this.count;
  }

  describedAt(token: number): Described | null {
    return this.resolver.describedAt(token);
  }

  speakerAt(token: number, pronoun: PronounLink | null): Role | null {
    let speaker: Role | null = null;
    let phrase = this.phrases[this.next];
    while (phrase && phrase.first <= token) {
      const { within, index } = phrase;
      const outer = within < 0 ? null : (this.resolutions[within]?.role ?? null);
      const resolution = this.transcript?.settled.get(index) ?? this.resolver.resolve(phrase, pronoun, outer);
      this.resolutions[index] = resolution;
      if (resolution.role && phrase.end > this.phraseEnd) this.phraseEnd = phrase.end;
      if (within < 0) speaker = resolution.role ?? speaker;
      phrase = this.phrases[++this.next];
    }
    this.nextToken = phrase?.first ?? this.count;
    return speaker;
  }
}

interface SpeakerPhrase extends TokenRange {
  /** Of the attribution, and of the one whose content holds it; -1 where none does. */
  readonly index: number;
  readonly within: number;
}

/** The attributions with a speaker phrase, by the token that starts the phrase. */
function speakerPhrases({ tokens }: Reading, attributions: readonly Attribution[]): readonly SpeakerPhrase[] {
  const phrases: SpeakerPhrase[] = [];
  let last = 0;
  let sorted = true;
  for (let index = 0; index < attributions.length; index++) {
    const { speakerPhrase, within } = attributions[index] ?? NO_PHRASE;
    if (!speakerPhrase) continue;
    const first = tokens.firstAtOrAfter(speakerPhrase.start);
    let end = first;
    while (end < tokens.count && tokens.endOf(end) <= speakerPhrase.end) end++;
    phrases.push({ first, end, index, within });
    if (first < last) sorted = false;
    last = first;
  }
  return sorted ? phrases : phrases.sort((a, b) => a.first - b.first);
}

const NO_PHRASE = { speakerPhrase: null, within: -1 } as const;

/** “I told them,” said Ana Ruiz: who "I" is inside a quotation is known only behind it. */
function settleFirstPersons({ tokens }: Reading, attributions: readonly Attribution[], resolutions: Resolutions): void {
  attributions.forEach(({ speakerPhrase, within }, index) => {
    const outer = within < 0 ? null : resolutions[within];
    if (!outer?.role || !speakerPhrase || resolutions[index]?.role) return;
    const token = tokens.firstAtOrAfter(speakerPhrase.start);
    if (tokens.form(token).person !== 1 || tokens.endOf(token) !== speakerPhrase.end) return;
    const { role } = outer;
    resolutions[index] = {
      role, roles: [role], rule: 'first-person', confidence: 0.8, mention: { first: token, end: token + 1 }, form: 'pronoun', phrase: null,
      evidence: takenUp(role),
    };
  });
}

// --- named later -----------------------------------------------------------------------------------------------

function unnamedSpeakers(resolutions: Resolutions): readonly Unnamed[] {
  const unnamed: Unnamed[] = [];
  for (const resolution of resolutions) {
    if (resolution?.rule !== 'unnamed' || !resolution.role || !resolution.mention || resolution.roles.length > 1) continue;
    unnamed.push({ role: resolution.role, phrase: resolution.mention });
  }
  return unnamed;
}

/** Puts the people whom the article names later in the place of their descriptions. */
function nameSpeakers(resolutions: Resolutions, meant: ReadonlyMap<Role, Role>): void {
  resolutions.forEach((resolution, index) => {
    const role = resolution?.role ? meant.get(resolution.role) : undefined;
    if (!resolution || !role) return;
    const isDescription = resolution.rule === 'unnamed';
    resolutions[index] = {
      ...resolution, role, roles: [role], evidence: takenUp(role),
      ...(isDescription ? { rule: 'named-later', confidence: 0.75 } : {}),
    };
  });
}

// --- mentions --------------------------------------------------------------------------------------------------

function addMentions(
  reading: Reading,
  cast: Cast,
  pronouns: PronounReader,
  resolutions: Resolutions,
  meant: ReadonlyMap<Role, Role>,
): void {
  const { tokens } = reading;
  for (const { token, value } of pronouns.links) {
    cast.mention(meant.get(value.role) ?? value.role, mentionOf(tokens.span(token, token + 1), 'pronoun', value.confidence, value.rule, value.evidence));
  }
  for (const { token, value } of pronouns.described) {
    cast.mention(meant.get(value.role) ?? value.role, mentionOf(tokens.span(token, value.end), 'nominal', value.confidence, value.rule, value.evidence));
  }
  for (const resolution of resolutions) {
    if (!resolution?.role || !resolution.mention) continue;
    const { role, mention, form, confidence, rule, evidence } = resolution;
    cast.mention(role, mentionOf(tokens.span(mention.first, mention.end), form, confidence, rule, evidence));
  }
}

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
    attributions.forEach((attribution, index) => {
      const span = contentOf(attribution);
      if (span.start < correction.start || span.end > correction.end) return;
      const { speaker } = correction;
      const role = speaker === null ? null : (cast.named(speaker) ?? cast.nominal(speaker, 'person', false, null));
      const roles = role ? [role] : [];
      resolutions[index] = { role, roles, rule: 'corrected', confidence: 1, mention: null, form: 'name', phrase: null, evidence: null };
      const phrase = attribution.speakerPhrase;
      if (role?.base === null && phrase) cast.mention(role, mentionOf(phrase, 'nominal', 1, 'corrected'));
    });
  }
}

function contentOf(attribution: Attribution): { readonly start: number; readonly end: number } {
  return { start: attribution.fragments[0]?.start ?? 0, end: attribution.fragments.at(-1)?.end ?? 0 };
}

// --- quotes ----------------------------------------------------------------------------------------------------

function quoteOf(reading: Reading, attribution: Attribution, index: number, resolution: Resolution | null, date: string | null): Quote {
  const { start, end } = contentOf(attribution);
  const content = textSpan(reading.text, start, end);
  const { cue, cueLemma, addressee, medium, venue } = attribution;
  const sure = resolution !== null && resolution.confidence >= THRESHOLD;
  return {
    start, end, text: content.text, id: `q${index + 1}`, kind: attribution.kind,
    fragments: attribution.fragments.length === 1 ? [content] : fragmentsOf(reading, attribution),
    speaker: sure ? (resolution.role?.id ?? null) : null, speakers: sure ? resolution.roles.map(({ id }) => id) : [],
    within: attribution.within < 0 ? null : `q${attribution.within + 1}`,
    speakerMention: resolution?.phrase ? reading.tokens.span(resolution.phrase.first, resolution.phrase.end) : attribution.speakerPhrase,
    cue, cueLemma, addressee, medium, venue, date,
    confidence: attribution.confidence * (resolution ? 0.9 + 0.1 * resolution.confidence : 1), rule: attribution.rule,
  };
}

function fragmentsOf({ text }: Reading, { fragments }: Attribution): readonly TextSpan[] {
  return fragments.map(({ start, end }) => textSpan(text, start, end));
}
