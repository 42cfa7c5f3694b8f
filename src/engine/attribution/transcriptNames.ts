import { Region } from './grammar/region';
import type { Words } from './grammar/words';
import { openingName } from './recognisers/nameAndColon';
import { TokenKind } from '../words/wordForm';

/** Names that open two blocks or more with a colon, "Ruiz: …": the speakers of a transcript. Lower case. */
export function transcriptNames(words: Words): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let block = -1;
  for (const sentence of words.tokens.sentences) {
    if (sentence.block === block) continue;
    ({ block } = sentence);
    if (!hasEarlyColon(words, sentence.first, sentence.end)) continue;
    const name = openingName(new Region(words, sentence.first, sentence.end, -1));
    if (name === null) continue;
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return repeated;
}

function hasEarlyColon(words: Words, first: number, end: number): boolean {
  const limit = Math.min(end, first + 6);
  for (let i = first + 1; i < limit; i++) {
    const { kind, text } = words.form(i);
    if (kind === TokenKind.punctuation && text === ':') return true;
  }
  return false;
}
