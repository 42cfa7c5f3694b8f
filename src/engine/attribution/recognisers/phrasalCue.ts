import type { PhrasalCue } from '../../cues/phrasalCues';
import type { Candidate } from '../candidate';
import { clauseEnd } from '../grammar/clauseEnd';
import { objectEnd } from '../grammar/objectEnd';
import type { Region } from '../grammar/region';
import { subjectBefore, subjectOf } from '../grammar/subject';
import { Word } from '../grammar/words';
import { wordSet } from '../../words/wordSet';

/** "made it clear that …", "voiced optimism about …", "took aim at …". */
export function phrasalCue(region: Region, unit: number, key: number, earlier: readonly Candidate[]): Candidate | null {
  const link = key + 1;
  if (link >= region.end) return null;
  for (const cue of region.words.cue(key)?.phrasal ?? []) {
    const verb = cue.links.has(region.form(link)) ? lightVerbBefore(region, key, cue) : -1;
    if (verb < 0) continue;
    const clause = CLAUSE_LINKS.has(region.form(link));
    const first = clause ? link : link + 1;
    const end = clause
      ? clauseEnd(region, { start: first, cue: -1, inRelativeClause: false, inOpening: false })
      : objectEnd(region, first);
    if (end <= first) continue;
    const speaker = subjectOf(region, verb) ?? earlier.at(-1)?.speaker ?? subjectBefore(region, verb);
    return {
      fragments: [{ first, end }], cue: { first: verb, end: clause ? key + 1 : link + 1 }, cueToken: verb, lemma: cue.lemma,
      speaker, addressee: null, medium: null, venue: null, rule: 'phrasal-cue', contentFirst: false, unit, inside: region.inside,
    };
  }
  return null;
}

const CLAUSE_LINKS = wordSet('that how why what');

/** The light verb up to four words before its key: "made it abundantly clear". */
function lightVerbBefore(region: Region, key: number, cue: PhrasalCue): number {
  const floor = Math.max(region.first, key - 4);
  let verb = key - 1;
  while (verb >= floor && !cue.verbs.has(region.form(verb))) verb--;
  if (verb < floor) return -1;
  for (let i = verb + 1; i < key; i++) {
    if (region.lower(i) !== 'it' && !region.is(i, Word.adverb | Word.determiner | Word.adjective)) return -1;
  }
  return verb;
}
