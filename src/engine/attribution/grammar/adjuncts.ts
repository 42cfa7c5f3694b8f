import type { Region } from './region';
import { Word } from './words';

/** Skips adverbs and time phrases after a cue: "said [flatly] [last Tuesday]". Returns where the complement may start. */
export function skipTimeAndAdverbs(region: Region, from: number): number {
  let i = from;
  for (;;) {
    const next = afterOne(region, i);
    if (next === i) return i;
    i = next;
  }
}

function afterOne(region: Region, i: number): number {
  if (i >= region.end || region.inQuote(i)) return i;
  const lower = region.lower(i);
  if (region.is(i, Word.adverb) && !KEPT.has(lower)) return i + 1;
  if (region.is(i, Word.day) && region.words.tag(i) !== 'MD') return afterTimeWords(region, i + 1);
  if (region.is(i, Word.timeModifier) && lower !== 'next' && lower !== 'that' && i + 1 < region.end && region.is(i + 1, Word.timeNoun | Word.day)) {
    return afterTimeWords(region, i + 2);
  }
  return i;
}

function afterTimeWords(region: Region, from: number): number {
  let i = from;
  while (i < region.end && !region.inQuote(i) && region.is(i, Word.day | Word.timeNoun | Word.number)) i++;
  return i;
}

/** Adverbs that belong to the content: "said only that", "said there was". */
const KEPT: ReadonlySet<string> = new Set("there here not never no n't only just even all both almost nearly about".split(' '));
