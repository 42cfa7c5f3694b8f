import { isLower, isSpace } from '../text/chars';
import type { Span } from '../span';

/** A paragraph without leading and trailing space; of hard-wrapped text several lines. */
export interface Paragraph extends Span {
  /** A blank line stands before it (or the text's start). */
  readonly blankBefore: boolean;
}

/**
 * Splits the text from `from` on into paragraphs. Files come with a line for each paragraph, with or without blank lines
 * between, or hard-wrapped at some width with blank lines between paragraphs. Linear.
 */
export function findParagraphs(text: string, from: number): readonly Paragraph[] {
  const lines = findLines(text, from);
  const width = wrapWidth(text, lines);
  if (width === 0) return lines;
  const paragraphs: Paragraph[] = [];
  let current: { start: number; end: number; blankBefore: boolean } | null = null;
  for (const [n, line] of lines.entries()) {
    const before = lines[n - 1];
    if (current && before && goesOn(text, before, line, width)) current.end = line.end;
    else {
      if (current) paragraphs.push(current);
      current = { start: line.start, end: line.end, blankBefore: line.blankBefore };
    }
  }
  if (current) paragraphs.push(current);
  return paragraphs;
}

interface Line extends Paragraph {
  readonly indent: number;
}

/** Lines that are not blank. */
function findLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let lineStart = from; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    let start = lineStart;
    while (start < lineEnd && isSpace(text.charCodeAt(start))) start++;
    let end = lineEnd;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, blankBefore, indent: start - lineStart });
    blankBefore = start === end;
    lineStart = lineEnd + 1;
  }
  return lines;
}

/**
 * The width at which the text is hard-wrapped; 0 where it is not. Wrapped means that nearly every line that another
 * follows at once was full: the next line's first word would not have fitted. And most end inside a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  let long = 0;
  for (const { start, end } of lines) {
    if (end - start > WIDEST) long++;
    else width = Math.max(width, end - start);
  }
  if (width < NARROWEST || long * 20 > lines.length) return 0;
  let pairs = 0;
  let full = 0;
  let insideSentence = 0;
  for (let n = 1; n < lines.length; n++) {
    const before = lines[n - 1];
    const line = lines[n];
    if (!before || !line || line.blankBefore || before.end - before.start > WIDEST) continue;
    pairs++;
    if (widthWithNextWord(text, before, line) <= width) continue;
    full++;
    if (!'.?!:”"’)'.includes(text.charAt(before.end - 1))) insideSentence++;
  }
  return full >= FEWEST_FULL && full * 10 >= pairs * 7 && insideSentence * 2 > full ? width : 0;
}

const WIDEST = 100;
const NARROWEST = 40;
const FEWEST_FULL = 2;

/** True when a line goes on with the paragraph of the one before it. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (line.blankBefore || startsItem(text, line.start)) return false;
  if (line.indent >= before.indent + 2 && before.end - before.start < width) return false; // an indented first line
  const couldHaveFitted = widthWithNextWord(text, before, line) <= width - SLACK;
  return !couldHaveFitted || isLower(text.charCodeAt(line.start));
}

/** Wrapping is a little ragged where a word was edited later. */
const SLACK = 8;

function widthWithNextWord(text: string, before: Line, line: Line): number {
  let wordEnd = line.start;
  while (wordEnd < line.end && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return before.end - before.start + 1 + (wordEnd - line.start);
}

/** "• Bread", "— Ana Ruiz (@anaruiz)", "* Note" */
function startsItem(text: string, start: number): boolean {
  return '•*—–-'.includes(text.charAt(start)) && isSpace(text.charCodeAt(start + 1));
}
