import type { Actor, Mention, Quote } from '../engine/analysis';

/** What two articles must agree in to mean the same thing. `null`: can't be compared across articles. */
export type Key = string | null;

/**
 * An actor without a name ("analysts", "a senior official") has no key: those of one article are not those of another.
 */
export function actorKey(actor: Actor): Key {
  return isNamed(actor) ? nameKey(actor.name) : null;
}

export function isNamed({ mentions }: Actor): boolean {
  return mentions.some(isByName);
}

/** Neither "she" nor "the minister": by a name in any of its forms. */
export function isByName({ form }: Mention): boolean {
  return form !== 'nominal' && form !== 'pronoun';
}

/** Names compare without regard to case, accents, spacing and the style of apostrophes. */
export function nameKey(name: string): Key {
  const plain = isAscii(name) ? name : name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[’‘ʼ]/g, "'").normalize('NFC');
  const key = plain.replace(/\s+/g, ' ').trim().toLowerCase();
  return key === '' ? null : key;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Fewer words than this agree by chance ("Yes, we can."). */
const WORDS_OF_A_QUOTE = 5;

/** Direct quotes compare by their words alone: marks, case, punctuation and the place of the attribution differ freely. */
export function quoteKey(quote: Quote): Key {
  if (quote.kind !== 'direct') return null;
  const words = quote.fragments.flatMap((fragment) => fragment.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length < WORDS_OF_A_QUOTE ? null : words.join(' ');
}
