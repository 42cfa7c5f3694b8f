import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { isNamed } from '../corpus/keys';
import { speakersOf } from '../corpus/speakers';
import type { Analysis, Finding, Quote } from '../engine/analysis';
import { bySpan, firstAtOrAfter, overlaps, type Span } from '../engine/span';
import { rangeOf, type Article } from './article';
import { dateFinding } from './dateFindings';
import { lookup } from './lookup';
import { shortened } from './markdown';
import { strings, type Translate } from './strings';

/**
 * What a finding is about; people may filter by it, so that it stays the same in every language. A finding of the engine that is
 * not named here has its kind as its code: `weekdayMismatch` is `weekday-mismatch`.
 */
export const FINDING_CODES = {
  unclosedQuotation: 'unclosed-quotation-mark',
  unattributed: 'unattributed-quote',
  unnamed: 'unnamed-source',
} as const;

/** More than anybody reads, and than VS Code shows of one file. */
const MOST = 1000;

/**
 * What a fact-checker should look at in an article, in text order: what the engine found in the text itself (quotation marks that
 * do not close, dates that contradict themselves), quotes of which it does not say whose they are, statements of people without
 * a name.
 */
export function findings(article: Article, t: Translate): readonly Diagnostic[] {
  const { analysis, text } = article;
  const found = [
    ...analysis.findings.map((finding): Found => ({ span: finding, code: codeOf(finding.kind), message: inText(analysis, finding, t) })),
    ...analysis.quotes.flatMap((quote) => aboutQuote(article, quote, t)),
  ];
  return found.sort((a, b) => bySpan(a.span, b.span)).slice(0, MOST).map(({ span, code, message }) => (
    { range: rangeOf(text, span), severity: DiagnosticSeverity.Information, source: 'Claimlens', code, message }));
}

interface Found { readonly span: Span; readonly code: string; readonly message: string }

function codeOf(kind: string): string {
  const known: Readonly<Record<string, string>> = FINDING_CODES;
  return Object.hasOwn(known, kind) ? (known[kind] ?? kind) : kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** One that has no words here is shown by its code, so that none is lost. */
function inText({ figures }: Analysis, finding: Finding, t: Translate): string {
  const kind: string = finding.kind;
  if (kind === 'unclosedQuotation') return t(strings.neverCloses);
  const next = firstAtOrAfter(figures, finding.start + 1);
  const figure = [figures[next - 1], figures[next]].find((one) => one && overlaps(one, finding));
  return dateFinding(kind, figure, t) ?? t(strings.lookAt, codeOf(kind).replaceAll('-', ' '));
}

function aboutQuote({ analysis }: Article, quote: Quote, t: Translate): readonly Found[] {
  const speakers = speakersOf(quote);
  const [first = quote] = quote.fragments;
  // Whose words a speaker repeats is for the speaker to say, who is known.
  if (speakers.length === 0) {
    return quote.within !== null ? [] : [{ span: first, code: FINDING_CODES.unattributed, message: t(strings.nobodySays) }];
  }
  const { actor } = lookup(analysis);
  const unnamed = speakers.flatMap((id) => actor.get(id) ?? []).filter((one) => !isNamed(one));
  const span = quote.speakerMention ?? first;
  return unnamed.map(({ name }): Found => ({ span, code: FINDING_CODES.unnamed, message: t(strings.fromUnnamed, shortened(name, 120)) }));
}
