import { TabInputText, window, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';

export const ARTICLE = 'article';
export const PLAIN_TEXT = 'plaintext';

/** Where people read and write files: on disk, unsaved, and wherever a workspace folder is. Not `git:`, `output:` and the like. */
export function articleSchemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', ...folders.map(({ uri }) => uri.scheme)])];
}

/** Whether the document is shown in a text editor's own tab, not only in a diff, a notebook or a peek. */
export function isInTextTab({ uri }: TextDocument): boolean {
  const wanted = uri.toString();
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === wanted),
  );
}

export function openDocument(uri: Uri): TextDocument | undefined {
  const wanted = uri.toString();
  return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === wanted);
}
