import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect, collectNode } from '../../../tools/lib/child';
import { inRoot } from '../../../tools/lib/paths';
import { npmVscode } from '../../../tools/vscode/npmVscode';

describe('the commands of the project', function () {
  this.timeout(180_000);

  it('npm start brings up a VS Code that answers with its workbench', async () => {
    const { code, output } = await collectNode(inRoot('tools/run.mjs'), ['start', '--check']);
    assert.equal(code, 0, output);
    assert.match(output, /VS Code is up/);
  });

  it('npm run package makes a file that VS Code installs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimlens-package-'));
    try {
      const file = join(folder, 'claimlens.vsix');
      const packed = await collectNode(inRoot('tools/run.mjs'), ['package', '--out', file]);
      assert.equal(packed.code, 0, packed.output);
      const { node, root } = await npmVscode();
      const server = [join(root, 'out/server-main.js'), '--accept-server-license-terms', '--server-data-dir', folder];
      const installed = await collect(node, [...server, '--extensions-dir', join(folder, 'extensions'), '--install-extension', file]);
      assert.equal(installed.code, 0, installed.output);
      assert.match(installed.output, /successfully installed/);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
