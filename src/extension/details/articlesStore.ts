import { EventEmitter, FileSystemError, FileType, Uri, l10n, workspace } from 'vscode';
import type { Disposable, Event, LogOutputChannel, WorkspaceFolder } from 'vscode';
import { ARTICLES_FILE, articlePathIn, editArticlesFile, parseArticlesFile } from '../../annotations/articlesFile';
import type { ArticleChange, ArticleEntry } from '../../annotations/articlesFile';
import { CommandRefused } from '../userCommands';

type Entries = ReadonlyMap<string, ArticleEntry>;

/** What `.claimlens/articles.json` of each workspace folder says, and the only place that writes it. */
export class ArticlesStore implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;

  private readonly cached = new Map<string, Promise<Entries>>();
  private readonly lastGood = new Map<string, Entries>();
  private readonly watcher = workspace.createFileSystemWatcher(`**/${ARTICLES_FILE}`);
  private lastWrite: Promise<void> = Promise.resolve();

  constructor(private readonly log: LogOutputChannel) {
    const drop = () => {
      this.cached.clear();
      this.changed.fire();
    };
    this.watcher.onDidCreate(drop);
    this.watcher.onDidChange(drop);
    this.watcher.onDidDelete(drop);
  }

  dispose(): void {
    this.watcher.dispose();
    this.changed.dispose();
  }

  /** What people decided about a file; while the sidecar file has errors, what it said before. */
  async entry(uri: Uri): Promise<ArticleEntry | undefined> {
    const place = placeOf(uri);
    if (!place) return undefined;
    return (await this.entries(place.folder)).get(place.path);
  }

  /** Whether there is a folder to keep decisions about the file in. */
  canHold(uri: Uri): boolean {
    return placeOf(uri) !== null;
  }

  /**
   * Writes one file's entry. Rejects with CommandRefused when the file is outside the workspace, or when the sidecar file
   * has errors, unsaved changes, or can't be written: nothing is overwritten that a person has yet to look at.
   */
  change(uri: Uri, change: ArticleChange): Promise<void> {
    // One after the other, each on what the one before has written.
    const write = this.lastWrite.then(() => this.write(uri, change));
    this.lastWrite = write.catch(() => undefined);
    return write;
  }

  private entries(folder: WorkspaceFolder): Promise<Entries> {
    const key = folder.uri.toString();
    const cached = this.cached.get(key);
    if (cached) return cached;
    const reading = this.read(folder);
    this.cached.set(key, reading);
    return reading;
  }

  private async read(folder: WorkspaceFolder): Promise<Entries> {
    const key = folder.uri.toString();
    const before = this.lastGood.get(key) ?? new Map<string, ArticleEntry>();
    const file = Uri.joinPath(folder.uri, ARTICLES_FILE);
    try {
      const parsed = parseArticlesFile(await readText(file));
      if (parsed.ok) {
        this.lastGood.set(key, parsed.articles);
        return parsed.articles;
      }
      const [error] = parsed.errors;
      this.log.warn(`${file.toString(true)}, line ${error.line + 1}: ${error.message} What it said before stays in force.`);
    } catch (error) {
      this.log.warn(`${file.toString(true)} can't be read.`, error);
    }
    return before;
  }

  private async write(uri: Uri, change: ArticleChange): Promise<void> {
    const place = placeOf(uri);
    if (!place) throw new CommandRefused(l10n.t('Open the folder that holds this file: Claimlens keeps article details in it.'));
    const file = Uri.joinPath(place.folder.uri, ARTICLES_FILE);
    if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === file.toString())) {
      throw new CommandRefused(l10n.t('{0} has unsaved changes. Save it first.', ARTICLES_FILE), { uri: file });
    }
    const text = await readText(file);
    const parsed = parseArticlesFile(text);
    if (!parsed.ok) {
      const [{ line, message }] = parsed.errors;
      throw new CommandRefused(l10n.t('{0}, line {1}: {2} Nothing was written.', ARTICLES_FILE, line + 1, message), { uri: file, line });
    }
    const edited = editArticlesFile(text, place.path, change);
    if (edited === text) return;
    await replaceFile(file, edited);
    this.cached.delete(place.folder.uri.toString());
    this.changed.fire();
  }
}

function placeOf(uri: Uri): { readonly folder: WorkspaceFolder; readonly path: string } | null {
  const folder = workspace.getWorkspaceFolder(uri);
  const path = folder && articlePathIn(folder.uri.toString(), uri.toString());
  return path ? { folder, path } : null;
}

/** Empty when there is no such file. */
async function readText(file: Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

/** Whole or not at all: a new file beside it takes its place, so that no reader ever sees half of it. */
async function replaceFile(file: Uri, text: string): Promise<void> {
  const folder = Uri.joinPath(file, '..');
  const next = Uri.joinPath(folder, `articles.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await workspace.fs.createDirectory(folder);
    await workspace.fs.writeFile(next, new TextEncoder().encode(text));
    await workspace.fs.rename(next, file, { overwrite: true });
  } catch (error) {
    const left = await workspace.fs.stat(next).then(({ type }) => type === FileType.File, () => false);
    if (left) await workspace.fs.delete(next);
    throw new CommandRefused(l10n.t('{0} could not be written: {1}', ARTICLES_FILE, error instanceof Error ? error.message : String(error)));
  }
}
