import { NameFact, nameFacts } from '../engine/tables/nameFacts';

/**
 * What else a person of this name may be called: the surname, without and with its particles ("von der Berg"); the first
 * name too, which is the surname in "Xi Jinping".
 */
export function shortNames(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1])) end--;
  const [first = ''] = words;
  const last = words[end - 1] ?? '';
  const names = last === first ? [first] : [first, last];
  for (let i = end - 2; i > 0 && isParticle(words[i]); i--) names.push(words.slice(i, end).join(' '));
  return names;
}

/** "Ruiz", "von der Berg": says too little to be met again elsewhere. */
export function isShortName(words: readonly string[]): boolean {
  return words.length === 1 || isParticle(words[0]);
}

function isSuffix(word = ''): boolean {
  return (nameFacts(word) & NameFact.nameSuffix) !== 0;
}

function isParticle(word = ''): boolean {
  return (nameFacts(word) & NameFact.particle) !== 0;
}
