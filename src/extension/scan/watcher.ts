import { workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { Debounced } from '../debounce';
import { Disposables } from '../disposables';
import { changedFile, filesGoneWith } from './fileChanges';
import { CHANGED, CREATED, DELETED } from './scanner';
import type { FileChange, Scanner } from './scanner';

/** Pauses after which events of the file system are passed on, in milliseconds: a checkout in git makes thousands. */
const PASS_ON_PAUSE = 200;
const FIND_PAUSE = 500;

/** Keeps the list of articles up to date: files, folders of the workspace, and the settings that exclude files. */
export class WorkspaceWatcher implements Disposable {
  private readonly disposables = new Disposables();
  private readonly pending = new Map<string, FileChange>();
  private readonly passOnSoon = this.disposables.add(new Debounced(PASS_ON_PAUSE, () => void this.passOn()));
  private readonly findSoon = this.disposables.add(new Debounced(FIND_PAUSE, () => void this.scanner.update()));

  constructor(private readonly scanner: Scanner) {
    const files = this.disposables.add(workspace.createFileSystemWatcher('**/*'));
    this.disposables.addAll(
      files.onDidCreate((uri) => this.came(uri)),
      files.onDidChange((uri) => this.altered(uri)),
      files.onDidDelete((uri) => this.went(uri)),
      workspace.onDidChangeWorkspaceFolders(() => this.findSoon.trigger()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('files.exclude') || event.affectsConfiguration('search.exclude')) this.findSoon.trigger();
      }),
    );
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private came(uri: Uri): void {
    const kind = changedFile(uri.path);
    if (kind === 'sidecar') this.pass(uri.toString(), CREATED);
    // Only a search tells whether the settings exclude it. One that is known was replaced, as many editors save.
    else if (this.scanner.known.has(uri.toString())) this.pass(uri.toString(), CHANGED);
    else if (kind !== 'other') this.findSoon.trigger();
  }

  private altered(uri: Uri): void {
    if (changedFile(uri.path) === 'sidecar' || this.scanner.known.has(uri.toString())) this.pass(uri.toString(), CHANGED);
  }

  private went(uri: Uri): void {
    if (changedFile(uri.path) === 'sidecar') this.pass(uri.toString(), DELETED);
    for (const file of filesGoneWith(uri.toString(), this.scanner.known)) this.pass(file, DELETED);
  }

  private pass(uri: string, change: FileChange): void {
    this.pending.set(uri, change);
    this.passOnSoon.trigger();
  }

  private async passOn(): Promise<void> {
    const events = [...this.pending];
    this.pending.clear();
    for (const change of [DELETED, CREATED, CHANGED] as const) {
      const uris = events.flatMap(([uri, type]) => (type === change ? [uri] : []));
      const sidecars = uris.filter((uri) => changedFile(uri) === 'sidecar');
      if (sidecars.length > 0) await this.scanner.tellWithoutListing(sidecars, change);
      await this.scanner.tell(uris.filter((uri) => changedFile(uri) !== 'sidecar'), change);
    }
  }
}
