import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { main, option, UserError } from '../lib/main';
import { runInHost } from './hostRun';
import type { Settings } from './server';

/**
 * Stands in for the desktop program in a test run: takes its command line
 * `[FOLDER] --extensionDevelopmentPath=… --extensionTestsPath=… --user-data-dir=…` and runs the suite in the extension
 * host of the VS Code that comes by npm. Other desktop flags have no meaning there and are ignored.
 */
main(async (args) => {
  const testsPath = option(args, 'extensionTestsPath');
  const workspace = args.find((arg) => !arg.startsWith('-'));
  if (!testsPath || !workspace) throw new UserError('codeNpm runs tests only: FOLDER --extensionTestsPath=PATH');
  const { stats, problem } = await runInHost({
    workspace,
    testsPath: resolveModule(testsPath),
    extensionPath: option(args, 'extensionDevelopmentPath'),
    extensionsDir: option(args, 'extensions-dir'),
    settings: readSettings(option(args, 'user-data-dir')),
    screenshot: process.env['CLAIMLENS_SCREENSHOT'],
  });
  if (problem) console.error(problem);
  return stats && stats.failures === 0 && stats.passes > 0 ? 0 : 1;
});

/** The desktop program takes a module with or without its ending. */
function resolveModule(path: string): string {
  const candidates = [path, `${path}.js`, `${path}.cjs`, join(path, 'index.js')];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile()) ?? path;
}

function readSettings(userDataDir: string | undefined): Settings {
  const file = userDataDir === undefined ? undefined : join(userDataDir, 'User/settings.json');
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : {};
}
