import { isWordPart } from '../text/chars';
import type { ClaimContext, ClaimDraft } from './claimContext';

/** A headline that shares this much of its words with a claim of the text says the same. */
const SHARED = 0.6;
/** Headlines are compared with so many claims at most: what they say again stands near the top. */
const COMPARED = 100;

/** Leaves out claims that repeat one before them word for word, and headlines that the text says again. */
export function withoutDuplicates(sorted: readonly ClaimDraft[], context: ClaimContext): readonly ClaimDraft[] {
  const seen = new Set<string>();
  const inHeading = sorted.map((claim) => HEADINGS.has(context.blockKindAt(claim.start)));
  const body = inHeading.includes(true) ? sorted.filter((_, n) => !inHeading[n]).slice(0, COMPARED) : [];
  const bodyWords: ReadonlySet<string>[] = []; // filled in as far as a headline has to be compared
  const isSaidAgain = (headline: ClaimDraft): boolean => {
    const words = contentWords(headline.text);
    return body.some((claim, n) => saysAgain((bodyWords[n] ??= contentWords(claim.text)), words));
  };
  return sorted.filter((claim, n) => {
    const key = `${claim.speaker ?? ''}|${withoutMarks(claim.text)}`;
    if (seen.has(key) || (inHeading[n] && isSaidAgain(claim))) return false;
    seen.add(key);
    return true;
  });
}

/** “Enough.” and "Enough" are one. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordPart(text.charCodeAt(start))) start++;
  while (end > start && !isWordPart(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'subheading']);

function saysAgain(words: ReadonlySet<string>, headline: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of headline) if (words.has(word)) shared++;
  return shared >= Math.max(1, headline.size * SHARED);
}

/** Words by their first letters, so that "strikes" and "striking" are one; short words say little. */
function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = new Set<string>();
  for (const word of words) if (word.length > 3 || /\d/.test(word)) content.add(word.slice(0, 5));
  return content;
}
