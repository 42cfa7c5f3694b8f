import type { ActorMention, ActorTable } from '../actors/findActors';
import type { Figure } from '../analysis';
import type { Correction } from '../options';
import { contains, overlaps } from '../span';
import type { TokenRange } from '../text/tokens';
import type { Found } from './found';
import { confidenceOf } from './found';
import { goesOn, measuredBy } from './measured';
import { withModifiers } from './modifiers';
import { Owners } from './owners';
import type { Scan } from './scan';
import { isTrivial } from './trivial';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Makes figures of what the grammar found: modifiers, measured noun, owner, corrections; sorted and disjoint. */
export class FigureList {
  private readonly figures: Figure[] = [];
  private pending: { readonly found: Found; readonly range: TokenRange; readonly modifier: string | null }[] = [];
  private lastEnd = 0;
  /** What the amount before measures, in the sentence in hand. */
  private nounBefore: TokenRange | null = null;
  private readonly mentions: readonly ActorMention[];
  private readonly owners: Owners;
  private readonly rejected: readonly { readonly start: number; readonly end: number }[];
  private rejectedCursor = 0;
  private mentionCursor = 0;

  constructor(
    private readonly scan: Scan,
    { actors, mentions }: ActorTable,
    corrections: readonly Correction[],
  ) {
    this.mentions = mentions;
    const places = new Set(actors.filter((actor) => actor.type === 'place').map((actor) => actor.id));
    this.owners = new Owners(scan, mentions, (actor) => !places.has(actor));
    this.rejected = corrections.filter((c) => c.kind === 'notAFigure').sort((a, b) => a.start - b.start);
  }

  /** Adds what was found in the sentence in hand; found later means later in the text. */
  add(found: Found): void {
    const modified = !TIMED.has(found.type) || this.scan.lower(found.end - 1) === 'ago';
    const bounds = modified ? withModifiers(this.scan, found.first, found.end) : { first: found.first, end: found.end, text: null };
    const first = Math.max(bounds.first, Math.min(this.lastEnd, found.first));
    if (found.first < this.lastEnd) {
      if (found.end <= this.lastEnd) return;
      this.dropOverlapping(found.first);
    }
    this.pending.push({ found, range: { first, end: bounds.end }, modifier: bounds.text });
    this.lastEnd = bounds.end;
  }

  /** Called at each sentence's end: what a figure measures may be known only from the words behind it. */
  finishSentence(): void {
    for (const { found, range, modifier } of this.pending) {
      const figure = this.figure(found, range, modifier);
      if (!this.isRejected(figure) && !this.isPartOfName(figure)) this.figures.push(figure);
    }
    this.pending = [];
    this.nounBefore = null;
    this.lastEnd = this.scan.end;
  }

  done(): readonly Figure[] {
    return this.figures;
  }

  private figure(found: Found, range: TokenRange, modifier: string | null): Figure {
    const { scan } = this;
    const { noun: own, change } = measuredBy(scan, found, range);
    const noun = this.nounBefore && AMOUNTS.has(found.type) && goesOn(scan, range.first) ? this.nounBefore : own;
    if (noun && AMOUNTS.has(found.type)) this.nounBefore = noun;
    const index = this.figures.length + 1;
    const previous = this.figures.at(-1);
    const pair = found.paired ? `p${index}` : previous?.pair && isSecondHalf(scan, range) ? previous.pair : undefined;
    const { start, end, text } = scan.tokens.span(range.first, range.end);
    const figure: Draft<Figure> = {
      id: `f${index}`, start, end, text,
      type: found.type,
      value: found.value ?? null,
      low: found.low ?? null,
      high: found.high ?? null,
      unit: found.unit ?? null,
      modifier,
      change,
      iso: found.iso ?? null,
      measures: noun ? scan.tokens.span(noun.first, noun.end) : null,
      owner: OWNED.has(found.type) ? this.owners.of(range, noun) : null,
      trivial: isTrivial(scan, found),
      vague: found.vague ?? false,
      confidence: confidenceOf(found.rule),
      rule: found.rule,
    };
    if (pair !== undefined) figure.pair = pair;
    if (found.findings) figure.findings = found.findings;
    return figure;
  }

  private dropOverlapping(first: number): void {
    while ((this.pending.at(-1)?.range.end ?? 0) > first) this.pending.pop();
  }

  /** "Studio 54", "Group of Seven": a number within the name of an actor. */
  private isPartOfName(figure: Figure): boolean {
    while ((this.mentions[this.mentionCursor]?.end ?? Infinity) <= figure.start) this.mentionCursor++;
    const mention = this.mentions[this.mentionCursor];
    return mention !== undefined && IN_NAMES.has(figure.type) && mention.form === 'name' && contains(mention, figure);
  }

  private isRejected(figure: Figure): boolean {
    while ((this.rejected[this.rejectedCursor]?.end ?? Infinity) <= figure.start) this.rejectedCursor++;
    const next = this.rejected[this.rejectedCursor];
    return next !== undefined && overlaps(next, figure);
  }
}

const IN_NAMES: ReadonlySet<string> = new Set(['count', 'ordinal', 'measure']);
const OWNED: ReadonlySet<string> = new Set(['percent', 'money', 'count', 'measure']);
const AMOUNTS: ReadonlySet<string> = new Set(['percent', 'money', 'count']);
const TIMED: ReadonlySet<string> = new Set(['date', 'time', 'ordinal']);

function isSecondHalf(scan: Scan, range: TokenRange): boolean {
  return scan.isGluedDash(range.first - 1);
}
