import { runTests } from '@vscode/test-electron';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inRoot, ROOT, TEST_RESULTS } from '../lib/paths';
import { findChromium } from '../vscode/chromium';
import { findDesktopVscode } from '../vscode/desktop';
import type { SuiteStats } from '../vscode/hostRun';
import { runInHost } from '../vscode/hostRun';
import { bundleForNode, bundleForWebWorker } from '../vscode/suites';
import type { Totals } from './totals';
import { NOTHING, oneTest, sum, totalsOf } from './totals';
import { articleWorkspace, hardWorkspace, twoFolderWorkspace } from './workspace';

interface HostSuite {
  readonly name: string;
  readonly run: (name: string, grep: string | undefined) => Promise<SuiteStats | undefined>;
}

const SUITES: readonly HostSuite[] = [
  { name: 'desktop', run: (name, grep) => runInVscode(name, hardWorkspace(), grep) },
  { name: 'folders', run: (name, grep) => runInVscode(name, twoFolderWorkspace(), grep) },
  { name: 'restricted', run: runRestricted },
  { name: 'webWorker', run: runInWebWorker },
];

/** The suites of test/vscode/host, each inside the extension host of a VS Code started for it. */
export async function runHostTests({ grep, suite }: { readonly grep?: string; readonly suite?: string }): Promise<Totals> {
  const desktop = findDesktopVscode();
  console.log(desktop ? `Desktop VS Code: ${desktop}` : 'No desktop VS Code here: using the one that comes by npm.');
  if (!desktop && !(await findChromium())) return { ...NOTHING, skipped: SUITES.length };
  const results: Totals[] = [];
  for (const { name, run } of SUITES) {
    if (suite !== undefined && name !== suite) continue;
    console.log(`\nIn the extension host: ${name}`);
    const stats = await run(name, grep);
    const noneMatched = grep !== undefined && stats !== undefined && stats.passes + stats.failures === 0;
    if (!stats) console.error(`The suite ${name} did not come to its end.`);
    results.push(noneMatched ? NOTHING : stats ? totalsOf(stats) : oneTest(false));
  }
  return sum(results);
}

/** In the desktop program where there is one, else in its stand-in, which takes the same command line. */
async function runInVscode(name: string, workspace: string, grep: string | undefined): Promise<SuiteStats | undefined> {
  const profile = mkdtempSync(join(tmpdir(), 'claimlens-profile-'));
  const statsFile = join(profile, 'stats.json');
  mkdirSync(join(profile, 'user/User'), { recursive: true });
  writeFileSync(join(profile, 'user/User/settings.json'), '{}');
  try {
    await runTests({
      vscodeExecutablePath: findDesktopVscode() ?? inRoot('tools/vscode/codeNpm.mjs'),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: await bundleForNode(name),
      launchArgs: [workspace, `--user-data-dir=${join(profile, 'user')}`, `--extensions-dir=${join(profile, 'extensions')}`],
      extensionTestsEnv: {
        CLAIMLENS_STATS: statsFile,
        CLAIMLENS_SCREENSHOT: screenshot(name),
        ...(grep === undefined ? {} : { CLAIMLENS_GREP: grep }),
      },
    });
  } catch {
    // A failing suite is an exit code, which is an error here; the statistics say what happened.
  }
  const stats = existsSync(statsFile) ? (JSON.parse(readFileSync(statsFile, 'utf8')) as SuiteStats) : undefined;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return stats;
}

/** Always in the VS Code that comes by npm: the desktop test runner switches workspace trust off. */
async function runRestricted(name: string, grep: string | undefined): Promise<SuiteStats | undefined> {
  const { stats, problem } = await runInHost({
    workspace: articleWorkspace(),
    extensionPath: ROOT,
    testsPath: await bundleForNode(name),
    workspaceTrust: true,
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
    env: grep === undefined ? {} : { CLAIMLENS_GREP: grep },
    screenshot: screenshot(name),
  });
  if (problem) console.error(problem);
  return stats;
}

async function runInWebWorker(name: string, grep: string | undefined): Promise<SuiteStats | undefined> {
  const { stats, problem } = await runInHost({
    workspace: articleWorkspace(),
    inWebWorker: true,
    testsPath: relative(ROOT, await bundleForWebWorker(name, grep)).replaceAll('\\', '/'),
    screenshot: screenshot(name),
  });
  if (problem) console.error(problem);
  return stats;
}

function screenshot(name: string): string {
  return join(TEST_RESULTS, `host-${name}.png`);
}
