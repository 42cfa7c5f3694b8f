import { EventEmitter, l10n, workspace } from 'vscode';
import type { Disposable, Event, LogOutputChannel, Uri, WorkspaceFolder } from 'vscode';
import { ARTICLES_FILE, articlePathIn, editArticlesFile, parseArticlesFile } from '../../annotations/articlesFile';
import type { ArticleChange, ArticleEntry } from '../../annotations/articlesFile';
import { SidecarFile } from '../sidecarFile';
import { CommandRefused } from '../userCommands';

type Entries = ReadonlyMap<string, ArticleEntry>;

/** What `.claimlens/articles.json` of each workspace folder says, and the only place that writes it. */
export class ArticlesStore implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;

  private readonly cached = new Map<string, Promise<Entries>>();
  private readonly lastGood = new Map<string, Entries>();
  private readonly watcher = workspace.createFileSystemWatcher(`**/${ARTICLES_FILE}`);
  private readonly file = new SidecarFile(ARTICLES_FILE, parseArticlesFile);

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
  async change(uri: Uri, change: ArticleChange): Promise<void> {
    const place = placeOf(uri);
    if (!place) throw new CommandRefused(l10n.t('Open the folder that holds this file: Claimlens keeps article details in it.'));
    if (!(await this.file.change(place.folder, (text) => editArticlesFile(text, place.path, change)))) return;
    this.cached.delete(place.folder.uri.toString());
    this.changed.fire();
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
    const file = this.file.uriIn(folder);
    try {
      const parsed = parseArticlesFile(await this.file.read(folder));
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
}

function placeOf(uri: Uri): { readonly folder: WorkspaceFolder; readonly path: string } | null {
  const folder = workspace.getWorkspaceFolder(uri);
  const path = folder && articlePathIn(folder.uri.toString(), uri.toString());
  return path ? { folder, path } : null;
}
