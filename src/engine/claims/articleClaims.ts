import type { ClaimKind, Figure, Quote } from '../analysis';
import { firstAtOrAfter } from '../span';
import type { Span } from '../span';
import type { Sentence } from '../text/tokens';
import { actOf } from './acts';
import type { ClaimContext, ClaimDraft } from './claimContext';
import { hedgeIn } from './hedges';
import { articleProvenance } from './provenance';
import { statesFigure } from './quoteKinds';

/** More of a sentence than this in quotes, and it is the speakers' sentence. */
const MOST_QUOTED = 0.35;

/** What the article's body says in its own voice, sentence by sentence. */
export function articleClaims(context: ClaimContext): ClaimDraft[] {
  const { tokens, blocks } = context.reading;
  const quotes = new QuoteCursor(context.outermostQuotes);
  const claims: ClaimDraft[] = [];
  for (const sentence of tokens.sentences) {
    if (blocks[sentence.block]?.kind !== 'body') continue;
    const span = ownWords(sentence, context);
    if (span.end <= span.start || tokens.lower(sentence.end - 1) === '?') continue;
    const inside = quotes.overlapping(span);
    if (inside.length > 0) {
      if (inside.some((quote) => quote.cueLemma === 'according to')) continue;
      if (quotedLength(inside, span) > MOST_QUOTED * (span.end - span.start)) continue;
    }
    const claim = claimOf(sentence, span, inside, context);
    if (claim) claims.push(claim);
  }
  return claims;
}

function claimOf(sentence: Sentence, span: Span, quotes: readonly Quote[], context: ClaimContext): ClaimDraft | null {
  const figures = context.figures.within(span.start, span.end);
  if (figures.length === 0 && quotes.length > 0) return null;
  const amounts = figures.filter((figure) => statesFigure(figure) && !quotes.some((quote) => overlap(quote, figure)));
  const mentions = context.mentions.within(span.start, span.end);
  const act = quotes.length === 0 ? actOf(sentence, span, mentions, context) : null;
  if (amounts.length === 0 && !act) return null;
  const kind: ClaimKind = act && (act.kind !== 'event' || amounts.length === 0) ? act.kind : 'figure';
  return {
    start: span.start,
    end: span.end,
    text: context.reading.text.slice(span.start, span.end),
    kind,
    voice: 'article',
    speaker: null,
    quotes: quotes.map((quote) => quote.id),
    figures: figures.map((figure) => figure.id),
    actors: context.idsOf(mentions),
    hedge: hedgeIn([context.wordsIn(span.start, span.end)], context),
    polarity: 'affirmed',
    confidence: kind === 'figure' ? surest(amounts) : (act?.confidence ?? 0),
    provenance: articleProvenance(figures, context),
    inHeading: false,
  };
}

function overlap(quote: Quote, figure: Figure): boolean {
  return quote.start < figure.end && figure.start < quote.end;
}

/** A sentence with a figure is a claim about as surely as the figure is one. */
function surest(figures: readonly Figure[]): number {
  return 0.9 * figures.reduce((most, figure) => Math.max(most, figure.confidence), 0);
}

/** The sentence without a dateline before it: "Lomora – The port closed." */
function ownWords({ first, end }: Sentence, { reading: { tokens }, document }: ClaimContext): Span {
  const start = tokens.startOf(first);
  const dateline = document.dateline;
  const behind = dateline && dateline.start <= start && start < dateline.bodyStart ? dateline.bodyStart : start;
  return { start: behind, end: tokens.endOf(end - 1) };
}

function quotedLength(quotes: readonly Quote[], span: Span): number {
  let length = 0;
  for (const quote of quotes) {
    const { fragments } = quote;
    // From the last that starts before the span: a quote may go on over thousands of sentences.
    const from = fragments.length > FEW ? Math.max(0, firstAtOrAfter(fragments, span.start) - 1) : 0;
    for (let n = from; n < fragments.length; n++) {
      const fragment = fragments[n];
      if (!fragment || fragment.start >= span.end) break;
      length += Math.max(0, Math.min(fragment.end, span.end) - Math.max(fragment.start, span.start));
    }
  }
  return length;
}

/** So many fragments are walked rather than searched. */
const FEW = 4;
const NO_QUOTES: readonly Quote[] = [];

/** Hands out the quotes of one sentence after the other, in one walk over both. */
class QuoteCursor {
  private next = 0;
  private readonly open: Quote[] = [];

  constructor(private readonly sorted: readonly Quote[]) {}

  /**
   * The list is good until the next call.
   * @param span must start and end no sooner than the one asked for last
   */
  overlapping(span: Span): readonly Quote[] {
    const { open, sorted } = this;
    for (let quote = sorted[this.next]; quote && quote.start < span.end; quote = sorted[++this.next]) open.push(quote);
    if (open.length === 0) return NO_QUOTES;
    let kept = 0;
    for (const quote of open) if (quote.end > span.start) open[kept++] = quote;
    while (open.length > kept) open.pop(); // setting the length takes longer
    return open;
  }
}
