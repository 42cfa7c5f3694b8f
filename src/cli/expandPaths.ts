import { existsSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DECIDING_LENGTH, readsLikeArticle } from '../engine/articleDetection';
import { decodeText } from '../engine/decodeText';
import { filesMatching, isGlob } from './glob';
import type { Problems } from './problems';
import { reasonOf } from './problems';
import type { WorkspaceDecisions } from './workspaceDecisions';

export interface InputFile {
  /** As given, or below a folder as given; "-" is standard input. */
  readonly path: string;
}

/**
 * The files that the arguments name, each once, in the order of the arguments and by name below a folder or a pattern.
 * Only folders are searched for articles; a file that is named is read whatever it looks like.
 */
export async function expandPaths(paths: readonly string[], decisions: WorkspaceDecisions, problems: Problems): Promise<InputFile[]> {
  const files = new Set<string>();
  for (const path of paths) {
    try {
      for (const file of await expand(path, decisions)) files.add(file);
    } catch (error) {
      problems.error(path, reasonOf(error));
    }
  }
  return [...files].map((path) => ({ path }));
}

async function expand(path: string, decisions: WorkspaceDecisions): Promise<readonly string[]> {
  if (path === '-') return [path];
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  if (isGlob(pattern) && !existsSync(path)) {
    const found = await filesMatching(pattern);
    if (found.length === 0) throw new Error('no file matches');
    return found;
  }
  if (!(await stat(path)).isDirectory()) return [path];
  const articles = await articlesBelow(path, decisions);
  if (articles.length === 0) throw new Error('no articles in this folder (*.txt or *.article that read like one)');
  return articles;
}

async function articlesBelow(folder: string, decisions: WorkspaceDecisions): Promise<string[]> {
  const articles: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.test(entry.name)) articles.push(...(await articlesBelow(path, decisions).catch(() => [])));
    } else if (ARTICLE_NAMES.test(entry.name) && (await isArticle(path, decisions))) articles.push(path);
  }
  return articles;
}

const ARTICLE_NAMES = /\.(?:txt|article)$/i;
const NAMED_ARTICLES = /\.article(?:\.txt)?$/i;
/** Hidden folders and installed packages hold no articles. */
const SKIPPED_FOLDERS = /^(?:\..*|node_modules)$/;

/** What people have decided, then the name, then the text. */
async function isArticle(path: string, decisions: WorkspaceDecisions): Promise<boolean> {
  const decided = await decisions.isArticle(path);
  if (decided !== undefined) return decided;
  if (NAMED_ARTICLES.test(path)) return true;
  const { text, binary } = decodeText(await readStart(path).catch(() => new Uint8Array()));
  return !binary && readsLikeArticle(text, path).article;
}

async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(DECIDING_LENGTH), 0, DECIDING_LENGTH, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
