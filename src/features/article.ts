import type { Position, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analysis';
import type { Span } from '../engine/span';

/** An article as the features see it: the text that was analysed, and what was found in it. */
export interface Article {
  readonly uri: string;
  readonly text: ArticleText;
  readonly analysis: Analysis;
}

/** The part of an LSP text document that features need. Offsets are UTF-16 code units. */
export interface ArticleText {
  getText(): string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** Looks up the other articles of the workspace. */
export type Library = (uri: string) => Article | undefined;

/** A switch for each kind of thing that is shown. */
export interface Kinds {
  readonly actors: boolean;
  readonly figures: boolean;
  readonly quotes: boolean;
  readonly cues: boolean;
}

export function rangeOf(text: ArticleText, span: Span): Range {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}

/** Line numbers as people count them, from 1. */
export function lineOf(text: ArticleText, span: Span): number {
  return text.positionAt(span.start).line + 1;
}

/** The last part of the address, readable: "Port strike.txt". */
export function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1) || path;
  const name = last.replace(/^untitled:/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What covers the offset, the character at it included. */
export function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
