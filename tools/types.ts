import { inherit } from './lib/child';
import { main } from './lib/main';
import { inRoot } from './lib/paths';

/** `npm run types`: the TypeScript compiler as a checker; the bundler only strips types. */
main(async (args) => {
  const { code } = await inherit(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot('tsconfig.json'), ...args]);
  return code;
});
