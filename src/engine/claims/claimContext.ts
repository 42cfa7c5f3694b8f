import type { Actor, BlockKind, Claim, DetailName, DocumentDetails, Figure, MentionForm, ProvenanceStep, Quote } from '../analysis';
import type { Reading } from '../reading';
import type { Span, TextSpan } from '../span';
import type { SentenceTags } from '../tagging/tagger';
import type { TokenRange } from '../text/tokens';
import { mergedAll } from './mergedSpans';
import { SpanIndex } from './spanIndex';

/** A claim before it is numbered. */
export interface ClaimDraft extends Omit<Claim, 'id'> {
  /** It stands in a headline or subheading. */
  readonly inHeading: boolean;
}

/** Where an actor is mentioned. */
export interface ActorMention extends Span {
  readonly form: MentionForm;
  readonly listed: ListedActor;
}

interface ListedActor {
  readonly actor: Actor;
  /** The number of the list of ids that the actor was last put on. */
  list: number;
}

/** What the claims are made from, in sorted arrays. */
export class ClaimContext {
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly mentions: SpanIndex<ActorMention>;
  readonly figures: SpanIndex<Figure>;
  readonly outermostQuotes: readonly Quote[];
  /** The last steps of every claim's provenance: the outlet and the document. */
  readonly documentSteps: readonly ProvenanceStep[];
  private lists = 0;

  constructor(
    readonly reading: Reading,
    readonly tags: SentenceTags,
    readonly document: DocumentDetails,
    actors: readonly Actor[],
    private readonly allFigures: readonly Figure[],
    quotes: readonly Quote[],
  ) {
    const actorById = new Map<string, Actor>();
    const mentions: ActorMention[][] = [];
    for (const actor of actors) {
      actorById.set(actor.id, actor);
      const listed: ListedActor = { actor, list: 0 };
      mentions.push(actor.mentions.map(({ start, end, form }) => ({ start, end, form, listed })));
    }
    this.actorById = actorById;
    this.mentions = new SpanIndex(mergedAll(mentions));
    this.figures = new SpanIndex(allFigures);
    this.outermostQuotes = quotes.filter((quote) => quote.within === null).sort(quotesInOrder);
    this.documentSteps = documentSteps(document);
  }

  /** The kind of the block that holds a token; body outside the text. */
  blockKindOf(token: number): BlockKind {
    const { tokens, blocks } = this.reading;
    const block = tokens.blockAt(token);
    return block < 0 ? 'body' : (blocks[block]?.kind ?? 'body');
  }

  /** The tokens that lie wholly inside `[start, end)`. */
  wordsIn(start: number, end: number): TokenRange {
    const { tokens } = this.reading;
    const first = tokens.firstAtOrAfter(start);
    let last = tokens.firstAtOrAfter(end);
    if (last > first && tokens.endOf(last - 1) > end) last--;
    return { first, end: last };
  }

  /** Figures are numbered in text order: "f1" is the first. */
  figure(id: string): Figure | undefined {
    const index = Number(id.slice(1)) - 1;
    const figure = index >= 0 && index < this.allFigures.length ? this.allFigures[index] : undefined;
    return figure?.id === id ? figure : undefined;
  }

  /** Ids of the actors mentioned, in the order of their first mention. */
  idsOf(mentions: readonly ActorMention[]): readonly string[] {
    const ids: string[] = [];
    const list = ++this.lists;
    for (const { listed } of mentions) {
      if (listed.list === list) continue;
      listed.list = list;
      ids.push(listed.actor.id);
    }
    return ids;
  }
}

/** Like `bySpan`, which has seen so many kinds of spans that it must look their fields up. */
function quotesInOrder(a: Quote, b: Quote): number {
  return a.start - b.start || b.end - a.end;
}

function documentSteps(document: DocumentDetails): readonly ProvenanceStep[] {
  const steps: ProvenanceStep[] = [];
  const evidence = (detail: DetailName): TextSpan | null => document.evidence.find((item) => item.detail === detail)?.span ?? null;
  const title = document.title ?? document.id;
  if (document.outlet) steps.push({ step: 'outlet', value: document.outlet, span: evidence('outlet') });
  if (title) steps.push({ step: 'document', value: title, span: evidence('title') });
  return steps;
}
