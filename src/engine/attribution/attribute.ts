import type { Block, DatelineDetail } from '../analysis';
import type { Reading } from '../reading';
import type { SentenceTags } from '../tagging/tagger';
import type { Attribution } from './attribution';
import { Findings } from './findings';
import { findUnits } from './grammar/units';
import { Words } from './grammar/words';
import { readUnit } from './readUnit';
import { transcriptNames } from './transcriptNames';
import { embeddedPosts } from './recognisers/embeddedPosts';
import { refine } from './refiners/refine';

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
  const names = transcriptNames(words);
  for (const unit of units) {
    const block = reading.blocks[unit.block];
    if (!block || !reportsSpeech(block)) continue;
    readUnit(words, units, unit, block, names, findings);
    findings.closeUnit();
  }
  return refine(reading, words, findings.all.concat(embeddedPosts(reading)));
}

/** Bylines, captions, advertisements and disclaimers do not. */
function reportsSpeech({ kind }: Block): boolean {
  return kind === 'body' || kind === 'headline' || kind === 'subheading';
}
