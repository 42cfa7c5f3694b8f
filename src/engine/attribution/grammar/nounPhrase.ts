import type { Region } from './region';
import { Word } from './words';
import type { WordForm } from '../../words/wordForm';
import { wordSet, WordSet } from '../../words/wordSet';

/** Articles and subject pronouns are nothing else: known without a tag. */
export function opensSubject(form: WordForm): boolean {
  return SUBJECT_OPENERS.has(form);
}

const SUBJECT_OPENERS = wordSet('the a an he she they we i it you');

/** Start of the noun phrase that ends with the word `last`: "the senior senator from Ohio"; -1 when none ends there. */
export function phraseStart(region: Region, last: number): number {
  const { first } = region;
  if (last < first) return -1;
  if (last > first && OBJECT_PRONOUNS.has(region.form(last)) && joinsLeft(region, last - 1)) {
    return phraseStartFrom(region, last - 1, last);
  }
  if (region.is(last, Word.pronoun | Word.whPronoun) || region.lower(last) === 'there') return last;
  if (region.is(last, Word.loneDeterminer) && !region.is(last, Word.noun | Word.adjective)) return lonePhraseStart(region, last);
  if (!endsPhrase(region, last)) return -1;
  let i = last;
  if (region.lower(i) === ')') i = beforeBracket(region, i);
  if (region.inQuote(i)) {
    i = region.quoteStart(i) - 1;
    if (i < first || !region.is(i, Word.inPhrase)) return i + 1;
  }
  return phraseStartFrom(region, i, last);
}

/** "a source close to him" */
const OBJECT_PRONOUNS = wordSet('him her them it');

function phraseStartFrom(region: Region, from: number, last: number): number {
  const floor = Math.max(region.first, from - LONGEST_PHRASE);
  let i = from;
  while (i >= floor && !region.inQuote(i)) {
    if (i < from && region.is(i, Word.timeNoun) && region.is(i + 1, Word.properNoun)) break; // "that evening | Ruiz"
    if (i < from && isDate(region, i) && (region.is(i + 1, Word.properNoun) || region.lower(i - 2) === 'on')) break; // "On June 18 | Ruiz"
    if (i < from && region.lower(i) === 'whom') break; // "whom | one captain", taken for a noun
    if (region.is(i, Word.inPhrase)) {
      const closes = region.is(i, Word.determiner) && !region.is(i - 1, Word.determiner | Word.possessive);
      i--;
      if (closes && !linksToHead(region, i) && !(region.lower(i) === 'and' && region.is(i - 1, Word.subjectPronoun))) break; // "she and another clerk"
    } else if (joinsLeft(region, i)) i--;
    else break;
  }
  if (region.lower(i + 1) === 'and' && i >= floor && region.is(i, Word.subjectPronoun)) i--; // "he and Ruiz"
  return i + 1 <= last ? Math.max(i + 1, region.first) : -1;
}

/** "18" of "June 18" */
function isDate(region: Region, i: number): boolean {
  return region.is(i, Word.number) && region.is(i - 1, Word.day) && region.words.isCapitalised(i - 1);
}

/** "a spokesman for the ministry": the phrase goes on to the left of its second determiner. */
const HEAD_LINKS = wordSet('of for');

function linksToHead(region: Region, i: number): boolean {
  if (region.is(i - 1, Word.noun)) return HEAD_LINKS.has(region.form(i)) && !region.is(i - 1, Word.timeNoun);
  if (region.lower(i) === 'to') return joinsLeft(region, i); // "people close to the mayor"
  return POSTMODIFIERS.has(region.form(i - 1)) && joinsLeft(region, i);
}

/** "of" in "the head of the agency", "and" in "Ruiz and Okafor", the comma in "Ray Cole, Jr." */
function joinsLeft(region: Region, i: number): boolean {
  if (i <= region.first) return false;
  const lower = region.lower(i);
  if (region.is(i, Word.nounPreposition) && region.is(i, Word.preposition)) {
    const postmodifier = POSTMODIFIERS.has(region.form(i - 1)) && region.is(i - 2, Word.noun);
    return (region.is(i - 1, Word.noun) || postmodifier || region.lower(i - 1) === ')') && !region.is(i - 1, Word.timeNoun | Word.day);
  }
  if (lower === 'to') return region.lower(i - 1) === 'close' && region.is(i - 2, Word.noun);
  if (lower === 'close') return region.lower(i + 1) === 'to';
  if (lower === 'first') return region.is(i - 1, Word.determiner | Word.adjective) && region.is(i + 1, Word.noun); // "the first lady"
  if (lower === 'and' && region.is(i - 1, Word.adjective) && region.is(i + 1, Word.adjective)) return true; // "current and former officials"
  if (lower === 'and' || lower === '&') return region.is(i - 1, Word.noun | Word.pronoun) && region.is(i + 1, Word.inPhrase);
  if (lower === '-') return region.words.tokens.glued(i);
  return lower === ',' && (region.lower(i + 1) === 'jr.' || region.lower(i + 1) === 'sr.');
}

/** "people familiar with the matter", "officials briefed on the talks" */
const POSTMODIFIERS = wordSet('familiar briefed involved loyal aligned knowledgeable');

function lonePhraseStart(region: Region, last: number): number {
  return region.is(last - 1, Word.adverb) && ALMOST.has(region.form(last - 1)) ? Math.max(region.first, last - 1) : last;
}

const ALMOST = wordSet('almost nearly virtually');

function endsPhrase(region: Region, last: number): boolean {
  return region.is(last, Word.noun | Word.number | Word.adjective | Word.gerund | Word.adverb | Word.possessive)
    || region.lower(last) === ')' || region.inQuote(last);
}

function beforeBracket(region: Region, closing: number): number {
  let i = closing;
  const floor = Math.max(region.first, closing - LONGEST_BRACKET);
  while (i > floor && region.lower(i) !== '(') i--;
  return Math.max(region.first, i - 1);
}

/** Behind the noun phrase that starts at `first`, with its "of" phrases; `first` itself when there is none. */
export function phraseEnd(region: Region, first: number): number {
  if (first >= region.end) return first;
  if (region.is(first, Word.pronoun) || (region.is(first, Word.whPronoun) && region.lower(first) !== 'that')) return first + 1;
  const limit = Math.min(region.end, first + LONGEST_PHRASE);
  const article = INDEFINITE.has(region.form(first));
  let headSeen = false;
  let i = afterQuantifier(region, first);
  while (i < limit) {
    if (region.inQuote(i)) {
      if (headSeen || (i > first && !isInPhrase(region, i))) break; // some of the “pilots first” talk
      i = region.quoteEnd(i);
      headSeen = true;
    } else if (headSeen && isLooseDay(region, i)) break;
    else if (region.is(i, Word.noun | Word.number) || (article && i > first && isMistaggedHead(region, i))) {
      headSeen = true;
      i++;
    } else if (region.is(i, Word.inPhrase)) {
      if (headSeen && region.is(i, Word.determiner | Word.gerund | Word.participle)) break;
      i++;
    } else if (headSeen && region.lower(i) === 'of' && region.is(i + 1, Word.inPhrase) && i + 1 < limit) {
      headSeen = false;
      i++;
    } else if (headSeen && joinsRight(region, i)) {
      headSeen = region.lower(i) === '-'; // behind "and" stands a phrase of its own, "Ruiz and his crew"
      i++;
    }
    else if (!headSeen && region.is(i, Word.adverb) && region.is(i + 1, Word.inPhrase)) i++;
    else break;
  }
  return Math.min(i, region.end);
}

/** Behind an article or adjective, and before the noun: the “pilots first” talk. */
function isInPhrase(region: Region, quote: number): boolean {
  const behind = region.quoteEnd(quote);
  if (!region.startsQuote(quote) || behind >= region.end) return false;
  return region.is(quote - 1, Word.determiner | Word.adjective) && region.is(behind, Word.noun);
}

/** "a senior fellow": after an article and its first noun or adjective no infinitive stands, whatever the tagger says. */
function isMistaggedHead(region: Region, i: number): boolean {
  return region.is(i, Word.baseVerb) && region.is(i - 1, Word.noun | Word.adjective);
}

const INDEFINITE = wordSet('a an');

/** "told CNN Tuesday": a day after the phrase, not in it. */
function isLooseDay(region: Region, i: number): boolean {
  return region.is(i, Word.day) && region.words.isCapitalised(i) && !region.is(i + 1, Word.noun | Word.possessive);
}

/** "a senior fellow at the institute": behind the phrases that describe somebody without a name, from the head's `end` on. */
export function describedEnd(region: Region, first: number, end: number): number {
  if (!DESCRIBING.has(region.form(end)) || (region.words.isCapitalised(first) && !region.is(first, Word.determiner))) return end;
  let described = end;
  for (let steps = 0; steps < 3 && described < region.end && DESCRIBING.has(region.form(described)); steps++) {
    const next = phraseEnd(region, described + 1);
    if (next <= described + 1) break;
    described = next;
  }
  return described;
}

const DESCRIBING = wordSet('at for from of with');

/** "more than", "at least", "as many as" before a number. */
function afterQuantifier(region: Region, first: number): number {
  if (!QUANTIFYING.has(region.form(first))) return first;
  for (const words of QUANTIFIERS) {
    const end = first + words.length;
    if (end >= region.end || !words.every((word, n) => region.lower(first + n) === word)) continue;
    if (region.is(end, words.length > 1 ? Word.number | Word.determiner : Word.number)) return end;
  }
  return first;
}

const QUANTIFIERS: readonly (readonly string[])[] = [
  ['more', 'than'], ['fewer', 'than'], ['less', 'than'], ['at', 'least'], ['at', 'most'], ['up', 'to'], ['as', 'many', 'as'],
  ['as', 'much', 'as'], ['close', 'to'], ['about'], ['around'], ['over'], ['under'],
];
const QUANTIFYING = new WordSet(QUANTIFIERS.flatMap((words) => words.slice(0, 1)));

function joinsRight(region: Region, i: number): boolean {
  const lower = region.lower(i);
  if (lower === '-') return region.words.tokens.glued(i);
  return (lower === 'and' || lower === '&') && i + 1 < region.end && region.is(i + 1, Word.noun | Word.determiner);
}

/**
 * Behind a heavy noun phrase: prepositional phrases, an apposition or relative clause between commas ("Ruiz, who heads
 * the agency,"), and reduced relatives ("people caught up in the raids"), as long as a finite verb follows.
 */
export function heavyPhraseEnd(region: Region, first: number): number {
  let end = phraseEnd(region, first);
  if (end <= first) return first;
  for (let steps = 0; steps < MOST_MODIFIERS && end < region.end && !region.inQuote(end); steps++) {
    const next = afterModifier(region, end);
    if (next <= end) break;
    end = next;
  }
  return end;
}

function afterModifier(region: Region, at: number): number {
  const form = region.form(at);
  const { lower } = form;
  if (!NO_MODIFIER.has(form) && region.is(at, Word.preposition)) {
    const end = phraseEnd(region, at + 1);
    if (end > at + 1) return end;
  }
  if (lower === 'and' || lower === ',') {
    const end = phraseEnd(region, at + 1);
    if (end > at + 1 && (lower === 'and' || (region.lower(end) === 'and' && region.is(end + 1, Word.inPhrase)))) return end;
  }
  if (lower === ',' || lower === '(' || region.is(at, Word.dash)) return afterParenthesis(region, at);
  if (region.is(at, Word.whPronoun)) return beforeMainVerb(region, at);
  if (region.is(at, Word.participle | Word.gerund) || (lower === 'to' && region.is(at + 1, Word.baseVerb))) return beforeFinite(region, at);
  return at;
}

/** "Ruiz, a former mayor, hopes": behind the second comma when a finite verb follows it. */
function afterParenthesis(region: Region, at: number): number {
  const opening = region.lower(at);
  const closing = opening === '(' ? ')' : opening;
  const limit = Math.min(region.end - 1, at + 36);
  for (let i = at + 1; i < limit; i++) {
    if (region.lower(i) !== closing) continue;
    const verb = skipAdverbs(region, i + 1);
    return region.is(verb, Word.finite) || (region.startsQuote(verb) && region.is(verb + 1, Word.finite)) ? i + 1 : at;
  }
  return at;
}

/** "the people who voted for it want": before the second finite verb. */
function beforeMainVerb(region: Region, at: number): number {
  const limit = Math.min(region.end, at + 15);
  let seen = false;
  for (let i = at + 1; i < limit && !region.isComma(i); i++) {
    if (!region.is(i, Word.finite)) continue;
    const coordinated = region.lower(i - 1) === 'and' || region.lower(i - 1) === 'or';
    if (seen && !coordinated) return i;
    seen = true;
  }
  return at;
}

function beforeFinite(region: Region, at: number): number {
  const limit = Math.min(region.end, at + 10);
  for (let i = at + 1; i < limit && !region.isComma(i) && !region.inQuote(i); i++) {
    if (region.is(i, Word.finite)) return i;
  }
  return at;
}

export function skipAdverbs(region: Region, from: number): number {
  let i = from;
  while (i < region.end && region.is(i, Word.adverb) && !region.inQuote(i)) i++;
  return i;
}

const LONGEST_PHRASE = 40;
const LONGEST_BRACKET = 20;
const MOST_MODIFIERS = 6;
const NO_MODIFIER = wordSet('that because if whether while although though as since unless');
