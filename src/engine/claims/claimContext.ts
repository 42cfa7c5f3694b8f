import type { Actor, BlockKind, Claim, DocumentDetails, Figure, MentionForm, Quote } from '../analysis';
import type { Reading } from '../reading';
import type { Span } from '../span';
import { bySpan, contains, firstAtOrAfter } from '../span';
import type { SentenceTags } from '../tagging/tagger';

/** A claim before it is numbered. */
export type ClaimDraft = Omit<Claim, 'id'>;

/** Where an actor is mentioned. */
export interface ActorMention extends Span {
  readonly form: MentionForm;
  readonly actor: Actor;
}

/** What the claims are made from, in sorted arrays. */
export class ClaimContext {
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly figureById: ReadonlyMap<string, Figure>;
  readonly mentions: readonly ActorMention[];
  readonly outermostQuotes: readonly Quote[];

  constructor(
    readonly reading: Reading,
    readonly tags: SentenceTags,
    readonly document: DocumentDetails,
    actors: readonly Actor[],
    readonly figures: readonly Figure[],
    quotes: readonly Quote[],
  ) {
    this.actorById = new Map(actors.map((actor) => [actor.id, actor]));
    this.figureById = new Map(figures.map((figure) => [figure.id, figure]));
    const mentions: ActorMention[] = [];
    for (const actor of actors) for (const { start, end, form } of actor.mentions) mentions.push({ start, end, form, actor });
    this.mentions = mentions.sort(bySpan);
    this.outermostQuotes = quotes.filter((quote) => quote.within === null).sort(bySpan);
  }

  blockKindAt(offset: number): BlockKind {
    const { tokens, blocks } = this.reading;
    return blocks[tokens.blockAt(tokens.firstAtOrAfter(offset))]?.kind ?? 'body';
  }

  figuresIn(spans: readonly Span[]): readonly Figure[] {
    return withinAny(this.figures, spans);
  }

  /** The actors mentioned, in the order of their first mention. */
  actorsIn(spans: readonly Span[]): readonly string[] {
    const mentions = withinAny(this.mentions, spans);
    if (mentions.length < 2) return mentions.map(({ actor }) => actor.id);
    const ids = new Set<string>();
    for (const { actor } of mentions) ids.add(actor.id);
    return [...ids];
  }
}

function withinAny<T extends Span>(sorted: readonly T[], spans: readonly Span[]): readonly T[] {
  const [first] = spans;
  if (first && spans.length === 1) return within(sorted, first);
  return spans.flatMap((span) => within(sorted, span));
}

/** The items of a sorted array that lie wholly inside a span. */
export function within<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstAtOrAfter(sorted, span.start); i < sorted.length; i++) {
    const item = sorted[i];
    if (!item || item.start >= span.end) break;
    if (contains(span, item)) found.push(item);
  }
  return found;
}
