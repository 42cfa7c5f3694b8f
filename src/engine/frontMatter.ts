import type { Span, TextSpan } from './span';
import { textSpan } from './span';
import { readScalar, readFlowList } from './frontMatterScalars';

/** YAML front matter of an article; the span runs from the first `---` to behind the closing one. */
export interface FrontMatter extends Span {
  readonly entries: readonly FrontMatterEntry[];
}

/** `authors: [Ana Ruiz, Ben Oduya]`: a key of the top level in lower case without `-` and `_`, with its values. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly values: readonly FrontMatterValue[];
}

export interface FrontMatterValue {
  readonly value: string;
  /** The words of the article that say so, quotes included. */
  readonly span: TextSpan;
}

/**
 * Reads front matter without a YAML library: a flat map of strings and lists of strings (and `name:` one level down),
 * which is what articles use. Anything else is passed over, never an error. Null where the text does not start with
 * `---`, the block is not closed by `---` or `...`, or it does not look like a map. Linear.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const lines = linesOfFrontMatter(text);
  if (!lines) return null;
  const entries: FrontMatterEntry[] = [];
  for (let i = 0; i < lines.inner.length; ) {
    const line = lines.inner[i];
    const key = line && line.indent === 0 ? readKey(text, line) : null;
    if (!line || !key) {
      if (line && entries.length === 0 && !isComment(text, line)) return null;
      i++;
      continue;
    }
    let next = i + 1;
    while (next < lines.inner.length && belongsToValue(text, lines.inner[next])) next++;
    entries.push({ key: key.name, values: readValues(text, { ...line, start: key.end }, lines.inner.slice(i + 1, next)) });
    i = next;
  }
  return { start: 0, end: lines.end, entries };
}

interface Line extends Span {
  /** Offset of the first character that is no space; `end` for a blank line. */
  readonly content: number;
  readonly indent: number;
}

/** The lines between `---` and the closing `---` or `...`; null when there are no such lines. */
function linesOfFrontMatter(text: string): { readonly inner: readonly Line[]; readonly end: number } | null {
  if (!text.startsWith('---')) return null;
  const inner: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const line = trimmedLine(text, start, newline < 0 ? text.length : newline);
    const marker = line.indent === 0 && line.end - line.start === 3 ? text.slice(line.start, line.end) : '';
    if (start === 0) {
      if (marker !== '---') return null;
    } else if (marker === '---' || marker === '...') return { inner, end: line.end };
    else inner.push(line);
    if (newline < 0) return null;
    start = newline + 1;
  }
  return null;
}

function trimmedLine(text: string, start: number, lineEnd: number): Line {
  let content = start;
  while (content < lineEnd && isBlank(text.charCodeAt(content))) content++;
  let end = lineEnd;
  while (end > content && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, content, end, indent: content === lineEnd ? 0 : content - start };
}

/** `title:` or `"title":`, followed by a space or the line's end. */
function readKey(text: string, line: Line): { readonly name: string; readonly end: number } | null {
  const colon = text.indexOf(':', line.content);
  if (colon < 0 || colon >= line.end || colon - line.content > LONGEST_KEY) return null;
  if (colon + 1 < line.end && !isBlank(text.charCodeAt(colon + 1))) return null;
  const name = text.slice(line.content, colon).trim().replace(/^(["'])(.*)\1$/, '$2');
  if (!/^[\p{L}_][\p{L}\p{N}_. -]*$/u.test(name)) return null;
  return { name: name.toLowerCase().replace(/[_-]/g, ''), end: colon + 1 };
}

function belongsToValue(text: string, line: Line | undefined): boolean {
  return line !== undefined && (line.content === line.end || line.indent > 0 || isListItem(text, line));
}

function isListItem(text: string, line: Line): boolean {
  return text.charAt(line.content) === '-' && (line.content + 1 >= line.end || isBlank(text.charCodeAt(line.content + 1)));
}

function isComment(text: string, line: Line): boolean {
  return line.content === line.end || text.charAt(line.content) === '#';
}

function readValues(text: string, first: Span, more: readonly Line[]): readonly FrontMatterValue[] {
  const start = trimmedLine(text, first.start, first.end);
  const below = more.filter((line) => !isComment(text, line));
  const opening = text.charAt(start.content);
  if (start.content === start.end || opening === '#') return below.flatMap((line) => itemOf(text, line));
  if (opening === '|' || opening === '>') return folded(text, below);
  if (opening === '[') return readFlowList(text, start.content, start.end).map((item) => valueOf(text, item));
  const scalar = readScalar(text, start.content, start.end);
  if (!scalar || scalar.value === null) return [];
  if (below.length === 0) return [valueOf(text, { ...scalar, value: scalar.value })];
  if (opening === '"' || opening === "'") return []; // a quoted value over several lines
  return folded(text, [start, ...below]);
}

/** `- Ana Ruiz`, or `name: Ana Ruiz` of a map. */
function itemOf(text: string, line: Line): readonly FrontMatterValue[] {
  let start = line.content;
  if (isListItem(text, line)) start = trimmedLine(text, start + 1, line.end).content;
  if (text.charAt(start) === '[') return readFlowList(text, start, line.end).map((item) => valueOf(text, item));
  const key = readKey(text, { ...line, content: start });
  if (key && key.name !== 'name') return [];
  if (key) start = trimmedLine(text, key.end, line.end).content;
  const scalar = readScalar(text, start, line.end);
  return scalar && scalar.value !== null ? [valueOf(text, { ...scalar, value: scalar.value })] : [];
}

/** Lines of a block scalar or a plain value that goes on, as one line. */
function folded(text: string, lines: readonly Line[]): readonly FrontMatterValue[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const value = lines.map((line) => text.slice(line.content, line.end)).join(' ');
  return [{ value, span: textSpan(text, first.content, last.end) }];
}

function valueOf(text: string, scalar: Span & { readonly value: string }): FrontMatterValue {
  return { value: scalar.value, span: textSpan(text, scalar.start, scalar.end) };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

const LONGEST_KEY = 60;
