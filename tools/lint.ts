import { collectNode } from './lib/child';
import { main } from './lib/main';
import { inRoot } from './lib/paths';

/** `npm run lint [-- --fix]`: eslint, and dependency-cruiser for the import directions of docs and design. */
main(async (args) => {
  const outcomes = await Promise.all([
    collectNode(inRoot('node_modules/eslint/bin/eslint.js'), ['.', ...args]),
    collectNode(inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']),
  ]);
  for (const { output, code } of outcomes) if (code !== 0 || output.includes('warn')) console.log(output.trim());
  return outcomes.every(({ code }) => code === 0) ? 0 : 1;
});
