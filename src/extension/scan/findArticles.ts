import { RelativePattern, workspace } from 'vscode';
import type { CancellationToken, WorkspaceFolder } from 'vscode';
import { excludeGlob } from './excludes';
import type { ExcludeSetting } from './excludes';
import { ARTICLE_FILES } from './fileChanges';

/** The files of all workspace folders that may be articles, without what each folder's settings exclude, in order of path. */
export async function findArticleFiles(token: CancellationToken): Promise<readonly string[]> {
  const found = await Promise.all((workspace.workspaceFolders ?? []).map((folder) => findIn(folder, token)));
  // Of a folder inside another one, files are found twice.
  return [...new Set(found.flat())].sort();
}

async function findIn(folder: WorkspaceFolder, token: CancellationToken): Promise<readonly string[]> {
  const setting = workspace.getConfiguration('search', folder.uri).get<ExcludeSetting>('exclude', {});
  // Undefined: `files.exclude` alone.
  const exclude = excludeGlob(setting) ?? undefined;
  const files = await workspace.findFiles(new RelativePattern(folder, ARTICLE_FILES), exclude, undefined, token);
  return files.map((file) => file.toString());
}
