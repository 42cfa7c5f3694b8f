import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { findChromium, launchChromium } from './chromium';
import { npmVscode } from './npmVscode';
import type { Settings, WindowOptions } from './server';
import { startServer, windowUrl } from './server';
import { MARK, SUITE_DONE } from './suiteProtocol';
import type { WebExtension } from './webExtension';
import { addWebExtension, serveExtension } from './webExtension';

export interface HostRunOptions extends WindowOptions {
  readonly testsPath: string;
  readonly extensionsDir?: string;
  readonly settings?: Settings;
  readonly workspaceTrust?: boolean;
  /** Run in the web worker extension host; `testsPath` is then relative to the checkout. */
  readonly inWebWorker?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly limit?: number;
  /** Where a picture of the window goes when the suite fails. */
  readonly screenshot?: string;
}

export interface SuiteStats {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

export interface HostRunResult {
  /** The suite's own closing line; undefined when the extension host ended without it. */
  readonly stats: SuiteStats | undefined;
  /** Why there are no statistics. */
  readonly problem?: string;
}

/**
 * Runs a suite inside the extension host of the VS Code that comes by npm and prints the suite's lines. The exit code
 * that the workbench reports is not trusted: it is 0 also when the host has crashed.
 */
export async function runInHost(options: HostRunOptions): Promise<HostRunResult> {
  const chromium = await findChromium();
  if (!chromium) return { stats: undefined, problem: 'there is no Chromium' };
  const dataDir = mkdtempSync(join(tmpdir(), 'claimlens-vscode-'));
  const server = await startServer({ ...options, vscode: await npmVscode(), dataDir });
  const browser = await launchChromium(chromium);
  const webExtension = options.inWebWorker ? await serveExtension() : undefined;
  try {
    // The workbench's policy forbids HTTP, over which the extension comes; vscode.dev uses HTTPS.
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, bypassCSP: options.inWebWorker ?? false });
    let stats: SuiteStats | undefined;
    let noise = '';
    const verbose = Boolean(process.env['DEBUG']);
    const note = (line: string): void => {
      noise = `${noise}${line}\n`.slice(-20_000);
      if (verbose) console.error(line);
    };
    const ended = new Promise<string>((resolve) => {
      // The workbench looks for these two functions when it runs tests of an extension.
      void page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
        const line = format(...args);
        if (!line.startsWith(MARK)) note(`[${type}] ${line}`);
        else if (line.startsWith(MARK + SUITE_DONE)) stats = JSON.parse(line.slice(MARK.length + SUITE_DONE.length)) as SuiteStats;
        else console.log(line.slice(MARK.length));
      });
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        // The last lines may still be on their way.
        setTimeout(() => resolve(`the extension host ended with code ${code} before the suite did`), 200);
      });
      if (verbose) page.on('console', (message) => console.error(`[console] ${message.text().slice(0, 500)}`));
      page.on('pageerror', (error) => note(`[pageerror] ${error.message}`));
      page.on('crash', () => resolve('the page crashed'));
      server.process.once('exit', (code) => resolve(`the VS Code server ended with code ${String(code)}`));
      setTimeout(() => resolve('the suite did not end in time'), options.limit ?? 240_000).unref();
    });
    if (webExtension) await addWebExtension(page, webExtension);
    await page.goto(windowUrl(server, webExtension ? onTheWeb(options, webExtension) : options), { waitUntil: 'domcontentloaded' });
    const problem = await ended;
    if (options.screenshot && (!stats || stats.failures > 0)) {
      mkdirSync(dirname(options.screenshot), { recursive: true });
      await page.screenshot({ path: options.screenshot }).catch(() => undefined);
    }
    if (stats) return { stats };
    console.error(withoutUsualNoise(noise));
    return { stats, problem };
  } finally {
    webExtension?.stop();
    await browser.close().catch(() => undefined);
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

function onTheWeb(window: HostRunOptions, { location }: WebExtension): WindowOptions {
  return { ...window, extensionPath: location, testsPath: `${location}/${window.testsPath}` };
}

/** The server runs without its native modules, and says so. */
function withoutUsualNoise(lines: string): string {
  const kept = lines.split('\n').filter((line) => !/spdlog|bindings file|watchdog/.test(line));
  return kept.slice(-40).join('\n');
}
