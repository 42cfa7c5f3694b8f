import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { inRoot } from '../lib/paths';
import { generateArticles } from './texts';
import { median, table } from './timing';

const SERVER = inRoot('dist/server/node.js');
const SIZES = [5_000, 1_000_000];
const EDITS = 15;
const SETTINGS = {
  highlight: { actors: true, figures: true, quotes: true, cues: true },
  hover: { actors: true, figures: true, quotes: true, cues: true },
};

/** Milliseconds from an edit to the new semantic tokens, through the built language server over its standard streams. */
export async function measureLatency(): Promise<string> {
  if (!existsSync(SERVER)) return 'The language server is not built.';
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => items.map(() => null));
  connection.listen();
  try {
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: { textDocument: { semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] } } },
      initializationOptions: { settings: SETTINGS },
    });
    await connection.sendNotification('initialized', {});
    const rows = [];
    for (const size of SIZES) rows.push(await measureSize(connection, size));
    return `Milliseconds from an edit to the new tokens\n${table([['document', 'opened', 'edit, median', 'edit, slowest'], ...rows])}`;
  } finally {
    connection.dispose();
    child.kill();
  }
}

async function measureSize(connection: ProtocolConnection, size: number): Promise<readonly string[]> {
  const uri = `untitled:bench-${size}.article`;
  const text = generateArticles(size, 3).join('\n\n').slice(0, size);
  const line = Math.floor(text.split('\n').length / 4) * 2;
  const opened = await timed(async () => {
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'article', version: 1, text } });
    await tokens(connection, uri);
  });
  const edits: number[] = [];
  for (let version = 2; version < EDITS + 2; version++) {
    edits.push(
      await timed(async () => {
        const start = { line, character: 0 };
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ range: { start, end: start }, text: 'x' }],
        });
        await tokens(connection, uri);
      }),
    );
  }
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return [`${size / 1000} kB`, opened.toFixed(1), median(edits).toFixed(1), Math.max(...edits).toFixed(1)];
}

/** Asks as the editor does: again when the server says that the document has changed meanwhile. */
async function tokens(connection: ProtocolConnection, uri: string): Promise<void> {
  for (;;) {
    try {
      const result = await connection.sendRequest<{ readonly data: readonly number[] } | null>('textDocument/semanticTokens/full', { textDocument: { uri } });
      if (!result || result.data.length === 0) throw new Error('the server gave no tokens');
      return;
    } catch (error) {
      const { code } = error as { readonly code?: number };
      if (code !== SERVER_CANCELLED && code !== CONTENT_MODIFIED) throw error;
    }
  }
}

const SERVER_CANCELLED = -32802;
const CONTENT_MODIFIED = -32801;

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
