import type { ActorTable } from '../actors/findActors';
import type { Actor, Figure, Quote } from '../analysis';
import { textSpan } from '../span';
import type { Attribution } from '../attribution/attribution';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';

/**
 * Says who the speaker phrases mean: names, pronouns ("she"), nominals ("the ministry"), plural speakers; a speaker
 * without a name becomes an actor with nominal mentions only. Returns all actors (named ones with the mentions found
 * here added) and the quotes.
 */
export function resolveSpeakers(
  reading: Reading,
  attributions: readonly Attribution[],
  table: ActorTable,
  _figures: readonly Figure[],
  _options: AnalyseOptions,
): { readonly actors: readonly Actor[]; readonly quotes: readonly Quote[] } {
  // Placeholder until the real one is written: nobody is identified.
  const quotes = attributions.map((a, i): Quote => {
    const start = a.fragments[0]?.start ?? 0;
    const end = a.fragments.at(-1)?.end ?? 0;
    return {
      ...textSpan(reading.text, start, end), id: `q${i + 1}`, kind: a.kind,
      fragments: a.fragments.map((f) => textSpan(reading.text, f.start, f.end)),
      speaker: null, speakers: [], within: a.within < 0 ? null : `q${a.within + 1}`, speakerMention: a.speakerPhrase,
      cue: a.cue, cueLemma: a.cueLemma, addressee: a.addressee, medium: a.medium, venue: a.venue, date: null,
      confidence: a.confidence, rule: a.rule,
    };
  });
  return { actors: table.actors, quotes };
}
