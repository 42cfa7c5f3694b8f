#!/usr/bin/env node
/**
 * Every command of the project starts here: `node tools/run.mjs NAME [ARGUMENTS]` sets the checkout up when that is
 * needed and runs tools/NAME.ts. Plain JavaScript without dependencies, since it is what installs them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(`Claimlens needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
}
const names = readdirSync(join(root, 'tools')).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
if (!name || !names.includes(name)) fail(`Usage: node tools/run.mjs ${names.join('|')} [arguments]`);
if (isSetUpNeeded()) setUp();
runTool(join(root, 'tools', `${name}.ts`), args);

/**
 * Compares what is installed (npm's own record in node_modules) with what the lockfile asks for. File times would not
 * do: git sets them anew on every checkout.
 */
function isSetUpNeeded() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return true;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).some(([path, entry]) => path !== '' && !entry.optional && installed[path]?.version !== entry.version);
}

function setUp() {
  console.error('Installing the packages of package-lock.json …');
  const npmArgs = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const npmScript = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const result = npmScript?.endsWith('.js')
    ? spawnSync(process.execPath, [npmScript, ...npmArgs], options)
    : spawnSync('npm', npmArgs, { ...options, shell: process.platform === 'win32' });
  if (result.error) fail(`npm could not be started (${result.error.message}). It comes with Node.`);
  if (result.status !== 0) fail('npm ci failed: see its message above. A connection to a package registry is needed once.');
}

function runTool(file, toolArgs) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...toolArgs], { cwd: root, stdio: 'inherit' });
  // Ctrl+C reaches the tool as well, which ends in its own time; this process waits for it.
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => fail(`tools/${name}.ts could not be started: ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
