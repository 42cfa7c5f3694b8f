import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build/bundles';
import { main, option } from './lib/main';
import { ROOT, SCRATCH } from './lib/paths';
import { copySamples } from './test/workspace';
import { findDesktopVscode } from './vscode/desktop';
import { npmVscode } from './vscode/npmVscode';
import type { VscodeServer } from './vscode/server';
import { startServer, windowUrl } from './vscode/server';

/**
 * `npm start [-- --port N] [-- --check]`: VS Code with the extension on a copy of the samples: the desktop program
 * where there is one, else the one that comes by npm, served to the user's own browser until Ctrl+C.
 * `--check` only sees to it that the server answers with a workbench, and ends.
 */
main(async (args) => {
  await buildAll({ development: true });
  const workspace = copySamples();
  const desktop = args.includes('--check') ? undefined : findDesktopVscode();
  if (desktop) return openDesktop(desktop, workspace);
  const token = randomBytes(16).toString('hex');
  const dataDir = join(SCRATCH, 'start', String(process.pid));
  const server = await startServer({ vscode: await npmVscode(), dataDir, token, port: Number(option(args, 'port') ?? 0), workspaceTrust: true });
  try {
    const url = windowUrl(server, { workspace, extensionPath: ROOT }, token);
    return args.includes('--check') ? await check(url) : await serve(server, url, workspace);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function openDesktop(program: string, workspace: string): Promise<number> {
  console.log(`Opening ${program} on a copy of the samples (${workspace}); the copy goes when this ends (Ctrl+C).`);
  const child = spawn(program, [workspace, `--extensionDevelopmentPath=${ROOT}`, '--new-window'], { stdio: 'ignore' });
  child.once('error', (error) => console.error(error.message));
  await interrupted();
  return 0;
}

async function serve(server: VscodeServer, url: string, workspace: string): Promise<number> {
  console.log(`\nVS Code with Claimlens on a copy of the samples (${workspace}). Open this address in a browser:\n\n  ${url}\n\nCtrl+C ends it.`);
  openInBrowser(url);
  const ended = new Promise<number>((resolve) => server.process.once('exit', () => resolve(1)));
  return Promise.race([interrupted().then(() => 0), ended]);
}

async function check(url: string): Promise<number> {
  // The secret in the address is answered with a cookie and sent on to the address without it.
  const first = await fetch(url, { redirect: 'manual' });
  const cookie = first.headers.getSetCookie().map((value) => value.split(';')[0]).join('; ');
  const response = await fetch(new URL(first.headers.get('location') ?? url, url), { headers: { cookie } });
  const page = await response.text();
  const isWorkbench = response.ok && page.includes('vscode-workbench-web-configuration');
  console.log(isWorkbench ? 'VS Code is up and answers with its workbench.' : `No workbench: ${response.status} ${page.slice(0, 200)}`);
  return isWorkbench ? 0 : 1;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Where there is a desktop to open it on; the address is printed in any case. */
function openInBrowser(url: string): void {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!hasDisplay) return;
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] };
  const [command, ...args] = commands[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
