import { Frame } from '../../cues/frames';
import { makeCandidate, takes } from '../cueSite';
import type { CueSite, VerbRule } from '../cueSite';
import { phraseEnd } from '../grammar/nounPhrase';
import type { Region } from '../grammar/region';
import { objectEnd } from '../grammar/objectEnd';
import { Word } from '../grammar/words';
import { infinitiveEnd } from './contentEnds';
import { wordSet } from '../../words/wordSet';

/** Ruiz vowed to appeal. */
export const infinitive: VerbRule = {
  name: 'infinitive',
  recognise: (site) => {
    const { next } = site;
    if (!infinitiveAt(site, next)) return null;
    if (isWithheld(site.region, next)) return 'none';
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

function infinitiveAt({ region }: CueSite, at: number): boolean {
  if (at >= region.end || region.lower(at) !== 'to') return false;
  return region.inQuote(at + 1) || region.words.cue(at + 1)?.form === 'base' || region.is(at + 1, Word.baseVerb | Word.adverb);
}

/** Ruiz urged them to appeal: after "urge" and "call on" the person is part of the content, after "tell" and "ask" not. */
export const personAndInfinitive: VerbRule = {
  name: 'person-and-infinitive',
  recognise: (site) => {
    if (site.region.lower(site.next) === 'not' && isWithheld(site.region, site.next + 1)) return 'none';
    if (!takes(site, Frame.personTo) || (site.entry.lemma === 'call' && site.particle === null)) return null;
    const { region } = site;
    const person = site.addressee?.first ?? site.next;
    const afterPerson = site.addressee?.end ?? phraseEnd(region, site.next);
    if (afterPerson >= region.end) return null;
    const negated = region.lower(afterPerson) === 'not' && region.lower(afterPerson + 1) === 'to';
    if (region.lower(afterPerson) !== 'to' && !negated) return null;
    const keepsPerson = KEEPS_PERSON.has(site.entry.lemma) && !negated;
    const first = keepsPerson ? person : afterPerson;
    const addressee = keepsPerson ? null : { first: person, end: afterPerson };
    return makeCandidate(site, 'person-and-infinitive', [{ first, end: infinitiveEnd(site, afterPerson) }], site.speaker, addressee);
  },
};

const KEEPS_PERSON: ReadonlySet<string> = new Set(['urge', 'call']);


/** Ruiz criticised the plan · accused them of hiding it · called it “a step forward”. */
export const nounPhraseObject: VerbRule = {
  name: 'object',
  recognise: (site) => {
    const { region } = site;
    const linked = site.particle !== null || afterAskedPerson(site) > site.next;
    const allowed = takes(site, Frame.object) || (takes(site, Frame.objectAfter) && linked);
    if (region.inside >= 0 && site.entry.stance === 'states') return null; // “they told us anything”: too little to go on
    if (!allowed || site.next >= region.end || isBackground(site)) return null;
    if (site.verb === region.first && site.form !== 'ing') return null; // "Declared candidates", "Recall the ferry": nobody says it
    const start = afterAskedPerson(site);
    const opens = region.inQuote(start) || region.words.isCapitalised(start)
      || region.is(start, Word.inPhrase | Word.pronoun | Word.adverb | Word.gerund);
    if (site.entry.lemma === 'call' && site.particle === null && !saysWhat(site)) return null;
    return opens ? makeCandidate(site, 'object', [{ first: start, end: objectEnd(region, start, site.verb) }]) : null;
  },
};

/** "asked the mayor about the pier": behind the person and "about". */
function afterAskedPerson({ region, entry, addressee, next }: CueSite): number {
  const asked = entry.lemma === 'ask' && addressee !== null && next === addressee.end;
  return asked && (region.lower(next) === 'about' || region.lower(next) === 'for') ? next + 1 : next;
}

/** "called him a liar", "called the plan “unfair”", not "called his friends": there is a name for what is called. */
function saysWhat({ region, next }: CueSite): boolean {
  const end = Math.min(objectEnd(region, next), next + 30);
  for (let i = next; i < end; i++) if (region.inQuote(i)) return true;
  if (end > next && region.is(end - 1, Word.adjective)) return true;
  for (let i = next + 1; i < end; i++) { // "called her a liar", where "her a" looks like one phrase
    if (ARTICLES.has(region.form(i)) && !region.is(i - 1, Word.preposition)) return true;
  }
  for (let i = phraseEnd(region, next); i < end; i++) {
    if (region.is(i, Word.inPhrase | Word.adverb) && !region.is(i - 1, Word.preposition)) return true;
  }
  return false;
}

const ARTICLES = wordSet('a an');

/** "after the ministry announced new tariffs": an event that dates another, not what is reported. */
function isBackground(site: CueSite): boolean {
  const { region, subject } = site;
  return subject !== null && site.entry.stance === 'states' && BACKGROUND.has(region.form(subject.first - 1)) && !region.inQuote(subject.first - 1);
}

const BACKGROUND = wordSet('after since before until');
