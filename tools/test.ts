import { buildAll } from './build/bundles';
import { main, option, UserError } from './lib/main';
import { runTool } from './test/checks';
import { runHostTests } from './test/host';
import { runBrowserTests, runUnitTests } from './test/mocha';
import type { Totals } from './test/totals';
import { inWords, oneTest, sum } from './test/totals';

interface Suite {
  readonly name: string;
  readonly run: (filter: Filter) => Promise<Totals>;
}

interface Filter {
  /** Only tests whose titles match. */
  readonly grep?: string;
  /** Only this suite of those in the extension host. */
  readonly suite?: string;
}

/** In the order in which they run: what is quick and says most about a mistake comes first. */
const SUITES: readonly Suite[] = [
  { name: 'types', run: () => runTool('types') },
  { name: 'lint', run: () => runTool('lint') },
  { name: 'build', run: runBuild },
  { name: 'unit', run: ({ grep }) => runUnitTests(grep) },
  { name: 'host', run: runHostTests },
  { name: 'browser', run: ({ grep }) => runBrowserTests(grep) },
];

/**
 * `npm test [-- PART… --grep TEXT --suite NAME]`: all suites, or the named parts. The last line is the sum over all of them;
 * the exit code is 0 only when nothing failed.
 */
main(async (args) => {
  const filter: Filter = { grep: option(args, 'grep'), suite: option(args, 'suite') };
  const wanted = args.filter((arg, i) => !arg.startsWith('--') && !['--grep', '--suite'].includes(args[i - 1] ?? ''));
  const unknown = wanted.find((part) => !SUITES.some(({ name }) => name === part));
  if (unknown) throw new UserError(`There is no part "${unknown}"; there are: ${SUITES.map(({ name }) => name).join(', ')}.`);
  const chosen = SUITES.filter(({ name }) => wanted.length === 0 || wanted.includes(name) || (name === 'build' && needsBuild(wanted)));
  const results: Totals[] = [];
  for (const { name, run } of chosen) {
    const start = Date.now();
    console.log(`\n── ${name}`);
    const totals = await run(filter).catch((error: unknown) => {
      console.error(error instanceof UserError ? error.message : error);
      return oneTest(false);
    });
    console.log(`── ${name}: ${inWords(totals)} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    results.push(totals);
  }
  const total = sum(results);
  console.log(`\n${inWords(total)}`);
  return total.failed > 0 ? 1 : 0;
});

function needsBuild(wanted: readonly string[]): boolean {
  return wanted.some((part) => ['host', 'browser', 'unit'].includes(part));
}

async function runBuild(): Promise<Totals> {
  await buildAll({ development: false });
  return oneTest(true);
}
