import Mocha from 'mocha';
import { runInNode } from './runInNode';

/** One folder: the samples, with files of other kinds beside them. */
export function run(): Promise<void> {
  return runInNode(Mocha, async () => {
    await import('./language.test');
    await import('./reading.test');
    await import('./typing.test');
    await import('./findings.test');
    await import('./figures.test');
    await import('./actors.test');
    await import('./hardFiles.test');
    await import('./process.test');
  });
}
