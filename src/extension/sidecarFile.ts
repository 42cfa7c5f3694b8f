import { FileSystemError, FileType, Uri, l10n, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import type { FileProblem } from '../annotations/articlesFile';
import { CommandRefused } from './userCommands';

/** What reading the text of a sidecar file says: that it is good, or where it is not. */
type Checked = { readonly ok: true } | { readonly ok: false; readonly errors: readonly [FileProblem, ...FileProblem[]] };

/** One of the files that hold people's decisions in `.claimlens/` of each workspace folder; the only way in which they are written. */
export class SidecarFile {
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    /** Relative to the workspace folder. */
    private readonly path: string,
    private readonly check: (text: string) => Checked,
  ) {}

  uriIn(folder: WorkspaceFolder): Uri {
    return Uri.joinPath(folder.uri, this.path);
  }

  /** Empty when there is no such file. Rejects when it can't be read, or is not UTF-8. */
  async read(folder: WorkspaceFolder): Promise<string> {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(this.uriIn(folder)));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
      throw error;
    }
  }

  /**
   * Changes the file; resolves with whether anything was changed. Rejects with CommandRefused when the file has errors,
   * unsaved changes, or can't be written, and when `edit` throws a RangeError: nothing is overwritten that a person has yet
   * to look at.
   */
  change(folder: WorkspaceFolder, edit: (text: string) => string): Promise<boolean> {
    // One after the other, each on what the one before has written.
    const write = this.lastWrite.then(() => this.write(folder, edit));
    this.lastWrite = write.catch(() => undefined);
    return write;
  }

  private async write(folder: WorkspaceFolder, edit: (text: string) => string): Promise<boolean> {
    const file = this.uriIn(folder);
    if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === file.toString())) {
      throw new CommandRefused(l10n.t('{0} has unsaved changes. Save it first.', this.path), { uri: file });
    }
    const text = await this.read(folder);
    const checked = this.check(text);
    if (!checked.ok) {
      const [{ line, message }] = checked.errors;
      throw new CommandRefused(l10n.t('{0}, line {1}: {2} Nothing was written.', this.path, line + 1, message), { uri: file, line });
    }
    const edited = this.edited(text, edit);
    if (edited === text) return false;
    await this.replace(file, edited);
    return true;
  }

  private edited(text: string, edit: (text: string) => string): string {
    try {
      return edit(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new CommandRefused(l10n.t('{0} could not be written: {1}', this.path, error.message));
    }
  }

  /** Whole or not at all: a new file beside it takes its place, so that no reader ever sees half of it. */
  private async replace(file: Uri, text: string): Promise<void> {
    const folder = Uri.joinPath(file, '..');
    const next = file.with({ path: `${file.path.replace(/\.json$/, '')}.${Math.random().toString(36).slice(2)}.tmp` });
    try {
      await workspace.fs.createDirectory(folder);
      await workspace.fs.writeFile(next, new TextEncoder().encode(text));
      await workspace.fs.rename(next, file, { overwrite: true });
    } catch (error) {
      const left = await workspace.fs.stat(next).then(({ type }) => type === FileType.File, () => false);
      if (left) await workspace.fs.delete(next);
      throw new CommandRefused(l10n.t('{0} could not be written: {1}', this.path, error instanceof Error ? error.message : String(error)));
    }
  }
}
