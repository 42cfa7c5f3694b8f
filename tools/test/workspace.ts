import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../lib/paths';

const SHARED_ARTICLES = inRoot('../shared/articles');
const FIXTURES = inRoot('test/vscode/fixtures');
const MEGABYTE = 1024 * 1024;

/** A copy of the samples in a folder of its own, so that nothing that is done in VS Code reaches the checkout. */
export function copySamples(): string {
  const folder = scratch('samples');
  cpSync(inRoot('media/samples'), folder, { recursive: true });
  return folder;
}

/** The samples, the shared articles where there are any, and the fixtures. */
export function articleWorkspace(): string {
  const folder = copySamples();
  cpSync(FIXTURES, folder, { recursive: true });
  if (existsSync(SHARED_ARTICLES)) cpSync(SHARED_ARTICLES, join(folder, 'shared'), { recursive: true });
  return folder;
}

/** The same with files that are hard to open: empty, binary, badly encoded, large. */
export function hardWorkspace(): string {
  const folder = articleWorkspace();
  writeHardFiles(join(folder, 'hard'));
  return folder;
}

/** The samples and the articles among the fixtures, as the two folders of one workspace; returns its file. */
export function twoFolderWorkspace(): string {
  const first = copySamples();
  const second = scratch('articles');
  cpSync(join(FIXTURES, 'articles'), second, { recursive: true });
  const file = join(scratch('workspace'), 'two.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: first }, { path: second }] }));
  return file;
}

const scratchFolders: string[] = [];

/** A new folder that is removed when this process ends. */
function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `claimlens-${name}-`));
  if (scratchFolders.push(folder) === 1) process.once('exit', removeScratch);
  return folder;
}

function removeScratch(): void {
  for (const folder of scratchFolders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function writeHardFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  const article = readFileSync(join(FIXTURES, 'articles/bridge.txt'), 'utf8');
  write('empty.txt', '');
  write('empty.article', '');
  for (const name of ['invalid-utf8.txt', 'invalid-utf8.article']) {
    write(name, Buffer.concat([Buffer.from(article), Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x0a, 0x80])]));
  }
  for (const name of ['binary.txt', 'binary.article']) write(name, Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256));
  write('one-line.article', `${'“'.repeat(20_000)}word${'”'.repeat(20_000)} `.repeat(4));
  write('long.article', article.repeat(Math.ceil((4 * MEGABYTE) / article.length)));
  writeRepeated(join(folder, 'large.txt'), article, 50 * MEGABYTE);
}

function writeRepeated(path: string, text: string, bytes: number): void {
  const block = Buffer.from(text.repeat(Math.ceil(MEGABYTE / text.length)));
  const file = openSync(path, 'w');
  for (let written = 0; written < bytes; written += block.length) writeSync(file, block);
  closeSync(file);
}
