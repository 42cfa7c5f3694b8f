import type { Figure } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import type { Span } from '../span';
import type { Tokens } from '../text/tokens';
import { wordSet } from '../words/wordSet';

/** The dates of an article, asked for what was said when. */
export class QuoteDates {
  private readonly dates: DateInSentence[] = [];

  constructor(tokens: Tokens, figures: readonly Figure[]) {
    for (const figure of figures) if (figure.type === 'date') this.dates.push(dateInSentence(tokens, figure));
  }

  /** The id of the date nearest to the cue (or speaker) in its sentence, outside what was said; null when there is none. */
  of(attribution: Attribution): string | null {
    const anchor = attribution.cue ?? attribution.speakerPhrase;
    if (!anchor) return null;
    const behind = this.firstFrom(anchor.start);
    const before = this.nearest(behind - 1, -1, anchor.start, attribution);
    const after = this.nearest(behind, 1, anchor.start, attribution);
    if (!before || !after) return before?.id ?? after?.id ?? null;
    return anchor.start - before.start <= after.start - anchor.start ? before.id : after.id;
  }

  /** The first date from an index on, or back, that stands in the sentence of an offset and may say when. */
  private nearest(from: number, step: 1 | -1, offset: number, attribution: Attribution): DateInSentence | null {
    for (let d = from; d >= 0 && d < this.dates.length; d += step) {
      const date = this.dates[d];
      if (!date || date.sentenceStart > offset || date.sentenceEnd <= offset) return null;
      if (!date.isOtherTime && !isSaid(date, attribution)) return date;
    }
    return null;
  }

  /** The index of the first date that starts at or behind an offset. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.dates.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.dates[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface DateInSentence extends Span {
  readonly id: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** It begins or ends something else than the speaking. */
  readonly isOtherTime: boolean;
}

function dateInSentence(tokens: Tokens, { id, start, end }: Figure): DateInSentence {
  const token = tokens.firstAtOrAfter(start);
  const sentence = tokens.sentenceAt(tokens.startOf(token) === start ? token : token - 1);
  const isOtherTime = OTHER_TIMES.has(tokens.form(token - 1));
  return { start, end, id, sentenceStart: tokens.startOf(sentence.first), sentenceEnd: tokens.endOf(sentence.end - 1), isOtherTime };
}

function isSaid(date: Span, { fragments }: Attribution): boolean {
  for (const fragment of fragments) if (fragment.start < date.end && date.start < fragment.end) return true;
  return false;
}

/** "Oduya, who has led the guild since 2019, said": these begin or end something else than the speaking. */
const OTHER_TIMES = wordSet('since from until till by before after between through');
