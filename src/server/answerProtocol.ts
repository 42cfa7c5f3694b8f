import type { CancellationToken, Connection } from 'vscode-languageserver';
import { WorkDoneProgress } from 'vscode-languageserver';
import { claimList } from '../features/claimList';
import type { Translate } from '../features/strings';
import { ArticlesRequest, ClaimsRequest, ScanRequest, type ArticleItem, type ClaimItem, type ScanParams, type ScanResult } from '../protocol';
import type { ArticleIndex } from './articleIndex';
import type { OpenArticles } from './openArticles';
import type { OnProgress } from './scan';

export interface ProtocolParts {
  readonly index: ArticleIndex;
  readonly open: OpenArticles;
  readonly scan: (uris: readonly string[], cancellation: CancellationToken, onProgress: OnProgress) => Promise<ScanResult>;
  readonly t: Translate;
}

/** Answers the requests of protocol.ts. */
export function answerProtocol(connection: Connection, { index, open, scan, t }: ProtocolParts): void {
  connection.onRequest(ScanRequest.method, async (params: ScanParams, cancellation: CancellationToken): Promise<ScanResult> => {
    const { uris, workDoneToken } = params;
    const progress = progressOf(connection, workDoneToken);
    progress.begin();
    try {
      return await scan(uris, cancellation, progress.report);
    } finally {
      progress.end();
    }
  });

  connection.onRequest(ArticlesRequest.method, (): readonly ArticleItem[] => index.items());

  connection.onRequest(ClaimsRequest.method, async ({ uri }: { readonly uri: string }): Promise<readonly ClaimItem[]> => {
    // Closed while waiting: what the index has is right again.
    const newest = open.has(uri) ? await open.newest(uri).catch(() => undefined) : undefined;
    const article = newest ?? index.get(uri);
    return article ? claimList(article, t) : [];
  });
}

interface Progress { begin(): void; report: OnProgress; end(): void }

/** "12/300" with its percentage, under the token of the client; nothing without one. */
function progressOf(connection: Connection, token: string | number | undefined): Progress {
  if (token === undefined) return { begin: () => undefined, report: () => undefined, end: () => undefined };
  return {
    begin: () => void connection.sendProgress(WorkDoneProgress.type, token, { kind: 'begin', title: 'Claimlens', percentage: 0, cancellable: true }),
    report: (done, of) => void connection.sendProgress(WorkDoneProgress.type, token, {
      kind: 'report', message: `${done}/${of}`, percentage: Math.floor((100 * done) / of),
    }),
    end: () => void connection.sendProgress(WorkDoneProgress.type, token, { kind: 'end' }),
  };
}
