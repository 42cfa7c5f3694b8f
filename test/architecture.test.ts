import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');

/** The rules are tried on a source tree of its own, in which each file exists for one import. */
describe('import directions', function () {
  this.timeout(60_000);
  let tree: string;

  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'claimlens-architecture-'));
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(join(ROOT, file), join(tree, file));
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
    for (const folder of ['engine', 'annotations', 'corpus', 'features', 'server', 'extension', 'cli']) {
      write(`src/${folder}/thing.ts`, `export const ${folder} = 1;\n`);
    }
    write('src/protocol.ts', 'export const protocol = 1;\n');
  });

  afterEach(() => rmSync(tree, { recursive: true, force: true }));

  it('allow what points the right way', () => {
    write('src/corpus/good.ts', `export { engine } from '../engine/thing';\n`);
    write('src/server/good.ts', `export { features } from '../features/thing';\nexport { protocol } from '../protocol';\n`);
    write('src/server/node.ts', `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`);
    write('src/extension/good.ts', `import * as vscode from 'vscode';\nexport const uri = vscode.Uri;\n`);
    const { status, output } = cruise();
    assert.equal(status, 0, output);
  });

  it('forbid, one by one, what does not', () => {
    const forbidden: Readonly<Record<string, string>> = {
      'src/engine/upwards.ts': `export { corpus } from '../corpus/thing';\n`,
      'src/engine/vscode.ts': `import * as vscode from 'vscode';\nexport const uri = vscode.Uri;\n`,
      'src/engine/node.ts': `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
      'src/engine/package.ts': `export { z } from 'zod';\n`,
      'src/engine/typeOnly.ts': `import type { protocol } from '../protocol';\nexport type P = typeof protocol;\n`,
      'src/annotations/upwards.ts': `export { corpus } from '../corpus/thing';\n`,
      'src/corpus/upwards.ts': `export { features } from '../features/thing';\n`,
      'src/features/server.ts': `export { server } from '../server/thing';\n`,
      'src/features/vscode.ts': `import * as vscode from 'vscode';\nexport const uri = vscode.Uri;\n`,
      'src/server/client.ts': `export { extension } from '../extension/thing';\n`,
      'src/server/vscode.ts': `import * as vscode from 'vscode';\nexport const uri = vscode.Uri;\n`,
      'src/extension/server.ts': `export { server } from '../server/thing';\n`,
      'src/cli/server.ts': `export { server } from '../server/thing';\n`,
      'src/protocol.ts': `export { engine as protocol } from './engine/thing';\n`,
      'src/corpus/circleOne.ts': `export { two } from './circleTwo';\nexport const one = 1;\n`,
      'src/corpus/circleTwo.ts': `import { one } from './circleOne';\nexport const two = one;\n`,
      'src/server/file.ts': `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
      'src/server/browser.ts': `export { read } from './file';\n`,
    };
    for (const [path, source] of Object.entries(forbidden)) write(path, source);
    const { status, output } = cruise();
    assert.notEqual(status, 0, output);
    // A circle is reported once; the file with Node in it is allowed, only the browser entry may not reach it.
    const expected = Object.keys(forbidden).filter((path) => path !== 'src/corpus/circleTwo.ts' && path !== 'src/server/file.ts');
    const reported = new Set(Array.from(output.matchAll(/error \S+ (\S+?\.ts)/g), (match) => match[1] ?? ''));
    assert.deepEqual([...reported].sort(), expected.sort(), output);
  });

  function write(path: string, source: string): void {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), source);
  }

  function cruise(): { readonly status: number | null; readonly output: string } {
    const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const result = spawnSync(process.execPath, [cruiser, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'], {
      cwd: tree,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    return { status: result.status, output: result.stdout + result.stderr };
  }
});
