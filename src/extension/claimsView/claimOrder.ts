import type { ClaimItem } from '../../protocol';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** The first claim that starts after the place, going on from the start of the article; undefined when there is none. */
export function claimAfter(claims: readonly ClaimItem[], place: Place): ClaimItem | undefined {
  return claims.find(({ range }) => compare(range.start, place) > 0) ?? claims[0];
}

/** The last claim that starts before the place, going on from the end of the article. */
export function claimBefore(claims: readonly ClaimItem[], place: Place): ClaimItem | undefined {
  return claims.filter(({ range }) => compare(range.start, place) < 0).at(-1) ?? claims.at(-1);
}

/** The innermost claim at the place; its ends count. */
export function claimAt(claims: readonly ClaimItem[], place: Place): ClaimItem | undefined {
  const around = claims.filter(({ range }) => compare(range.start, place) <= 0 && compare(place, range.end) <= 0);
  // In text order, and a holder precedes what it holds.
  return around.at(-1);
}

/** The claim as it stands now: the same words, of several such the one with the same id. */
export function sameClaim(claims: readonly ClaimItem[], { id, text }: Pick<ClaimItem, 'id' | 'text'>): ClaimItem | undefined {
  const sameText = claims.filter((claim) => claim.text === text);
  return sameText.find((claim) => claim.id === id) ?? sameText[0];
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
