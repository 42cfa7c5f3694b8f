import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout. */
export const ROOT = resolve(__dirname, '../..');

export function inRoot(...parts: readonly string[]): string {
  return join(ROOT, ...parts);
}

/** What commands keep between runs and what git ignores. */
export const SCRATCH = inRoot('.cache');

/** Screenshots and logs that tests leave behind. */
export const TEST_RESULTS = inRoot('test-results');

/** What is too large for every checkout to have its own: the VS Code that comes by npm. */
export const SHARED_CACHE = process.env['CLAIMLENS_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'claimlens');
