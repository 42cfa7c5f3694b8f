import Mocha from 'mocha';
import { runInNode } from './runInNode';

/** Times for `npm run bench`; in a window in which nothing has been opened yet. */
export function run(): Promise<void> {
  return runInNode(Mocha, () => import('./startup.test'));
}
