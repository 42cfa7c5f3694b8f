import type { Stance } from '../../cues/frames';
import { TokenKind } from '../../words/wordForm';
import type { Region } from './region';
import { Word } from './words';

/**
 * True when a word form of the lexicon is used as a verb here. The tagger takes many headline verbs ("Ruiz vows") and
 * trailing ones ("…,” Ruiz notes.") for nouns; what stands around them tells.
 */
export function isCueVerb(region: Region, token: number): boolean {
  const entry = region.words.cue(token);
  if (!entry?.verb || !entry.form) return false;
  const { verb, form } = entry;
  if (isMarkup(region, token) || (form !== 'base' && modifiesNoun(region, token, verb.stance))) return false;
  if (region.is(token, Word.verb) || (form === 'past' && verb.speech) || verb.lemma === 'say') return true;
  if (!region.is(token, Word.noun) || form === 'ing' || form === 'participle') return false;
  if (form !== 'base' && looksLikeHeadlineVerb(region, token, verb.particles)) return true;
  return verb.speech && endsQuotation(region, token);
}

/** "<tweet id=…>" is no word of the article. */
function isMarkup(region: Region, token: number): boolean {
  const { tokens } = region.words;
  return tokens.glued(token) && tokens.form(token - 1).kind === TokenKind.symbol;
}

/** "the proposed plan", "a unit called the Guard". */
function modifiesNoun(region: Region, token: number, stance: Stance): boolean {
  if (!region.is(token, Word.participle)) return false;
  if (region.is(token - 1, Word.determiner) && region.is(token + 1, Word.noun)) return true;
  return stance === 'describes' && region.is(token - 1, Word.noun) && !region.is(token - 1, Word.properNoun);
}

/** True when a noun reading of the form should yield to the verb: "Trump claims he …" against "her claims that …". */
export function isVerbDespiteNoun(region: Region, token: number): boolean {
  const entry = region.words.cue(token);
  return entry?.verb != null && entry.form === 'present' && looksLikeHeadlineVerb(region, token, entry.verb.particles);
}

/** "Ruiz vows …", "Okafor: Ruiz calls plan …" */
function looksLikeHeadlineVerb(region: Region, token: number, particles: ReadonlySet<string>): boolean {
  const before = token - 1;
  if (before < region.first || region.inQuote(before)) return false;
  const comma = region.lower(before) === ',';
  const afterComma = comma && before - 1 >= region.first && region.is(before - 1, Word.noun);
  const properBefore = region.is(before, Word.properNoun);
  const nounBefore = region.is(before, Word.noun) && !properBefore && before > region.first;
  const adverbBefore = region.is(before, Word.adverb) && region.is(before - 1, Word.properNoun);
  if (!properBefore && !region.is(before, Word.pronoun) && !afterComma && !nounBefore && !adverbBefore) return false;
  const next = token + 1;
  const lower = region.lower(next);
  if (lower === 'that' || lower === ':' || region.inQuote(next)) return true;
  if (region.is(next, Word.pronoun | Word.determiner | Word.number)) return true;
  if (region.is(next, Word.properNoun)) return properBefore || region.is(before, Word.pronoun) || comma;
  return properBefore && particles.has(lower);
}

/** “…,” Ruiz notes. */
function endsQuotation(region: Region, token: number): boolean {
  if (region.is(token + 1, Word.noun)) return false;
  let i = token - 1;
  const floor = Math.max(region.first, token - 7);
  while (i >= floor && region.is(i, Word.noun | Word.adjective | Word.determiner | Word.pronoun) && !region.inQuote(i)) i--;
  if (i >= token - 1 || i < region.first) return false;
  if (region.inQuote(i)) return true;
  const next = region.lower(token + 1);
  return region.lower(i) === ',' && (next === '.' || next === ',' || next === '');
}

