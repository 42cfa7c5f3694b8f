import { isWordPart } from '../text/chars';
import type { ClaimDraft } from './claimContext';

/**
 * The claims met so far by speaker and words, marks around the words aside: “Enough.” and "Enough" are one. Claims are told
 * apart by a few of their characters; only of those that look alike are the words written out and compared.
 */
export class SaidBefore {
  private readonly byLook = new Map<number, ClaimDraft | Set<string>>();

  has(claim: ClaimDraft): boolean {
    const alike = this.byLook.get(lookOf(claim.text));
    if (alike === undefined) return false;
    return alike instanceof Set ? alike.has(keyOf(claim)) : saysTheSame(alike, claim);
  }

  add(claim: ClaimDraft): void {
    const look = lookOf(claim.text);
    const alike = this.byLook.get(look);
    if (alike === undefined) this.byLook.set(look, claim);
    else if (alike instanceof Set) alike.add(keyOf(claim));
    else this.byLook.set(look, new Set([keyOf(alike), keyOf(claim)]));
  }
}

function saysTheSame(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.speaker === b.speaker && (a.text === b.text || keyOf(a) === keyOf(b));
}

function keyOf({ speaker, text }: ClaimDraft): string {
  return `${speaker ?? ''}|${text.slice(wordsStart(text), wordsEnd(text))}`;
}

/** The length of the words and sixteen of their characters, as one number. */
function lookOf(text: string): number {
  const start = wordsStart(text);
  const length = Math.max(0, wordsEnd(text) - start);
  let look = length;
  for (let part = 0; part < 16; part++) {
    const at = start + ((length * part) >> 4);
    look = Math.imul(look ^ (at < text.length ? text.charCodeAt(at) : 0), 0x01000193);
  }
  return look;
}

function wordsStart(text: string): number {
  let start = 0;
  while (start < text.length && !isWordPart(text.charCodeAt(start))) start++;
  return start;
}

function wordsEnd(text: string): number {
  let end = text.length;
  while (end > 0 && !isWordPart(text.charCodeAt(end - 1))) end--;
  return end;
}
