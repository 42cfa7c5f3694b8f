import { Uri, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { ACTORS_FILE, editActorsFile, parseActorsFile } from '../../annotations/actorsFile';
import type { ActorDecision } from '../../annotations/actorsFile';
import { ACTORS_VERSION } from '../../annotations/actorsSchema';
import { SidecarFile } from '../sidecarFile';

const NEW_FILE = `${JSON.stringify({ version: ACTORS_VERSION, actors: {} }, null, 2)}\n`;

/** Writes what people decide about actors into `.claimlens/actors.json` of a workspace folder. The server reads it. */
export class ActorsStore {
  private readonly file = new SidecarFile(ACTORS_FILE, parseActorsFile);

  /**
   * Writes decisions, all or none of them in each folder. Rejects with CommandRefused when a file has errors, unsaved changes,
   * or can't be written, and when a decision contradicts what the file says.
   */
  async decide(folders: readonly WorkspaceFolder[], decisions: readonly ActorDecision[]): Promise<void> {
    for (const folder of folders) {
      await this.file.change(folder, (text) => decisions.reduce((edited, decision) => editActorsFile(edited, decision), text));
    }
  }

  /** Shows the file in an editor; it is made when there is none yet. */
  async show(folder: WorkspaceFolder): Promise<void> {
    const text = await this.file.read(folder).catch(() => null); // What can't be read may be looked at all the more.
    if (text === '') await this.file.change(folder, () => NEW_FILE);
    await window.showTextDocument(await workspace.openTextDocument(this.file.uriIn(folder)));
  }
}

/** The workspace folders that hold these files, each once. */
export function foldersOf(uris: readonly string[]): readonly WorkspaceFolder[] {
  return [...new Set(uris.map((uri) => workspace.getWorkspaceFolder(Uri.parse(uri))))].filter((folder) => folder !== undefined);
}
