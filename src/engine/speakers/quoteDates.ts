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
    let nearest: string | null = null;
    let distance = Infinity;
    for (let d = this.firstBehind(anchor.start); d < this.dates.length; d++) {
      const date = this.dates[d];
      if (!date || date.sentenceStart > anchor.start) break;
      const apart = Math.abs(date.start - anchor.start);
      if (apart >= distance || date.isOtherTime || isSaid(date, attribution)) continue;
      nearest = date.id;
      distance = apart;
    }
    return nearest;
  }

  /** The first date whose sentence ends behind an offset. */
  private firstBehind(offset: number): number {
    let low = 0;
    let high = this.dates.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.dates[middle]?.sentenceEnd ?? Infinity) <= offset) low = middle + 1;
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
