import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import type { Actor, Analysis, Figure, Quote } from '../engine/analysis';
import { firstAtOrAfter, type Span } from '../engine/span';
import type { Article, ArticleText, Kinds } from './article';
import { flattenTokens, type FlatToken, type Layer } from './flattenTokens';
import { modifierBits, TOKEN_TYPES, type TokenModifier, type TokenType } from './tokenLegend';
import { tokenEdits } from './tokenEdits';

/**
 * Colours of an article. Answers to full requests are remembered for one article at a time, by `resultId`, so that the
 * next answer can be what changed since.
 */
export class SemanticTokensProvider {
  readonly #flat = new WeakMap<Analysis, { readonly kinds: Kinds; readonly tokens: readonly FlatToken[] }>();
  readonly #last = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  #count = 0;

  full(article: Article, kinds: Kinds): SemanticTokens {
    const data = encoded(article.text, this.#tokens(article, kinds));
    return { resultId: this.#remember(article.uri, data), data };
  }

  /** Everything again when the previous answer is not known any more. */
  delta(article: Article, kinds: Kinds, previousResultId: string): SemanticTokens | SemanticTokensDelta {
    const previous = this.#last.get(article.uri);
    if (previous?.resultId !== previousResultId) return this.full(article, kinds);
    const data = encoded(article.text, this.#tokens(article, kinds));
    return { resultId: this.#remember(article.uri, data), edits: tokenEdits(previous.data, data) };
  }

  /** The tokens that touch the range, each as a whole. */
  range(article: Article, kinds: Kinds, range: Range): SemanticTokens {
    const tokens = this.#tokens(article, kinds);
    const start = article.text.offsetAt(range.start);
    const end = article.text.offsetAt(range.end);
    const first = firstAtOrAfter(tokens, start);
    const touchesFromBefore = (tokens[first - 1]?.end ?? 0) > start;
    return { data: encoded(article.text, tokens.slice(touchesFromBefore ? first - 1 : first, firstAtOrAfter(tokens, end))) };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #remember(uri: string, data: readonly number[]): string {
    const resultId = String(++this.#count);
    this.#last.set(uri, { resultId, data });
    return resultId;
  }

  #tokens(article: Article, kinds: Kinds): readonly FlatToken[] {
    const known = this.#flat.get(article.analysis);
    if (known?.kinds === kinds) return known.tokens;
    const tokens = flattenTokens(article.text.getText(), layersOf(article.analysis, kinds));
    this.#flat.set(article.analysis, { kinds, tokens });
    return tokens;
  }
}

// --- what is coloured ------------------------------------------------------------------------------------------

/** What lies in a quote is drawn over it; a name is drawn over all else. */
const RANK: Readonly<Record<TokenType, number>> = { quote: 0, cue: 1, figure: 2, actor: 3 };

function layersOf(analysis: Analysis, kinds: Kinds): readonly Layer[] {
  const inQuote = insideOf(analysis.quotes.flatMap(({ fragments }) => fragments));
  const layer = (type: TokenType, span: Span, modifiers: readonly TokenModifier[]): Layer => ({
    start: span.start, end: span.end, rank: RANK[type], type: TOKEN_TYPES.indexOf(type),
    modifiers: modifierBits(type !== 'quote' && inQuote(span) ? [...modifiers, 'quoted'] : modifiers),
  });
  return [
    ...(kinds.quotes ? analysis.quotes.flatMap((quote) => quote.fragments.map((f) => layer('quote', f, quoteModifiers(quote)))) : []),
    ...(kinds.cues ? analysis.quotes.flatMap(({ cue }) => (cue ? [layer('cue', cue, [])] : [])) : []),
    ...(kinds.figures ? analysis.figures.filter(isWorthColour).map((figure) => layer('figure', figure, figureModifiers(figure))) : []),
    ...(kinds.actors ? analysis.actors.flatMap((actor) => colouredMentions(actor).map((m) => layer('actor', m, [actor.type]))) : []),
  ];
}

/** A page with every "he" and "it" coloured is hard to read; pronouns have a hover all the same. */
function colouredMentions(actor: Actor): readonly Span[] {
  return actor.mentions.filter(({ form }) => form !== 'pronoun');
}

/** "The two nations" and "now" are figures, but nobody looks for them. */
function isWorthColour(figure: Figure): boolean {
  return !figure.trivial && !figure.vague;
}

function quoteModifiers(quote: Quote): readonly TokenModifier[] {
  return quote.speaker === null && quote.speakers.length === 0 ? [quote.kind, 'unattributed'] : [quote.kind];
}

function figureModifiers({ type }: Figure): readonly TokenModifier[] {
  return [type === 'time' ? 'date' : type];
}

/** A test for lying within the union of the spans. */
function insideOf(spans: readonly Span[]): (span: Span) => boolean {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return (span) => {
    const holder = union[firstAtOrAfter(union, span.start + 1) - 1];
    return holder !== undefined && span.end <= holder.end;
  };
}

/** Five numbers a token: lines and characters since the token before, length, type, modifiers. */
function encoded(text: ArticleText, tokens: readonly FlatToken[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    const at = text.positionAt(token.start);
    const deltaCharacter = at.line === line ? at.character - character : at.character;
    data.push(at.line - line, deltaCharacter, token.end - token.start, token.type, token.modifiers);
    ({ line, character } = at);
  }
  return data;
}
