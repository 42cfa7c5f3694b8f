import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { Block, Claim } from '../engine/analysis';
import type { Span } from '../engine/span';
import { rangeOf, type Article } from './article';
import { claimSpeaker } from './claimList';
import { shortened } from './markdown';
import { strings, type Translate } from './strings';

/** The outline: headline and subheadings as sections, and the claims of each below it. */
export function documentSymbols(article: Article, t: Translate): DocumentSymbol[] {
  const { claims } = article.analysis;
  const length = article.text.getText().length;
  const headings = article.analysis.blocks.filter(isHeading);
  let nextClaim = 0;
  const claimsBefore = (end: number): readonly Claim[] => {
    const first = nextClaim;
    while ((claims[nextClaim]?.start ?? Infinity) < end) nextClaim++;
    return claims.slice(first, nextClaim);
  };
  const beforeAll = claimsBefore(headings[0]?.start ?? length);
  // Without headings the claims stand alone; a section for all of them would only cost a click.
  const opening = headings.length === 0
    ? beforeAll.map((claim) => claimSymbol(article, claim, t))
    : beforeAll.length === 0 ? [] : [openingSection(article, beforeAll, t)];
  const sections = headings.map((heading, i) => {
    const end = headings[i + 1]?.start ?? length;
    return section(article, heading, claimsBefore(end), t);
  });
  return [...opening, ...sections];
}

function isHeading({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'subheading';
}

function section(article: Article, heading: Block, claims: readonly Claim[], t: Translate): DocumentSymbol {
  const name = shortened(article.text.getText().slice(heading.start, heading.end), NAME_LENGTH);
  const children = claims.map((claim) => claimSymbol(article, claim, t));
  return {
    name: name || t(strings.headline), kind: SymbolKind.Namespace, children,
    range: around(article, [heading, ...claims]), selectionRange: rangeOf(article.text, heading),
  };
}

function openingSection(article: Article, claims: readonly Claim[], t: Translate): DocumentSymbol {
  const range = around(article, claims);
  return {
    name: t(strings.beginning), kind: SymbolKind.Namespace, range, selectionRange: { start: range.start, end: range.start },
    children: claims.map((claim) => claimSymbol(article, claim, t)),
  };
}

function claimSymbol(article: Article, claim: Claim, t: Translate): DocumentSymbol {
  const range = rangeOf(article.text, claim);
  const by = claimSpeaker(article, claim) ?? (claim.voice === 'unattributed' ? t(strings.unattributed) : '');
  return { name: shortened(claim.text, NAME_LENGTH) || claim.id, detail: by, kind: KINDS[claim.kind], range, selectionRange: range };
}

const NAME_LENGTH = 80;

const KINDS: Readonly<Record<Claim['kind'], SymbolKind>> = {
  statement: SymbolKind.String,
  figure: SymbolKind.Number,
  commitment: SymbolKind.Interface,
  accusation: SymbolKind.Key,
  prediction: SymbolKind.Variable,
  event: SymbolKind.Event,
};

/** A parent's range holds those of its children, which editors rely on. */
function around(article: Article, spans: readonly Span[]): Range {
  const start = spans.reduce((first, span) => Math.min(first, span.start), Infinity);
  const end = spans.reduce((last, span) => Math.max(last, span.end), start);
  return rangeOf(article.text, { start, end });
}
