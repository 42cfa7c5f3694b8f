import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../lib/child';
import { UserError } from '../lib/main';
import { SHARED_CACHE } from '../lib/paths';

/** The npm package that carries the server and workbench of VS Code, and the Node that it needs, also by npm. */
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

export interface NpmVscode {
  /** The server's folder, which holds out/server-main.js. */
  readonly root: string;
  /** The Node to run it with. */
  readonly node: string;
}

/**
 * The VS Code that comes by npm; installed when first needed, outside of node_modules (780 MB, so not a part of the
 * project's own set-up) and shared by all checkouts.
 */
export async function npmVscode(): Promise<NpmVscode> {
  const folder = join(SHARED_CACHE, `vscode-${CODE_SERVER}`);
  const root = join(folder, 'node_modules/code-server/lib/vscode');
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const ownNodeFits = process.versions.node.startsWith('24.');
  const node = ownNodeFits ? process.execPath : join(folder, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  // npm writes this record last, so a set-up that was interrupted is done again.
  const isComplete = existsSync(join(root, 'node_modules/.package-lock.json')) && existsSync(node);
  if (!isComplete) await install(folder, root, ownNodeFits ? {} : { [nodePackage]: NODE });
  return { root, node };
}

async function install(folder: string, root: string, nodePackages: Readonly<Record<string, string>>): Promise<void> {
  console.log(`Installing VS Code by npm into ${folder} (once, 780 MB) …`);
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: { 'code-server': CODE_SERVER, ...nodePackages } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  console.log('  1/2 server, workbench and Node …');
  await npm(['install', '--ignore-scripts'], folder);
  console.log('  2/2 the packages of the server …');
  // Not `npm ci`: the lockfile that the package carries does not fit its manifest.
  await npm(['install', '--omit=dev', '--ignore-scripts'], root);
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--engine-strict=false'];
  const shell = process.platform === 'win32';
  const { code, output } = await collect('npm', [...args, ...quiet], { cwd, shell, env: withoutNpmSettings() });
  if (code !== 0) throw new UserError(`npm ${args.join(' ')} in ${cwd} failed:\n${output.slice(-2000)}`);
}

/** An npm that runs inside `npm test` would take its prefix and its settings from the outer one. */
function withoutNpmSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config_(local_)?prefix|package_|lifecycle_)/.test(name)));
}

/** Whether a program can be started: used to say clearly what is missing. */
export function isOnPath(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}
