import type { Metafile } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../lib/main';
import { inRoot } from '../lib/paths';

/** What ships beside the bundles: the licence of each package that a bundle holds, as its licence asks. */
export const LICENCES = 'dist/third-party-licences.txt';

/** Writes the licences of all packages that went into these bundles. Throws when one has none. */
export function writeLicences(metafiles: readonly Metafile[]): void {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap((input) => packageFolder(input) ?? [])));
  const sections = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = readdirSync(inRoot(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
    if (!file) throw new UserError(`${folder} has no licence file: it can't ship in a bundle.`);
    return `${name} ${version} (${license})\n\n${readFileSync(inRoot(join(folder, file)), 'utf8').trim()}\n`;
  });
  writeFileSync(inRoot(LICENCES), sections.join(`\n${'-'.repeat(100)}\n\n`));
}

/** `node_modules/zod/v4/core.js` -> `node_modules/zod`; null for files of our own. */
function packageFolder(input: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? null;
}
