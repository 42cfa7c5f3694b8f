import { createVSIX } from '@vscode/vsce';
import { readFileSync, statSync } from 'node:fs';
import { buildAll } from './build/bundles';
import { main, option } from './lib/main';
import { inRoot, ROOT } from './lib/paths';

/** `npm run package [-- --out FILE]`: builds, and packs what users install into claimlens-VERSION.vsix. */
main(async (args) => {
  await buildAll({ development: false });
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly version: string };
  const packagePath = option(args, 'out') ?? inRoot(`claimlens-${version}.vsix`);
  await createVSIX({ cwd: ROOT, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  console.log(`${packagePath}: ${(statSync(packagePath).size / 1024).toFixed(0)} kB`);
  return 0;
});
