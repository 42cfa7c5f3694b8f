import type { VerbCue } from '../cues/cueLexicon';
import { Frame } from '../cues/frames';
import type { VerbFormName } from '../cues/inflect';
import type { TokenRange } from '../text/tokens';
import type { Candidate, RuleName } from './candidate';
import { skipTimeAndAdverbs } from './grammar/adjuncts';
import { RESEARCH } from './grammar/cueWords';
import { hasFiniteVerb } from './grammar/clause';
import { phraseEnd, phraseStart } from './grammar/nounPhrase';
import { isTitle } from './grammar/quotedTitle';
import type { Region } from './grammar/region';
import { beforeAuxiliaries, openingSubject, subjectBefore, subjectOf } from './grammar/subject';
import type { Subject } from './grammar/subject';
import { subjectDespiteTags } from './grammar/subjectDespiteTags';
import { wholeSubject } from './grammar/wholeSubject';
import { Word } from './grammar/words';
import { rareWords } from '../words/rareWords';
import { wordSet } from '../words/wordSet';

/** Everything the rules need to know about one verb that may be a cue. */
export interface CueSite {
  readonly region: Region;
  readonly unit: number;
  readonly verb: number;
  readonly entry: VerbCue;
  readonly form: VerbFormName;
  /** The verb with its particle: "called for". */
  readonly cue: TokenRange;
  readonly particle: string | null;
  /** The noun phrase before the verb, whatever its role. */
  readonly subject: Subject | null;
  /** Who speaks, as far as the words to the left tell. */
  readonly speaker: TokenRange | null;
  readonly passive: boolean;
  /** "Ruiz, adding …, left": a participle between its subject and the main verb. */
  readonly aside: boolean;
  /** "adding": its subject is that of the verb before. */
  readonly participle: boolean;
  /** "to announce". */
  readonly infinitive: boolean;
  readonly addressee: TokenRange | null;
  /** Where content after the cue may start: behind particle, time phrases and addressee. */
  readonly next: number;
}

/** A rule looks at a cue: a candidate, 'none' when the cue can have no content, null when the next rule should look. */
export interface VerbRule {
  readonly name: RuleName;
  readonly recognise: (site: CueSite) => Candidate | 'none' | null;
}

export function describeCue(region: Region, unit: number, verb: number, earlier: readonly Candidate[]): CueSite | null {
  const found = region.words.cue(verb);
  if (!found?.verb || !found.form) return null;
  const { form } = found;
  let entry = found.verb;
  const particle = particleAfter(region, verb, entry);
  const cueEnd = particle === null ? verb + 1 : region.lower(verb + 1) === particle ? verb + 2 : verb + 3;
  if (particle === null && (entry.frames & Frame.particleOnly) !== 0) return null;
  const before = beforeAuxiliaries(region, verb - 1);
  const passive = isPassive(region, verb, form, before) || goesOnInPassive(region, verb, entry, before);
  const participle = form === 'ing' && !isProgressive(region, verb, before);
  const infinitive = region.lower(verb - 1) === 'to' || (region.lower(verb - 2) === 'to' && region.is(verb - 1, Word.adverb));
  const subject = subjectDespiteTags(region, verb, entry) ?? subjectOf(region, verb, before);
  const coordinated = AND_BUT.has(region.form(before));
  const owner = participle ? ownerOfAside(region, verb) : null;
  let speaker: TokenRange | null = subject;
  if (participle || infinitive || coordinated || !subject) {
    const own = participle && subject && ownsParticiple(region, verb, subject, earlier) ? subject : null;
    speaker = quotedAs(region, verb) ?? owner ?? own ?? speakerBefore(region, verb, earlier);
    if (speaker && (participle || infinitive) && isNobody(region, speaker)) speaker = null;
  }
  if (REPORTED.has(entry.lemma) && isResearch(region, speaker)) entry = { ...entry, frames: entry.frames | RESEARCH_FRAMES };
  if (entry.lemma === 'show' && (passive || !isResearch(region, speaker))) return null; // a picture shows, and says nothing
  if (isDemonstrative(region, subject) && !passive) return null;
  let next = skipTimeAndAdverbs(region, cueEnd);
  const person = particle === null ? addresseeAt(region, entry, next) : null; // what is warned of is nobody warned
  const addressee = person && isOwnObject(region, entry, person.end) ? null : person;
  if (addressee) next = skipTimeAndAdverbs(region, addressee.end);
  return {
    region, unit, verb, entry, form, cue: { first: verb, end: cueEnd }, particle, subject, speaker, passive, aside: owner !== null,
    participle, infinitive, addressee, next,
  };
}

const AND_BUT = wordSet('and but');

export function takes(site: CueSite, frame: number): boolean {
  return (site.entry.frames & frame) !== 0;
}

/** What a poll finds is what it reports; what a person finds may lie on the floor. */
function isResearch(region: Region, subject: TokenRange | null): boolean {
  if (!subject) return false;
  for (let i = subject.first; i < subject.end; i++) if (RESEARCH.has(region.form(i))) return true;
  return false;
}

const REPORTED: ReadonlySet<string> = new Set(['find', 'show']);
const RESEARCH_FRAMES = Frame.front | Frame.quote | Frame.bare | Frame.late | Frame.object;

/** Where the content's left neighbour ends: the start of the cue's own subject; -1 when it has none of its own. */
export function ownSubjectStart(site: CueSite): number {
  return site.subject && !site.participle && !site.infinitive ? site.subject.first : -1;
}

/** A candidate of the site's cue; speaker and addressee are the site's where nothing else is said. */
export function makeCandidate(
  site: CueSite,
  rule: RuleName,
  fragments: TokenRange[],
  speaker: TokenRange | null = site.speaker,
  addressee: TokenRange | null = site.addressee,
  contentFirst = false,
): Candidate {
  return {
    fragments, cue: site.cue, cueToken: site.verb, lemma: site.particle ? `${site.entry.lemma} ${site.particle}` : site.entry.lemma,
    speaker, addressee, medium: null, venue: null, rule, contentFirst, unit: site.unit, inside: site.region.inside,
  };
}

function particleAfter(region: Region, verb: number, entry: VerbCue): string | null {
  const next = region.form(verb + 1);
  const isTime = next.lower === 'for' && region.is(verb + 2, Word.timeNoun); // "argued for years that"
  const behindTo = region.is(verb + 2, Word.adverb) ? verb + 3 : verb + 2;
  const isInfinitive = next.lower === 'to' && region.is(behindTo, Word.baseVerb); // "agreed to pay", against "agreed to a price"
  if (entry.particles.has(next) && verb + 1 < region.end && !region.inQuote(verb + 1)) return isTime || isInfinitive ? null : next.lower;
  const adverb = region.form(verb + 1).lower.endsWith('ly') && region.is(verb + 1, Word.adverb); // "complained bitterly about"
  const behindAdverb = verb + 2;
  if (adverb && entry.particles.has(region.form(behindAdverb)) && behindAdverb < region.end && !region.inQuote(behindAdverb)) {
    return region.lower(behindAdverb);
  }
  const behindDay = region.form(verb + 2); // "called Wednesday for"
  const split = region.is(verb + 1, Word.day) && entry.particles.has(behindDay) && (entry.frames & Frame.addressee) === 0 && behindDay.lower !== 'on';
  return split && verb + 2 < region.end && !region.inQuote(verb + 2) ? behindDay.lower : null;
}

/** "It is important to note that …", "that means admitting …": anybody might. */
function isNobody(region: Region, { first, end }: TokenRange): boolean {
  if (end - first !== 1 || !IT_OR_THAT.has(region.form(first))) return false;
  return region.is(end, Word.formOfBe) || MEANS.has(region.form(end));
}

const IT_OR_THAT = wordSet('it that this which');
const MEANS = wordSet('means meant requires required takes took involves involved');

/** "This indicates that …": a fact shows something, nobody says it. */
function isDemonstrative(region: Region, subject: Subject | null): boolean {
  if (!subject || subject.end - subject.first !== 1) return false;
  const lower = region.lower(subject.first);
  if (lower === 'that') return region.hasTag(subject.first, 'DT') && !region.is(subject.first, Word.whPronoun);
  return lower === 'this' && !region.is(subject.first, Word.whPronoun);
}

/** "was told", "were accused". */
function isPassive(region: Region, verb: number, form: VerbFormName, before: number): boolean {
  if (form === 'ing' || holdsForTrue(region, verb)) return false;
  for (let i = verb - 1; i > before; i--) {
    if (!region.is(i, Word.formOfBe)) continue;
    if (region.lower(i) === "'s" && PERSONS.has(region.form(i - 1)) && !AGENTS.has(region.form(verb + 1))) return false; // "who's argued that"
    return region.is(verb, Word.participle) || (region.lower(i) !== "'s" && region.hasTag(verb, 'VBD'));
  }
  return false;
}

/** "The crews are convinced that": they say so, whoever convinced them. */
function holdsForTrue(region: Region, verb: number): boolean {
  return region.lower(verb) === 'convinced' && region.lower(verb + 1) === 'that';
}

/** "was hauled in and told that …": who was told something is its hearer. */
function goesOnInPassive(region: Region, verb: number, entry: VerbCue, before: number): boolean {
  if (entry.lemma !== 'tell' || region.lower(verb) !== 'told' || !AND_BUT.has(region.form(before))) return false;
  if (!WITHOUT_HEARER.has(region.form(verb + 1))) return false;
  for (let i = before - 1; i > region.first && i > before - FARTHEST_PASSIVE; i--) {
    if (region.is(i, Word.participle)) return region.is(beforeAdverbs(region, i - 1), Word.formOfBe);
    if (region.is(i, Word.finite) || region.inQuote(i)) return false;
  }
  return false;
}

function beforeAdverbs(region: Region, from: number): number {
  let i = from;
  while (i > region.first && region.is(i, Word.adverb)) i--;
  return i;
}

const WITHOUT_HEARER = wordSet('that to about of how what');
const FARTHEST_PASSIVE = 8;
const PERSONS = wordSet('he she who it');
const AGENTS = wordSet('by to as');

/** "is saying", "was not suggesting". */
function isProgressive(region: Region, verb: number, before: number): boolean {
  if (before >= verb - 1) return false;
  const auxiliary = region.is(verb - 1, Word.adverb) ? verb - 2 : verb - 1;
  return region.is(auxiliary, Word.formOfBe);
}

/** "an official" of "the paper quoted an official as saying": who says it, whoever passes it on. Null for other verbs. */
function quotedAs(region: Region, verb: number): TokenRange | null {
  if (region.lower(verb - 1) !== 'as') return null;
  const first = phraseStart(region, verb - 2);
  if (first <= region.first) return null;
  const quoting = region.words.cue(first - 1);
  return quoting?.verb?.lemma === 'quote' || quoting?.verb?.lemma === 'cite' ? { first, end: verb - 1 } : null;
}

/**
 * "Ruiz" of "On Friday, Ruiz, citing the law, left": the phrase before the comma in front of a participle, where the clause begins with
 * it; null where anything else stands there.
 */
function ownerOfAside(region: Region, verb: number): TokenRange | null {
  const end = verb - 1;
  if (!region.isComma(end) || region.inQuote(end)) return null;
  const phrase = phraseStart(region, end - 1);
  if (phrase < 0 || hasFiniteVerb(region, region.first, end)) return null;
  const first = wholeSubject(region, phrase);
  for (let i = first; i < end; i++) if (isPastOfClause(region, i)) return null; // "Ruiz declined to speak, citing …"
  const before = first - 1;
  if (region.is(first, Word.day | Word.timeNoun) || region.is(before, Word.preposition)) return null; // "In May, citing the law, Ruiz left"
  return before < region.first || region.isComma(before) || OPENERS.has(region.form(before)) ? { first, end } : null;
}

/** "The bank raised rates": a past tense that the tagger takes for a participle. */
function isPastOfClause(region: Region, i: number): boolean {
  if (region.words.cue(i)?.form === 'past' && region.is(i, Word.verb)) return true;
  const past = region.hasTag(i, 'VBN') && region.lower(i).endsWith('ed') && region.is(i - 1, Word.noun);
  return past && region.is(i + 1, Word.noun | Word.determiner | Word.number);
}

const OPENERS = wordSet('but and that while when because although though');

/** "with officials saying", "both wrote again – Ruiz saying it was late and Okafor calling it early" */
function ownsParticiple(region: Region, verb: number, subject: Subject, earlier: readonly Candidate[]): boolean {
  if (subject.apposition || subject.last !== verb - 1) return false;
  const before = region.lower(subject.first - 1);
  if (before === 'with') return true;
  if (!region.is(subject.first, Word.properNoun)) return false;
  const cue = earlier.at(-1)?.cueToken ?? -1;
  const goesOn = before === 'and' && cue >= region.first && cue < subject.first && region.words.cue(cue)?.form === 'ing';
  return goesOn || (region.isDash(subject.first - 1) && subject.first - 1 > region.first);
}

function speakerBefore(region: Region, verb: number, earlier: readonly Candidate[]): TokenRange | null {
  for (let i = earlier.length - 1; i >= 0 && i > earlier.length - 12; i--) {
    const candidate = earlier[i];
    if (!candidate?.speaker || candidate.inside !== region.inside) continue;
    if (candidate.cueToken >= 0 && candidate.cueToken < verb) return candidate.speaker;
  }
  return subjectBefore(region, verb) ?? openingSubject(region, verb);
}

/** "ordered the release of the files", "promised a new pier": nothing follows that somebody could be told. */
function isOwnObject(region: Region, entry: VerbCue, behind: number): boolean {
  if (!ORDERING.has(entry.lemma)) return false;
  const next = skipTimeAndAdverbs(region, behind);
  if (next >= region.end) return true;
  if (region.isComma(next)) return infinitiveBehindAside(region, next) < 0;
  if (region.inQuote(next) || TOLD.has(region.form(next))) return false;
  return !region.is(next, Word.determiner | Word.pronoun | Word.noun | Word.preposition);
}

const ORDERING: ReadonlySet<string> = new Set(['order', 'promise', 'urge']);
const TOLD = rareWords('to that whether not :');

/** "ordered the office, along with the clerk, to pay": the "to" behind what the comma at a token opens; -1 where there is none. */
export function infinitiveBehindAside(region: Region, comma: number): number {
  const limit = Math.min(region.end - 1, comma + LONGEST_ASIDE);
  for (let i = comma + 1; i < limit && !region.inQuote(i) && !region.is(i, Word.finite); i++) {
    if (region.isComma(i)) return region.lower(i + 1) === 'to' && region.is(i + 2, Word.baseVerb) ? i + 1 : -1;
  }
  return -1;
}

const LONGEST_ASIDE = 16;

function addresseeAt(region: Region, entry: VerbCue, at: number): TokenRange | null {
  if ((entry.frames & Frame.addressee) === 0 || at >= region.end || region.inQuote(at)) return null;
  if (NO_ADDRESSEE.has(region.form(at))) return null;
  const end = phraseEnd(region, at);
  if (end <= at) return null;
  // "warned the crews | of floods"
  if (PARTS.has(region.form(at)) && region.lower(end) === 'of' && entry.particles.has(region.form(end))) return null;
  for (let i = at + 1; i < end; i++) if (region.lower(i) === 'of' && entry.particles.has(region.form(i))) return { first: at, end: i };
  if (STORIES.has(region.form(end - 1))) return null;
  // told the radio's “Early Hours” that
  const before = region.is(end - 1, Word.possessive) || PROGRAMMES.has(region.form(end - 1));
  const programme = before && region.startsQuote(end) && isTitle(region, end);
  return { first: at, end: programme ? region.quoteEnd(end) : end };
}

const PROGRAMMES = rareWords('program programme show podcast newspaper magazine newscast broadcast');

/** "warned most of the ships would sink" */
const PARTS = wordSet('all any both few half many most much none several some');

/** "told the truth about", "tell a story about": what is told, and to nobody. */
const STORIES = wordSet('truth story stories tale tales lie lies version');
const NO_ADDRESSEE = wordSet('that whether if how why what who whom whose which when where to about , :');
