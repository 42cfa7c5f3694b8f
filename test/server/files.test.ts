import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadFileParams, ReadFileResult } from '../../src/protocol';
import { clientFiles } from '../../src/server/clientFiles';
import { nodeFiles } from '../../src/server/nodeFiles';

describe('server files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimlens-files-'));
  const file = join(folder, 'port & “strike”.txt');
  writeFileSync(file, 'Vell – today');
  after(() => rmSync(folder, { recursive: true }));

  const asked: ReadFileParams[] = [];
  const client = clientFiles({
    sendRequest: ((_method: string, params: ReadFileParams): Promise<ReadFileResult> => {
      asked.push(params);
      const bytes = Buffer.from('web “text”');
      if (params.uri.endsWith('gone')) return Promise.resolve({ ok: false, error: 'it is not there' });
      return Promise.resolve({ ok: true, bytes: bytes.subarray(0, params.limit).toString('base64'), size: bytes.length });
    }) as never,
  });
  const files = nodeFiles(client);

  it('reads from disk, as far as asked', async () => {
    const { bytes, size } = await files.read(pathToFileURL(file).href, 4);
    assert.deepEqual([new TextDecoder().decode(bytes), size], ['Vell', 14]);
    assert.equal(new TextDecoder().decode((await files.read(pathToFileURL(file).href)).bytes), 'Vell – today');
    assert.deepEqual(asked, []);
  });

  it('does not read what is missing or no file', async () => {
    await assert.rejects(files.read(pathToFileURL(join(folder, 'gone.txt')).href), /no such file/);
    await assert.rejects(files.read(pathToFileURL(folder).href), /not a file/);
  });

  it('asks the client for what is elsewhere', async () => {
    const { bytes, size } = await files.read('vscode-vfs://github/x.txt', 3);
    assert.deepEqual([new TextDecoder().decode(bytes), size], ['web', 14]);
    assert.deepEqual(asked, [{ uri: 'vscode-vfs://github/x.txt', limit: 3 }]);
    await assert.rejects(files.read('vscode-vfs://github/gone'), /it is not there/);
  });
});
