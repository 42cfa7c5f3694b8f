import type { Connection } from 'vscode-languageserver';
import { ResponseError } from 'vscode-languageserver';
import type { Library } from '../features/article';
import { definition } from '../features/definition';
import { documentHighlights } from '../features/documentHighlights';
import { documentSymbols } from '../features/documentSymbols';
import type { HoverProvider } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { references } from '../features/references';
import type { SemanticTokensProvider } from '../features/semanticTokens';
import { speakerLenses, type LensCommands } from '../features/speakerLenses';
import type { Translate } from '../features/strings';
import { workspaceSymbols } from '../features/workspaceSymbols';
import type { Settings } from '../protocol';
import type { ArticleIndex } from './articleIndex';
import { inTurns } from './inTurns';
import { logLine, type Log } from './log';
import type { OpenArticles } from './openArticles';

export interface FeatureParts {
  readonly open: OpenArticles;
  readonly index: ArticleIndex;
  readonly tokens: SemanticTokensProvider;
  readonly hover: HoverProvider;
  readonly lensCommands: LensCommands;
  readonly settings: () => Required<Settings>;
  /** The client takes what it jumps to together with where it came from. */
  readonly linkSupport: boolean;
  readonly t: Translate;
  readonly log: Log;
}

/** Answers the editor's questions about open articles. A question about a version that is gone is answered by an error. */
export function answerFeatures(connection: Connection, parts: FeatureParts): void {
  const { open, index, tokens, hover, lensCommands, settings, linkSupport, t, log } = parts;
  const { corpus } = index;
  const library: Library = (uri) => index.get(uri);
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
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) => answering(uri, null, async () => (
    documentHighlights(await open.current(uri), position))));
  connection.onDefinition(({ textDocument: { uri }, position }) => answering(uri, [], async () => {
    const links = definition(await open.current(uri), position);
    return linkSupport ? links : links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
  }));
  connection.onReferences(({ textDocument: { uri }, position, context }, cancellation) => answering(uri, [], async () => {
    const article = await open.current(uri);
    await open.settled();
    return inTurns(references(article, position, context.includeDeclaration, corpus, library), cancellation);
  }));
  connection.onWorkspaceSymbol(({ query }, cancellation) => answering('', [], async () => {
    await open.settled();
    return inTurns(workspaceSymbols(query, corpus, library), cancellation);
  }));
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) => answering(uri, [], async () => (
    inlayHints(await open.current(uri), range, settings().inlayHints, t))));
  connection.onCodeLens(({ textDocument: { uri } }) => answering(uri, [], async () => (
    settings().codeLens.speakers ? speakerLenses(await open.newest(uri), lensCommands, t) : [])));
}
