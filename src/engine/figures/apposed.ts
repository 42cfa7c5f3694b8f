import type { TokenRange } from '../text/tokens';
import type { Found } from './found';
import { nounLeft } from './phrases';
import type { Scan } from './scan';
import { rareWords } from '../words/rareWords';

/**
 * "The wholesale price, A$92 per megawatt-hour, fell", "the rest, some 50,000 tonnes,", "Exports, 6.2 percent higher, were":
 * the phrase before the comma, where it opens the sentence or has an article and so is no member of a list; null otherwise.
 */
export function apposedNoun(scan: Scan, { type }: Found, { first, end }: TokenRange): TokenRange | null {
  if (scan.lower(first - 1) !== ',' || type === 'count' || scan.lower(end) === 'of') return null;
  const last = first - 2;
  const word = scan.word(last);
  if (!scan.isContent(last) || word.weekday > 0 || word.month > 0 || word.timeUnit !== '' || scan.lower(last).endsWith('ed')) return null;
  if (type === 'measure' && isPlaced(scan, end)) return null; // "Huallata, 520 km southeast of Lima,"
  if (!closes(scan, end)) return null;
  const noun = nounLeft(scan, last);
  if (!noun || scan.isFunctional(noun.first)) return null;
  const ahead = noun.first - 1;
  return ahead < scan.first || isArticle(scan, ahead) ? noun : null;
}

/** Where something lies, behind a distance and its brackets. */
function isPlaced(scan: Scan, end: number): boolean {
  let at = end;
  if (scan.lower(at) === '(') while (at < end + 6 && scan.lower(at - 1) !== ')') at++;
  return PLACED.has(scan.form(at));
}

const PLACED = rareWords(
  `above ahead along apart away below down east from inland into north northeast northwest off offshore out outside south southeast southwest to up
   upstream west`,
);

/** A comma ends the apposition, a few words on; an "and" would make it a list. */
function closes(scan: Scan, end: number): boolean {
  for (let i = end; i < end + LONGEST; i++) {
    const lower = scan.lower(i);
    if (lower === ',') return scan.lower(i + 1) !== 'and';
    if (lower === 'and' || lower === 'or' || lower === '') return false;
  }
  return false;
}

const LONGEST = 10;

function isArticle(scan: Scan, at: number): boolean {
  const lower = scan.lower(at);
  return lower === 'the' || lower === 'its' || lower === 'their' || lower === "'s";
}
