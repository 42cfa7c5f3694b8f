import type { Actor, Analysis, Figure, Mention, Quote } from '../engine/analysis';
import type { Span } from '../engine/span';
import { covers, type Kinds } from './article';

/** Something in the text that a card tells about. */
export type Thing =
  | { readonly kind: 'actor'; readonly span: Span; readonly actor: Actor; readonly mention: Mention }
  | { readonly kind: 'figure'; readonly span: Span; readonly figure: Figure }
  | { readonly kind: 'cue'; readonly span: Span; readonly quote: Quote }
  /** `span` is the fragment that covers the place. */
  | { readonly kind: 'quote'; readonly span: Span; readonly quote: Quote };

/** All that covers the offset, innermost first. */
export function thingsAt(analysis: Analysis, offset: number, kinds: Kinds): readonly Thing[] {
  const things: Thing[] = [];
  if (kinds.actors) {
    for (const actor of analysis.actors) {
      const mention = actor.mentions.find((m) => covers(m, offset));
      if (mention) things.push({ kind: 'actor', span: mention, actor, mention });
    }
  }
  if (kinds.figures) {
    for (const figure of analysis.figures) if (covers(figure, offset)) things.push({ kind: 'figure', span: figure, figure });
  }
  for (const quote of analysis.quotes) {
    if (kinds.cues && quote.cue && covers(quote.cue, offset)) things.push({ kind: 'cue', span: quote.cue, quote });
    const fragment = kinds.quotes ? quote.fragments.find((f) => covers(f, offset)) : undefined;
    if (fragment) things.push({ kind: 'quote', span: fragment, quote });
  }
  // The sort is stable: of two of the same length, the kind named first above is the inner one.
  return things.sort((a, b) => length(a.span) - length(b.span));
}

function length({ start, end }: Span): number {
  return end - start;
}
