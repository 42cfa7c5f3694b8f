import { clauseAfterComma, clauseStartsAt } from './clause';
import type { VerbCue } from '../../cues/cueLexicon';
import { isCueVerb } from './cueWords';
import { heavyPhraseEnd, phraseEnd, skipAdverbs } from './nounPhrase';
import type { Region } from './region';
import { Word } from './words';
import type { Tag } from '../../tagging/tagger';
import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';

/** What the end of a reported clause depends on besides its words. */
export interface ClauseSite {
  readonly start: number;
  /** The cue's verb; -1 when the content has none. */
  readonly cue: number;
  /** The relative pronoun that is the cue's subject, "who said …"; then the content ends where the relative clause does. */
  readonly inRelativeClause: boolean;
  /** The cue stands in a subordinate or participial opening, "While he said …, they …". */
  readonly inOpening: boolean;
}

/** Behind the last word of a reported clause that starts at `site.start`. */
export function clauseEnd(region: Region, site: ClauseSite): number {
  const end = beforeQuotingClause(region, site.start, mainEnd(region, site));
  if (site.inRelativeClause) return endOfRelative(region, site.start, end);
  if (site.inOpening) return endOfOpening(region, site.start, end);
  return end;
}

/** "Conceding that “it is late” he warned: “…”", "said it was late, but he gave her a hint: “…”": before the quotation's own clause. */
function beforeQuotingClause(region: Region, start: number, end: number): number {
  const colon = colonBeforeQuotation(region, start, end);
  if (colon < 0) return end;
  const floor = Math.max(start + 1, colon - LONGEST_QUOTING);
  for (let i = colon - 2; i > floor; i--) {
    if (region.inQuote(i)) return end;
    if (!region.is(i, Word.subjectPronoun) || !region.is(skipAdverbs(region, i + 1), Word.finite)) continue;
    const joint = region.hasTag(i - 1, 'CC') ? i - 1 : i;
    if (region.isComma(joint - 1)) return joint - 1;
    if (region.inQuote(joint - 1)) return joint;
  }
  return end;
}

const LONGEST_QUOTING = 12;

function colonBeforeQuotation(region: Region, start: number, end: number): number {
  for (let i = start + 1; i < end - 1; i++) {
    if (region.inQuote(i)) i = region.quoteEnd(i) - 1;
    else if (region.lower(i) === ':') return region.startsQuote(i + 1) ? i : -1;
  }
  return -1;
}

function mainEnd(region: Region, site: ClauseSite): number {
  const { start } = site;
  const verbs = new VerbsSeen(region, start);
  let dashOpen = false;
  for (let i = start; i < region.end; i++) {
    if (region.inQuote(i)) {
      const end = region.quoteEnd(i);
      if (region.isClosed(i) && end < region.end && region.quoteEndsWith(i, ',') && !listGoesOn(region, end) && stopsAfterComma(region, end, start)) return end;
      i = end - 1;
      verbs.skipQuotation(end);
      continue;
    }
    const form = region.form(i);
    if (!BREAKS.has(form)) continue;
    const { lower } = form;
    if (lower === '(') {
      const closing = closingBracket(region, i);
      verbs.skipBracket(i, closing);
      i = closing;
    } else if (lower === ';') return i;
    else if (lower === ',') {
      const afterThat = i === start + 1 && region.lower(start) === 'that';
      const open = region.lower(i + 1) === 'as' && UNFINISHED.has(region.form(i - 1)); // "the tax was not, as she claimed, a blow"
      if (i > start && !afterThat && !open && verbs.upTo(i) && stopsAfterComma(region, i + 1, start)) return i;
    } else if (region.isDash(i)) {
      if (!dashOpen && i - start > 3 && verbs.upTo(i) && dashEndsClause(region, i)) return i;
      dashOpen = !dashOpen;
    } else if (region.is(i, Word.coordinator) && i > start) {
      if (coordinatesCue(region, i, site.cue)) return i;
    } else if (lower === 'according' && i > start + 1 && region.lower(i + 1) === 'to') return i;
    else if (lower === 'before' && addsBefore(region, i + 1)) return i;
  }
  return region.end;
}

/** Behind these a clause is not over: "was, as she noted, late". */
const UNFINISHED = rareWords("is are was were be been not n't");

/** Words at which a clause may end. */
const BREAKS = wordSet('( ; , — – - -- and but while or according before');

/** "said it was late before adding that …" */
function addsBefore(region: Region, at: number): boolean {
  const verb = skipAdverbs(region, at);
  const entry = region.words.cue(verb);
  return entry?.form === 'ing' && entry.verb?.speech === true && !region.inQuote(verb);
}

/**
 * Whether a clause has had a verb by some token: asked only at its commas and dashes, since most clauses have none and
 * then need no tags. Quoted words count as a verb, those in brackets do not.
 */
class VerbsSeen {
  private seen: boolean;
  /** Words before this one have been looked at. */
  private next: number;

  constructor(
    private readonly region: Region,
    private readonly start: number,
  ) {
    this.seen = region.lower(start) === 'to';
    this.next = start;
  }

  upTo(token: number): boolean {
    this.seen ||= this.region.is(this.start, Word.gerund);
    for (; !this.seen && this.next <= token; this.next++) this.seen = this.region.is(this.next, Word.finite);
    return this.seen;
  }

  skipBracket(open: number, closing: number): void {
    if (!this.upTo(open)) this.next = closing + 1;
  }

  skipQuotation(end: number): void {
    this.seen = true;
    this.next = end;
  }
}

/** a “loser,” a “liar” and a “cheat” */
function listGoesOn(region: Region, at: number): boolean {
  return region.is(at, Word.determiner) && region.startsQuote(at + 1);
}

function closingBracket(region: Region, open: number): number {
  const limit = Math.min(region.end, open + 60);
  for (let i = open + 1; i < limit; i++) if (region.lower(i) === ')') return i;
  return open;
}

/** A dash without a partner ends the clause before an afterthought of the article's. */
function dashEndsClause(region: Region, dash: number): boolean {
  const limit = Math.min(region.end, dash + 60);
  for (let i = dash + 1; i < limit; i++) if (region.isDash(i)) return false;
  if (region.is(dash + 1, Word.coordinator) && (region.lower(dash + 2) === 'that' || region.inQuote(dash + 2))) return false;
  if (region.lower(dash + 1) === 'but' && newCueAfter(region, dash + 2)) return true;
  return region.words.cue(dash + 1)?.verb != null || AFTER_DASH.has(region.form(dash + 1));
}

const AFTER_DASH = wordSet('but and though a an the');

/** "… and added that", "… but denied": the cue's subject goes on with a cue of its own. */
function coordinatesCue(region: Region, coordinator: number, cue: number): boolean {
  if (region.lower(coordinator) === 'or' || !region.hasCueFrom(coordinator + 1)) return false;
  const next = skipAdverbs(region, coordinator + 1);
  if (deniesOrHasSaid(region, next) || sameSpeakerGoesOn(region, next, cue)) return true;
  if (gerundOfOthers(region, next, cue) || othersSay(region, next)) return true;
  const entry = region.words.cue(next);
  if (!entry?.verb || region.inQuote(next)) return false;
  if (entry.form === 'ing' && region.lower(coordinator) === 'while') return true; // "while adding that"
  if (entry.form === 'ing' || entry.form === 'base') return cue >= 0 && region.words.cue(cue)?.form === entry.form && sameTense(region, cue, next);
  const finite = region.is(next, Word.finite) || (region.is(next, Word.participle) && entry.form === 'past') || isCueVerb(region, next);
  if (!finite) return false;
  if (cue < 0 || sameTense(region, cue, next)) return true;
  const after = region.lower(next + 1);
  if (!entry.verb.speech) return false;
  if (after === 'that' || region.is(next + 1, Word.subjectPronoun) || region.inQuote(next + 1)) return true;
  return region.words.cue(cue)?.form === 'ing' && clauseStartsAt(region, next + 1); // "a statement saying it was late and said others had left"
}

/** "said they had hacked it and she accused them of …" */
function sameSpeakerGoesOn(region: Region, at: number, cue: number): boolean {
  if (cue < 0 || !PERSONS.has(region.form(at))) return false;
  const verb = afterAuxiliaries(region, at + 1);
  const entry = region.words.cue(verb);
  return entry?.verb != null && entry.form !== 'ing' && region.is(verb, Word.finite) && sameTense(region, cue, verb);
}

/** "one in three said it was late and one in four said …", "… and 40 percent of them said" */
function othersSay(region: Region, at: number): boolean {
  const behindWord = AMOUNTS.has(region.form(at)) && region.is(at + 1, Word.number);
  if (!behindWord && !region.is(at, Word.number) && !region.is(at + 2, Word.number)) return false;
  let i = at;
  while (i < at + LONGEST_SHARE && !region.inQuote(i) && !region.isComma(i) && !region.is(i, Word.finite)) i++;
  return speechVerbAt(region, i) && region.is(i, Word.finite);
}

const AMOUNTS = wordSet('about almost nearly only just over around roughly');
const LONGEST_SHARE = 10;

/** "Ruiz saying it was late and Okafor calling it early" */
function gerundOfOthers(region: Region, at: number, cue: number): boolean {
  if (cue < 0 || region.words.cue(cue)?.form !== 'ing' || !region.is(at, Word.properNoun)) return false;
  const entry = region.words.cue(phraseEnd(region, at));
  return entry?.form === 'ing' && entry.verb !== null;
}

/** "… but did not say when", "… and has called for talks" */
function deniesOrHasSaid(region: Region, at: number): boolean {
  if (!AUXILIARIES.has(region.form(at))) return false;
  const verb = afterAuxiliaries(region, at);
  const entry = region.words.cue(verb);
  if (region.is(verb - 1, Word.formOfBe) && entry?.form !== 'ing') return false; // "and has been told to wait"
  return entry?.verb?.speech === true && (region.is(verb, Word.verb) || isCueVerb(region, verb));
}

const AUXILIARIES = wordSet('did does has have had');

function sameTense(region: Region, a: number, b: number): boolean {
  return tenseOf(region, a) === tenseOf(region, b);
}

/** The tense of "did say" is that of "did". */
function tenseOf(region: Region, verb: number): Tag {
  if (region.lower(verb - 1) === 'did') return 'VBD';
  const tag = region.words.tag(verb);
  return tag === 'VBN' ? 'VBD' : tag;
}

/** True when the words after a comma (at `at`) no longer belong to the reported clause. */
function stopsAfterComma(region: Region, at: number, start: number): boolean {
  if (at >= region.end) return false;
  const form = region.form(at);
  if (TURNING.has(form) || COMMENTING.has(form)) return true;
  if (form.lower === 'in' && OCCASIONS.has(region.form(at + 2))) return true; // ", in an interview with"
  if (form.lower === 'but' && goesOnWithoutSubject(region, at + 1)) return true;
  if (form.lower === 'which') return !quotationFollows(region, at) && !closesBeforeVerb(region, at);
  const cueFollows = region.hasCueFrom(at);
  if (cueFollows) {
    const verb = skipAdverbs(region, at);
    const entry = region.words.cue(verb);
    if (entry?.verb && !region.inQuote(verb)) {
      if (entry.form === 'ing') return !reportedActGoesOn(region, start, entry.verb); // ", adding that"
      if (verb === at && entry.verb.speech && (entry.form === 'past' || entry.form === 'present')) return true; // ", said Ruiz"
    }
    if (NEW_CLAUSE.has(form) && (newCueAfter(region, at + 1) || othersSay(region, at + 1))) return true;
  }
  if (form.lower === 'compared') return region.isComma(at - 1);
  if (GOES_ON.has(form)) return false;
  if (ARTICLES.has(form) && (resumesReport(region, at + 1) || closingApposition(region, at))) return true;
  return cueFollows && trailingAttribution(region, at);
}

const OCCASIONS = wordSet('interview statement speech tweet email letter post');

/** "said it was late, but stayed": the speaker does something else. */
function goesOnWithoutSubject(region: Region, at: number): boolean {
  const verb = skipAdverbs(region, at);
  return region.is(verb, Word.finite) && !region.hasTag(verb, 'MD') && !region.is(verb, Word.baseVerb);
}

/** ", a charge that the yard denies": the article takes up what was said. */
function resumesReport(region: Region, at: number): boolean {
  const noun = region.is(at, Word.adjective) ? at + 1 : at;
  return REPORTS.has(region.form(noun)) && BEHIND_REPORT.has(region.form(noun + 1));
}

const REPORTS = wordSet(`move charge claim decision step position accusation allegation assertion suggestion figure remark comment
  reference sign statement view argument message`);
const BEHIND_REPORT = wordSet('that which who he she they to');

/** "said it had written to the owners, urging them to pay": the participle belongs to the act that the clause reports. */
function reportedActGoesOn(region: Region, start: number, verb: VerbCue): boolean {
  if (verb.stance !== 'requests') return false;
  const subject = region.lower(start) === 'that' ? start + 1 : start;
  return region.is(subject, Word.subjectPronoun) && PERFECT.has(region.form(subject + 1));
}

const PERFECT = wordSet('had has have');

/** "…, which is a problem because “…”": the quoted words show that the report goes on. */
function quotationFollows(region: Region, at: number): boolean {
  const limit = Math.min(region.end, at + 30);
  for (let i = at; i < limit; i++) {
    if (region.inQuote(i)) return true;
    if (region.isComma(i)) return region.is(i - 1, Word.finite) && region.startsQuote(i + 1); // "…, which read, “…”"
  }
  return false;
}

/** "…, which some had feared, would close": what the comma at or before a token opened stands between a subject and its verb. */
export function closesBeforeVerb(region: Region, at: number): boolean {
  const limit = Math.min(region.end - 1, at + LONGEST_ASIDE);
  for (let i = at + 1; i < limit && !region.inQuote(i); i++) {
    if (region.isComma(i)) return region.is(skipAdverbs(region, i + 1), Word.finite);
  }
  return false;
}

const LONGEST_ASIDE = 30;

const NEW_CLAUSE = wordSet('and but while though although as');
const TURNING = wordSet('according despite contrary referring however');
/** "…, drawing applause": what became of the words, or the article's remark on them. */
const COMMENTING = wordSet(`drawing prompting sparking provoking triggering fueling fuelling reigniting reflecting echoing underscoring
  signaling signalling throwing contrasting referencing invoking alluding quoting`);
const GOES_ON = wordSet('and but though although while as even when after before since because if so with who where');

const ARTICLES = wordSet('a an the');

/** ", and added …", ", but she said …" */
function newCueAfter(region: Region, at: number): boolean {
  const start = skipAdverbs(region, at);
  const entry = region.words.cue(start);
  if (entry?.verb && entry.form !== 'base' && (region.is(start, Word.finite) || isCueVerb(region, start))) return true;
  const subjectEnd = heavyPhraseEnd(region, start);
  if (subjectEnd <= start) return false;
  const verb = afterAuxiliaries(region, subjectEnd);
  if (speechVerbAt(region, verb)) return true;
  const next = region.words.cue(verb); // ", and he criticised …": a pronoun is the speaker again
  return PERSONS.has(region.form(start)) && next?.verb != null && next.form !== 'ing' && region.is(verb, Word.finite);
}

const PERSONS = wordSet('he she they it');

/** ", a lawyer for the group": the last phrase of the sentence, without a verb. */
function closingApposition(region: Region, at: number): boolean {
  const limit = Math.min(region.end, at + 40);
  for (let i = at; i < limit; i++) if (region.isComma(i)) return false;
  const end = heavyPhraseEnd(region, at);
  return end >= region.end || !(region.is(end, Word.finite) || region.hasTag(end, 'CC') || region.lower(end) === ',');
}

/** ", the ministry said" near the end of the sentence. */
function trailingAttribution(region: Region, at: number): boolean {
  if (!region.hasCueFrom(region.end - 8)) return false;
  const end = phraseEnd(region, at);
  if (end <= at || region.is(end - 1, Word.possessive)) return false; // "the yard's repeated refusal"
  const verb = afterAuxiliaries(region, end);
  return verb >= region.end - 8 && speechVerbAt(region, verb);
}

function speechVerbAt(region: Region, at: number): boolean {
  const entry = region.words.cue(at);
  return entry?.verb?.speech === true && entry.form !== 'ing' && !region.inQuote(at);
}

function afterAuxiliaries(region: Region, from: number): number {
  let i = from;
  while (i < region.end && region.is(i, Word.adverb | Word.auxiliary) && !region.inQuote(i)) i++;
  return i;
}

/** "While he said it was over, the …": the content ends at the comma before the main clause. */
function endOfOpening(region: Region, start: number, end: number): number {
  return firstCommaBefore(region, start, end, (at) => PERSONS.has(region.form(at)) || clauseAfterComma(region, at));
}

/** "who said it was over, has left": the content ends at the comma before the main verb. */
function endOfRelative(region: Region, start: number, end: number): number {
  return firstCommaBefore(region, start, end, (at) => mainClauseResumes(region, at));
}

/** The first comma, outside brackets, behind which `resumes` holds, or the end of a quotation that ends with one; else `end`. */
function firstCommaBefore(region: Region, start: number, end: number, resumes: (at: number) => boolean): number {
  for (let i = start + 1; i < end; i++) {
    if (region.inQuote(i)) {
      const quoteEnd = region.quoteEnd(i);
      if (region.quoteEndsWith(i, ',') && quoteEnd < end && !quotationIsJoined(region, quoteEnd)) return quoteEnd;
      i = quoteEnd - 1;
    } else if (region.lower(i) === '(') i = closingBracket(region, i);
    else if (region.lower(i) === ',' && resumes(i + 1)) return i;
  }
  return end;
}

/** the port is “old,” and “everybody knows” */
function quotationIsJoined(region: Region, at: number): boolean {
  return (region.lower(at) === 'and' || region.lower(at) === 'or') && region.startsQuote(at + 1);
}

function mainClauseResumes(region: Region, at: number): boolean {
  const lower = region.lower(at);
  return lower === 'and' || lower === 'but' || region.is(at, Word.finite | Word.adverb);
}

/** Behind a clause inside a subject or object, "her claim that it was over": up to the next comma, dash or semicolon. */
export function shortClauseEnd(region: Region, start: number): number {
  for (let i = start + 1; i < region.end; i++) {
    if (region.inQuote(i)) {
      const end = region.quoteEnd(i);
      if (region.quoteEndsWith(i, ',')) return end;
      i = end - 1;
      continue;
    }
    const lower = region.lower(i);
    if (lower === ',' || lower === ';' || lower === ':' || region.isDash(i)) return i;
  }
  return region.end;
}
