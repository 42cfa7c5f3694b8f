import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inherit } from '../lib/child';
import { inRoot, SCRATCH } from '../lib/paths';
import type { Totals } from './totals';
import { NOTHING, totalsOf } from './totals';

interface MochaRun {
  readonly name: string;
  readonly args: readonly string[];
  readonly reporter: 'dot' | 'spec';
  readonly grep: string | undefined;
}

/** All tests that need no VS Code: test/**, except test/vscode. */
export function runUnitTests(grep: string | undefined): Promise<Totals> {
  return runMocha({ name: 'unit', args: ['test/**/*.test.ts'], reporter: 'dot', grep });
}

/**
 * The suites that drive the workbench in a browser as a person would. On a loaded machine a window of it may miss a
 * click: a test that fails is asked once more, in sight.
 */
export function runBrowserTests(grep: string | undefined): Promise<Totals> {
  return runMocha({ name: 'browser', args: ['--no-config', '--retries', '1', 'test/vscode/browser/*.test.ts'], reporter: 'spec', grep });
}

async function runMocha({ name, args, reporter, grep }: MochaRun): Promise<Totals> {
  const statsFile = join(SCRATCH, `${name}-stats.json`);
  mkdirSync(SCRATCH, { recursive: true });
  rmSync(statsFile, { force: true });
  const mocha = [inRoot('node_modules/mocha/bin/mocha.js'), '--reporter', inRoot('tools/test/reporter.cjs'), ...args];
  await inherit(process.execPath, ['--import', 'tsx', ...mocha, ...(grep === undefined ? [] : ['--grep', grep])], {
    env: { ...process.env, CLAIMLENS_STATS: statsFile, CLAIMLENS_REPORTER: reporter },
  });
  // Without the file mocha did not reach its end: a test file that can't be loaded, for one.
  if (!existsSync(statsFile)) return { ...NOTHING, failed: 1 };
  const stats = JSON.parse(readFileSync(statsFile, 'utf8')) as { passes: number; failures: number; pending: number };
  return grep !== undefined && stats.passes + stats.failures === 0 ? NOTHING : totalsOf(stats);
}
