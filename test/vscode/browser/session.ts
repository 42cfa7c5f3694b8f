import type { Context } from 'mocha';
import { join } from 'node:path';
import { TEST_RESULTS } from '../../../tools/lib/paths';
import type { WorkbenchOptions } from '../../../tools/vscode/workbench';
import { Workbench } from '../../../tools/vscode/workbench';

/**
 * A workbench for all tests of the suite that calls this; the tests are skipped where there is no browser, and a
 * picture is kept of what a failed one saw.
 */
export function workbenchFor(options: () => WorkbenchOptions): () => Workbench {
  let workbench: Workbench | undefined;

  before('open the workbench', async function () {
    this.timeout(180_000);
    workbench = await Workbench.open(options());
    if (!workbench) this.skip();
  });

  afterEach('keep a picture', async function (this: Context) {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot(join(TEST_RESULTS, `${this.currentTest.fullTitle().replace(/\W+/g, '-')}.png`));
  });

  after('close the workbench', () => workbench?.close());

  return () => {
    if (!workbench) throw new Error('the workbench is not open');
    return workbench;
  };
}

/** Asks again and again until it is so; rejects after the limit (milliseconds). */
export async function waitUntil(what: string, ask: () => Promise<boolean>, limit = 20_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
  }
}
