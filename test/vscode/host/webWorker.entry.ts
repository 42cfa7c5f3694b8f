import type MochaClass from 'mocha';
import 'mocha/mocha.js';
import { runMocha } from './runMocha';

declare const CLAIMLENS_GREP: string;

/** The web worker extension host, as on vscode.dev: the extension's browser entry, with the server as a worker. */
export async function run(): Promise<void> {
  const { Mocha } = globalThis as unknown as { readonly Mocha: typeof MochaClass };
  await runMocha(
    Mocha,
    async () => {
      await import('./webWorker.test');
      await import('./language.test');
      await import('./reading.test');
      await import('./typing.test');
      await import('./findings.test');
      await import('./figures.test');
    },
    { grep: CLAIMLENS_GREP || undefined },
  );
}
