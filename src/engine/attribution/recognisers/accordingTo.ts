import type { TokenRange } from '../../text/tokens';
import type { Candidate } from '../candidate';
import { clauseEnd } from '../grammar/clauseEnd';
import { clauseStartsAt, hasFiniteVerb, hasVerb } from '../grammar/clause';
import type { Region } from '../grammar/region';
import { sourcePhraseAt } from '../grammar/sourcePhrase';
import type { SourcePhrase } from '../grammar/sourcePhrase';
import { Word } from '../grammar/words';
import { contentStart } from './splitContent';
import { rareWords } from '../../words/rareWords';

/** "According to Ruiz, …" · "…, according to the ministry" · "…, per the ministry, …" · "By her own account, …". */
export function accordingTo(region: Region, unit: number, sign: number, earlier: readonly Candidate[]): Candidate | null {
  const source = sourcePhraseAt(region, sign);
  if (!source) return null;
  const at = source.first;
  if (opensSentence(region, at) || opensClauseWithin(region, at)) {
    const quoted = quotedSource(region, source.end);
    const start = quoted ? quoted.end + 1 : contentAfterPhrase(region, source.end);
    if (start < 0) return null;
    const end = clauseEnd(region, { start, cue: -1, inRelativeClause: false, inOpening: false });
    if (end <= start) return null;
    const found = sourced(region, unit, source, [{ first: start, end }], false);
    return quoted ? { ...found, speaker: quoted, medium: source.speaker } : found;
  }
  const end = region.isComma(at - 1) ? at - 1 : at;
  const relative = RELATIVES.has(region.form(end - 1)) && end - 1 > region.first ? resumedClause(region, source.end) : null;
  // "boats which, according to Ruiz, sank"
  if (relative) return sourced(region, unit, source, [{ first: end - 1, end }, relative], true);
  const start = contentStart(region, end, earlier);
  if (start >= end) return null;
  const fragments = [{ first: start, end }];
  if (!hasFiniteVerb(region, start, end)) {
    const rest = resumedClause(region, source.end);
    if (rest) fragments.push(rest);
    else if (hasCommaAfter(region, source.end) && !hasVerb(region, start, end)) return null;
  } else if (region.is(end - 1, Word.formOfBe)) { // It was, in the words of Ruiz, “a bad day”
    const comma = nextComma(region, source.end);
    if (comma >= 0) fragments.push({ first: comma + 1, end: region.end });
  }
  return sourced(region, unit, source, fragments, true);
}

function sourced(region: Region, unit: number, { cue, speaker }: SourcePhrase, fragments: TokenRange[], contentFirst: boolean): Candidate {
  return {
    fragments, cue, cueToken: cue.first, lemma: 'according to', speaker, addressee: null, medium: null, venue: null,
    rule: 'according-to', contentFirst, unit, inside: region.inside,
  };
}

function opensSentence(region: Region, at: number): boolean {
  if (at === region.first) return true;
  const opener = region.lower(region.first);
  return at - region.first <= 3 && (opener === 'but' || opener === 'and' || region.words.isMark(region.first));
}

/** "has learnt that according to Ruiz, …", "It is worse: According to Ruiz, …", "He left after, according to Ruiz, …" */
function opensClauseWithin(region: Region, at: number): boolean {
  const before = region.isComma(at - 1) ? at - 2 : at - 1;
  return before > region.first && (before === at - 1 ? CLAUSE_MARKS : SUBORDINATORS).has(region.form(before));
}

const RELATIVES = rareWords('which who whom that');
const CLAUSE_MARKS = rareWords('that :');
const SUBORDINATORS = rareWords('that after because since when while');

/** Behind the comma after "According to Ruiz, a former mayor,"; -1 when there is none. */
function contentAfterPhrase(region: Region, from: number): number {
  const comma = nextComma(region, from);
  if (comma !== from && opensClause(region, from)) return from;
  return comma < 0 ? -1 : behindApposition(region, comma + 1);
}

/** "According to the ministry over 40 boats sank": no comma where the clause starts; not in "people who saw it, the pier sank". */
function opensClause(region: Region, at: number): boolean {
  if (region.inQuote(at) || region.is(at, Word.whPronoun) || !clauseStartsAt(region, at)) return false;
  return region.is(at, Word.determiner | Word.number | Word.subjectPronoun) || region.is(at + 1, Word.number);
}

/** "According to the agency, citing the ministry, …": who said it to the agency, up to the comma. */
function quotedSource(region: Region, from: number): TokenRange | null {
  const first = nextComma(region, from) + 1;
  if (first === 0 || !QUOTING.has(region.form(first))) return null;
  const end = nextComma(region, first);
  return end > first + 1 && !hasFiniteVerb(region, first + 1, end) ? { first: first + 1, end } : null;
}

function behindApposition(region: Region, start: number): number {
  if (!region.is(start, Word.determiner | Word.whPronoun | Word.noun)) return start;
  // An apposition, "a former mayor," has no finite verb of its own; a relative clause has.
  const relative = region.is(start, Word.whPronoun);
  const limit = Math.min(region.end, start + 30);
  for (let i = start; i < limit; i++) {
    if (region.inQuote(i)) break;
    if (region.lower(i) === ',') return region.is(i + 1, Word.number) && region.isComma(i + 2) ? start : i + 1; // "Ruiz, 34, drove"
    if (!relative && region.is(i, Word.finite)) break;
  }
  return start;
}

const QUOTING = rareWords('quoting citing');

function nextComma(region: Region, from: number): number {
  const limit = Math.min(region.end, from + 40);
  for (let i = from; i < limit; i++) {
    if (region.inQuote(i)) {
      if (region.quoteEndsWith(i, ',')) return region.quoteEnd(i) - 1;
      i = region.quoteEnd(i) - 1;
    } else if (region.lower(i) === ',') return i;
  }
  return -1;
}

/** "Prices, according to the ministry, will fall": the part behind the second comma. */
function resumedClause(region: Region, from: number): { first: number; end: number } | null {
  const comma = nextComma(region, from);
  if (comma < 0 || comma + 2 >= region.end || region.lower(comma + 1) === 'who') return null; // "officials, who spoke on condition"
  const end = clauseEnd(region, { start: comma + 1, cue: -1, inRelativeClause: false, inOpening: false });
  const holdsVerb = hasFiniteVerb(region, comma + 1, end) || (end - comma > LONG_ENOUGH && hasVerb(region, comma + 1, end));
  return end > comma + 1 && holdsVerb ? { first: comma + 1, end } : null; // not "his wife, Ana Ruiz"
}

/** So many words have a finite verb where they have any: the tagger takes "left" for a participle. */
const LONG_ENOUGH = 6;

function hasCommaAfter(region: Region, from: number): boolean {
  return nextComma(region, from) >= 0;
}
