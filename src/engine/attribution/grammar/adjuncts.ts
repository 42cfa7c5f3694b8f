import type { Region } from './region';
import { Word } from './words';
import { rareWords } from '../../words/rareWords';
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
  if (SOON.has(region.form(i)) || (!KEPT.has(region.form(i)) && region.is(i, Word.adverb))) return i + 1;
  if (region.is(i, Word.day) && !region.hasTag(i, 'MD')) return afterTimeWords(region, i + 1);
  const opensTime = i + 1 < region.end && TIME_OPENERS.has(region.form(i)) && region.is(i + 1, Word.timeNoun | Word.day);
  return opensTime ? afterTimeWords(region, i + 2) : afterSpan(region, i);
}

/** "for years", "for two months", "a few days later", "soon after" before "that": behind it; `i` where nothing of the kind stands. */
function afterSpan(region: Region, i: number): number {
  if (region.lower(i) === 'after' && region.lower(i + 1) === 'that' && SOON.has(region.form(i - 1))) return i + 1;
  const amount = region.lower(i) === 'for' ? i + 1 : i;
  let noun = amount;
  while (noun < amount + LONGEST_AMOUNT && (AMOUNTS.has(region.form(noun)) || region.is(noun, Word.number))) noun++;
  if (noun >= region.end || !region.is(noun, Word.timeNoun) || PAST_OR_LATER.has(region.form(noun))) return i;
  if (amount > i) return noun + 1;
  return noun > i && PAST_OR_LATER.has(region.form(noun + 1)) ? noun + 2 : i;
}

const SOON = rareWords('soon shortly immediately');
const LONGEST_AMOUNT = 3;
const AMOUNTS = rareWords('a an few several many some couple');
const PAST_OR_LATER = rareWords('ago earlier later');

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
