import type { ActorMention, ActorTable } from '../actors/findActors';
import type { Figure } from '../analysis';
import type { Correction } from '../options';
import { contains, overlaps } from '../span';
import type { TokenRange } from '../text/tokens';
import { inCentsBefore, inMoneyOfArticle, inUnitBefore } from './carriedUnits';
import { confidenceOf } from './found';
import type { Found } from './found';
import { measuredBy } from './measured';
import type { AmountBefore } from './amountBefore';
import { withModifiers } from './modifiers';
import { Owners } from './owners';
import type { Scan } from './scan';
import { readPollShare } from './pollShares';
import { StockPrices } from './stockPrices';
import { isConversion } from './conversion';
import { codeInYear } from './words/formerCurrencies';
import { isTrivial } from './trivial';

/** A figure of the sentence in hand. */
interface Pending {
  readonly found: Found;
  /** Its tokens, modifiers included. */
  readonly range: TokenRange;
  readonly modifier: string | null;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Makes figures of what the grammar found: modifiers, measured noun, owner, corrections; sorted and disjoint. */
export class FigureList {
  private readonly figures: Figure[] = [];
  private pending: Pending[] = [];
  private lastEnd = 0;
  /** The amount before, in the sentence in hand. */
  private before: AmountBefore | null = null;
  /** The last sum in millions or more. */
  private lastSum: Found | null = null;
  /** Nothing was counted in millions since. */
  private isSumLast = false;
  private readonly mentions: readonly ActorMention[];
  private readonly owners: Owners;
  private readonly stockPrices: StockPrices;
  private readonly rejected: readonly { readonly start: number; readonly end: number }[];
  private rejectedCursor = 0;
  private mentionCursor = 0;

  constructor(
    private readonly scan: Scan,
    { actors, mentions }: ActorTable,
    corrections: readonly Correction[],
    /** Of publication: currencies had other codes. */
    private readonly year: number = Infinity,
  ) {
    this.mentions = mentions;
    this.stockPrices = new StockPrices(scan);
    this.owners = new Owners(scan, mentions, actors);
    this.rejected = corrections.filter((c) => c.kind === 'notAFigure').sort((a, b) => a.start - b.start);
  }

  /** Adds what was found in the sentence in hand; found later means later in the text. */
  add(read: Found): void {
    const found = this.withUnit(read);
    const modified = !isTimed(found) || this.scan.lower(found.end - 1) === 'ago';
    const bounds = modified ? withModifiers(this.scan, found.first, found.end) : null;
    const first = bounds ? Math.max(bounds.first, Math.min(this.lastEnd, found.first)) : found.first;
    if (found.first < this.lastEnd) {
      if (found.end <= this.lastEnd) return;
      this.dropOverlapping(found.first);
    }
    const end = bounds?.end ?? found.end;
    this.pending.push({ found, range: { first, end }, modifier: bounds?.text ?? null });
    this.lastEnd = end;
  }

  /** What has no unit of its own takes that of an amount before. */
  private withUnit(read: Found): Found {
    if (read.type === 'money') {
      const found = inCentsBefore(this.scan, read, this.amountBefore());
      if ((found.value ?? found.low ?? 0) >= 1e6 && this.scan.lower(found.first - 1) !== '(') this.saw(found); // "(60 billion dollars)" is the same sum again
      return found;
    }
    if (read.type !== 'count') return read;
    if (read.rule === 'fraction') return this.stockPrices.read(read);
    if (read.paired) return readPollShare(this.scan, read);
    if (read.rule !== 'count' && read.rule !== 'range') return read;
    const found = read.rule === 'count' ? inUnitBefore(this.scan, this.stockPrices.read(read), this.amountBefore()) : read;
    if (found.type !== 'count') return found;
    const sum = inMoneyOfArticle(this.scan, found, this.lastSum, this.isSumLast);
    if (sum.type === 'count' && (sum.value ?? sum.low ?? 0) >= 1e6) this.isSumLast = false;
    return readPollShare(this.scan, sum);
  }

  private saw(sum: Found): void {
    this.lastSum = sum;
    this.isSumLast = true;
  }

  /** The last figure that is no date and no conversion, a few figures back at most: "to 4,500 yuan ($540) in 1997 from 3,900". */
  private amountBefore(): Found | undefined {
    const last = this.pending.length - 1;
    for (let i = last; i >= 0 && i > last - AMOUNTS_BACK; i--) {
      const found = this.pending[i]?.found;
      if (!found) return undefined;
      if (!(isTimed(found) && i === last) && !this.isConversion(i)) return found;
    }
    return undefined;
  }

  /** The sum at an index tells the one before again in other money, or goes on doing so: "30 euros ($34, £26)". */
  private isConversion(index: number): boolean {
    for (let i = index; i > 0 && i > index - AMOUNTS_BACK; i--) {
      const pending = this.pending[i];
      const before = this.pending[i - 1];
      if (!pending || !before) return false;
      if (isConversion(this.scan, pending.found, pending.range, before.found)) return true;
      const goesOn = pending.found.type === 'money' && pending.range.first === before.range.end + 1 && this.scan.lower(before.range.end) === ',';
      if (!goesOn) return false;
    }
    return false;
  }

  /** Called at each sentence's end: what a figure measures may be known only from the words behind it. */
  finishSentence(): void {
    if (this.pending.length > 0) {
      for (const pending of this.pending) {
        const figure = this.figure(pending);
        if (!this.isRejected(figure) && !this.isPartOfName(figure)) this.figures.push(figure);
      }
      this.pending = [];
      this.before = null;
    }
    this.lastEnd = this.scan.end;
  }

  done(): readonly Figure[] {
    return this.figures;
  }

  private figure({ found, range, modifier }: Pending): Figure {
    const { scan } = this;
    const { type, rule } = found;
    const { noun, change } = measuredBy(scan, found, range, this.before);
    const isAmount = type === 'percent' || type === 'money' || type === 'count';
    if (isAmount || type === 'measure') this.before = { type, end: range.end, own: noun, noun: noun ?? (isAmount ? (this.before?.noun ?? null) : null) };
    const index = this.figures.length + 1;
    const { start, end, text } = scan.tokens.span(range.first, range.end);
    const figure: Draft<Figure> = {
      id: `f${index}`, start, end, text,
      type,
      value: found.value,
      low: found.low,
      high: found.high,
      unit: type === 'money' && found.unit !== null ? codeInYear(found.unit, this.year) : found.unit,
      modifier,
      change,
      iso: found.iso,
      measures: noun ? scan.tokens.span(noun.first, noun.end) : null,
      owner: this.ownerOf(found, range, noun),
      trivial: isTrivial(scan, found),
      vague: found.vague,
      confidence: confidenceOf(rule),
      rule,
    };
    const pair = found.paired ? `p${index}` : this.pairGoingOn(range);
    if (pair !== undefined) figure.pair = pair;
    if (found.findings) figure.findings = found.findings;
    return figure;
  }

  private ownerOf({ type, rule }: Found, range: TokenRange, noun: TokenRange | null): string | null {
    if (rule === 'age' || rule === 'age-apposition') return this.owners.ofAge(noun);
    return type === 'percent' || type === 'money' || type === 'count' || type === 'measure' ? this.owners.of(range, noun) : null;
  }

  /** The pair of the figure before, where this one is its second half: "52-48". */
  private pairGoingOn(range: TokenRange): string | undefined {
    return this.scan.isGluedDash(range.first - 1) ? this.figures.at(-1)?.pair : undefined;
  }

  private dropOverlapping(first: number): void {
    while ((this.pending.at(-1)?.range.end ?? 0) > first) this.pending.pop();
  }

  /** "Studio 54", "Group of Seven": a number within the name of an actor. */
  private isPartOfName(figure: Figure): boolean {
    const { mentions } = this;
    while (this.mentionCursor < mentions.length && (mentions[this.mentionCursor]?.end ?? 0) <= figure.start) this.mentionCursor++;
    if (this.mentionCursor === mentions.length) return false;
    const mention = mentions[this.mentionCursor];
    if (mention === undefined || mention.form !== 'name' || !isInNames(figure) || !contains(mention, figure)) return false;
    return mention.end - mention.start > figure.end - figure.start || figure.type !== 'date';
  }

  private isRejected(figure: Figure): boolean {
    if (this.rejected.length === 0) return false;
    while ((this.rejected[this.rejectedCursor]?.end ?? Infinity) <= figure.start) this.rejectedCursor++;
    const next = this.rejected[this.rejectedCursor];
    return next !== undefined && overlaps(next, figure);
  }
}

/** Of the types of numbers, days and seasons that stand in names. */
function isInNames({ type, rule }: Figure): boolean {
  return type === 'count' || type === 'ordinal' || type === 'measure' || rule === 'weekday' || rule === 'season';
}

const AMOUNTS_BACK = 4;

function isTimed({ type }: Found): boolean {
  return type === 'date' || type === 'time' || type === 'ordinal';
}
