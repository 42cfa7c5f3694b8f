import { buildAll } from './build/bundles';
import { main } from './lib/main';

/** `npm run build [-- --dev]`: all bundles into dist/, minified; with `--dev` readable and with source maps. */
main(async (args) => {
  const sizes = await buildAll({ development: args.includes('--dev') });
  for (const { path, bytes } of sizes) console.log(`${path.padEnd(26)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`);
  return 0;
});
