import { collect } from '../lib/child';
import { inRoot } from '../lib/paths';
import type { Totals } from './totals';
import { oneTest } from './totals';

/** The type check and the lint, each of which counts as one test. */
export async function runTool(name: 'types' | 'lint'): Promise<Totals> {
  const { code, output } = await collect(process.execPath, ['--import', 'tsx', inRoot(`tools/${name}.ts`)]);
  if (output.trim()) console.log(output.trimEnd());
  return oneTest(code === 0);
}
