import { Uri, l10n, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { ReadFileRequest } from '../../protocol';
import type { ReadFileParams, ReadFileResult } from '../../protocol';
import type { Server } from './server';

/** VS Code itself opens no larger file in an editor with extensions. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Reads files for the server from file systems that only VS Code knows (a repository on the web, a browser's folder). */
export function answerReadFile(server: Server): Disposable {
  return server.answer(ReadFileRequest, readFile);
}

async function readFile({ uri, limit }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const file = Uri.parse(uri, true);
    const { size } = await workspace.fs.stat(file);
    if (size > LARGEST_FILE) return { ok: false, error: l10n.t('The file is larger than {0} MB.', LARGEST_FILE / 1024 / 1024) };
    const bytes = await workspace.fs.readFile(file);
    return { ok: true, bytes: base64(limit === undefined ? bytes : bytes.subarray(0, limit)), size: bytes.length };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** In pieces, as a call takes only so many arguments. `Buffer` is not there in a browser. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(''));
}
