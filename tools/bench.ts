import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { measureLatency } from './bench/latency';
import { checkLinearity } from './bench/linearity';
import { compareNames, compareSpeed } from './bench/speed';
import { stageShares } from './bench/stages';
import { measureStartup } from './bench/startup';
import { openTexts, ownTexts } from './bench/texts';
import { table } from './bench/timing';
import { buildAll } from './build/bundles';
import { main, UserError } from './lib/main';
import { inRoot } from './lib/paths';

const OWN_CHARACTERS = 1_000_000;

/** In the order in which they run; each returns false when something is wrong. */
const PARTS: Readonly<Record<string, () => Promise<boolean> | boolean>> = {
  speed: () => {
    for (const set of textSets()) console.log(`${compareSpeed(set)}\n`);
    return true;
  },
  names: () => {
    for (const set of textSets()) console.log(`${compareNames(set)}\n`);
    return true;
  },
  stages: () => {
    for (const set of textSets()) console.log(`${set.name}\n${stageShares(set)}\n`);
    return true;
  },
  linearity: () => {
    const { text, isLinear } = checkLinearity();
    console.log(text);
    return isLinear;
  },
  latency: async () => {
    await buildAll({ development: false });
    console.log(await measureLatency());
    return true;
  },
  startup: async () => {
    await buildAll({ development: false });
    console.log(await measureStartup());
    return true;
  },
  sizes: async () => {
    const bundles = await buildAll({ development: false });
    const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
    const rows = bundles.map(({ path, bytes }) => [path, kilobytes(bytes), kilobytes(gzipSync(readFileSync(inRoot(path))).length)]);
    console.log(table([['bundle', 'minified', 'gzip'], ...rows]));
    return true;
  },
};

/** `npm run bench [-- PART…]`: how fast the engine and the extension are, with other packages in the same run. */
main(async (args) => {
  const unknown = args.find((part) => !(part in PARTS));
  if (unknown) throw new UserError(`There is no part "${unknown}"; there are: ${Object.keys(PARTS).join(', ')}.`);
  let allWell = true;
  for (const [name, run] of Object.entries(PARTS)) {
    if (args.length > 0 && !args.includes(name)) continue;
    console.log(`\n── ${name}\n`);
    allWell = (await run()) && allWell;
  }
  return allWell ? 0 : 1;
});

function textSets() {
  const open = openTexts();
  return [ownTexts(OWN_CHARACTERS), ...(open ? [open] : [])];
}
