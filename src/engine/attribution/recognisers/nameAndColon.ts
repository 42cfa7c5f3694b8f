import type { Candidate } from '../candidate';
import type { Region } from '../grammar/region';
import type { TokenRange } from '../../text/tokens';
import { Word } from '../grammar/words';
import { LABELS } from '../transcripts/turnLabels';
import { wordSet } from '../../words/wordSet';

/** "Ruiz: Talks are over" as a headline. */
export function nameAndColon(region: Region, unit: number): Candidate | null {
  const colon = colonAfterName(region);
  if (colon < 0 || colon + 1 >= region.end) return null;
  if (region.is(colon + 1, Word.number) && colon + 2 >= region.end) return null; // "Ruiz: 547." counts votes
  return {
    fragments: [{ first: colon + 1, end: region.end }],
    cue: { first: colon, end: colon + 1 }, cueToken: colon, lemma: ':', speaker: speakerBefore(region, colon),
    addressee: null, medium: null, venue: null, rule: 'name-and-colon', contentFirst: false, unit, inside: -1,
  };
}

/** "Ruiz at the summit: …": the name without what follows a preposition. */
function speakerBefore(region: Region, colon: number): TokenRange {
  let first = region.first;
  for (let i = region.first; i < colon; i++) {
    if (PLACE_LINKS.has(region.form(i)) && i > first) return { first, end: i };
    if (region.is(i, Word.dash) && !region.words.tokens.glued(i)) first = i + 1; // "EXCLUSIVE – Ruiz: …"
  }
  return { first, end: colon };
}

const PLACE_LINKS = wordSet('at to on in');

function colonAfterName(region: Region): number {
  const limit = Math.min(region.end, region.first + LONGEST_NAME);
  for (let i = region.first; i < limit; i++) {
    const form = region.form(i);
    if (region.inQuote(i)) return -1;
    if (form.lower === ':') return i > region.first && (!LABELS.has(region.form(region.first)) || region.is(region.first + 1, Word.dash)) && !LABELS.has(region.form(i - 1)) ? i : -1;
    const named = region.words.isCapitalised(i) && form.lower !== 'the';
    if (!named && !INSIDE_NAMES.has(form) && !SPEAKING.has(form) && !PLACE_LINKS.has(form) && !region.is(i, Word.dash)) return -1;
  }
  return -1;
}

const LONGEST_NAME = 9;
/** "Okafor camp: …", "Harbour police: …" */
const SPEAKING = wordSet(
  `aide aides camp campaign chief critics expert experts father lawyer lawyers minister mother officials official police poll report
   residents source sources spokesman spokeswoman study survey witness witnesses`,
);
const INSIDE_NAMES = wordSet("- , of and the 's");
