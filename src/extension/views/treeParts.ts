import { MarkdownString, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { joined, md } from '../../features/markdown';

/** Longer than any view is wide, in UTF-16 code units. */
export const LABEL_LENGTH = 240;

/** Paragraphs of plain text, whatever an article holds. (`appendText` would make all blanks such that no line breaks there.) */
export function plainTooltip(paragraphs: readonly string[]): MarkdownString {
  return new MarkdownString(joined(paragraphs.map((paragraph) => md`${paragraph}`), '\n\n').source);
}

export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The workspace folder's name, only where there are several to tell apart. */
export function folderName(file: Uri): string | undefined {
  return (workspace.workspaceFolders ?? []).length > 1 ? workspace.getWorkspaceFolder(file)?.name : undefined;
}
