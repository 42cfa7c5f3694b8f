import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { chmodSync, rmSync, statSync } from 'node:fs';
import { UserError } from '../lib/main';
import { inRoot } from '../lib/paths';
import { writeLicences } from './licences';

export interface BundleSize {
  /** Relative to the checkout. */
  readonly path: string;
  readonly bytes: number;
}

interface Bundle {
  readonly entry: string;
  readonly out: string;
  readonly options: BuildOptions;
}

const NODE: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
/** A Node module in a browser bundle is an error of esbuild: that is the check that the web entries stay clean. */
const WEB: BuildOptions = { platform: 'browser', format: 'cjs', target: 'es2022', conditions: ['browser'], mainFields: ['browser', 'module', 'main'] };

const BUNDLES: readonly Bundle[] = [
  { entry: 'src/extension/node.ts', out: 'dist/extension/node.js', options: { ...NODE, external: ['vscode'] } },
  { entry: 'src/extension/browser.ts', out: 'dist/extension/browser.js', options: { ...WEB, external: ['vscode'] } },
  { entry: 'src/server/node.ts', out: 'dist/server/node.js', options: NODE },
  { entry: 'src/server/browser.ts', out: 'dist/server/browser.js', options: { ...WEB, format: 'iife' } },
  { entry: 'src/cli/claimlens.ts', out: 'dist/cli/claimlens.js', options: NODE },
];

/** Builds every bundle and returns their sizes. Throws when one fails, after esbuild has printed why. */
export async function buildAll({ development }: { readonly development: boolean }): Promise<readonly BundleSize[]> {
  const results = await Promise.allSettled(BUNDLES.map((bundle) => build({ ...buildOptions(bundle, development), metafile: true })));
  const built = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (built.length < results.length) throw new UserError('The build failed.');
  writeLicences(built.map(({ metafile }) => metafile));
  if (!development) for (const { out } of BUNDLES) rmSync(inRoot(`${out}.map`), { force: true });
  chmodSync(inRoot('dist/cli/claimlens.js'), 0o755);
  return BUNDLES.map(({ out }) => ({ path: out, bytes: statSync(inRoot(out)).size }));
}

function buildOptions({ entry, out, options }: Bundle, development: boolean): BuildOptions {
  return {
    absWorkingDir: inRoot(),
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    minify: !development,
    sourcemap: development,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  };
}
