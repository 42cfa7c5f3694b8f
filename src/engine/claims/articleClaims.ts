import type { ClaimKind, Figure, Quote } from '../analysis';
import type { Span } from '../span';
import { firstAtOrAfter, overlaps } from '../span';
import type { Sentence } from '../text/tokens';
import { actOf } from './acts';
import type { ClaimContext, ClaimDraft } from './claimContext';
import { within } from './claimContext';
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
    if (inside.some((quote) => quote.cueLemma === 'according to')) continue;
    if (quotedLength(inside, span) > MOST_QUOTED * (span.end - span.start)) continue;
    const claim = claimOf(sentence, span, inside, context);
    if (claim) claims.push(claim);
  }
  return claims;
}

function claimOf(sentence: Sentence, span: Span, quotes: readonly Quote[], context: ClaimContext): ClaimDraft | null {
  const figures = within(context.figures, span);
  const amounts = figures.filter((figure) => statesFigure(figure) && !quotes.some((quote) => overlaps(quote, figure)));
  const act = quotes.length === 0 ? actOf(sentence, span, context) : null;
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
    actors: context.actorsIn([span]),
    hedge: hedgeIn([span], context),
    polarity: 'affirmed',
    confidence: kind === 'figure' ? surest(amounts) : (act?.confidence ?? 0),
    provenance: articleProvenance(span, context),
  };
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
    for (let n = Math.max(0, firstAtOrAfter(fragments, span.start) - 1); n < fragments.length; n++) {
      const fragment = fragments[n];
      if (!fragment || fragment.start >= span.end) break;
      length += Math.max(0, Math.min(fragment.end, span.end) - Math.max(fragment.start, span.start));
    }
  }
  return length;
}

const NO_QUOTES: readonly Quote[] = [];

/** Hands out the quotes of one sentence after the other, in one walk over both. */
class QuoteCursor {
  private next = 0;
  private open: Quote[] = [];

  constructor(private readonly sorted: readonly Quote[]) {}

  /** @param span must not start before the one asked for last */
  overlapping(span: Span): readonly Quote[] {
    for (let quote = this.sorted[this.next]; quote && quote.start < span.end; quote = this.sorted[++this.next]) this.open.push(quote);
    if (this.open.length === 0) return NO_QUOTES;
    this.open = this.open.filter((quote) => quote.end > span.start);
    return this.open.filter((quote) => quote.start < span.end);
  }
}
