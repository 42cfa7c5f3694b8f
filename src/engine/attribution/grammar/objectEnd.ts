import { isCueVerb } from './cueWords';
import { phraseEnd, skipAdverbs } from './nounPhrase';
import type { Region } from './region';
import { Word } from './words';

/** Behind an object with its complements: "the plan as a “step forward”", "the ministry of hiding the figures". */
export function objectEnd(region: Region, start: number, cue = -1): number {
  for (let i = start; i < region.end; i++) {
    if (region.inQuote(i)) {
      const end = region.quoteEnd(i);
      if (region.isClosed(i) && region.quoteEndsWith(i, ',')) return end;
      i = end - 1;
      continue;
    }
    const lower = region.lower(i);
    if (lower === '(') {
      i = closing(region, i);
      continue;
    }
    if (i === start) continue;
    if (lower === ':') return region.end;
    if (lower === ';' || region.isDash(i)) return i;
    if (lower === ',') {
      const next = afterListItem(region, i);
      if (next < 0) return i;
      i = next;
    } else if (endsObject(region, i, cue)) return i;
  }
  return region.end;
}

function closing(region: Region, open: number): number {
  const limit = Math.min(region.end, open + 60);
  for (let i = open + 1; i < limit; i++) if (region.lower(i) === ')') return i;
  return open;
}

/** At a comma of a list, "A, B and C": the "and" to go on from; -1 when the comma ends the object. */
function afterListItem(region: Region, comma: number): number {
  const next = comma + 1;
  if (ADDING.has(region.lower(next)) && next + 1 < region.end) return next;
  if (!region.inQuote(next) && !region.is(next, Word.determiner | Word.noun)) return listOfPhrases(region, comma);
  const limit = Math.min(region.end, next + 40);
  for (let i = next; i < limit; i++) {
    if (region.inQuote(i)) {
      i = region.quoteEnd(i) - 1;
      continue;
    }
    if (region.is(i, Word.finite) || region.lower(i) === ';') break;
    const joins = region.lower(i) === 'and' || region.lower(i) === 'or';
    if (joins && i + 1 < region.end && (region.is(i + 1, Word.inPhrase) || region.inQuote(i + 1) || region.lower(i + 1) === 'elsewhere')) return i;
  }
  return listOfPhrases(region, comma);
}

/** "several demands, including …": what such a word adds belongs to the object. */
const ADDING: ReadonlySet<string> = new Set('including such especially particularly or not that'.split(' '));

function listOfPhrases(region: Region, comma: number): number {
  let end = phraseEnd(region, comma + 1);
  for (let items = 0; items < 5 && region.isComma(end); items++) end = phraseEnd(region, end + 1);
  const joins = end > comma + 1 && (region.lower(end) === 'and' || region.lower(end) === 'or');
  return joins && region.is(end + 1, Word.inPhrase) && region.lower(end - 1) !== ',' ? end : -1;
}

function endsObject(region: Region, i: number, cue: number): boolean {
  const lower = region.lower(i);
  if ((lower === 'in' || lower === 'on') && region.is(i - 1, Word.participle)) return false; // "the limits imposed in October"
  if (NEW_CLAUSE.has(lower)) return true;
  if (lower === 'according') return region.lower(i + 1) === 'to';
  if (lower === 'and') return coordinatesVerb(region, i, cue);
  if (lower === 'by') return region.is(i + 1, Word.gerund);
  if (lower === 'as') return region.is(i + 1, Word.pronoun) || region.is(phraseEnd(region, i + 1), Word.finite);
  if (lower === 'on' && isCondition(region, i + 1)) return true; // "confirmed the meeting on condition of anonymity"
  if (lower === 'on' && region.is(i + 1, Word.day)) return !goesOnAfterTime(region, i + 2);
  if (lower === 'on' || lower === 'in' || lower === 'at') return region.is(i + 1, Word.day) || OCCASIONS.has(region.lower(i + 2)) || OCCASIONS.has(region.lower(i + 3));
  if (region.is(i, Word.day) && lower !== 'may' && !region.is(i - 2, Word.participle)) return !region.is(i - 1, BEFORE_DATE) && !goesOnAfterTime(region, i + 1); // not in "the October measures", "starting May 1"
  return region.is(i, Word.timeModifier) && lower !== 'that' && lower !== 'next' && region.is(i + 1, Word.timeNoun)
    && !goesOnAfterTime(region, i + 2);
}

function isCondition(region: Region, at: number): boolean {
  return region.lower(at) === 'condition' || (region.lower(at) === 'the' && region.lower(at + 1) === 'condition');
}

/** "defended himself on Saturday for leaving", "remarks made this week about the port": the object goes on behind the time. */
function goesOnAfterTime(region: Region, at: number): boolean {
  return (GOING_ON.has(region.lower(at)) && at + 1 < region.end) || region.inQuote(at);
}

const GOING_ON: ReadonlySet<string> = new Set('for about as of against'.split(' '));

const BEFORE_DATE = Word.determiner | Word.adjective | Word.possessive | Word.preposition | Word.gerund;
const NEW_CLAUSE: ReadonlySet<string> = new Set('while although though after before when but amid'.split(' '));
const OCCASIONS: ReadonlySet<string> = new Set('interview statement speech tweet rally conference op-ed memo'.split(' '));

function isVerbAt(region: Region, at: number): boolean {
  if (region.is(at, Word.verb)) return true;
  return region.words.cue(at)?.verb?.particles.has(region.lower(at + 1)) === true; // "calling for" taken for a noun
}

/** "criticised the plan and left": the speaker does something else. */
function coordinatesVerb(region: Region, coordinator: number, cue: number): boolean {
  const next = skipAdverbs(region, coordinator + 1);
  if (region.is(next, Word.finite)) return true;
  const form = region.words.cue(next)?.form;
  if (region.is(next, Word.participle) && form === 'past') return true;
  if (form !== 'base' && form !== undefined && isCueVerb(region, next) && region.words.cue(next)?.verb?.speech === true) return true;
  if (cue >= 0 && (form === 'ing' || form === 'base') && region.words.cue(cue)?.form === form && isVerbAt(region, next)) return true;
  const verb = skipAdverbs(region, phraseEnd(region, next)); // "… and Okafor says"
  return region.words.cue(verb)?.verb?.speech === true && region.is(verb, Word.finite);
}
