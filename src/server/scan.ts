import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { ScanResult, SkippedFile } from '../protocol';
import type { DiskArticles } from './diskArticles';
import { logLine, type Log } from './log';

/** Files read at a time. */
const BATCH = 8;

/** Told after each batch how many of all files are done. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Reads files in batches and indexes those that are articles.
 * @throws {ResponseError} RequestCancelled; what was read until then stays.
 */
export async function scan(
  uris: readonly string[],
  disk: DiskArticles,
  log: Log,
  cancellation: CancellationToken,
  onProgress: OnProgress,
): Promise<ScanResult> {
  const skipped: SkippedFile[] = [];
  let articles = 0;
  for (let first = 0; first < uris.length; first += BATCH) {
    const batch = uris.slice(first, first + BATCH);
    const outcomes = await Promise.all(batch.map((uri) => disk.update(uri, () => cancellation.isCancellationRequested)));
    if (cancellation.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The scan was stopped.');
    outcomes.forEach((outcome, i) => {
      const uri = batch[i] ?? '';
      if (outcome.kind === 'article') articles++;
      if (outcome.kind !== 'skipped') return;
      skipped.push({ uri, reason: outcome.reason, detail: outcome.detail });
      log.warn(logLine(uri, `${outcome.reason}: ${outcome.detail}`));
    });
    onProgress(Math.min(first + BATCH, uris.length), uris.length);
  }
  return { articles, read: uris.length, skipped };
}
