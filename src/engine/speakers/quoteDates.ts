import type { Figure } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import type { Reading } from '../reading';
import { wordSet } from '../words/wordSet';

/** The dates of an article, asked for what was said when. */
export class QuoteDates {
  private readonly dates: Figure[] = [];
  private readonly starts: number[] = [];

  constructor(private readonly reading: Reading, figures: readonly Figure[]) {
    for (const figure of figures) {
      if (figure.type !== 'date') continue;
      this.dates.push(figure);
      this.starts.push(figure.start);
    }
  }

  /** The id of the date nearest to the cue (or speaker) in its sentence, outside what was said; null when there is none. */
  of(attribution: Attribution): string | null {
    const anchor = attribution.cue ?? attribution.speakerPhrase;
    if (!anchor || this.dates.length === 0) return null;
    const { tokens } = this.reading;
    const sentence = tokens.sentenceAt(tokens.firstAtOrAfter(anchor.start));
    const end = tokens.endOf(sentence.end - 1);
    let nearest: Figure | null = null;
    let distance = Infinity;
    for (let d = this.firstFrom(tokens.startOf(sentence.first)); (this.starts[d] ?? end) < end; d++) {
      const date = this.dates[d];
      if (!date) break;
      const apart = Math.abs(date.start - anchor.start);
      if (apart >= distance || isSaid(date, attribution) || this.isOtherTime(date)) continue;
      nearest = date;
      distance = apart;
    }
    return nearest?.id ?? null;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private isOtherTime(date: Figure): boolean {
    const { tokens } = this.reading;
    return OTHER_TIMES.has(tokens.form(tokens.firstAtOrAfter(date.start) - 1));
  }
}

function isSaid(date: Figure, { fragments }: Attribution): boolean {
  for (const fragment of fragments) if (fragment.start < date.end && date.start < fragment.end) return true;
  return false;
}

/** "Oduya, who has led the guild since 2019, said": these begin or end something else than the speaking. */
const OTHER_TIMES = wordSet('since from until till by before after between through');
