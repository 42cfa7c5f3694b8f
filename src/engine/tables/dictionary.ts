import { decodeBase64 } from '../words/base64';
import { DICTIONARY, NO_VERBS } from './generated/dictionary';
import { WordFilter } from './wordFilter';

const filter = new WordFilter(decodeBase64(DICTIONARY));
const noVerbs = new WordFilter(decodeBase64(NO_VERBS));

/**
 * Whether English has a word (lower case) that is no name, or an inflected form of one: "gunmen", "prosecutors". Of names that
 * are no words, it takes some two in a hundred for words.
 */
export function isDictionaryWord(lower: string): boolean {
  return lower.length > 2 && (filter.has(lower) || hasStem(filter, lower));
}

/** Whether English has a word (lower case) as a noun or adjective, and not as a verb: "aides", "divisive". */
export function isNoVerb(lower: string): boolean {
  return lower.length > 2 && (noVerbs.has(lower) || (lower.endsWith('s') && hasStem(noVerbs, lower)));
}

/** Whether the word is one of the filter's with a regular ending; the irregular forms have entries of their own. */
function hasStem(words: WordFilter, lower: string): boolean {
  const has = (stem: string): boolean => stem.length > 2 && words.has(stem);
  if (lower.endsWith('s')) {
    if (lower.endsWith('ss')) return false;
    return has(lower.slice(0, -1)) || (lower.endsWith('es') && (has(lower.slice(0, -2)) || (lower.endsWith('ies') && has(`${lower.slice(0, -3)}y`))));
  }
  if (lower.endsWith('ed')) return has(lower.slice(0, -1)) || has(lower.slice(0, -2)) || has(lower.slice(0, -3));
  if (lower.endsWith('ing')) return has(lower.slice(0, -3)) || has(`${lower.slice(0, -3)}e`) || has(lower.slice(0, -4));
  return false;
}
