import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inherit } from '../lib/child';
import { inRoot, SCRATCH } from '../lib/paths';
import type { Totals } from './totals';
import { totalsOf } from './totals';

const STATS = inRoot('.cache/unit-stats.json');

/** All tests that need no VS Code, in one mocha process: test/**, except test/vscode. */
export async function runUnitTests(grep: string | undefined): Promise<Totals> {
  mkdirSync(SCRATCH, { recursive: true });
  rmSync(STATS, { force: true });
  const args = ['--import', 'tsx', inRoot('node_modules/mocha/bin/mocha.js'), '--reporter', inRoot('tools/test/reporter.cjs'), 'test/**/*.test.ts'];
  await inherit(process.execPath, grep ? [...args, '--grep', grep] : args, { env: { ...process.env, CLAIMLENS_STATS: STATS } });
  // Without the file mocha did not reach its end (a test file that can't be loaded, for one).
  if (!existsSync(STATS)) return { passed: 0, failed: 1, skipped: 0 };
  const stats = JSON.parse(readFileSync(STATS, 'utf8')) as { passes: number; failures: number; pending: number };
  return grep && stats.passes + stats.failures === 0 ? { passed: 0, failed: 0, skipped: 0 } : totalsOf(stats);
}
