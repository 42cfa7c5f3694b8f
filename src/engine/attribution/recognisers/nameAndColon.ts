import type { Candidate } from '../candidate';
import type { Region } from '../grammar/region';
import type { TokenRange } from '../../text/tokens';
import { Word } from '../grammar/words';
import { Shape } from '../../words/wordForm';
import { wordSet } from '../../words/wordSet';

/** Words before the colon of a block's opening "Name:", or null: names that open several blocks are the speakers of a transcript. */
export function openingName(region: Region): string | null {
  const colon = colonAfterName(region, false);
  return colon < 0 ? null : region.words.tokens.span(region.first, colon).text.toLowerCase();
}

/** "Ruiz: Talks are over" as a headline, "RUIZ: We are done." as a line of a transcript. */
export function nameAndColon(
  region: Region, unit: number, isHeadline: boolean, blockEnd: number, repeated: ReadonlySet<string>,
): Candidate | null {
  const colon = colonAfterName(region, isHeadline);
  if (colon < 0 || colon + 1 >= region.end) return null;
  if (region.is(colon + 1, Word.number) && colon + 2 >= region.end) return null; // "Ruiz: 547." counts votes
  const transcript = isAllCapitals(region, region.first, colon) || repeated.has(openingName(region) ?? '');
  if (!isHeadline && !transcript) return null;
  return {
    fragments: [{ first: colon + 1, end: transcript ? blockEnd : region.end }],
    cue: { first: colon, end: colon + 1 }, cueToken: colon, lemma: ':', speaker: speakerBefore(region, colon),
    addressee: null, medium: null, venue: null, rule: isHeadline ? 'name-and-colon' : 'transcript', contentFirst: false, unit, inside: -1,
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

function colonAfterName(region: Region, isHeadline: boolean): number {
  const limit = Math.min(region.end, region.first + LONGEST_NAME);
  for (let i = region.first; i < limit; i++) {
    const form = region.form(i);
    if (region.inQuote(i)) return -1;
    if (form.lower === ':') return i > region.first && !LABELS.has(region.form(region.first)) && !LABELS.has(region.form(i - 1)) ? i : -1;
    const named = region.words.isCapitalised(i) && form.lower !== 'the';
    if (!named && !INSIDE_NAMES.has(form) && !(isHeadline && (PLACE_LINKS.has(form) || region.is(i, Word.dash)))) return -1;
  }
  return -1;
}

const LONGEST_NAME = 9;
const INSIDE_NAMES = wordSet("- , of and the 's");

/** "Update: …", "Breaking: …": what kind of item it is, not who speaks. */
const LABELS = wordSet(
  `latest update updated note exclusive video watch breaking photos related opinion analysis editorial election debate
   here transcript more disclaimer correction live explainer fact factbox timeline review interview comment source sources read
   byline email phone tel fax website revealed paid stat`,
);

function isAllCapitals(region: Region, first: number, end: number): boolean {
  let letters = 0;
  for (let i = first; i < end; i++) {
    const { shape, text } = region.words.tokens.form(i);
    if ((shape & Shape.hasLetter) === 0) continue;
    if ((shape & Shape.allCaps) === 0 && text.length > 1) return false;
    letters += text.length;
  }
  return letters >= 3 || (end - first === 1 && letters === 1);
}
