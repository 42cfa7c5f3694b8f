import { entryAt } from '../../quotes/quoteSegments';
import type { QuoteSegment } from '../../quotes/quoteSegments';
import type { Tag } from '../../tagging/tagger';
import type { WordForm } from '../../words/wordForm';
import { Word } from './words';
import type { Words } from './words';

/**
 * A stretch of words in which a cue looks for its content and its speaker: a unit of the article's own words, with
 * quotations as single steps, or a sentence inside one quotation.
 */
export class Region {
  private readonly segments: readonly QuoteSegment[];
  /** Per token, the quotation that the region sees there. */
  private readonly quoteAt: Int32Array;
  private lastCue: number | null = null;

  constructor(
    readonly words: Words,
    readonly first: number,
    /** Behind the last word, closing punctuation left out. */
    readonly end: number,
    /** The quotation whose inside this is; -1 for the article's own words. */
    readonly inside: number,
    /** A token of the sentence that may be a headline; -1 where no headline is looked for. */
    private readonly headlineAt = -1,
  ) {
    const { segments, outermostOf, innermostOf } = words.segments;
    this.segments = segments;
    this.quoteAt = inside < 0 ? outermostOf : innermostOf;
  }

  /** The same way of reading over another stretch. */
  over(first: number, end: number): Region {
    return new Region(this.words, first, end, this.inside, this.headlineAt);
  }

  /** A headline, where "X says …" lacks its little words. */
  isHeadline(): boolean {
    return this.headlineAt >= 0 && this.words.isTitleCase(this.headlineAt);
  }

  is(token: number, mask: number): boolean {
    return this.words.is(token, mask);
  }

  hasTag(token: number, tag: Tag): boolean {
    return this.words.hasTag(token, tag);
  }

  form(token: number): WordForm {
    return this.words.tokens.form(token);
  }

  lower(token: number): string {
    return this.words.tokens.lower(token);
  }

  /** Whether a verb of the lexicon stands at a token or behind it: if none does, no rule need look for the next cue. */
  hasCueFrom(token: number): boolean {
    this.lastCue ??= this.findLastCue();
    return token <= this.lastCue;
  }

  /** True for a comma of the region's own words. */
  isComma(token: number): boolean {
    return this.lower(token) === ',' && !this.inQuote(token);
  }

  /** A dash between words, also "--" and a spaced hyphen; the hyphen of "co-chair" is none. */
  isDash(token: number): boolean {
    if (!this.words.is(token, Word.dash) || this.inQuote(token)) return false;
    const { tokens } = this.words;
    return tokens.lower(token) !== '-' || (!tokens.glued(token) && !tokens.glued(token + 1));
  }

  /** Quotation marks included. */
  inQuote(token: number): boolean {
    return this.quoteOf(token) >= 0;
  }

  startsQuote(token: number): boolean {
    const quote = this.quoteOf(token);
    return quote >= 0 && this.segments[quote]?.firstToken === token;
  }

  /** Behind the closing mark of the quotation that covers a token, within the region. */
  quoteEnd(token: number): number {
    const segment = this.segmentAt(token);
    return Math.max(token + 1, Math.min(segment?.endToken ?? token + 1, this.end));
  }

  quoteStart(token: number): number {
    return Math.max(this.first, this.segmentAt(token)?.firstToken ?? token);
  }

  isClosed(token: number): boolean {
    return this.segmentAt(token)?.closed ?? false;
  }

  /** “…,” : a closed quotation whose last word before the mark is one of these. */
  quoteEndsWith(token: number, marks: string): boolean {
    const segment = this.segmentAt(token);
    if (!segment) return false;
    let at = segment.endToken - 1;
    while (at > segment.firstToken && this.words.isMark(at)) at--; // ‘…,’” has two closing marks
    const last = this.lower(at);
    return last !== '' && marks.includes(last);
  }

  private findLastCue(): number {
    let token = this.end;
    while (token >= this.first && !this.form(token).cue?.verb) token--;
    return token;
  }

  private quoteOf(token: number): number {
    const quote = entryAt(this.quoteAt, token);
    return quote === this.inside ? -1 : quote;
  }

  private segmentAt(token: number): QuoteSegment | undefined {
    const quote = this.quoteOf(token);
    return quote < 0 ? undefined : this.segments[quote];
  }
}
