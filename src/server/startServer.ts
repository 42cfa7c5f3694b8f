import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { CancellationToken, CodeActionKind, CodeLensRefreshRequest, FileChangeType, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { HoverProvider } from '../features/hover';
import { SemanticTokensProvider } from '../features/semanticTokens';
import { translator } from '../features/strings';
import { tokenLegend } from '../features/tokenLegend';
import { ACTOR_COMMANDS, ArticlesChanged, FIGURE_COMMANDS, OPEN_CLAIM_COMMAND, REVEAL_ACTOR_COMMAND, SET_DETAILS_COMMAND } from '../protocol';
import { Analyser, type Engine } from './analyser';
import { answerActorEdits } from './answerActorEdits';
import { answerFeatures } from './answerFeatures';
import { answerProtocol } from './answerProtocol';
import { ArticleIndex } from './articleIndex';
import { Decisions, type Affected } from './decisions';
import { DiskArticles, sameOptions } from './diskArticles';
import { fileDiagnostics } from './fileDiagnostics';
import type { Files } from './files';
import { FindingDiagnostics } from './findingDiagnostics';
import { logLine, messageOf } from './log';
import { OpenArticles, type AnalyseVersion } from './openArticles';
import { scan } from './scan';
import { parseInitializationOptions, parseSettings } from './settings';

/** What differs between the hosts that a server runs in. */
export interface Host {
  readonly files: Files;
  readonly engine: Engine;
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
  hoverProvider: true,
  documentSymbolProvider: true,
  documentHighlightProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  workspaceSymbolProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** The language server, whichever way it talks with its client. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    wire(connection, host, params);
    return { capabilities, serverInfo: { name: 'Claimlens' } };
  });
  connection.listen();
}

function wire(connection: Connection, { files, engine }: Host, params: InitializeParams): void {
  const options = parseInitializationOptions(params.initializationOptions);
  const log = connection.console;
  const t = translator(options.l10n);
  let { settings } = options;

  const decisions = new Decisions(files, log, fileDiagnostics(connection));
  const analyser = new Analyser(engine, log, t);
  const index = new ArticleIndex(
    (uris) => void connection.sendNotification(ArticlesChanged.method, { uris }),
    (uri) => findings.update(uri),
  );
  const loaded = signal();
  const analyseVersion: AnalyseVersion = async (document, isOvertaken) => {
    await loaded.promise;
    const articleOptions = decisions.options(document.uri);
    const known = index.get(document.uri);
    if (known?.text.getText() === document.getText() && sameOptions(known.options, articleOptions)) return { ...known, text: document };
    return analyser.analyse(document, articleOptions, isOvertaken);
  };
  const open = new OpenArticles(analyseVersion, (article) => {
    try {
      index.replace(article);
    } catch (error) {
      log.error(logLine(article.uri, error));
    }
  });
  const disk = new DiskArticles(files, decisions, analyser, index, (uri) => open.has(uri), () => settings.detection);
  const findings = new FindingDiagnostics({
    connection, t, scope: () => settings.findings,
    isOpen: (uri) => open.has(uri), article: (uri) => index.get(uri), uris: () => index.uris(),
  });
  const tokens = new SemanticTokensProvider();
  const commands = {
    setDetails: SET_DETAILS_COMMAND, openClaim: OPEN_CLAIM_COMMAND, actors: { ...ACTOR_COMMANDS, reveal: REVEAL_ACTOR_COMMAND },
    figures: FIGURE_COMMANDS,
    keepsDecisions: (uri: string) => decisions.folderOf(uri) !== null, idOf: (uri: string) => index.idOf(uri),
  };
  const hover = new HoverProvider(index.corpus, (uri) => index.get(uri), commands, t);

  const linkSupport = params.capabilities.textDocument?.definition?.linkSupport ?? false;
  const lensCommands = { openClaim: OPEN_CLAIM_COMMAND, revealActor: REVEAL_ACTOR_COMMAND, idOf: (uri: string) => index.idOf(uri) };
  answerFeatures(connection, { open, index, tokens, hover, lensCommands, settings: () => settings, linkSupport, t, log });
  answerActorEdits(connection, { open, index, decisions, files, t });
  /** All files that the client has named, articles or not: what another setting may make of them. */
  const named = new Set<string>();
  answerProtocol(connection, { index, open, t, scan: async (uris, cancellation, onProgress) => {
    await loaded.promise;
    for (const uri of uris) named.add(uri);
    return scan(uris, disk, log, cancellation, onProgress);
  } });

  let reading = Promise.resolve();
  /** One after the other: a checkout in git changes thousands of files at once. */
  const reread = (uris: readonly string[]) => {
    reading = reading.then(async () => {
      await scan(uris, disk, log, CancellationToken.None, () => undefined);
    });
  };

  // --- documents in editors ---

  const documents = new TextDocuments<TextDocument>(immutableDocuments);
  documents.onDidChangeContent(({ document }) => {
    if (document.languageId === 'article') open.changed(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    open.closed(uri);
    tokens.forget(uri);
    findings.update(uri);
    reread([uri]);
  });
  documents.listen(connection);

  // --- what changes around them ---

  const refreshEditors = () => {
    const { semanticTokens, inlayHint, codeLens } = params.capabilities.workspace ?? {};
    if (semanticTokens?.refreshSupport) void connection.languages.semanticTokens.refresh();
    if (inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
    if (codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
  };
  /** Reads anew what other decisions concern: first what is open, then the rest, in turns with all else. */
  const heed = async ({ folder, files: concerned, all }: Affected) => {
    const others = all ? [...open.uris(), ...index.uris()].filter((uri) => decisions.folderOf(uri) === folder) : [];
    const uris = [...new Set([...concerned, ...others])];
    const inEditors = uris.filter((uri) => open.has(uri));
    for (const uri of inEditors) open.analyseAgain(uri);
    if (inEditors.length > 0) refreshEditors();
    await open.settled();
    reread(uris.filter((uri) => !open.has(uri)));
  };

  connection.onInitialized(() => {
    const folders = params.workspaceFolders ?? [];
    void Promise.all(folders.map(({ uri }) => decisions.load(uri)))
      .catch((error: unknown) => log.error(messageOf(error)))
      .then(loaded.give);
    if (!params.capabilities.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) {
        decisions.forget(uri);
        disk.remove(uri);
      }
      for (const { uri } of added) void decisions.load(uri).then(heed);
    });
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const there: string[] = [];
    for (const { uri, type } of changes) {
      const loading = decisions.reload(uri);
      if (loading) void loading.then(heed);
      else if (type === FileChangeType.Deleted) {
        named.delete(uri);
        disk.remove(uri);
      } else {
        named.add(uri);
        there.push(uri);
      }
    }
    reread(there);
  });

  connection.onDidChangeConfiguration((change) => {
    if (change.settings === null) return;
    const before = settings;
    settings = parseSettings(change.settings);
    refreshEditors();
    if (settings.findings !== before.findings) void findings.updateAll();
    if (settings.detection !== before.detection) reread([...named]);
  });

  connection.onShutdown(() => {
    open.dispose();
    index.dispose();
  });
}

/** An edit makes a new document, so that an analysis that goes on meanwhile keeps the text that it began with. */
const immutableDocuments: ConstructorParameters<typeof TextDocuments<TextDocument>>[0] = {
  create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
  update: (document, changes, version) => {
    const copy = TextDocument.create(document.uri, document.languageId, document.version, document.getText());
    return TextDocument.update(copy, changes, version);
  },
};

/** A promise that is kept by calling `give`. */
function signal(): { readonly promise: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
