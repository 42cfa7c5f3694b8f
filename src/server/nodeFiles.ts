import { promises as fs } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileBytes, Files } from './files';

/** Reads `file:` URIs itself and hands on all others. */
export function nodeFiles(others: Files): Files {
  return {
    read: (uri, limit) => (uri.startsWith('file:') ? readFromDisk(uri, limit) : others.read(uri, limit)),
  };
}

/** The largest file that is read when no limit is given, in bytes. */
const LARGEST = 64 * 1024 * 1024;

async function readFromDisk(uri: string, limit = LARGEST): Promise<FileBytes> {
  const path = fileURLToPath(uri);
  const { size, isFile } = await described(path);
  if (!isFile) throw new Error('not a file'); // To open a pipe would wait for ever.
  const file = await fs.open(path, 'r');
  try {
    const bytes = new Uint8Array(Math.min(size, limit));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break; // It became shorter meanwhile.
      filled += bytesRead;
    }
    return { bytes: bytes.subarray(0, filled), size };
  } finally {
    await file.close();
  }
}

async function described(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const stats = await fs.stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}
