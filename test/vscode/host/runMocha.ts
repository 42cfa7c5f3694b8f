import type Mocha from 'mocha';
import { MARK, SUITE_DONE } from '../../../tools/vscode/suiteProtocol';

/**
 * Runs the suites that `load` defines, inside the extension host, and prints their lines with the mark. Rejects when a
 * test failed or none ran: for the desktop program that makes the exit code.
 */
export async function runMocha(MochaClass: typeof Mocha, load: () => Promise<unknown>, options: RunOptions): Promise<void> {
  const log = console.log.bind(console);
  MochaClass.reporters.Base.consoleLog = (first: unknown = '', ...rest: readonly unknown[]): void => log(MARK + String(first), ...rest);
  const mocha = new MochaClass({ ui: 'bdd', color: false, timeout: 30_000, slow: 3_000, grep: options.grep, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const { passes = 0, failures = 1, pending = 0 } = stats ?? {};
  const summary = JSON.stringify({ passes, failures, pending });
  options.done?.(summary);
  log(MARK + SUITE_DONE + summary);
  if (failures > 0 || passes + pending === 0) throw new Error(`${failures} of ${passes + failures} tests failed`);
}

export interface RunOptions {
  readonly grep?: string | undefined;
  /** Called with the statistics as JSON once all tests have ended. */
  readonly done?: (stats: string) => void;
}
