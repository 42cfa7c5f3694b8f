import { ROOT } from '../lib/paths';
import { copySamples } from '../test/workspace';
import { runInHost } from '../vscode/hostRun';
import { bundleForNode } from '../vscode/suites';

/** Times of the extension in a real VS Code, as the suite test/vscode/host/startup.entry.ts measures and prints them. */
export async function measureStartup(): Promise<string> {
  const { problem } = await runInHost({ workspace: copySamples(), extensionPath: ROOT, testsPath: await bundleForNode('startup') });
  return problem ?? '';
}
