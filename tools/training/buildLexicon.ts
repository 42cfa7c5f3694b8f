import { lexiconKey } from '../../src/engine/tagging/features';
import { fixedTag, FIXED_TAGS, Lexicon, unknownKey } from '../../src/engine/tagging/lexicon';
import { tagId } from '../../src/engine/tagging/tags';
import type { TaggedSentence } from './conllu';

/** What a word outside the lexicon may be. */
const OPEN_TAGS = ['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'RB', 'CD', 'FW', 'UH'];

/** A word seen with one of these may well stand with the others, though a small treebank does not show it. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  NN: ['VB', 'VBP'],
  NNS: ['VBZ'],
  NNP: ['NN'],
  JJ: ['NN'],
  VB: ['VBP', 'NN'],
  VBP: ['VB', 'NN'],
  VBZ: ['NNS'],
  VBD: ['VBN'],
  VBN: ['VBD', 'JJ'],
  VBG: ['NN', 'JJ'],
};
/** Seen as often as this, a word has shown all its tags. */
const SURE_COUNT = 40;
const LEAST_COUNT = 3;
/** Tags that a word has more rarely are the treebank's slips. */
const LEAST_SHARE = 0.004;
const LEAST_SHARE_OF_ENDING = 0.003;

/** `further`: words with their tags that the sentences show too rarely to list. */
export function buildLexicon(
  sentences: readonly TaggedSentence[], further: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>(),
): Lexicon {
  const sets = new TagSets();
  sets.add(OPEN_TAGS);
  for (const tag of FIXED_TAGS) sets.add([tag]);
  const words = new Map<string, number>();
  const rare = new Map<string, Map<string, number>>();
  for (const [key, counts] of [...countTags(sentences)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tags = possibleTags(counts);
    if (tags.length > 0) words.set(key, sets.add(tags));
    else if (totalOf(counts) > 0) addCounts(rare, unknownKey(key), counts);
  }
  for (const [key, counts] of rare) {
    const total = totalOf(counts);
    const tags = [...counts].filter(([tag, count]) => mayHave(key, tag) && count / total >= LEAST_SHARE_OF_ENDING).map(([tag]) => tag);
    if (total >= SURE_COUNT) words.set(key, sets.add(tags));
  }
  for (const [word, tags] of further) { // last: the weights know sets by number
    if (!words.has(word) || SETTLED.has(tags.join())) words.set(word, sets.add(tags));
  }
  return new Lexicon(words, sets.list);
}

/** Irregular pasts are listed, so that a word outside the list is none without its ending. */
function mayHave(key: string, tag: string): boolean {
  return OPEN_TAGS.includes(tag) && ((tag !== 'VBD' && tag !== 'VBN') || key === '*ed');
}

/** What a listed word is, whatever the treebank's companions make of it: a verb, or "women". */
const SETTLED: ReadonlySet<string> = new Set(['VBZ', 'VB,VBP', 'NNS']);

function addCounts(all: Map<string, Map<string, number>>, key: string, counts: ReadonlyMap<string, number>): void {
  const sum = all.get(key) ?? new Map<string, number>();
  for (const [tag, count] of counts) sum.set(tag, (sum.get(tag) ?? 0) + count);
  all.set(key, sum);
}

function totalOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((a, b) => a + b, 0);
}

function countTags(sentences: readonly TaggedSentence[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, i) => {
      const tag = tags[i];
      if (!tag || fixedTag(form)) return;
      const key = lexiconKey(form.lower);
      const ofWord = counts.get(key) ?? new Map<string, number>();
      counts.set(key, ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1));
    });
  }
  return counts;
}

function possibleTags(counts: ReadonlyMap<string, number>): string[] {
  const total = totalOf(counts);
  if (total < LEAST_COUNT) return [];
  const seen = [...counts].filter(([, count]) => count / total >= LEAST_SHARE).map(([tag]) => tag);
  if (total >= SURE_COUNT) return seen;
  return seen.flatMap((tag) => [tag, ...(COMPANIONS[tag] ?? [])]);
}

class TagSets {
  readonly list: Uint8Array[] = [];
  private readonly index = new Map<string, number>();

  add(tags: readonly string[]): number {
    const ids = Uint8Array.from(new Set(tags.map(tagId))).sort();
    const key = ids.join();
    const known = this.index.get(key) ?? this.list.push(ids) - 1;
    this.index.set(key, known);
    return known;
  }
}
