import { PassThrough } from 'node:stream';
import {
  createConnection, createProtocolConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter,
  type ProtocolConnection, type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { ArticlesChanged, type InitializationOptions, type Notification, type Request, type Settings } from '../../src/protocol';
import type { FileBytes, Files } from '../../src/server/files';
import type { Engine } from '../../src/server/analyser';
import { startServer } from '../../src/server/startServer';
import { EVERYTHING } from '../features/articles';

export const FOLDER = 'file:///w';
export const ALL_ON: Settings = { highlight: EVERYTHING, hover: EVERYTHING };

/** Files in memory, which tests change as they like. */
export class MemoryFiles implements Files {
  readonly reads: string[] = [];
  constructor(readonly contents: Map<string, string | Uint8Array> = new Map<string, string>()) {}

  read(uri: string, limit?: number): Promise<FileBytes> {
    this.reads.push(uri);
    const content = this.contents.get(uri);
    if (content === undefined) return Promise.reject(new Error('no such file'));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return Promise.resolve({ bytes: bytes.subarray(0, limit), size: bytes.length });
  }
}

/** A client that talks with a server in the same process over streams, as an editor would. */
export class TestClient {
  readonly logged: string[] = [];
  readonly changed: string[] = [];
  refreshes = 0;
  hintRefreshes = 0;
  lensRefreshes = 0;

  private constructor(readonly connection: ProtocolConnection, private readonly end: () => void) {}

  static async start(files: Files, engine: Engine, more: { settings?: Settings; l10n?: Record<string, string> } = {}): Promise<TestClient> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(server, { files, engine });
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const client = new TestClient(connection, () => {
      connection.dispose();
      server.dispose();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void client.logged.push(message));
    connection.onNotification(ArticlesChanged.method, ({ uris }: { uris: string[] }) => void client.changed.push(...uris));
    connection.onRequest('workspace/semanticTokens/refresh', () => {
      client.refreshes++;
      return null;
    });
    connection.onRequest('workspace/inlayHint/refresh', () => {
      client.hintRefreshes++;
      return null;
    });
    connection.onRequest('workspace/codeLens/refresh', () => {
      client.lensRefreshes++;
      return null;
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('client/unregisterCapability', () => null);
    connection.listen();
    const initializationOptions: InitializationOptions = { settings: more.settings ?? ALL_ON, l10n: more.l10n };
    const workspaceFolders: WorkspaceFolder[] = [{ uri: FOLDER, name: 'w' }];
    await connection.sendRequest('initialize', {
      processId: null, rootUri: null, workspaceFolders, initializationOptions,
      capabilities: {
        workspace: {
          workspaceFolders: true,
          semanticTokens: { refreshSupport: true }, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true },
        },
        textDocument: { definition: { linkSupport: true } },
      },
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.end();
  }

  request<P, R>({ method }: Request<P, R>, params: P): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  notify<P>({ method }: Notification<P>, params: P): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'article', version: 1, text } });
  }

  /** Replaces the whole text. */
  edit(uri: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** `type`: 1 created, 2 changed, 3 deleted. */
  watched(...changes: readonly (readonly [uri: string, type: 1 | 2 | 3])[]): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) });
  }

  ask<R>(method: string, uri: string, more: object = {}): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...more });
  }

  /** Waits until something holds; fails after two seconds. */
  async until(test: () => boolean | Promise<boolean>): Promise<void> {
    for (let i = 0; i < 200; i++) {
      if (await test()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('it did not happen within two seconds');
  }
}
