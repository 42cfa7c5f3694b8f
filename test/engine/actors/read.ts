import { findActors } from '../../../src/engine/actors/findActors';
import type { ActorTable } from '../../../src/engine/actors/findActors';
import { findBlocks } from '../../../src/engine/blocks/findBlocks';
import type { AnalyseOptions } from '../../../src/engine/options';
import { findQuoteSegments } from '../../../src/engine/quotes/quoteSegments';
import type { Reading } from '../../../src/engine/reading';
import { tokenise } from '../../../src/engine/text/tokenise';

export function read(text: string): Reading {
  const blocks = findBlocks(text);
  const tokens = tokenise(text, blocks);
  return { text, blocks, tokens, segments: findQuoteSegments(tokens) };
}

export function actorsOf(text: string, options: AnalyseOptions = {}): ActorTable {
  return findActors(read(text), options);
}

/** "id: mention, mention" for each actor, in order. */
export function summary(table: ActorTable): readonly string[] {
  return table.actors.map((actor) => `${actor.id}: ${actor.mentions.map(({ text }) => text).join(', ')}`);
}
