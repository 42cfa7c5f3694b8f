import type { Span } from '../../../src/engine/span';
import { attribute } from '../../../src/engine/attribution/attribute';
import type { Attribution } from '../../../src/engine/attribution/attribution';
import { findBlocks } from '../../../src/engine/blocks/findBlocks';
import { findQuoteSegments } from '../../../src/engine/quotes/quoteSegments';
import { SentenceTags } from '../../../src/engine/tagging/tagger';
import { tokenise } from '../../../src/engine/text/tokenise';
import type { Block } from '../../../src/engine/analysis';
import { assertFound, parseMarked } from '../../marked';

export function attributionsOf(text: string, blocks: readonly Block[] = findBlocks(text)): readonly Attribution[] {
  const tokens = tokenise(text, blocks);
  const segments = findQuoteSegments(tokens, blocks);
  return attribute({ text, blocks, tokens, segments }, new SentenceTags(tokens));
}

/**
 * Checks the attributions of a marked text: `[content:…]` (every fragment), `[speaker:…]`, `[cue:…]`, and, where the
 * text marks any, `[to:…]` (addressee), `[venue:…]`, `[medium:…]`. A text with no marks at all must give none.
 */
export function check(source: string): readonly Attribution[] {
  const marked = parseMarked(source);
  const body: Block = { kind: 'body', start: 0, end: marked.text.length, embed: null };
  const found = attributionsOf(marked.text, marked.text.includes('\n') ? undefined : [body]);
  assertFound(marked, 'content', distinct(found.flatMap((a) => a.fragments)));
  if (marked.marks.length === 0) return found;
  assertFound(marked, 'speaker', distinct(found.map((a) => a.speakerPhrase)));
  if (has('cue')) assertFound(marked, 'cue', distinct(found.map((a) => a.cue)));
  if (has('to')) assertFound(marked, 'to', distinct(found.map((a) => a.addressee)));
  if (has('venue')) assertFound(marked, 'venue', distinct(found.map((a) => a.venue)));
  if (has('medium')) assertFound(marked, 'medium', distinct(found.map((a) => a.medium)));
  return found;

  function has(label: string): boolean {
    return marked.marks.some((mark) => mark.label === label);
  }
}

/** Each span once, in text order: two contents may name one speaker. */
function distinct(spans: readonly (Span | null)[]): readonly Span[] {
  const seen = new Map<string, Span>();
  for (const span of spans) if (span) seen.set(`${span.start}-${span.end}`, { start: span.start, end: span.end });
  return [...seen.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
