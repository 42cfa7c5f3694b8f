import type { TokenRange } from '../../text/tokens';
import type { Region } from '../grammar/region';
import { Word } from '../grammar/words';
import { rareWords } from '../../words/rareWords';

/**
 * “…” — Mara Ilves, engineer: who signs a quotation that is a paragraph, behind a dash there or in the paragraph below; null where more
 * stands there than a name and what its owner is.
 */
export function signatureBehind(region: Region, quoteEnd: number): TokenRange | null {
  const { words } = region;
  const { tokens } = words;
  if (quoteEnd >= tokens.count || !DASHES.has(words.form(quoteEnd))) return null;
  const block = tokens.blockAt(quoteEnd);
  if (block - tokens.blockAt(quoteEnd - 1) > 1) return null;
  const first = quoteEnd + 1;
  let end = first;
  while (end < tokens.count && end - first < LONGEST && tokens.blockAt(end) === block && isOfName(region, end)) end++;
  if (end === first || !words.isCapitalised(first) || !isClosed(region, end, block)) return null;
  return { first, end };
}

const DASHES = rareWords('- — – -- ―');
const LONGEST = 8;
const INSIDE_NAMES = rareWords('of the de von van al bin - .');
const LONGEST_DESCRIPTION = 14;

function isOfName({ words }: Region, at: number): boolean {
  return words.isCapitalised(at) || INSIDE_NAMES.has(words.form(at));
}

/** The paragraph ends behind the name, or behind what a comma adds to it: no verb stands there. */
function isClosed({ words }: Region, end: number, block: number): boolean {
  const { tokens } = words;
  for (let i = end; i < tokens.count && tokens.blockAt(i) === block; i++) {
    if (i - end > LONGEST_DESCRIPTION || (i === end && words.lower(i) !== ',' && words.lower(i) !== '.') || words.is(i, Word.finite)) return false;
  }
  return true;
}
