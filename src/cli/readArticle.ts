import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../engine/decodeText';
import type { Article } from './article';
import type { Problems } from './problems';
import { reasonOf } from './problems';
import type { WorkspaceDecisions } from './workspaceDecisions';

/** Larger files are refused: their analysis would not fit into memory. */
export const LARGEST_FILE = 100_000_000;

/** Reads one file, or standard input for "-"; null after telling why it can't be read. */
export async function readArticle(path: string, decisions: WorkspaceDecisions, problems: Problems): Promise<Article | null> {
  const place = path === '-' ? 'standard input' : path;
  const bytes = await readBytes(path).catch((error: unknown) => {
    problems.error(place, reasonOf(error));
    return null;
  });
  if (!bytes) return null;
  const { text, binary, replaced } = decodeText(bytes);
  if (binary) {
    problems.error(place, 'a binary file, not a text');
    return null;
  }
  if (replaced) problems.warning(place, 'not valid UTF-8; what could not be read is shown as \ufffd');
  if (text.trim() === '') problems.warning(place, 'empty');
  if (path === '-') return { text, place, options: { id: path } };
  return { text, place, options: { id: path, uri: pathToFileURL(resolve(path)).href, ...(await decisions.optionsOf(path)) } };
}

async function readBytes(path: string): Promise<Uint8Array> {
  if (path !== '-') {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw tooLarge(size);
    return readFile(path);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FILE) throw tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: number): Error {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0);
  return new Error(`too large: ${megabytes(size)} MB; the limit is ${megabytes(LARGEST_FILE)} MB`);
}
