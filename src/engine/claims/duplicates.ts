import type { ClaimDraft } from './claimContext';
import type { Tokens } from '../text/tokens';
import { Shape } from '../words/wordForm';
import { SaidBefore } from './saidBefore';

/** A headline that shares this much of its words with a claim of the text says the same. */
const SHARED = 0.6;
/** Headlines are compared with so many claims at most: what they say again stands near the top. */
const COMPARED = 100;

/** Leaves out claims that repeat one before them word for word, and headlines that the text says again. */
export function withoutDuplicates(sorted: readonly ClaimDraft[], tokens: Tokens): readonly ClaimDraft[] {
  const said = new SaidBefore();
  const headlines = sorted.some((claim) => claim.inHeading) ? new Headlines(sorted, tokens) : null;
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

  constructor(
    claims: readonly ClaimDraft[],
    private readonly tokens: Tokens,
  ) {
    this.body = claims.filter((claim) => !claim.inHeading).slice(0, COMPARED);
  }

  isSaidAgain(headline: ClaimDraft): boolean {
    const stems = this.stemsOf(headline);
    const enough = Math.max(1, stems.length * SHARED);
    return this.body.some((claim) => this.shares(claim, stems, enough));
  }

  private stemsOf(claim: ClaimDraft): readonly number[] {
    const { first, end } = this.tokens.rangeOf(claim);
    const stems: number[] = [];
    for (let i = first; i < end; i++) {
      const stem = stemOf(this.tokens, i);
      if (stem !== 0 && !stems.includes(stem)) stems.push(stem);
    }
    return stems;
  }

  private shares(claim: ClaimDraft, stems: readonly number[], enough: number): boolean {
    const { first, end } = this.tokens.rangeOf(claim);
    const left = [...stems];
    for (let i = first; i < end; i++) {
      const stem = stemOf(this.tokens, i);
      const at = stem === 0 ? -1 : left.indexOf(stem);
      if (at < 0) continue;
      left.splice(at, 1);
      if (stems.length - left.length >= enough) return true;
    }
    return false;
  }
}

/** A word by its first letters, as one number, so that "strikes" and "striking" are one; 0 for short words, which say little. */
function stemOf(tokens: Tokens, token: number): number {
  const { lower, shape } = tokens.form(token);
  if ((shape & (Shape.hasLetter | Shape.hasDigit)) === 0 || (lower.length <= 3 && (shape & Shape.hasDigit) === 0)) return 0;
  let stem = 1;
  const end = Math.min(lower.length, STEM);
  for (let i = 0; i < end; i++) stem = Math.imul(stem ^ lower.charCodeAt(i), 0x01000193);
  return stem;
}

const STEM = 5;
