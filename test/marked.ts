/**
 * Tests write their expectations inside the text: `[actor:Mary Chen] [cue:said] …`. Marks may nest and carry
 * attributes: `[quote speaker=chen:“It is over,”]`. Brackets of any other form are plain text.
 */
import { strict as assert } from 'node:assert';

export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function parseMarked(source: string): Marked {
  let text = '';
  const marks: Mark[] = [];
  const open: { label: string; attributes: Record<string, string>; start: number }[] = [];
  for (let i = 0; i < source.length; ) {
    const opening = /^\[([a-z]+)((?: [a-z]+=[^\s:\]]*)*):/.exec(source.slice(i, i + 120));
    if (opening) {
      const attributes = Object.fromEntries((opening[2] ?? '').trim().split(' ').filter(Boolean).map((pair) => pair.split('=') as [string, string]));
      open.push({ label: opening[1] ?? '', attributes, start: text.length });
      i += opening[0].length;
      continue;
    }
    const char = source.charAt(i++);
    const innermost = open.at(-1);
    if (char === ']' && innermost) {
      open.pop();
      marks.push({ ...innermost, end: text.length, text: text.slice(innermost.start) });
    } else text += char;
  }
  assert.equal(open.length, 0, `mark without an end: [${open.at(-1)?.label}:`);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks };
}

export interface Found { readonly start: number; readonly end: number }

/** The text with brackets around what was found: what a failing test shows beside what it expected. */
export function bracketed(text: string, label: string, found: readonly Found[]): string {
  const edges = found.flatMap((f, n) => [
    { at: f.start, order: 1, size: -(f.end - f.start), put: `[${label}:`, n },
    { at: f.end, order: 0, size: f.end - f.start, put: ']', n },
  ]);
  edges.sort((a, b) => a.at - b.at || a.order - b.order || a.size - b.size || a.n - b.n);
  let out = '';
  let from = 0;
  for (const edge of edges) {
    out += text.slice(from, edge.at) + edge.put;
    from = edge.at;
  }
  return out + text.slice(from);
}

/** Asserts that exactly the marked stretches of one label are found, and shows both texts when not. */
export function assertFound(marked: Marked, label: string, found: readonly Found[]): void {
  const expected = marked.marks.filter((m) => m.label === label);
  assert.equal(bracketed(marked.text, label, found), bracketed(marked.text, label, expected));
}
