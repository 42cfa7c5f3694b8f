import Mocha from 'mocha';
import { runInNode } from './runInNode';

/** A workspace of two folders. */
export function run(): Promise<void> {
  return runInNode(Mocha, () => import('./folders.test'));
}
