import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { inRoot, SCRATCH } from '../lib/paths';

const OUT = `${SCRATCH}/suites`;

/** Bundles an entry of test/vscode/host for the Node extension host; returns the path of the module. */
export async function bundleForNode(name: string): Promise<string> {
  const outfile = `${OUT}/${name}.cjs`;
  await build({ ...common(name, outfile), platform: 'node', target: 'node20', external: ['vscode', 'mocha'] });
  return outfile;
}

/** The same for the web worker extension host, with mocha's browser build and what it expects of its surroundings. */
export async function bundleForWebWorker(name: string, grep: string | undefined): Promise<string> {
  const outfile = `${OUT}/${name}.js`;
  await build({
    ...common(name, outfile),
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    // No environment reaches the worker, so what it must know is written into the bundle.
    define: { CLAIMLENS_GREP: JSON.stringify(grep ?? '') },
    banner: { js: 'globalThis.global ??= globalThis; globalThis.process ??= { env: {}, on() {}, nextTick: queueMicrotask };' },
  });
  return outfile;
}

function common(name: string, outfile: string): BuildOptions {
  return {
    absWorkingDir: inRoot(),
    entryPoints: [`test/vscode/host/${name}.entry.ts`],
    outfile,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
  };
}
