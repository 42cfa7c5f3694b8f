import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { isNamed } from '../corpus/keys';
import { speakersOf } from '../corpus/speakers';
import type { Quote } from '../engine/analysis';
import { bySpan, type Span } from '../engine/span';
import { rangeOf, type Article } from './article';
import { lookup } from './lookup';
import { shortened } from './markdown';
import { strings, type Translate } from './strings';

/** What a finding is about; people may filter by it, so that it stays the same in every language. */
export const FINDING_CODES = {
  unclosed: 'unclosed-quotation-mark',
  unattributed: 'unattributed-quote',
  unnamed: 'unnamed-source',
} as const;

/** More than anybody reads, and than VS Code shows of one file. */
const MOST = 1000;

/**
 * What a fact-checker should look at in an article, in text order: quotation marks that do not close, quotes of which it does not
 * say whose they are, statements of people without a name.
 */
export function findings(article: Article, t: Translate): readonly Diagnostic[] {
  const { analysis, text } = article;
  const marks = analysis.findings.filter(({ kind }) => kind === 'unclosedQuotation');
  const found = [...marks.map((mark): Found => ({ span: mark, code: 'unclosed', message: t(strings.neverCloses) })),
    ...analysis.quotes.flatMap((quote) => aboutQuote(article, quote, t))];
  return found.sort((a, b) => bySpan(a.span, b.span)).slice(0, MOST).map(({ span, code, message }) => (
    { range: rangeOf(text, span), severity: DiagnosticSeverity.Information, source: 'Claimlens', code: FINDING_CODES[code], message }));
}

interface Found { readonly span: Span; readonly code: keyof typeof FINDING_CODES; readonly message: string }

function aboutQuote({ analysis }: Article, quote: Quote, t: Translate): readonly Found[] {
  const speakers = speakersOf(quote);
  const [first = quote] = quote.fragments;
  // Whose words a speaker repeats is for the speaker to say, who is known.
  if (speakers.length === 0) return quote.within !== null ? [] : [{ span: first, code: 'unattributed', message: t(strings.nobodySays) }];
  const { actor } = lookup(analysis);
  const unnamed = speakers.flatMap((id) => actor.get(id) ?? []).filter((one) => !isNamed(one));
  const span = quote.speakerMention ?? first;
  return unnamed.map(({ name }): Found => ({ span, code: 'unnamed', message: t(strings.fromUnnamed, shortened(name, 120)) }));
}
