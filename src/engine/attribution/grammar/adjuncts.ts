import type { Region } from './region';
import { Word } from './words';
import { wordSet } from '../../words/wordSet';

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
  if (!KEPT.has(region.form(i)) && region.is(i, Word.adverb)) return i + 1;
  if (region.is(i, Word.day) && !region.hasTag(i, 'MD')) return afterTimeWords(region, i + 1);
  const opensTime = i + 1 < region.end && TIME_OPENERS.has(region.form(i)) && region.is(i + 1, Word.timeNoun | Word.day);
  return opensTime ? afterTimeWords(region, i + 2) : i;
}

function afterTimeWords(region: Region, from: number): number {
  let i = from;
  while (i < region.end && !region.inQuote(i) && region.is(i, Word.day | Word.timeNoun | Word.number)) i++;
  return i;
}

/** Those of `Word.timeModifier` that open no content. */
const TIME_OPENERS = wordSet('last this earlier');

/** Adverbs that belong to the content: "said only that", "said there was"; and what opens content and is no adverb: no tag is asked. */
const KEPT = wordSet(
  `there here not never no n't so only just even all both almost nearly about more most much less fewer roughly around over up down
   himself herself itself themselves , : that to the a an he she they we i it you`,
);
