import type { Block } from '../analysis';

/** Splits the text into blocks by role; sorted, disjoint, each without leading or trailing space. Linear. */
export function findBlocks(text: string): readonly Block[] {
  // Placeholder until the real one is written: every line is body.
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start && text.slice(start, end).trim() !== '') blocks.push({ kind: 'body', start, end, embed: null });
    start = end + 1;
  }
  return blocks;
}
