import type { Candidate } from '../candidate';
import type { Region } from '../grammar/region';
import { subjectOf } from '../grammar/subject';
import type { Unit } from '../grammar/units';
import { Word } from '../grammar/words';

/** "Ruiz wrote to her staff:" and a paragraph without quotation marks: the whole paragraph is what she wrote. */
export function paragraphAfterColon(region: Region, unit: Unit, next: Unit | null): Candidate | null {
  const { words } = region;
  if (!next || next.block !== unit.block + 1 || words.lower(unit.end - 1) !== ':' || words.quotationAt(next.first) >= 0) return null;
  const floor = Math.max(unit.first, unit.end - FARTHEST);
  for (let verb = unit.end - 2; verb >= floor; verb--) {
    const entry = words.cue(verb);
    if (!entry?.verb?.speech || region.inQuote(verb) || !words.is(verb, Word.verb)) continue;
    return {
      fragments: [{ first: next.first, end: blockEnd(region, next) }], cue: { first: verb, end: verb + 1 }, cueToken: verb,
      lemma: entry.verb.lemma, speaker: subjectOf(region, verb), addressee: null, medium: null, venue: null, rule: 'paragraph-after-colon',
      contentFirst: false, unit: unit.index, inside: -1,
    };
  }
  return null;
}

const FARTHEST = 9;

function blockEnd({ words }: Region, unit: Unit): number {
  const { sentences } = words.tokens;
  let last = unit.endSentence - 1;
  while (sentences[last + 1]?.block === unit.block) last++;
  return sentences[last]?.end ?? unit.end;
}
