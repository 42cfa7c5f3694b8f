import { Frame } from '../../cues/frames';
import type { Stance } from '../../cues/frames';
import { infinitiveBehindAside, makeCandidate, takes } from '../cueSite';
import type { CueSite, VerbRule } from '../cueSite';
import { skipTimeAndAdverbs } from '../grammar/adjuncts';
import { phraseEnd, skipAdverbs } from '../grammar/nounPhrase';
import type { Region } from '../grammar/region';
import { hasFiniteVerb } from '../grammar/clause';
import { objectEnd } from '../grammar/objectEnd';
import { Word } from '../grammar/words';
import { isAttackByForce } from './attacks';
import { infinitiveEnd } from './contentEnds';
import { isAtLeast, takesByNoun } from './objectsByNoun';
import { wordSet } from '../../words/wordSet';
import { rareWords } from '../../words/rareWords';
import type { WordSet } from '../../words/wordSet';

/** Ruiz vowed to appeal. */
export const infinitive: VerbRule = {
  name: 'infinitive',
  recognise: (site) => {
    const negated = site.region.lower(site.next) === 'not' && infinitiveAt(site, site.next + 1); // "vowed not to leave"
    const next = negated || infinitiveAt(site, site.next) ? site.next : lateInfinitive(site);
    if (next < 0) return null;
    if (isWithheld(site.region, negated ? next + 1 : next)) return 'none';
    if (site.addressee && KEEPS_PERSON.has(site.entry.lemma)) return null; // "asked them to leave"
    if (!takes(site, Frame.to)) return takes(site, Frame.personTo) ? null : 'none';
    return makeCandidate(site, 'infinitive', [{ first: next, end: infinitiveEnd(site, next) }]);
  },
};

/** "declined to be identified", "refused to say why": no statement, and the words tell of the report itself. */
function isWithheld(region: Region, to: number): boolean {
  const verb = region.lower(to + 1);
  return (verb === 'be' && IDENTIFIED.has(region.form(to + 2))) || (verb === 'give' && PERSONAL.has(region.form(to + 2)));
}

const IDENTIFIED = wordSet('named identified quoted interviewed');
const PERSONAL = wordSet('their his her');

/** "vowed in a speech to appeal", "promised at a rally to end it": behind one or two short phrases; -1 when there is none. */
function lateInfinitive(site: CueSite): number {
  const { region, next } = site;
  if (!COMMITTING.has(site.entry.lemma) || !LATE_OPENERS.has(region.form(next))) return -1;
  const limit = Math.min(region.end, next + FARTHEST_INFINITIVE);
  for (let i = next + 2; i < limit; i++) {
    if (region.inQuote(i) || region.isComma(i) || region.is(i, Word.finite)) return -1;
    if (infinitiveAt(site, i)) return i;
  }
  return -1;
}

const FARTHEST_INFINITIVE = 12;
const COMMITTING: ReadonlySet<string> = new Set(['vow', 'promise', 'pledge', 'swear', 'agree']);
const LATE_OPENERS = rareWords('in on at during');

function infinitiveAt({ region }: CueSite, at: number): boolean {
  if (at >= region.end || region.lower(at) !== 'to') return false;
  return region.inQuote(at + 1) || region.words.cue(at + 1)?.form === 'base' || region.is(at + 1, Word.baseVerb | Word.adverb);
}

/** Ruiz urged them to appeal: after "urge", "ask" and "call on" the person is part of the content, after "tell" not. */
export const personAndInfinitive: VerbRule = {
  name: 'person-and-infinitive',
  recognise: (site) => {
    if (site.region.lower(site.next) === 'not' && isWithheld(site.region, site.next + 1)) return 'none';
    if (!takes(site, Frame.personTo) || (site.entry.lemma === 'call' && site.particle === null)) return null;
    const { region } = site;
    const person = site.addressee?.first ?? site.next;
    const afterPerson = beforeInfinitive(site, person);
    if (afterPerson >= region.end) return null;
    const negated = region.lower(afterPerson) === 'not' && region.lower(afterPerson + 1) === 'to';
    if (region.lower(afterPerson) !== 'to' && !negated) return null;
    const keepsPerson = KEEPS_PERSON.has(site.entry.lemma) && !negated;
    const first = keepsPerson ? person : afterPerson;
    const phrase = site.addressee?.end ?? afterPerson;
    // "ordered the yard, with the clerk, to"
    const isCutOff = phrase < afterPerson && (region.isComma(phrase) || region.is(phrase, Word.day));
    const addressee = keepsPerson && site.entry.lemma !== 'ask' ? null : { first: person, end: isCutOff ? phrase : afterPerson };
    return makeCandidate(site, 'person-and-infinitive', [{ first, end: infinitiveEnd(site, afterPerson) }], site.speaker, addressee);
  },
};

/**
 * Behind who is urged: the phrase, with what describes it, "voters in the islands to …". A plural that looks like a verb,
 * "urges conservatives to …", is shown by what follows.
 */
function beforeInfinitive({ region, addressee, next }: CueSite, person: number): number {
  const end = addressee?.end ?? phraseEnd(region, next);
  if (end >= region.end || region.lower(end) === 'to') return end;
  const behindDay = end > person ? skipTimeAndAdverbs(region, end) : end;
  if (infinitiveBehind(region, behindDay)) return behindDay; // "urged voters Friday to", "men everywhere to"
  const behindAside = region.isComma(end) ? infinitiveBehindAside(region, end) : -1;
  if (behindAside >= 0) return behindAside;
  if (end === person) return region.form(end).grammar === 0 && region.lower(end + 1) === 'to' ? end + 1 : end;
  if (!region.is(end, Word.preposition | Word.gerund)) return end;
  const limit = Math.min(region.end, end + FARTHEST_INFINITIVE);
  for (let i = end + 1; i < limit; i++) {
    if (region.inQuote(i) || region.isComma(i) || region.is(i, Word.finite)) return end;
    if (region.lower(i) === 'to' && (region.is(i + 1, Word.baseVerb) || region.inQuote(i + 1))) return i;
  }
  return end;
}

function infinitiveBehind(region: Region, to: number): boolean {
  if (region.lower(to) !== 'to' || region.inQuote(to)) return false;
  if (region.is(to + 1, Word.baseVerb) || region.inQuote(to + 1)) return true;
  return to + 2 >= region.end && !region.is(to + 1, Word.determiner | Word.pronoun); // "men to unite"
}

const KEEPS_PERSON: ReadonlySet<string> = new Set(['urge', 'ask', 'call', 'expect']);

/** Ruiz criticised the plan · accused them of hiding it · called it “a step forward”. */
export const nounPhraseObject: VerbRule = {
  name: 'object',
  recognise: (site) => {
    const { region } = site;
    const start = afterAskedPerson(site);
    if (site.next >= region.end || !takesObject(site, start) || isNoStatement(site, start)) return null;
    const naming = site.entry.lemma === 'call' && site.particle === null;
    const end = naming ? endOfName(site, start) : objectEnd(region, start, site.verb);
    if (naming && (end < 0 || isNameOfPlace(site) || namesSubject(site))) return null;
    if (!opensObject(region, start) && !(naming && region.lower(start) === 'both')) return null;
    const lone = end - start === 1 && region.is(start, Word.pronoun | Word.determiner);
    if (lone && region.inside >= 0) return null; // “we did not ask for any”
    const fragments = [{ first: start, end }];
    const resumed = naming ? -1 : complementBehindApposition(site, end);
    if (resumed >= 0) fragments.push({ first: resumed, end: objectEnd(region, resumed, site.verb) });
    return makeCandidate(site, 'object', fragments);
  },
};

/** "met in a hall called the “Loft”": a participle, though the tagger takes it for the past tense. */
function isNameOfPlace({ region, subject, form }: CueSite): boolean {
  if (!subject || form !== 'past') return false;
  const before = subject.first - 1;
  if (!region.is(before, Word.preposition) || TIMES.has(region.form(before)) || before <= region.first) return false;
  return hasFiniteVerb(region, Math.max(region.first, before - FARTHEST_VERB), before);
}

/** "A body called Future 45 ran its first advertisement": a name, and what its bearer did. */
function namesSubject({ region, next, form }: CueSite): boolean {
  if (form !== 'past' || !region.words.isCapitalised(next)) return false;
  const end = phraseEnd(region, next);
  return region.is(end, Word.finite) && !region.inQuote(end);
}

/** "upset after Ruiz called them “late”" */
const TIMES = wordSet('after since before until');
const FARTHEST_VERB = 4;

function takesObject(site: CueSite, start: number): boolean {
  const linked = site.particle !== null || start > site.next;
  return takes(site, Frame.object) || (takes(site, Frame.objectAfter) && linked) || takesByNoun(site);
}

function isNoStatement(site: CueSite, start: number): boolean {
  const { region, entry } = site;
  if (region.inside >= 0 && entry.stance === 'states') return true; // “they told us anything”: too little to go on
  if (site.verb === region.first && site.form !== 'ing') return true; // "Declared candidates", "Recall the ferry": nobody says it
  if (entry.lemma === 'tweet' && region.is(start, Word.gerund)) return true; // "tweeted using her phone"
  const modifies = entry.lemma === 'recommend' && !region.is(start, Word.determiner | Word.number | Word.gerund);
  if (modifies) return true; // "its recommended list"
  const background = isBackground(site) && !region.is(start, Word.possessive); // but for "since Ruiz announced her candidacy"
  return background || tellsTruth(site) || namesSource(site, start) || isAttackByForce(site, start);
}

/** "quoting the Harbour News Agency", "citing Ruiz": who has said it, not what. */
function namesSource({ region, entry, form }: CueSite, start: number): boolean {
  if (!CITING.has(entry.lemma)) return false;
  if (form === 'ing' && region.lower(region.first) === 'according') return true; // "According to the Herald, citing officials, …"
  const end = phraseEnd(region, start);
  if (region.lower(end) === 'as' && region.words.cue(end + 1)?.form === 'ing') return true; // "quoted an official as saying"
  if (SOURCES.has(region.form(end - 1)) && (end >= region.end || region.isComma(end))) return true; // "citing police"
  let names = 0;
  for (let i = start; i < end; i++) {
    if (region.is(i, Word.properNoun)) names++;
    else if (!region.is(i, Word.determiner) && region.lower(i) !== 'of') return false;
  }
  return names > 0 && (end >= region.end || region.isComma(end));
}

const SOURCES = rareWords(`police officials official sources source authorities witnesses witness people residents prosecutors spokesman spokeswoman
  spokesperson executives diplomats aides analysts experts lawyers investigators media`);
const CITING: ReadonlySet<string> = new Set(['cite', 'quote']);

function opensObject(region: Region, start: number): boolean {
  if (region.inQuote(start) || region.words.isCapitalised(start) || isAtLeast(region, start)) return true;
  if (region.is(start, Word.adverb)) return !region.is(skipAdverbs(region, start), Word.finite); // not in "whom she called never came"
  return region.is(start, Word.inPhrase | Word.pronoun | Word.gerund);
}

/** "told the truth", "telling lies": what is said is left open. */
function tellsTruth({ region, entry, next, addressee }: CueSite): boolean {
  return entry.lemma === 'tell' && addressee === null && TRUTH.has(region.form(phraseEnd(region, next) - 1));
}

const TRUTH = rareWords('truth lie lies');

/** "asked the mayor about the pier", "warned the crews of floods": behind the person and "about". */
function afterAskedPerson({ region, entry, addressee, next }: CueSite): number {
  return addressee !== null && next === addressee.end && entry.particles.has(region.form(next)) ? next + 1 : next;
}

/**
 * "accused the council, which the yard had chosen, of theft": where the object goes on behind the comma that closes the
 * apposition; -1 when it does not.
 */
function complementBehindApposition({ region, entry }: CueSite, comma: number): number {
  const links = COMPLEMENT_LINKS.get(entry.stance);
  if (!links || !region.isComma(comma)) return -1;
  const limit = Math.min(region.end - 1, comma + LONGEST_DESCRIPTION);
  for (let i = comma; i < limit && !region.inQuote(i); i++) {
    if (region.isComma(i) && links.has(region.form(i + 1)) && opensComplement(region, i + 2)) return i + 1;
  }
  return -1;
}

/** "as" opens a time as well: ", as the yard announced". */
function opensComplement(region: Region, at: number): boolean {
  if (region.lower(at) === 'well') return false; // "as well as"
  return region.inQuote(at) || region.is(at, Word.gerund) || !region.is(phraseEnd(region, at), Word.finite);
}

const COMPLEMENT_LINKS: ReadonlyMap<Stance, WordSet> = new Map([
  ['accuses', wordSet('of')],
  ['describes', wordSet('as')],
  ['supports', wordSet('as for')],
  ['opposes', wordSet('as for')],
]);
const LONGEST_DESCRIPTION = 24;

/**
 * Behind what somebody is called; -1 where the words do not say it. In "called the mayor, her rival, a coward" it stands
 * behind the second comma.
 */
function endOfName(site: CueSite, start: number): number {
  const { region } = site;
  const comma = objectEnd(region, start, site.verb);
  if (saysWhat(site) && !quotedBehindApposition(region, comma)) return comma;
  if (comma >= region.end || !region.isComma(comma)) return -1;
  const limit = Math.min(region.end - 1, comma + LONGEST_APPOSITION);
  for (let i = comma + 1; i < limit && !(region.is(i, Word.finite) && i > comma + 1); i++) { // ", approved Monday, “a farce”"
    if (!region.isComma(i)) continue;
    const names = region.inQuote(i + 1) || ARTICLES.has(region.form(i + 1));
    return names ? objectEnd(region, i + 1, site.verb) : -1;
  }
  return -1;
}

/** called the chief executive, Ruiz, “able”: what stands before the first comma has no name in it, whatever its words look like. */
function quotedBehindApposition(region: Region, comma: number): boolean {
  if (!region.isComma(comma)) return false;
  const limit = Math.min(region.end - 1, comma + LONGEST_APPOSITION);
  for (let i = comma + 1; i < limit && region.is(i, Word.inPhrase); i++) if (region.isComma(i + 1)) return region.inQuote(i + 2);
  return false;
}

const LONGEST_APPOSITION = 16;

/** "called him a liar", "called the plan “unfair”", not "called his friends": there is a name for what is called. */
function saysWhat({ region, next, verb }: CueSite): boolean {
  const end = Math.min(objectEnd(region, next, verb), next + 30);
  for (let i = next; i < end; i++) if (region.inQuote(i)) return true;
  if (end > next && region.is(end - 1, Word.adjective)) return true;
  if (end > next + 1 && region.hasTag(end - 1, 'VBN')) return true; // "called the mayor unqualified"
  if (PERSON_OBJECTS.has(region.form(next)) && region.is(next + 1, Word.adjective | Word.noun)) return true; // "called him unfit"
  for (let i = next + 1; i < end; i++) { // "called her a liar", where "her a" looks like one phrase
    if (ARTICLES.has(region.form(i)) && !region.is(i - 1, Word.preposition)) return true;
  }
  for (let i = phraseEnd(region, next); i < end; i++) {
    if (isCountOfCalls(region, i)) return false; // "called the office four times", "called them twice"
    if (region.is(i, Word.inPhrase | Word.adverb) && !region.is(i - 1, Word.preposition)) return true;
  }
  return false;
}

function isCountOfCalls(region: Region, at: number): boolean {
  return CALLED_AGAIN.has(region.form(at)) || (region.is(at, Word.number | Word.determiner) && region.lower(at + 1) === 'times');
}

const CALLED_AGAIN = rareWords('once twice thrice again back repeatedly');
const PERSON_OBJECTS = wordSet('him her them it me us himself herself themselves itself');
const ARTICLES = wordSet('a an');

/** "after the ministry announced new tariffs": an event that dates another, not what is reported. */
function isBackground(site: CueSite): boolean {
  const { region, subject } = site;
  return subject !== null && site.entry.stance === 'states' && TIMES.has(region.form(subject.first - 1)) && !region.inQuote(subject.first - 1);
}


