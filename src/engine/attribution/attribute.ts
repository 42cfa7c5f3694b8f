import type { Block, DatelineDetail } from '../analysis';
import type { Reading } from '../reading';
import type { SentenceTags } from '../tagging/tagger';
import type { Attribution } from './attribution';
import { Findings } from './findings';
import { findUnits } from './grammar/units';
import { Words } from './grammar/words';
import { readUnit } from './readUnit';
import { embeddedPosts } from './recognisers/embeddedPosts';
import { labelledTurns } from './recognisers/labelledTurns';
import { refine } from './refiners/refine';
import { findTurns } from './transcripts/findTurns';
import type { LabelledTurn } from './transcripts/findTurns';

/**
 * All reported speech of the article, sorted by start, a holder before what it holds.
 *
 * Recognise generously, refine explicitly: units of sentences are walked in order; each cue is offered to the rules; what
 * no cue has taken but stands in quotation marks comes next; then refiners join, cut, drop and nest.
 * Only sentences that hold a cue are tagged. Linear: every scan is bounded by a unit, and units by a fixed length.
 */
export function attribute(reading: Reading, tags: SentenceTags, dateline: DatelineDetail | null = null): readonly Attribution[] {
  const words = new Words(reading, tags);
  const findings = new Findings();
  const units = findUnits(reading.tokens, reading.segments, dateline);
  const turns = findTurns(words, reading.blocks);
  const turnWords = turns && firstWordsOfTurns(reading, turns);
  for (const unit of units) {
    const block = reading.blocks[unit.block];
    if (!block || !reportsSpeech(block)) continue;
    readUnit(words, units, unit, block, turnWords?.[unit.block] ?? -1, findings);
    findings.closeUnit();
  }
  const found = findings.all.concat(embeddedPosts(reading));
  return refine(reading, words, turns ? labelledTurns(turns).concat(found) : found);
}

/** By index of the block, the first word that the speaker of a transcript says there; -1 where the article speaks. */
function firstWordsOfTurns({ tokens, blocks }: Reading, turns: readonly LabelledTurn[]): Int32Array {
  const first = new Int32Array(blocks.length).fill(-1);
  for (const { label, paragraphs } of turns) {
    if (label) first[label.block] = label.words; // also where it stands alone, so that nothing else is seen in it
    for (const paragraph of paragraphs) first[tokens.blockAt(paragraph.first)] = paragraph.first;
  }
  return first;
}

/** Bylines, captions, advertisements and disclaimers do not. */
function reportsSpeech({ kind }: Block): boolean {
  return kind === 'body' || kind === 'headline' || kind === 'subheading';
}
