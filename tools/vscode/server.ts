import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NpmVscode } from './npmVscode';

export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
  readonly vscode: NpmVscode;
  /** Where the server keeps its data; the user's settings are written there before the start. */
  readonly dataDir: string;
  readonly extensionsDir?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** A secret that the address must carry; without it every program of this machine may connect. */
  readonly token?: string;
  readonly settings?: Settings;
  readonly env?: Readonly<Record<string, string>>;
  /** Ask the user whether a folder is trusted, as the desktop does. */
  readonly workspaceTrust?: boolean;
}

export interface VscodeServer {
  readonly port: number;
  readonly process: ChildProcess;
  /** Everything that the server printed, for a message when something went wrong. */
  output(): string;
  stop(): Promise<void>;
}

/** What a window opens, and which extension is under development or test in it. */
export interface WindowOptions {
  /** A folder, or a `.code-workspace` file. */
  readonly workspace: string;
  readonly extensionPath?: string;
  readonly testsPath?: string;
  readonly openFile?: string;
}

/** Quiet, offline, and without anything that writes to the files of the workspace. */
const SETTINGS: Settings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  // The web workbench saves by itself unless told otherwise.
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'editor.minimap.enabled': false,
  'editor.accessibilitySupport': 'off',
  'window.dialogStyle': 'custom',
  'window.confirmBeforeClose': 'never',
};

const START_LIMIT = 60_000;

/** Starts the VS Code server on the loopback interface. Rejects, with what it printed, when it ends or takes a minute. */
export async function startServer(options: ServerOptions): Promise<VscodeServer> {
  const { vscode, dataDir, env = {} } = options;
  mkdirSync(join(dataDir, 'data/User'), { recursive: true });
  writeFileSync(join(dataDir, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...options.settings }, null, 2));
  const child = spawn(vscode.node, [join(vscode.root, 'out/server-main.js'), ...serverArguments(options)], {
    env: { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let output = '';
  const port = await new Promise<number>((resolvePort, reject) => {
    const listen = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-20_000);
      const bound = /Extension host agent listening on (\d+)/.exec(output);
      if (bound) resolvePort(Number(bound[1]));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with code ${String(code)}:\n${output.slice(-3000)}`)));
    setTimeout(() => reject(new Error(`The VS Code server did not start within ${START_LIMIT / 1000} s:\n${output}`)), START_LIMIT).unref();
  });
  return { port, process: child, output: () => output, stop: () => stop(child) };
}

/** The address of a workbench window on a server. */
export function windowUrl(server: { readonly port: number }, window: WindowOptions, token?: string): string {
  // What is no path already is an address.
  const remote = (path: string): string => (/^https?:/.test(path) ? path : `vscode-remote://127.0.0.1:${server.port}${resolve(path)}`);
  const payload: [string, string][] = [];
  if (window.extensionPath) payload.push(['extensionDevelopmentPath', remote(window.extensionPath)]);
  if (window.testsPath) payload.push(['extensionTestsPath', remote(window.testsPath)]);
  if (window.openFile) payload.push(['openFile', remote(window.openFile)]);
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  query.set(window.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(window.workspace));
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${server.port}/?${query.toString()}`;
}

function serverArguments({ dataDir, extensionsDir, port = 0, token, workspaceTrust = false }: ServerOptions): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms', '--server-data-dir', dataDir],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(extensionsDir ? ['--extensions-dir', extensionsDir] : []),
    ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments', '--disable-getting-started-override'],
    // Without it the workbench ignores extensionDevelopmentPath and extensionTestsPath in its address.
    '--enable-smoke-test-driver',
  ];
}

/** A terminal inside VS Code hands its own variables down, which would confuse the server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER_)/.test(name)));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolveEnd) => child.once('exit', resolveEnd));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
}
