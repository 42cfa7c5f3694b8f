import type { Span } from '../engine/span';
import type { ArticleText } from './article';
import { oneLine } from './markdown';

/** Words of a line around a place in it; `start` and `end` say where in `line` the place is (UTF-16 code units). */
export interface LineAround { readonly line: string; readonly start: number; readonly end: number }

/** A tree is narrow, so that the place has to come soon. */
const BEFORE = 18;
const AFTER = 100;

/** The line that holds the span, as one shows it in a list: cut at words on both sides. */
export function lineAround(text: ArticleText, { start, end }: Span): LineAround {
  const content = text.getText();
  const lineStart = text.offsetAt({ line: text.positionAt(start).line, character: 0 });
  const lineEnd = text.offsetAt({ line: text.positionAt(end).line + 1, character: 0 });
  const before = wordsBefore(content.slice(Math.max(lineStart, start - BEFORE), start), start - BEFORE > lineStart);
  const after = wordsAfter(content.slice(end, Math.min(lineEnd, end + AFTER)), end + AFTER < lineEnd);
  const words = oneLine(content.slice(start, end));
  return { line: before + words + after, start: before.length, end: before.length + words.length };
}

function wordsBefore(text: string, isCut: boolean): string {
  const whole = isCut ? text.replace(/^(?:\S*\s|[\udc00-\udfff])/, '') : text;
  const words = oneLine(whole);
  return `${isCut ? '…' : ''}${words}${/\s$/.test(whole) && words !== '' ? ' ' : ''}`;
}

function wordsAfter(text: string, isCut: boolean): string {
  const space = isCut ? text.search(/\s\S*$/) : -1;
  const whole = space > 0 ? text.slice(0, space) : isCut ? text.replace(/[\ud800-\udbff]$/, '') : text;
  const words = oneLine(whole);
  return `${/^\s/.test(whole) && words !== '' ? ' ' : ''}${words}${isCut ? '…' : ''}`;
}
