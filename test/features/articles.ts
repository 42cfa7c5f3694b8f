import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../src/engine/analysis';
import type { Article } from '../../src/features/article';

export const EVERYTHING = { actors: true, figures: true, quotes: true, cues: true };

export function articleOf(text: string, analysis: Analysis, uri = 'file:///w/strike.txt'): Article {
  return { uri, text: TextDocument.create(uri, 'article', 1, text), analysis };
}
