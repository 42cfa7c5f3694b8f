import type { CueEntry, VerbCue } from '../../cues/cueLexicon';
import { Frame } from '../../cues/frames';
import { statementNouns } from '../../cues/objectNouns';
import { TokenKind } from '../../words/wordForm';
import { phraseStart } from './nounPhrase';
import type { Region } from './region';
import { subjectOf } from './subject';
import { Word } from './words';
import type { Words } from './words';
import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';
import type { WordSet } from '../../words/wordSet';

/**
 * False where the neighbouring words alone rule out a cue, "of the report", "going home": asked before any sentence is
 * tagged, since tagging is most of the work.
 */
export function mayBeCue(words: Words, token: number, entry: CueEntry): boolean {
  if (entry.phrasal.length > 0) return true;
  const { verb, form, noun } = entry;
  const next = words.form(token + 1);
  if (noun && COPULAS.has(next) && words.lower(token + 2) === 'that') return true;
  if (noun && (noun.takesThat || noun.takesPhrase) && NOUN_LINKS.has(next)) return true;
  if (noun && (noun.takesThat || noun.takesPhrase) && OTHER_LINKS.has(next) && linksSoon(words, token + 2)) return true;
  if (noun?.takesCopula && !noun.takesThat && next.text === ':') return true;
  if (noun?.takesCopula && next.text === ',' && copulaSoon(words, token + 2)) return true;
  if (!verb || isOtherSense(words, token, verb.lemma, next.lower)) return false;
  if (verb.stance === 'believes' && tellsOfNobodyAtSight(words, token, verb)) return false;
  if ((verb.frames & Frame.particleOnly) !== 0 && !verb.particles.has(next)) return false;
  const needsSign = (verb.frames & ~SHOWN_BY_SIGNS) === 0 && !verb.particles.has(next) && statementNouns(verb.lemma) === null;
  if (needsSign && !signOfContent(words, token) && !afterResearch(words, token, verb)) return false;
  return (form !== 'base' && form !== 'present') || !BEFORE_NOUNS.has(words.form(token - 1));
}

/** "is expected to", "in fear of", "the picture shows": seen by the next words already. */
function tellsOfNobodyAtSight(words: Words, token: number, { lemma }: VerbCue): boolean {
  if (lemma === 'show') return !isBehindResearch(words, token);
  const before = words.form(token - 1);
  return (before.grammar & (Word.formOfBe | Word.preposition)) !== 0 || before.lower === 'widely';
}

/** "continue to work", "adding to the bill", "the United States", "up 54 points to 6038": the same words without speech. */
function isOtherSense(words: Words, token: number, lemma: string, next: string): boolean {
  if (lemma === 'continue') return next === 'to' || next === 'with' || words.lower(token) === 'continue';
  if (lemma === 'add') return next === 'to';
  if (lemma === 'claim') return takesLives(words, token + 1);
  if (lemma === 'point') return words.form(token - 1).kind === TokenKind.number || UNITS_OF_POINTS.has(words.form(token - 1));
  return lemma === 'state' && words.lower(token - 1) === 'united';
}

/** "claimed at least 20 lives", "claiming thousands of American lives a year"; not "claimed lives were lost". */
function takesLives(words: Words, first: number): boolean {
  for (let i = first; i < first + LONGEST_TOLL; i++) {
    const form = words.form(i);
    if (form.kind === TokenKind.punctuation || form.kind === TokenKind.quoteMark || (form.grammar & Word.auxiliary) !== 0) return false;
    if (VICTIMS.has(form)) return (words.form(i + 1).grammar & Word.auxiliary) === 0;
  }
  return false;
}

const LONGEST_TOLL = 9;
const VICTIMS = wordSet('life lives victim victims');
const UNITS_OF_POINTS = wordSet('percentage basis');

/** Verbs with no other frames need one of these signs close behind them, or their particle. */
const SHOWN_BY_SIGNS = Frame.quote | Frame.that | Frame.wh | Frame.to | Frame.objectAfter | Frame.particleOnly;
const SIGNS = wordSet('that : to about whether how why what if who whom where when which');
const FARTHEST_SIGN = 16;

function signOfContent(words: Words, verb: number): boolean {
  for (let i = verb + 1; i < verb + FARTHEST_SIGN; i++) if (SIGNS.has(words.form(i)) || words.isMark(i)) return true;
  return false;
}

/** "The poll, taken in May, finds …": what research finds it reports. */
function afterResearch(words: Words, token: number, verb: VerbCue): boolean {
  return verb.lemma === 'find' && isBehindResearch(words, token);
}

function isBehindResearch(words: Words, token: number): boolean {
  for (let i = token - 1; i > token - FARTHEST_SIGN; i--) if (RESEARCH.has(words.form(i))) return true;
  return false;
}

export const RESEARCH = wordSet(
  `poll polls survey surveys study studies report reports review inquiry investigation audit analysis research census panel gallup
   center centre institute researchers scientists economists authors judge jury court tribunal auditors inspectors investigators regulators records documents data figures results statistics filings emails`,
);

const NOUN_LINKS = wordSet('that for on of to about against');
/** "her claim in May that …", "their pledge last month to …" */
function linksSoon(words: Words, first: number): boolean {
  for (let i = first; i < first + FARTHEST_LINK; i++) if (THAT_OR_TO.has(words.form(i))) return true;
  return false;
}

/** "their argument, much like ours, is that …" */
function copulaSoon(words: Words, first: number): boolean {
  for (let i = first; i < first + FARTHEST_COPULA; i++) if (words.lower(i) === ',') return COPULAS.has(words.form(i + 1)) && words.lower(i + 2) === 'that';
  return false;
}

const FARTHEST_COPULA = 20;
const OTHER_LINKS = wordSet('in from by at on last this earlier');
const THAT_OR_TO = wordSet('that to');
const FARTHEST_LINK = 5;
const COPULAS = wordSet('is was');
const BEFORE_NOUNS = wordSet('the a an his her its their our my your no any each every of in on at for with from by as into');

/**
 * True when a word form of the lexicon is used as a verb here. The tagger takes many headline verbs ("Ruiz vows") and
 * trailing ones ("…,” Ruiz notes.") for nouns; what stands around them tells.
 */
export function isCueVerb(region: Region, token: number): boolean {
  const entry = region.words.cue(token);
  if (!entry?.verb || !entry.form) return false;
  const { verb, form } = entry;
  if (isMarkup(region, token) || ((form !== 'base' || verb.lemma === 'mention') && modifiesNoun(region, token, verb))) return false;
  if (verb.lemma === 'state' && form !== 'past' && form !== 'ing' && !region.is(token - 1, Word.properNoun | Word.pronoun)) {
    return form === 'present' && region.inQuote(token - 3) && region.is(token - 2, Word.determiner) && endsQuotation(region, token, false);
  }
  if ((form === 'past' && verb.speech) || verb.lemma === 'say' || region.is(token, Word.verb)) return true;
  const likeNoun = NOUN_LIKE.has(verb.lemma) || (NOUN_LIKE_ALONE.has(verb.lemma) && !verb.particles.has(region.form(token + 1)));
  if (verb.speech && !likeNoun && !region.is(token - 1, Word.determiner | Word.possessive | Word.preposition)) return true;
  if (form === 'past' && region.is(token - 1, Word.noun | Word.pronoun) && startsComplement(region, token + 1)) return true; // "declined to comment" taken for an adjective
  if (form === 'ing' && behindComma(region, token) && startsComplement(region, token + 1)) return true; // ", accusing it of" taken for a noun
  if (form === 'ing' && isReportingThat(region, token)) return true;
  if (takesParticle(region, token, entry) || isShownByRecords(region, token, entry)) return true;
  if (form === 'base' && behindAuxiliary(region, token)) return true;
  if (!region.is(token, Word.noun) || form === 'ing' || form === 'participle') return false;
  if (form === 'base' && (takesPronoun(region, token) || opensQuotation(region, token) || isPluralsVerb(region, token))) return true;
  if (form === 'present' && isBeforeObject(region, token)) return true;
  if (form !== 'base' && looksLikeHeadlineVerb(region, token, verb.particles)) return true;
  return verb.speech && endsQuotation(region, token, true);
}

/** Verbs whose forms are nouns as often: only the words around them tell. */
const NOUN_LIKE: ReadonlySet<string> = new Set(
  `claim report state note comment answer reply tweet post call charge rule joke cry boast stress estimate forecast project hint
   guess demand promise pledge vow order offer request counter remark mention quip scream protest object direct reason
   shout yell chant whisper voice caution signal retort fear hope doubt suspect show worry`.split(/\s+/),
);
/** Those that are verbs where their particle follows: "Ruiz points to". */
const NOUN_LIKE_ALONE: ReadonlySet<string> = new Set(['point']);

/** "sixty percent call him able" */
function takesPronoun(region: Region, token: number): boolean {
  return OBJECTS.has(region.form(token + 1)) && region.is(token - 1, Word.noun | Word.pronoun);
}

const OBJECTS = wordSet('him them me us');

/** all she could do was shout “No!”, and cry “Shame!” */
function opensQuotation(region: Region, token: number): boolean {
  if (!region.startsQuote(token + 1)) return false;
  return AND_OR_TO.has(region.form(token - 1)) || region.is(token - 1, Word.auxiliary | Word.formOfBe);
}

const AND_OR_TO = wordSet('and or to');

/** "patient groups note that", "experts question whether": behind a plural stands no noun of its own. */
export function isPluralsVerb(region: Region, token: number): boolean {
  if (!CLAUSE_WORDS.has(region.form(token + 1))) return false;
  return region.hasTag(token - 1, 'NNS') || (region.hasTag(token - 1, 'VBZ') && region.is(token - 2, Word.noun)); // "advocacy groups", taken for a verb
}

const CLAUSE_WORDS = wordSet('that whether');

/** "calls it her gift", "orders his crew to leave": behind a noun stands no object, but for "the calls it made". */
function isBeforeObject(region: Region, token: number): boolean {
  if (!BEHIND_VERBS.has(region.form(token + 1)) || region.is(token + 2, Word.finite | Word.auxiliary)) return false;
  return region.is(token - 1, Word.noun | Word.adjective | Word.pronoun);
}

const BEHIND_VERBS = wordSet('it him her them me us his their its');

/** Also the comma inside a quotation that ends there: on “Early Hours,” calling it a marvel. */
function behindComma(region: Region, token: number): boolean {
  return region.isComma(token - 1) || (region.inQuote(token - 1) && region.quoteEndsWith(token - 1, ','));
}

/** "records show", "state data show": taken for a noun. */
function isShownByRecords(region: Region, token: number, { verb, form }: CueEntry): boolean {
  return verb?.lemma === 'show' && (form === 'base' || form === 'present') && RESEARCH.has(region.form(token - 1));
}

/** "did post on", "did not mention": no noun stands there. */
function behindAuxiliary(region: Region, token: number): boolean {
  return region.is(token - 1, Word.auxiliary) && !region.is(token - 1, Word.formOfBe);
}

/** "her plan calls for", "and calling for", "Democrats call on": what the tagger takes for a noun, with the verb's own preposition. */
function takesParticle(region: Region, token: number, { verb, form }: CueEntry): boolean {
  if (!verb?.particles.has(region.form(token + 1)) || region.lower(token + 1) === 'of') return false;
  const before = token - 1;
  if (form === 'ing') return region.isComma(before) || region.hasTag(before, 'CC');
  if (form === 'base') return region.is(before, Word.noun) && region.lower(before).endsWith('s') && region.is(before - 1, Word.inPhrase);
  if (form !== 'present' || !region.hasTag(before, 'NN') || COMPOUNDS.has(region.form(before))) return false;
  return region.is(before - 1, Word.determiner | Word.possessive);
}

/** "phone calls for help" */
const COMPOUNDS = rareWords('phone conference wake-up roll toll robo telephone distress emergency');

/** "is reporting that", "as well as ruling that", "with a poll finding that": taken for nouns. */
function isReportingThat(region: Region, token: number): boolean {
  return region.lower(token + 1) === 'that' && !region.is(token - 1, Word.determiner | Word.adjective | Word.possessive);
}

function startsComplement(region: Region, at: number): boolean {
  if (at >= region.end) return false;
  const { lower } = region.form(at);
  return lower === 'that' || region.startsQuote(at) || region.is(at, Word.determiner | Word.pronoun)
    || (lower === 'to' && region.is(at + 1, Word.baseVerb));
}

/** "<tweet id=…>" is no word of the article. */
function isMarkup(region: Region, token: number): boolean {
  const { tokens } = region.words;
  return tokens.glued(token) && (tokens.form(token - 1).kind === TokenKind.symbol || tokens.lower(token - 1) === '-'); // "self-described"
}

/** "the proposed plan", "an estimated 200", "a newly announced deal", "in a unit called the Guard". */
function modifiesNoun(region: Region, token: number, verb: VerbCue): boolean {
  if (verb.lemma === 'mention' && region.lower(token - 2) === 'not' && region.lower(token - 1) === 'to') return true; // "not to mention"
  return afterDeterminer(region, token) || afterAdverb(region, token) || afterPreposition(region, token) || namesNoun(region, token, verb);
}

function afterDeterminer(region: Region, token: number): boolean {
  const before = token - 1;
  if (region.is(before, Word.loneDeterminer) || !region.is(before, Word.determiner)) return false;
  if (!INDEFINITE.has(region.form(before)) && !region.is(token, Word.participle | Word.adjective)) return false;
  return region.is(token + 1, Word.noun | Word.number | Word.adjective) || region.lower(token + 1) === '$';
}

/** "a majority of pledged delegates", "eight reported incidents" */
function afterPreposition(region: Region, token: number): boolean {
  const form = region.words.cue(token)?.form;
  return (form === 'past' || form === 'participle') && region.is(token - 1, Word.preposition | Word.number) && region.is(token + 1, Word.noun);
}

const INDEFINITE = wordSet('a an');
const ARTICLES = wordSet('the a an its his her their our');
const BEFORE_PARTICIPLES = wordSet('newly recently previously freshly formerly widely jointly');

function afterAdverb(region: Region, token: number): boolean {
  if (BEFORE_PARTICIPLES.has(region.form(token - 1)) && ARTICLES.has(region.form(token - 2))) return true; // whatever the tagger says
  return region.is(token - 1, Word.adverb) && region.is(token - 2, Word.determiner)
    && region.is(token, Word.participle | Word.gerund) && region.is(token + 1, Word.noun | Word.adjective);
}

/** "officials, called marshals," and "in a unit called the Guard", not "Ruiz called it a farce". */
function namesNoun(region: Region, token: number, verb: VerbCue): boolean {
  if (verb.stance !== 'describes' || !region.is(token, Word.participle)) return false;
  const before = token - 1;
  if (region.isComma(before)) {
    if (isOnlyVerb(region, token)) return false; // "Her lawyer, Ana Cole, called the charges baseless."
    return !verb.particles.has(region.form(token + 1)) && !takesObject(region, token + 1) && !describesRelative(region, token);
  }
  if (region.is(before, Word.number)) return !region.is(before - 1, Word.day); // not "on June 18 called for"
  if (!region.is(before, Word.noun) || region.is(before, Word.properNoun) || verb.particles.has(region.form(token + 1))) return false;
  if (isNamedInMarks(region, token + 1)) return false; // The mayor in his speech called the crews “cheats”
  const beforePhrase = phraseStart(region, before) - 1;
  const inside = beforePhrase >= region.first && region.is(beforePhrase, Word.preposition | Word.verb | Word.finite);
  return inside && region.lower(beforePhrase) !== 'that'; // not in "a deal that the mayor called a trap"
}

/** Whether the sentence has no other verb: then this is its own, though a comma stands before it. */
function isOnlyVerb(region: Region, token: number): boolean {
  if (region.words.cue(token)?.form !== 'past' || region.end - region.first > LONGEST_WITHOUT_VERB) return false;
  for (let i = region.first; i < region.end; i++) {
    if (i !== token && (region.inQuote(i) || region.is(i, Word.verb | Word.finite))) return false;
  }
  return region.is(token + 1, Word.determiner);
}

const LONGEST_WITHOUT_VERB = 30;

/** "the crews from Alto “cheats”": a phrase, and in quotation marks what it is called. */
function isNamedInMarks(region: Region, at: number): boolean {
  const limit = Math.min(region.end, at + LONGEST_NAMED);
  for (let i = at; i < limit; i++) {
    if (region.startsQuote(i)) return region.is(i - 1, Word.noun) && i > at; // not in "a unit called the “Guard”"
    if (!region.is(i, Word.inPhrase | Word.preposition)) return false;
  }
  return false;
}

const LONGEST_NAMED = 9;

/** "Ruiz, a lawyer, called it a farce": a pronoun, or a phrase and what it is called. */
function takesObject(region: Region, at: number): boolean {
  if (region.is(at, Word.pronoun)) return true;
  const limit = Math.min(region.end, at + 16);
  for (let i = at; i < limit && !region.isComma(i); i++) {
    if (region.inQuote(i)) return i > at;
    if (i > at && INDEFINITE.has(region.form(i)) && !region.is(i - 1, Word.preposition)) return true;
  }
  return false;
}

/** "a port that Ruiz, the mayor, called “our rival”", "what Ruiz, a lawyer, called “a farce”" */
function describesRelative(region: Region, token: number): boolean {
  if (!region.startsQuote(token + 1)) return false;
  const subject = subjectOf(region, token, token - 1);
  return subject !== null && RELATIVES.has(region.form(subject.first - 1));
}

const RELATIVES = wordSet('that what which whom');

/** True when a noun reading of the form should yield to the verb: "Trump claims he …" against "her claims that …". */
export function isVerbDespiteNoun(region: Region, token: number): boolean {
  const entry = region.words.cue(token);
  if (entry?.verb == null) return false;
  if (takesParticle(region, token, entry) || (entry.form === 'base' && behindAuxiliary(region, token))) return true;
  if (entry.form === 'base') return takesPronoun(region, token) || opensQuotation(region, token) || isPluralsVerb(region, token);
  if (entry.form !== 'present') return false;
  if (isBeforeObject(region, token)) return true;
  if (looksLikeHeadlineVerb(region, token, entry.verb.particles)) return true;
  // "…, the Courier reports."
  if (entry.verb.speech && region.is(token - 1, Word.properNoun) && endsQuotation(region, token, true)) return true;
  // "the suit claims that", "the accord calls for": a singular noun before the plural form, no possessive
  const next = region.form(token + 1);
  return (next.lower === 'that' || entry.verb.particles.has(next)) && region.hasTag(token - 1, 'NN');
}

const CONTENT_MARKS = wordSet('that :');

/** "Ruiz vows …", "Okafor: Ruiz calls plan …" */
function looksLikeHeadlineVerb(region: Region, token: number, particles: WordSet): boolean {
  const before = token - 1;
  if (before < region.first || region.inQuote(before)) return false;
  const comma = region.lower(before) === ',';
  const afterComma = comma && before - 1 >= region.first && region.is(before - 1, Word.noun);
  const properBefore = region.is(before, Word.properNoun);
  const nounBefore = region.is(before, Word.noun) && !properBefore && before > region.first;
  const adverbBefore = region.is(before, Word.adverb) && region.is(before - 1, Word.properNoun);
  const speech = region.words.cue(token)?.verb?.speech === true;
  if (comma && speech && region.is(token + 1, Word.properNoun)) return true; // "the pier is old, cautions Ruiz"
  if (!properBefore && !region.is(before, Word.pronoun) && !afterComma && !nounBefore && !adverbBefore) return false;
  const next = token + 1;
  const nextForm = region.form(next);
  if (CONTENT_MARKS.has(nextForm) || region.inQuote(next)) return true;
  if (region.is(next, Word.pronoun | Word.determiner | Word.number)) return true;
  if (region.is(next, Word.properNoun)) return properBefore || region.is(before, Word.pronoun) || comma;
  return properBefore && particles.has(nextForm);
}

/** “…,” Ruiz notes. · The yard is closed, Ruiz notes. */
function endsQuotation(region: Region, token: number, orClause: boolean): boolean {
  let i = token - 1;
  const floor = Math.max(region.first, token - 7);
  while (i >= floor && region.is(i, Word.noun | Word.adjective | Word.determiner | Word.pronoun) && !region.inQuote(i)) i--;
  if (i >= token - 1 || i < region.first) return false;
  const next = region.lower(token + 1);
  const atEnd = region.inQuote(i) || (orClause && region.lower(i) === ',' && (next === '.' || next === ',' || next === ''));
  return atEnd && !region.is(token + 1, Word.noun);
}

