import { NETWORKS } from '../../cues/venueWords';
import { isCueVerb } from './cueWords';
import { phraseEnd, skipAdverbs } from './nounPhrase';
import type { Region } from './region';
import { Word } from './words';
import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';

/** Behind an object with its complements: "the plan as a “step forward”", "the ministry of hiding the figures". */
export function objectEnd(region: Region, start: number, cue = -1): number {
  const circumstance = behindName(region, start);
  if (circumstance > start) return circumstance;
  for (let i = start; i < region.end; i++) {
    if (region.inQuote(i)) {
      const end = region.quoteEnd(i);
      if (region.isClosed(i) && region.quoteEndsWith(i, ',') && !quotationsGoOn(region, end)) return end;
      i = end - 1;
      continue;
    }
    const lower = region.lower(i);
    if (lower === '(') {
      if (i > start && NEW_CLAUSE.has(region.form(i + 1))) return i;
      i = closing(region, i);
      continue;
    }
    if (i === start) continue;
    if (lower === ':' && !region.words.tokens.glued(i + 1)) return region.end; // not in "Exodus 18:21"
    if (lower === ';' || region.isDash(i)) return i;
    if (lower === ',') {
      const next = resumesBehindParticiple(region, i + 1, cue) ? -1 : afterListItem(region, i);
      if (next < 0) return i;
      i = next;
    } else if (endsObject(region, i, cue) || (cue >= 0 && coordinatesGerund(region, start, i, cue))) return i;
  }
  return region.end;
}

/**
 * "attacked Ilves from the balcony", "endorsed her in June": behind a name or pronoun that where and when follow; -1 where nothing of
 * the kind stands there. In "accused Ilves in June of theft" the object goes on.
 */
function behindName(region: Region, start: number): number {
  let end = start;
  while (end < region.end && end - start < LONGEST_NAME && !region.inQuote(end) && region.is(end, Word.properNoun)) end++;
  if (end === start && OBJECT_PRONOUNS.has(region.form(start))) end++;
  if (end === start && DEMONSTRATIVES.has(region.form(start)) && region.lower(start + 1) === 'to' && !region.is(start + 2, Word.baseVerb)) {
    return start + 1; // "explained this to the council"
  }
  if (end === start || !CIRCUMSTANCES.has(region.form(end))) return -1;
  const limit = Math.min(region.end, end + FARTHEST_COMPLEMENT);
  for (let i = end + 1; i < limit && !region.isComma(i); i++) if (GOING_ON.has(region.form(i)) || region.inQuote(i)) return -1;
  return end;
}

const LONGEST_NAME = 6;
const FARTHEST_COMPLEMENT = 12;
const OBJECT_PRONOUNS = wordSet('him her them it us me');
const DEMONSTRATIVES = wordSet('this that it these those');
const CIRCUMSTANCES = wordSet('in at during from before after amid');

/** her “long experience,” “firm grasp” and calm */
function quotationsGoOn(region: Region, at: number): boolean {
  if (AND_OR.has(region.form(at))) return region.inQuote(at + 1);
  return region.startsQuote(at);
}

function closing(region: Region, open: number): number {
  const limit = Math.min(region.end, open + 60);
  for (let i = open + 1; i < limit; i++) if (region.lower(i) === ')') return i;
  return open;
}

/** At a comma of a list, "A, B and C": the "and" to go on from; -1 when the comma ends the object. */
function afterListItem(region: Region, comma: number): number {
  const next = comma + 1;
  // called for reform, “to help the crews”
  if (region.startsQuote(next) && !region.words.isCapitalised(next + 1)) return region.quoteEnd(next) - 1;
  if (ADDING.has(region.form(next)) && next + 1 < region.end) return next;
  if (!region.inQuote(next) && !region.is(next, Word.determiner | Word.noun)) return listOfPhrases(region, comma);
  const limit = Math.min(region.end, next + 40);
  for (let i = next; i < limit; i++) {
    if (region.inQuote(i)) {
      i = region.quoteEnd(i) - 1;
      continue;
    }
    if (region.lower(i) === ';' || region.is(i, Word.finite)) break;
    if (AND_OR.has(region.form(i)) && i + 1 < region.end && (region.is(i + 1, Word.inPhrase) || region.inQuote(i + 1) || region.lower(i + 1) === 'elsewhere')) return i;
  }
  return listOfPhrases(region, comma);
}

/** "several demands, including …": what such a word adds belongs to the object. */
const ADDING = wordSet('including such especially particularly or not that');

const AND_OR = wordSet('and or');

function listOfPhrases(region: Region, comma: number): number {
  let end = phraseEnd(region, comma + 1);
  for (let items = 0; items < 5 && region.isComma(end); items++) end = phraseEnd(region, end + 1);
  const joins = end > comma + 1 && AND_OR.has(region.form(end));
  return joins && region.lower(end - 1) !== ',' && region.is(end + 1, Word.inPhrase) ? end : -1;
}

function endsObject(region: Region, i: number, cue: number): boolean {
  const form = region.form(i);
  if (NEW_CLAUSE.has(form)) return true;
  if (!OBJECT_ENDERS.has(form) && !region.is(i, Word.day | Word.timeModifier)) return false;
  const { lower } = form;
  if (lower === 'according') return region.lower(i + 1) === 'to';
  if (lower === 'and') return coordinatesVerb(region, i, cue);
  if (lower === 'as') return region.is(i + 1, Word.pronoun) || region.is(phraseEnd(region, i + 1), Word.finite);
  if (lower === 'at') return opensOccasion(region, i);
  if (lower === 'in') return opensOccasion(region, i) && !region.is(i - 1, Word.participle); // not in "the limits imposed in October"
  if (lower === 'on') return endsAtOn(region, i) && !region.is(i - 1, Word.participle);
  if (ARTICLES.has(region.form(i + 1)) && region.is(i, Word.day) && region.words.cue(cue)?.verb?.stance === 'describes') return false; // "called it Friday a lie"
  if (PLANS.has(region.form(i - 1)) && region.lower(i + 1) === 'to' && region.is(i + 2, Word.baseVerb)) return false; // "plans Tuesday to expand"
  if (region.is(i, Word.day) && lower !== 'may' && !region.is(i - 2, Word.participle)) return !region.is(i - 1, BEFORE_DATE) && !goesOnAfterTime(region, i + 1); // not in "the October measures", "starting May 1"
  return region.is(i, Word.timeModifier) && lower !== 'that' && lower !== 'next' && region.is(i + 1, Word.timeNoun)
    && !goesOnAfterTime(region, i + 2);
}

/** Words that may end an object, besides days and times. */
const OBJECT_ENDERS = wordSet('according and as on in at');

function endsAtOn(region: Region, on: number): boolean {
  if (NETWORKS.has(region.form(on + 1))) return true; // "called him a liar on Twitter"
  if (isCondition(region, on + 1)) return true; // "confirmed the meeting on condition of anonymity"
  return region.is(on + 1, Word.day) ? !goesOnAfterTime(region, on + 2) : opensOccasion(region, on);
}

/** "in October", "at the press conference" */
function opensOccasion(region: Region, at: number): boolean {
  return region.is(at + 1, Word.day) || OCCASIONS.has(region.form(at + 2)) || OCCASIONS.has(region.form(at + 3));
}

function isCondition(region: Region, at: number): boolean {
  return region.lower(at) === 'condition' || (region.lower(at) === 'the' && region.lower(at + 1) === 'condition');
}

/** "defended himself on Saturday for leaving", "remarks made this week about the port": the object goes on behind the time. */
function goesOnAfterTime(region: Region, at: number): boolean {
  return (GOING_ON.has(region.form(at)) && at + 1 < region.end) || region.inQuote(at);
}

const GOING_ON = wordSet('for about as of against');

const ARTICLES = rareWords('a an');
const PLANS = rareWords('plan plans intention intentions decision agreement effort efforts deal proposal bid');
const BEFORE_DATE = Word.determiner | Word.adjective | Word.possessive | Word.preposition | Word.gerund;
const NEW_CLAUSE = wordSet('while although though after before when but amid');
const OCCASIONS = wordSet(
  `interview statement speech tweet rally conference op-ed memo appearance appearances commercial message video broadcast show program
   programme podcast`,
);

/** Not in "the time he and his father came", "to help the crews and the yard agree". */
function startsClause(region: Region, coordinator: number, verb: number): boolean {
  if (region.hasTag(verb, 'VBP')) return false;
  const floor = Math.max(region.first, coordinator - FARTHEST_CLAUSE);
  for (let i = coordinator - 1; i > floor; i--) if (region.is(i, Word.whPronoun | Word.subjectPronoun)) return false;
  return true;
}

const FARTHEST_CLAUSE = 8;

function isVerbAt(region: Region, at: number): boolean {
  if (region.is(at, Word.verb)) return true;
  return region.words.cue(at)?.verb?.particles.has(region.form(at + 1)) === true; // "calling for" taken for a noun
}

/** "Ruiz stood up and, citing the rules, left" */
function resumesBehindParticiple(region: Region, at: number, cue: number): boolean {
  if (cue < 0 || region.words.cue(cue)?.form !== 'ing' || region.inQuote(at)) return false;
  return region.is(at, Word.finite) || (region.is(at, Word.participle) && !region.is(at, Word.gerund));
}

/** "praising the crew and opening the gate": what the speaker does next; not in "accusing them of hiding and burning it". */
function coordinatesGerund(region: Region, start: number, coordinator: number, cue: number): boolean {
  if (region.lower(coordinator) !== 'and' || region.words.cue(cue)?.form !== 'ing') return false;
  if (!region.is(skipAdverbs(region, coordinator + 1), Word.gerund)) return false;
  for (let i = start; i < coordinator; i++) if (region.is(i, Word.gerund)) return false;
  return true;
}

/** "criticised the plan and left": the speaker does something else. */
function coordinatesVerb(region: Region, coordinator: number, cue: number): boolean {
  const next = skipAdverbs(region, coordinator + 1);
  if (region.is(next, Word.finite | Word.subjectPronoun)) return true; // "called it a farce and he left"
  if (region.is(next, Word.participle) && region.is(next + 1, Word.determiner)) return true; // "and made no mention"
  const form = region.words.cue(next)?.form;
  if (region.is(next, Word.participle) && form === 'past') return true;
  if (form !== 'base' && form !== undefined && isCueVerb(region, next) && region.words.cue(next)?.verb?.speech === true) return true;
  if (cue >= 0 && (form === 'ing' || form === 'base') && region.words.cue(cue)?.form === form && isVerbAt(region, next)) return true;
  const verb = skipAdverbs(region, phraseEnd(region, next)); // "… and Okafor says"
  const speaks = region.words.cue(verb)?.verb?.speech === true;
  // "… and the crews left"
  if (region.is(verb, Word.finite) && (speaks || (verb > next && startsClause(region, coordinator, verb)))) return true;
  // "Ruiz calling for talks and others opposing them"
  return cue >= 0 && region.words.cue(cue)?.form === 'ing' && verb > next && region.is(verb, Word.gerund);
}
