import type { ClaimDraft } from './claimContext';
import { SaidBefore } from './saidBefore';

/** A headline that shares this much of its words with a claim of the text says the same. */
const SHARED = 0.6;
/** Headlines are compared with so many claims at most: what they say again stands near the top. */
const COMPARED = 100;

/** Leaves out claims that repeat one before them word for word, and headlines that the text says again. */
export function withoutDuplicates(sorted: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const said = new SaidBefore();
  const headlines = sorted.some((claim) => claim.inHeading) ? new Headlines(sorted) : null;
  const kept: ClaimDraft[] = [];
  for (const claim of sorted) {
    if (said.has(claim) || (claim.inHeading && headlines?.isSaidAgain(claim))) continue;
    said.add(claim);
    kept.push(claim);
  }
  return kept;
}

/** Compares headlines with the claims below them. */
class Headlines {
  private readonly body: readonly ClaimDraft[];
  /** Filled in as far as a headline has to be compared. */
  private readonly bodyWords: ReadonlySet<string>[] = [];

  constructor(claims: readonly ClaimDraft[]) {
    this.body = claims.filter((claim) => !claim.inHeading).slice(0, COMPARED);
  }

  isSaidAgain(headline: ClaimDraft): boolean {
    const words = contentWords(headline.text);
    return this.body.some((claim, n) => saysAgain((this.bodyWords[n] ??= contentWords(claim.text)), words));
  }
}

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
