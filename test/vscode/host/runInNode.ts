import type Mocha from 'mocha';
import { writeFileSync } from 'node:fs';
import { runMocha } from './runMocha';

/** The Node extension host has an environment: the filter comes from it, and the file for the statistics. */
export function runInNode(MochaClass: typeof Mocha, load: () => Promise<unknown>): Promise<void> {
  const file = process.env['CLAIMLENS_STATS'];
  return runMocha(MochaClass, load, {
    grep: process.env['CLAIMLENS_GREP'],
    done: (stats) => {
      if (file) writeFileSync(file, stats);
    },
  });
}
