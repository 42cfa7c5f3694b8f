import type { Quote } from '../engine/analysis';

/** Actor id -> the number of quotes that it speaks, alone or with others. */
export function statementsBySpeaker(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const quote of quotes) for (const id of speakersOf(quote)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Ids of all who say it; none when it is unattributed. */
export function speakersOf(quote: Quote): readonly string[] {
  if (quote.speaker === null) return quote.speakers;
  return quote.speakers.includes(quote.speaker) ? quote.speakers : [quote.speaker, ...quote.speakers];
}
