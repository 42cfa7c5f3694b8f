import type { Actor, Quote } from '../engine/analysis';

/** What two articles must agree in to mean the same thing. `null`: can't be compared across articles. */
export type Key = string | null;

/**
 * Names compare without regard to case, spacing and the style of apostrophes. An actor without a name ("analysts",
 * "a senior official") has no key: those of one article are not those of another.
 */
export function actorKey(actor: Actor): Key {
  const named = actor.mentions.some((mention) => mention.form !== 'nominal' && mention.form !== 'pronoun');
  return named ? nameKey(actor.name) : null;
}

export function nameKey(name: string): Key {
  const key = name.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
  return key === '' ? null : key;
}

/** Fewer words than this agree by chance ("Yes, we can."). */
const WORDS_OF_A_QUOTE = 5;

/** Direct quotes compare by their words alone: marks, case, punctuation and the place of the attribution differ freely. */
export function quoteKey(quote: Quote): Key {
  if (quote.kind !== 'direct') return null;
  const words = quote.fragments.flatMap((fragment) => fragment.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length < WORDS_OF_A_QUOTE ? null : words.join(' ');
}
