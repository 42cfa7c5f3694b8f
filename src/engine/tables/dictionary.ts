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
  if (lower.length < 3) return false;
  if (filter.has(lower)) return true;
  return stemsOf(lower).some((stem) => stem.length > 2 && filter.has(stem));
}

/** Whether English has a word (lower case) as a noun or adjective, and not as a verb: "aides", "divisive". */
export function isNoVerb(lower: string): boolean {
  if (lower.length < 3) return false;
  return noVerbs.has(lower) || (lower.endsWith('s') && stemsOf(lower).some((stem) => stem.length > 2 && noVerbs.has(stem)));
}

/** What regular endings may have been put to; the irregular forms have entries of their own. */
function stemsOf(lower: string): readonly string[] {
  if (lower.endsWith('ies')) return [lower.slice(0, -1), `${lower.slice(0, -3)}y`];
  if (lower.endsWith('es')) return [lower.slice(0, -1), lower.slice(0, -2)];
  if (lower.endsWith('s')) return lower.endsWith('ss') ? [] : [lower.slice(0, -1)];
  if (lower.endsWith('ed')) return [lower.slice(0, -1), lower.slice(0, -2), lower.slice(0, -3)];
  if (lower.endsWith('ing')) return [lower.slice(0, -3), `${lower.slice(0, -3)}e`, lower.slice(0, -4)];
  return [];
}
