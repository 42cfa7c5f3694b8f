import { Frame } from '../../cues/frames';
import type { Stance } from '../../cues/frames';
import { makeCandidate, takes } from '../cueSite';
import type { CueSite, VerbRule } from '../cueSite';
import { clauseStartsAt, hasFiniteVerb, hasVerb } from '../grammar/clause';
import type { Candidate } from '../candidate';
import type { TokenRange } from '../../text/tokens';
import { isNegated } from './withheldAnswer';
import { lateContent } from '../grammar/lateClause';
import type { Region } from '../grammar/region';
import { skipTimeAndAdverbs } from '../grammar/adjuncts';
import { opensSubject, phraseEnd, phraseStart, skipAdverbs } from '../grammar/nounPhrase';
import { Word } from '../grammar/words';
import { endAfterColon, endOfQuotation, reportedEnd } from './contentEnds';
import { wordSet } from '../../words/wordSet';

/** Ruiz said: “…” · Ruiz said: it was late. */
export const colonAfterCue: VerbRule = {
  name: 'colon-after-cue',
  recognise: (site) => {
    const { region, next } = site;
    if (next >= region.end || region.lower(next) !== ':' || region.inQuote(next)) return null;
    if (next + 1 >= region.end || !takes(site, Frame.quote | Frame.front)) return 'none';
    return makeCandidate(site, 'colon-after-cue', [{ first: next + 1, end: endAfterColon(site, next + 1) }]);
  },
};

/** Ruiz said “…” · Ruiz called it “…” goes with objects, not here. */
export const quotationAfterCue: VerbRule = {
  name: 'quotation-after-cue',
  recognise: (site) => {
    const { region } = site;
    if (site.next >= region.end || !region.inQuote(site.next)) return null;
    if (!takes(site, Frame.quote) || !region.startsQuote(site.next)) return 'none';
    return makeCandidate(site, 'quotation-after-cue', [{ first: site.next, end: endOfQuotation(site, site.next) }]);
  },
};

/** Ruiz said that … */
export const thatClause: VerbRule = {
  name: 'that-clause',
  recognise: (site) => {
    const { region, next } = site;
    if (next >= region.end || region.lower(next) !== 'that') return null;
    if (!site.entry.speech && region.hasTag(next, 'DT') && !region.isComma(next + 1)) return null; // not "pledged that, if elected, …"
    if (!takes(site, Frame.that) || isRelative(site)) return 'none';
    return makeCandidate(site, 'that-clause', [{ first: next, end: reportedEnd(site, next) }]);
  },
};

/** "the reports that track it", "the thinking that followed": a noun and its relative clause. */
function isRelative({ region, form, next, verb, entry, participle }: CueSite): boolean {
  if (form === 'ing' && !participle) return false; // "he's suggesting that crews …"
  if (entry.lemma === 'say' || region.isComma(verb - 1)) return false; // "…, warning that concerns …": the tagger's error
  const finite = region.is(next + 1, Word.finite) && !region.is(next + 1, Word.auxiliary);
  const isSubject = finite && region.is(skipAdverbs(region, next + 2), Word.finite); // "argue that ferries should", taken for a verb
  return finite && !isSubject && (form === 'present' || form === 'ing' || form === 'base');
}

/** Ruiz asked whether … · Ruiz explained how … */
export const questionClause: VerbRule = {
  name: 'question-clause',
  recognise: (site) => {
    const { region } = site;
    const next = startOfQuestion(site);
    const form = region.form(next);
    if (next >= region.end || !QUESTION_WORDS.has(form)) return null;
    if (form.lower === 'if' && site.entry.lemma !== 'ask' && !isNegated(site)) return null; // said if they left, she would
    if (site.infinitive && WITHHOLDING.has(region.words.cue(site.verb - 2)?.verb?.stance ?? 'states')) return 'none'; // "declined to say why"
    if (!takes(site, Frame.wh)) return 'none';
    const isTold = site.entry.lemma === 'tell' && site.addressee !== null && region.lower(next + 1) === 'to'; // "told them when to leave"
    if (site.entry.lemma !== 'ask' && AMBIGUOUS.has(form) && !isTold && !isNegated(site)) return form.lower === 'when' ? null : 'none'; // "said when he left that"
    return makeCandidate(site, 'question-clause', [{ first: next, end: reportedEnd(site, next) }]);
  },
};

/** Where the question may start: behind the short phrase that "ask" and "explain" may have before it. */
function startOfQuestion(site: CueSite): number {
  return site.entry.lemma === 'explain' ? behindListener(site) : behindOccasionOfAsking(site);
}

/** "asked the mayor at a meeting whether …" */
function behindOccasionOfAsking({ region, entry, addressee, passive, next }: CueSite): number {
  if (entry.lemma !== 'ask' || (!addressee && !passive) || !OCCASION_OPENERS.has(region.form(next))) return next;
  let end = phraseEnd(region, next + 1);
  if (OCCASION_OPENERS.has(region.form(end))) end = phraseEnd(region, end + 1); // "at a meeting in Vale"
  const behindDay = skipTimeAndAdverbs(region, end);
  return IF_OR_WHETHER.has(region.form(behindDay)) ? behindDay : next;
}

/** "explained to reporters on Monday why …" */
function behindListener({ region, next }: CueSite): number {
  if (region.lower(next) !== 'to') return next;
  const end = phraseEnd(region, next + 1);
  const day = region.lower(end) === 'on' && region.is(end + 1, Word.day) ? end + 1 : end;
  const behind = end > next + 1 ? skipTimeAndAdverbs(region, day) : next;
  return QUESTION_WORDS.has(region.form(behind)) ? behind : next;
}

const OCCASION_OPENERS = wordSet('at in during on');
const IF_OR_WHETHER = wordSet('if whether');
const QUESTION_WORDS = wordSet('whether how why what if who where when which');
const WITHHOLDING: ReadonlySet<Stance> = new Set<Stance>(['refuses']);
/** "said when he arrived": no question. */
const AMBIGUOUS = wordSet('when if where who');

/** Ruiz said in a statement that … · Ruiz wrote of the plan: “…” */
export const clauseAfterPhrase: VerbRule = {
  name: 'clause-after-phrase',
  recognise: (site) => {
    const { region, next } = site;
    if (next >= region.end) return null;
    const colon = takes(site, Frame.late | Frame.object) ? colonBeforeQuotation(site) : -1;
    if (colon >= 0) return makeCandidate(site, 'clause-after-phrase', [{ first: colon, end: endAfterColon(site, colon) }]);
    const asks = site.entry.lemma === 'ask'; // asked at the school, “Any questions?”
    if (!takes(site, Frame.late) && !asks) return null;
    const start = lateContent(region, next);
    return start >= 0 && !(asks && !region.startsQuote(start)) ? makeCandidate(site, 'clause-after-phrase', [{ first: start, end: endOfQuotation(site, start) }]) : null;
  },
};

function colonBeforeQuotation(site: CueSite): number {
  const { region, next } = site;
  const limit = Math.min(region.end, next + 14);
  for (let i = next; i < limit && !region.inQuote(i); i++) {
    if (region.lower(i) !== ':') continue;
    return region.inQuote(i + 1) && i + 1 < region.end && !hasFiniteVerb(region, next, i + 1) ? i + 1 : -1;
  }
  return -1;
}

/** Ruiz said it was late. */
export const bareClause: VerbRule = {
  name: 'bare-clause',
  recognise: (site) => {
    if (!takes(site, Frame.bare) || site.next >= site.region.end) return null;
    const { region, next, addressee } = site;
    if (site.verb === region.first && (site.form !== 'ing' || region.is(next, Word.preposition))) return null; // "Writing in a journal, Ruiz …"
    if (isAnswer(site)) return makeCandidate(site, 'bare-clause', [{ first: next, end: next + 1 }]);
    if (!isPluralObject(site) && (clauseStartsAt(region, next) || seemsClause(site))) {
      const clause = { first: next, end: reportedEnd(site, next) };
      const condition = conditionBefore(site);
      return makeCandidate(site, 'bare-clause', condition ? [condition, clause] : [clause]);
    }
    if (addressee && site.entry.lemma !== 'ask' && !site.entry.particles.has(region.form(next)) && clauseStartsAt(region, addressee.first)) { // "told the talks had failed"
      return makeCandidate(site, 'bare-clause', [{ first: addressee.first, end: reportedEnd(site, addressee.first) }], site.speaker, null);
    }
    return null;
  },
};

/** "said yes, but …" */
function isAnswer({ region, entry, next }: CueSite): boolean {
  if (entry.lemma !== 'say' || region.inside >= 0 || !ANSWERS.has(region.form(next))) return false;
  return next + 1 >= region.end || BEHIND_ANSWER.has(region.form(next + 1)) || region.is(next + 1, Word.timeModifier);
}

const ANSWERS = wordSet('yes no');
const BEHIND_ANSWER = wordSet(', ; and but while in on at after when because this last');

/** "If they leave, Ruiz said, he will stay": the condition under which the reported clause holds is part of it. */
function conditionBefore({ region, subject, participle, infinitive }: CueSite): TokenRange | null {
  const { first } = region;
  if (!subject || participle || infinitive || region.lower(first) !== 'if') return null;
  const comma = subject.first - 1;
  if (!region.isComma(comma) || !hasFiniteVerb(region, first, comma)) return null; // not "If anything,"
  for (let i = first; i < comma; i++) {
    if (region.inQuote(i) || (region.words.cue(i)?.verb?.speech && region.is(i, Word.finite))) return null;
  }
  return { first, end: comma };
}

/** "announced new controls on trade": plurals that the tagger takes for verbs, where the cue takes an object as well. */
function isPluralObject(site: CueSite): boolean {
  const { region, next } = site;
  if (!takes(site, Frame.object) || region.is(next, Word.determiner | Word.pronoun | Word.properNoun)) return false;
  for (let i = next; i < region.end && region.is(i, Word.inPhrase | Word.finite); i++) {
    if (i > next && PLURALS.has(region.form(i)) && region.is(i + 1, Word.preposition)) return true;
  }
  return false;
}

const PLURALS = wordSet('controls plans cuts charges sanctions changes limits curbs strikes raids reforms increases');

/** Where the tagger misses the clause's verb, "say" and "tell somebody" take what follows all the same. */
function seemsClause(site: CueSite): boolean {
  const { region, next, entry } = site;
  if (site.passive) return false;
  if (region.hasTag(next, 'VBZ') && region.hasTag(next + 1, 'MD') && site.subject !== null) return true; // no verb stands before "must"
  const phrase = region.is(next, Word.inPhrase);
  if (site.form === 'present' && region.isHeadline()) return region.is(next, Word.noun | Word.pronoun);
  if (entry.lemma === 'say' && NO_CLAUSE.has(region.form(next))) return false;
  if (site.form === 'ing' && entry.speech && pronounOpensClause(region, next)) return true; // "saying it set a limit"
  if (entry.lemma === 'say' && (phrase || SAID_AT_ONCE.has(region.form(next)) || pronounOpensClause(region, next)) && site.subject !== null && !site.infinitive) return true; // "said no to the plan", "said people misunderstand him"
  if (entry.lemma === 'say') return (phrase || opensOddly(region, next) || region.is(next, Word.adverb | Word.gerund) || CLAUSE_OPENERS.has(region.form(next))) && hasSomeVerb(site);
  return entry.lemma === 'tell' && site.addressee !== null && (phrase || region.is(next, Word.pronoun)) && hasFiniteVerb(region, next, region.end);
}

const IT_OR_YOU = wordSet('it you');
/** "said no to the plan", "said more than half came" */
const SAID_AT_ONCE = wordSet('yes no both more less fewer most between nearly almost contrary');

/** "said it determined that": the tagger takes the verb for a participle. */
function pronounOpensClause(region: Region, at: number): boolean {
  return IT_OR_YOU.has(region.form(at)) && at + 1 < region.end && region.is(at + 1, Word.verb | Word.adjective);
}

function hasSomeVerb({ region, next }: CueSite): boolean {
  return hasFiniteVerb(region, next, region.end) || hasVerb(region, next, region.end);
}

/** "said down-payment rules …", "said about half of them …": whatever the first word looks like. */
function opensOddly(region: Region, at: number): boolean {
  if (region.lower(at + 1) === '-') return region.words.tokens.glued(at + 1) && region.words.tokens.glued(at + 2);
  return region.lower(at) === 'about' && region.lower(at + 1) === 'half';
}

/** "said little about it", "said so" */
const NO_CLAUSE = wordSet('little nothing much something anything so');
const CLAUSE_OPENERS = wordSet('if in while after when as because although though');

/** "the plan, which officials said will fail" */
export const relativeClause: VerbRule = {
  name: 'relative-clause',
  recognise: (site) => {
    const { region, next, subject } = site;
    if (!takes(site, Frame.bare) || site.passive || !subject || next >= region.end) return null;
    const pronoun = relativeBefore(region, subject);
    if (pronoun < region.first || isOtherCue(region, next) || opensSubject(region.form(next))) return null;
    if (!region.is(next, Word.finite | Word.participle)) return null;
    if (!region.is(pronoun, Word.whPronoun) && !isThatAfterNoun(region, pronoun)) return contactClause(site, pronoun);
    const fragments = [{ first: pronoun, end: pronoun + 1 }, { first: next, end: relativeEnd(site, next) }];
    return makeCandidate(site, 'relative-clause', fragments, pronoun === subject.first - 1 ? undefined : { first: pronoun + 1, end: subject.end });
  },
};

/** The word before the subject; "that" also in "a strike that company executives said", where the tagger takes "company" for a verb. */
function relativeBefore(region: Region, { first, end }: TokenRange): number {
  const plural = region.hasTag(end - 1, 'NNS');
  if (plural && region.lower(first) === 'that' && end - first > 1) return first; // "that prosecutors": no determiner
  return plural && region.lower(first - 2) === 'that' && region.is(first - 1, Word.finite) ? first - 2 : first - 1;
}

/** "went" is a cue with its particle alone. */
function isOtherCue(region: Region, at: number): boolean {
  const verb = region.words.cue(at)?.verb;
  return verb != null && (verb.frames & Frame.particleOnly) === 0;
}

/** "a deadline that several clerks said passed": the tagger takes this "that" for the other one. */
function isThatAfterNoun(region: Region, at: number): boolean {
  const before = region.isComma(at - 1) ? at - 2 : at - 1; // "a charity in Alto, Texas, that …"
  return region.lower(at) === 'that' && region.is(before, Word.noun);
}

/** "a plan officials said would fail": the relative pronoun is left out. */
function contactClause(site: CueSite, before: number): Candidate | null {
  const { region, next, subject } = site;
  if (!region.is(next, Word.finite) || !subject || subject.apposition || region.inQuote(before)) return null;
  const rest = { first: next, end: relativeEnd(site, next) };
  if (region.is(before, Word.noun)) {
    const first = phraseStart(region, before);
    return first < 0 ? null : makeCandidate(site, 'relative-clause', [{ first, end: subject.first }, rest]);
  }
  const speaker = lastNames(region, subject.first, subject.end);
  if (speaker <= subject.first + 1 || !region.is(subject.first, Word.determiner)) return null;
  const fragments = [{ first: subject.first, end: speaker }, rest];
  return makeCandidate(site, 'relative-clause', fragments, { first: speaker, end: subject.end });
}

/** "a plan | officials", "a dynamic | Ruiz": where the names or the plural at the end of two phrases in one start. */
function lastNames(region: Region, first: number, end: number): number {
  let start = end;
  while (start > first && region.is(start - 1, Word.properNoun)) start--;
  return start === end && region.hasTag(end - 1, 'NNS') ? end - 1 : start;
}

const ENDS = wordSet(', ; — – --');

function relativeEnd(site: CueSite, start: number): number {
  const { region } = site;
  for (let i = start; i < region.end; i++) {
    if (region.inQuote(i)) i = region.quoteEnd(i) - 1;
    else if (ENDS.has(region.form(i))) return i;
  }
  return region.end;
}
