import type { Figure } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import type { Reading } from '../reading';
import { firstAtOrAfter } from '../span';
import { wordSet } from '../words/wordSet';

/** The id of the date nearest to the cue (or speaker) in its sentence, outside what was said; null when there is none. */
export function dateOfQuote(reading: Reading, attribution: Attribution, dates: readonly Figure[]): string | null {
  const anchor = attribution.cue ?? attribution.speakerPhrase;
  if (!anchor || dates.length === 0) return null;
  const { tokens } = reading;
  const sentence = tokens.sentenceAt(tokens.firstAtOrAfter(anchor.start));
  const start = tokens.startOf(sentence.first);
  const end = tokens.endOf(sentence.end - 1);
  let nearest: Figure | null = null;
  let distance = Infinity;
  for (let f = firstAtOrAfter(dates, start); f < dates.length; f++) {
    const date = dates[f];
    if (!date || date.start >= end) break;
    if (attribution.fragments.some((fragment) => fragment.start < date.end && date.start < fragment.end)) continue;
    if (OTHER_TIMES.has(tokens.form(tokens.firstAtOrAfter(date.start) - 1))) continue;
    const apart = Math.abs(date.start - anchor.start);
    if (apart < distance) {
      nearest = date;
      distance = apart;
    }
  }
  return nearest?.id ?? null;
}

/** "Oduya, who has led the guild since 2019, said": these begin or end something else than the speaking. */
const OTHER_TIMES = wordSet('since from until till by before after between through');
