import { entryAt } from '../../quotes/quoteSegments';
import type { QuoteSegment } from '../../quotes/quoteSegments';
import { Word } from './words';
import type { Words } from './words';

/**
 * A stretch of words in which a cue looks for its content and its speaker: a unit of the article's own words, with
 * quotations as single steps, or a sentence inside one quotation.
 */
export class Region {
  constructor(
    readonly words: Words,
    readonly first: number,
    /** Behind the last word, closing punctuation left out. */
    readonly end: number,
    /** The quotation whose inside this is; -1 for the article's own words. */
    readonly inside: number,
    /** A headline, where "X says …" lacks its little words. */
    readonly headline: boolean,
  ) {}

  /** The same way of reading over another stretch. */
  over(first: number, end: number): Region {
    return new Region(this.words, first, end, this.inside, this.headline);
  }

  is(token: number, mask: number): boolean {
    return this.words.is(token, mask);
  }

  lower(token: number): string {
    return this.words.lower(token);
  }

  /** True for a comma of the region's own words. */
  isComma(token: number): boolean {
    return this.words.lower(token) === ',' && !this.inQuote(token);
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
    return quote >= 0 && this.words.segments.segments[quote]?.firstToken === token;
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
    const last = this.words.lower(at);
    return last !== '' && marks.includes(last);
  }

  private quoteOf(token: number): number {
    const { outermostOf, innermostOf } = this.words.segments;
    if (this.inside < 0) return entryAt(outermostOf, token);
    const inner = entryAt(innermostOf, token);
    return inner === this.inside ? -1 : inner;
  }

  private segmentAt(token: number): QuoteSegment | undefined {
    const quote = this.quoteOf(token);
    return quote < 0 ? undefined : this.words.segments.segments[quote];
  }
}
