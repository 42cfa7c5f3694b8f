import Mocha from 'mocha';
import { runInNode } from './runInNode';

/** A folder that the user has not trusted: everything works as elsewhere. */
export function run(): Promise<void> {
  return runInNode(Mocha, async () => {
    await import('./restricted.test');
    await import('./reading.test');
    await import('./typing.test');
  });
}
