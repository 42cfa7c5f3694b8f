import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import type * as Analyse from '../../src/engine/analyse';
import type * as WordForm from '../../src/engine/words/wordForms';
import { inRoot, SCRATCH } from '../lib/paths';

type Engine = Pick<typeof Analyse, 'analyse' | 'analyseInSteps'> & Pick<typeof WordForm, 'clearWordForms'>;

/**
 * The engine bundled as it ships. The loader that runs the tools would not do: it names every function as it is made
 * (esbuild's keepNames), which costs time in code with many small ones.
 */
export const engine: Engine = loadEngine();

function loadEngine(): Engine {
  const outfile = `${SCRATCH}/bench/engine.cjs`;
  buildSync({
    stdin: {
      contents: `export { analyse, analyseInSteps } from './analyse'; export { clearWordForms } from './words/wordForms';`,
      resolveDir: inRoot('src/engine'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2022',
  });
  return createRequire(__filename)(outfile) as Engine;
}
