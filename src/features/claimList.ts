import type { Range } from 'vscode-languageserver-types';
import type { Claim } from '../engine/analysis';
import { rangeOf, type Article } from './article';
import { lookup } from './lookup';
import { oneLine } from './markdown';
import { claimProvenance } from './provenance';
import { strings, type Translate } from './strings';

/** A claim as the view shows it; plain text throughout. The protocol's `ClaimItem`. */
export interface ListedClaim {
  readonly id: string;
  readonly text: string;
  readonly kind: Claim['kind'];
  readonly voice: Claim['voice'];
  readonly speaker: string | null;
  readonly range: Range;
  readonly provenance: readonly string[];
}

/** The claims of an article in text order. */
export function claimList(article: Article, t: Translate): readonly ListedClaim[] {
  return article.analysis.claims.map((claim) => ({
    id: claim.id,
    text: oneLine(claim.text),
    kind: claim.kind,
    voice: claim.voice,
    speaker: claimSpeaker(article, claim),
    range: rangeOf(article.text, claim),
    provenance: claimProvenance(article, claim, t).map(({ label, value }) => oneLine(t(strings.claimBy, label, value))),
  }));
}

/** The name of who makes the claim; null for the article itself and where the article does not say. */
export function claimSpeaker({ analysis }: Article, { speaker }: Claim): string | null {
  if (speaker === null) return null;
  return oneLine(lookup(analysis).actor.get(speaker)?.name ?? speaker);
}
