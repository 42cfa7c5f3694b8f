import { CancellationTokenSource, EventEmitter, l10n } from 'vscode';
import type { CancellationToken, Disposable, Event, LogOutputChannel } from 'vscode';
import { ScanRequest } from '../../protocol';
import type { ScanResult } from '../../protocol';
import type { Progress, Server } from '../client/server';
import { findArticleFiles } from './findArticles';

export type ScanState = { readonly running: false } | { readonly running: true; readonly message: string; readonly done: Promise<void> };

/** Values of the protocol's `FileChangeType`. */
export const CREATED = 1;
export const CHANGED = 2;
export const DELETED = 3;
export type FileChange = typeof CREATED | typeof CHANGED | typeof DELETED;

/** Finds the workspace's articles and has the server read them. Knows which files the server was told of. */
export class Scanner implements Disposable {
  private readonly changedState = new EventEmitter<ScanState>();
  readonly onDidChangeState: Event<ScanState> = this.changedState.event;

  private readonly knownFiles = new Set<string>();
  private running: { readonly source: CancellationTokenSource; readonly done: Promise<void> } | undefined;
  private count = 0;

  constructor(
    private readonly server: Server,
    private readonly log: LogOutputChannel,
  ) {}

  get known(): ReadonlySet<string> {
    return this.knownFiles;
  }

  dispose(): void {
    this.cancel();
    this.changedState.dispose();
  }

  cancel(): void {
    this.running?.source.cancel();
  }

  /** Reads all articles of the workspace again, in place of a scan that is still running. Never rejects. */
  async scan(): Promise<void> {
    const before = this.running;
    before?.source.cancel();
    await before?.done;
    const source = new CancellationTokenSource();
    const done = this.scanAll(source.token).finally(() => {
      source.dispose();
      this.running = undefined;
      this.changedState.fire({ running: false });
    });
    this.running = { source, done };
    this.changedState.fire({ running: true, message: l10n.t('Looking for articles…'), done });
    await done;
  }

  /** Finds the files again, and tells the server only which ones came and went. Never rejects. */
  async update(): Promise<void> {
    if (this.running) {
      await this.scan();
      return;
    }
    const source = new CancellationTokenSource();
    try {
      const found = await findArticleFiles(source.token);
      const came = found.filter((uri) => !this.knownFiles.has(uri));
      await this.tell(this.gone(found), DELETED);
      await this.tell(came, CREATED);
    } catch (error) {
      this.log.error('The workspace could not be searched for articles.', error);
    } finally {
      source.dispose();
    }
  }

  /** Tells the server that files were created, changed or deleted. */
  async tell(uris: readonly string[], type: FileChange): Promise<void> {
    if (uris.length === 0) return;
    for (const uri of uris) {
      if (type === DELETED) this.knownFiles.delete(uri);
      else this.knownFiles.add(uri);
    }
    await this.tellWithoutListing(uris, type);
  }

  /** The same for files that are no articles themselves. */
  tellWithoutListing(uris: readonly string[], type: FileChange): Promise<void> {
    return this.server.notify('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type })) });
  }

  private async scanAll(token: CancellationToken): Promise<void> {
    const workDoneToken = `claimlens/scan/${++this.count}`;
    const listener = this.server.onProgress(workDoneToken, (progress) => this.showProgress(progress));
    try {
      const uris = await findArticleFiles(token);
      if (token.isCancellationRequested) return;
      await this.tell(this.gone(uris), DELETED);
      for (const uri of uris) this.knownFiles.add(uri);
      this.report(await this.server.request(ScanRequest, { uris, workDoneToken }, token));
    } catch (error) {
      if (token.isCancellationRequested) this.log.info('Reading the articles was stopped.');
      else this.log.error('The articles of the workspace could not be read.', error);
    } finally {
      listener.dispose();
    }
  }

  private gone(found: readonly string[]): readonly string[] {
    const here = new Set(found);
    return [...this.knownFiles].filter((uri) => !here.has(uri));
  }

  private showProgress(progress: Progress): void {
    if (progress.kind === 'end' || !this.running || progress.message === undefined) return;
    this.changedState.fire({ running: true, message: l10n.t('Reading articles: {0}', progress.message), done: this.running.done });
  }

  private report({ articles, read, skipped }: ScanResult): void {
    this.log.info(`Read ${read} files: ${articles} articles.`);
    for (const { uri, reason, detail } of skipped) this.log.warn(`Not read: ${uri} (${reason}: ${detail})`);
  }
}
