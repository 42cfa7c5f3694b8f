import type { Connection } from 'vscode-languageserver';
import { ResponseError } from 'vscode-languageserver';
import { documentSymbols } from '../features/documentSymbols';
import type { HoverProvider } from '../features/hover';
import type { SemanticTokensProvider } from '../features/semanticTokens';
import type { Translate } from '../features/strings';
import type { Settings } from '../protocol';
import { logLine, type Log } from './log';
import type { OpenArticles } from './openArticles';

export interface FeatureParts {
  readonly open: OpenArticles;
  readonly tokens: SemanticTokensProvider;
  readonly hover: HoverProvider;
  readonly settings: () => Settings;
  readonly t: Translate;
  readonly log: Log;
}

/** Answers the editor's questions about open articles. A question about a version that is gone is answered by an error. */
export function answerFeatures(connection: Connection, { open, tokens, hover, settings, t, log }: FeatureParts): void {
  /** What goes wrong on our side is logged, and answered with nothing. */
  const answering = async <R>(uri: string, nothing: R, answer: () => Promise<R>): Promise<R> => {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(logLine(uri, error));
      return nothing;
    }
  };

  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument: { uri } }) => answering(uri, { data: [] }, async () => (
    tokens.full(await open.current(uri), settings().highlight))));
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) => answering(uri, { data: [] }, async () => (
    tokens.delta(await open.current(uri), settings().highlight, previousResultId))));
  semanticTokens.onRange(({ textDocument: { uri }, range }) => answering(uri, { data: [] }, async () => (
    tokens.range(await open.current(uri), settings().highlight, range))));
  connection.onHover(({ textDocument: { uri }, position }) => answering(uri, null, async () => (
    hover.provideHover(await open.current(uri), position, settings().hover))));
  // The outline has no positions in its question: it waits through edits instead of becoming empty at each.
  connection.onDocumentSymbol(({ textDocument: { uri } }) => answering(uri, [], async () => documentSymbols(await open.newest(uri), t)));
}
