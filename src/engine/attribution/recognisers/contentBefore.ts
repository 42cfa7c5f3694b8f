import { Frame } from '../../cues/frames';
import { venueKindOfNoun } from '../../cues/venueWords';
import type { TokenRange } from '../../text/tokens';
import type { Candidate } from '../candidate';
import { makeCandidate, ownSubjectStart, takes } from '../cueSite';
import type { CueSite } from '../cueSite';
import { clauseStartsAt, hasFiniteVerb, hasVerb, isIntroduction } from '../grammar/clause';
import { clauseEnd, closesBeforeVerb } from '../grammar/clauseEnd';
import { lateContent } from '../grammar/lateClause';
import { describedEnd, phraseEnd, skipAdverbs } from '../grammar/nounPhrase';
import { isTitle, LONGEST_TITLE } from '../grammar/quotedTitle';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import { addContinuation, contentStart, lacksVerb } from './splitContent';
import { ANY_CAPITAL, TokenKind } from '../../words/wordForm';
import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';

/** Rules for content that stands before its cue; they see the candidates of the unit so far. */
export type RuleWithEarlier = (site: CueSite, earlier: readonly Candidate[]) => Candidate | 'none' | null;

/** “…,” said Ruiz · It was late, said Ruiz. */
export const invertedCue: RuleWithEarlier = (site, earlier) => {
  if (!takes(site, Frame.front) || site.passive) return null;
  const speaker = speakerAfterCue(site);
  if (!speaker) return null;
  const { region, verb, cue } = site;
  const end = region.isComma(verb - 1) ? verb - 1 : verb;
  const start = contentStart(region, end, earlier);
  if (start >= end) return 'none';
  const split = site.subject === null && region.isComma(speaker.end); // Prices, said Ruiz, will fall
  const bare = !split && !region.inQuote(verb - 1);
  if (bare && isSaidBehind(site, start, end, speaker.end)) return null;
  if (bare && region.is(cue.end, Word.number) && !hasVerb(region, start, end)) return null; // "The study, by Ruiz, predicted 40 storms"
  const candidate = makeCandidate(site, 'inverted-cue', [{ first: start, end }], speaker, null, true);
  const openSubject = !region.inQuote(start) && lacksVerb(region, { first: start, end }); // Any “clear” reading, said Ruiz, would fail
  addContinuation(site, candidate, speaker.end, hasFiniteVerb(region, start, end) && !openSubject);
  return candidate;
};

/** "Her clerk, Mara Ilves, said the captain who followed should go": no verb before the cue, so that what follows is said. */
function isSaidBehind({ region, entry }: CueSite, start: number, end: number, behind: number): boolean {
  if (including(region, start, end)) return true;
  if (hasVerb(region, start, end)) return false;
  const takesObject = (entry.frames & Frame.object) !== 0; // "Ruiz, and Gov. Cole, tweeted their approval"
  return behind < region.end || takesObject;
}

/** "Some, including Ruiz,": a subject with an example between commas. */
function including(region: Region, start: number, end: number): boolean {
  const comma = phraseEnd(region, start);
  if (comma <= start || comma >= end || !region.isComma(comma)) return false;
  return EXAMPLES.has(region.form(comma + 1)) && !hasFiniteVerb(region, start, end);
}

const EXAMPLES = rareWords('including among like such especially notably');

function speakerAfterCue(site: CueSite): TokenRange | null {
  const { region, verb, cue } = site;
  const before = verb - 1;
  if (before < region.first || site.participle || site.infinitive || site.particle !== null || site.entry.lemma === 'tell') return null;
  if (site.subject?.apposition && region.inQuote(site.subject.first - 1)) return null; // “…,” Ruiz, a lawyer, said about it
  const comma = region.isComma(before);
  if (!comma && !(region.inQuote(before) && region.quoteEndsWith(before, ',?!—-.–…'))) return null;
  if (region.inQuote(cue.end)) return null; // Ruiz, in remarks to the radio, said “…”
  const end = phraseEnd(region, cue.end);
  if (end <= cue.end || (end < region.end && region.is(end, Word.finite) && !region.inQuote(end))) return null; // said the plan was
  // "Ruiz, a lawyer, said the talks", "… said the talks, now in their third week, would go on"
  const goesOn = end < region.end && (!BEHIND_SPEAKER.has(region.form(end)) || closesBeforeVerb(region, end));
  if (comma && site.subject?.apposition && goesOn) return null;
  return { first: cue.end, end: describedEnd(region, cue.end, end) };
}

const BEHIND_SPEAKER = wordSet(', who');

/** “…,” Ruiz said · It was late, Ruiz said · Prices, Ruiz said, will fall. */
export const trailingCue: RuleWithEarlier = (found, earlier) => {
  const site = beforeResumption(found);
  const subjectStart = ownSubjectStart(site);
  if (!takes(site, Frame.front) || subjectStart < 0 || site.passive) return null;
  const { region, next } = site;
  const end = endBeforeSubject(site, subjectStart);
  if (end <= region.first || hasContentBehind(site)) return null;
  const quoted = region.inQuote(subjectStart - 1);
  if (!quoted && !trails(site)) return null;
  if (quoted && region.is(region.first, Word.gerund) && !trails(site)) return null; // Calling it “old,” she explained the plan
  if (SUBORDINATORS.has(region.form(subjectStart))) return null; // "It will close, unless the yard rules it out"
  if (isReduced(site)) return null;
  if (region.is(subjectStart, Word.whPronoun)) return null; // "the council, which wrote it": what stands before is who wrote
  const introduction = isIntroduction(region, region.first, end);
  const endsInTitle = quoted && introduction && region.quoteStart(subjectStart - 1) > region.first; // On “Early Hours,” she said …
  if (endsInTitle && next < region.end && !region.isComma(next) && !trails(site)) return null;
  // On “Early Hours,” she said the pier was safe
  const reportBehind = quoted && !trails(site) && afterTitle(region, subjectStart);
  if (reportBehind && (clauseStartsAt(region, next) || isTitle(region, region.quoteStart(subjectStart - 1)))) return null;
  const goesOnInQuotation = !quoted && (introduction ? quotationGoesOn(site) : quotationHoldsVerb(site));
  if (!quoted && !goesOnInQuotation && quotationIsContent(site, end, introduction)) return null;
  const opensReport = introduction && (!quoted || isQuotedInPassing(site, subjectStart));
  if (goesOnInQuotation || (opensReport && resumesAfterIntroduction(site))) return splitAfterIntroduction(site, end, earlier);
  if (!quoted && ((introduction && (next < region.end || site.addressee !== null)) || region.lower(region.first) === 'asked')) return null;
  const start = contentStart(region, end, earlier);
  if (start >= end) return null;
  const comma = region.isComma(next);
  const verbInside = holdsVerb(site, start, end, introduction);
  if (!verbInside && !(comma && site.form !== 'ing' && (resumesAfterComma(site, next + 1) || opensWithPhrase(site, start)))) return null;
  const rule = verbInside ? 'trailing-cue' : 'split-by-cue';
  const candidate = makeCandidate(site, rule, [{ first: start, end }], site.speaker, site.addressee, true);
  addContinuation(site, candidate, next, verbInside && !INCOMPLETE.has(region.form(end - 1)));
  return candidate;
};

/** "Prices, the yard said in a statement, will fall": what follows is looked for behind the circumstances, at the comma. */
function beforeResumption(site: CueSite): CueSite {
  const { region, next, subject } = site;
  if (!subject || !region.isComma(subject.first - 1) || !region.is(next, Word.preposition)) return site;
  let end = phraseEnd(region, next + 1);
  if (region.is(end, Word.preposition)) end = phraseEnd(region, end + 1); // "in a statement on Monday"
  if (end <= next + 1 || !region.isComma(end)) return site;
  const verbBehind = region.is(skipAdverbs(region, end + 1), Word.finite) && !hasFiniteVerb(region, region.first, subject.first);
  const quotationBehind = region.lower(region.first) === 'if' && goesOnInQuotation(region, end); // “If it sinks” here, she said in May, “we swim.”
  return verbBehind || quotationBehind ? { ...site, next: end } : site;
}

/** Despite his “calm,” she said, the crew left: the quoted words are neither a sentence nor a title. */
function isQuotedInPassing({ region }: CueSite, subjectStart: number): boolean {
  const first = region.quoteStart(subjectStart - 1);
  return first > region.first && lacksVerb(region, { first, end: subjectStart }) && !isTitle(region, first);
}

/** Whether the words before the attribution make a clause; where the tagger sees no finite verb, their number or any verb tells. */
function holdsVerb({ region, next, form }: CueSite, start: number, end: number, introduction: boolean): boolean {
  if (hasFiniteVerb(region, start, end)) return true;
  if (next >= region.end && !introduction && form === 'past' && end - start >= LONG_ENOUGH) return true;
  return !region.isComma(next) && end - start >= 4 && hasVerb(region, start, end);
}

/** So many words in front of an attribution that ends the sentence have a verb, whether the tagger sees it or not. */
const LONG_ENOUGH = 7;

const SUBORDINATORS = wordSet('unless if because although though whereas until whether than');

/** "a book written by Reyl" */
function isReduced({ region, form, verb, subject }: CueSite): boolean {
  return form === 'participle' && subject?.last === verb - 1 && !region.is(verb - 1, Word.auxiliary);
}

/** A few quoted words within the sentence may be a title, “Early Hours,” rather than what was said. */
function afterTitle(region: Region, subjectStart: number): boolean {
  const start = region.quoteStart(subjectStart - 1);
  return start > region.first && subjectStart - start <= LONGEST_TITLE;
}

/** "In May, she said, the pier had closed": the report goes on behind the attribution, and its opening belongs to it. */
function resumesAfterIntroduction(site: CueSite): boolean {
  const { region, next } = site;
  return region.isComma(next) && site.form !== 'ing' && !region.inQuote(next + 1) && resumesAfterComma(site, next + 1) && !LEAD_IN.has(region.form(region.first));
}

/** In hard times, she said, “the yard comes first”: a small letter shows that the sentence began before the attribution. */
function quotationGoesOn(site: CueSite): boolean {
  const { region, next } = site;
  return goesOnInQuotation(region, next) && !NO_CONTENT.has(region.form(region.first)) && !tellsWhen(site);
}

function goesOnInQuotation(region: Region, comma: number): boolean {
  if (!region.isComma(comma) || !region.startsQuote(comma + 1)) return false;
  const word = region.form(comma + 2);
  return word.kind === TokenKind.word && (word.shape & ANY_CAPITAL) === 0;
}

/** No other plan, she said, “comes close”: the quoted words are the verb of what stands before the attribution. */
function quotationHoldsVerb({ region, next }: CueSite): boolean {
  return region.isComma(next) && region.startsQuote(next + 1) && !region.words.isCapitalised(next + 2) && region.is(next + 2, Word.finite);
}

/** What opens the sentence with the circumstances of the saying. */
const NO_CONTENT = wordSet('asked speaking told responding writing citing referring noting pressed questioned at to still minutes hours days');

/** In a speech in May, she said, “…”; not In cases of theft, she said, “the crew decides.” */
function tellsWhen({ region, subject }: CueSite): boolean {
  if (!WHEN_OR_WHERE.has(region.form(region.first))) return false;
  const limit = Math.min(subject?.first ?? region.first, region.first + LONGEST_OCCASION);
  for (let i = region.first + 1; i < limit; i++) {
    if (region.is(i, Word.day | Word.timeNoun | Word.number | Word.properNoun) || venueKindOfNoun(region.lower(i))) return true;
  }
  return false;
}

const WHEN_OR_WHERE = wordSet('in on');
const LONGEST_OCCASION = 20;

const LEAD_IN = wordSet('asked speaking told responding writing citing referring noting pressed questioned');

function splitAfterIntroduction(site: CueSite, end: number, earlier: readonly Candidate[]): Candidate | null {
  const { region, next } = site;
  const start = contentStart(region, end, earlier);
  if (start >= end) return null;
  const rest = clauseEnd(region, { start: next + 1, cue: -1, inRelativeClause: false, inOpening: false });
  return makeCandidate(site, 'split-by-cue', [{ first: start, end }, { first: next + 1, end: rest }], site.speaker, site.addressee, true);
}

/** End of the content before the cue's subject, comma left out; -1 when neither comma nor quotation stands there. */
function endBeforeSubject(site: CueSite, subjectStart: number): number {
  const { region } = site;
  const before = subjectStart - 1;
  if (before < region.first) return -1;
  if (region.inQuote(before)) return endsSpeech(site, before) ? subjectStart : -1;
  return COMMA_OR_DASH.has(region.form(before)) ? before : -1;
}

const COMMA_OR_DASH = wordSet(', — – --');

/** “…,” she said; without the comma only where nothing but an adjunct follows the cue. */
function endsSpeech(site: CueSite, before: number): boolean {
  const { region } = site;
  if (!region.isClosed(before)) return false;
  if (region.quoteEndsWith(before, ',?!—--...…–')) return true;
  return (site.next >= region.end || region.isComma(site.next)) && before - region.quoteStart(before) > 4;
}

/** Ruiz said “…” · Ruiz said that … · Ruiz said: … · Ruiz vowed to … */
function hasContentBehind(site: CueSite): boolean {
  const { region, next } = site;
  if (next >= region.end) return false;
  if (region.inQuote(next) || CONTENT_MARKS.has(region.form(next))) return true;
  return region.lower(next) === 'to' && takes(site, Frame.to) && region.is(next + 1, Word.baseVerb);
}

const CONTENT_MARKS = wordSet('that :');

/** In May, Ruiz said, “…”: not where the words before the cue have a verb, or the quotation starts a sentence of its own. */
function quotationIsContent(site: CueSite, end: number, introduction: boolean): boolean {
  const { region, next } = site;
  if (next >= region.end || !region.isComma(next) || !region.inQuote(next + 1)) return false;
  return introduction || region.words.isCapitalised(next + 2) || !hasFiniteVerb(region, region.first, end);
}

/** Nothing, or no more than an adjunct, follows the cue. */
function trails(site: CueSite): boolean {
  const { region, next } = site;
  const form = region.form(next);
  if (next >= region.end || form.lower === ',' || form.lower === ';' || wroteTo(site)) return true;
  if (!TRAILING.has(form) || (form.lower === 'at' && AMOUNTS.has(region.form(next + 1)))) return false; // "reported at least six"
  return !(BEFORE_LATE.has(form) && lateContent(region, next) >= 0);
}

/** "…, Ruiz wrote Ilves." */
function wroteTo({ region, next, entry }: CueSite): boolean {
  return entry.lemma === 'write' && region.is(next, Word.properNoun) && phraseEnd(region, next) >= region.end;
}

const AMOUNTS = wordSet('least most');
const TRAILING = wordSet(
  `in on at during to about of after before as when while with by from through via for last this earlier outside following under
   inside near over amid upon and or — -- - –`,
);
/** "That is why, she said, …", "The problem is, she said, …" */
const INCOMPLETE = wordSet('why is was are were be that because if');
const BEFORE_LATE = wordSet('in on at during to about of');

/** "Over the years, she said, email has helped": a phrase that needs what follows, whatever its first word looks like. */
function opensWithPhrase({ region, next, entry }: CueSite, start: number): boolean {
  return entry.lemma === 'say' && region.is(start, Word.preposition) && !LEAD_IN.has(region.form(start)) && hasFiniteVerb(region, next + 1, region.end);
}

/** "Prices, she said, will fall": what follows the comma goes on with the clause. */
function resumesAfterComma(site: CueSite, at: number): boolean {
  const { region } = site;
  if (region.inQuote(at) || region.lower(at) === 'that' || region.is(at, Word.finite | Word.participle)) return true;
  if (region.is(at, Word.adverb) && region.is(skipAdverbs(region, at), Word.finite)) return true;
  return clauseStartsAt(region, at) || (region.is(at, Word.inPhrase) && hasVerb(region, at, region.end));
}
