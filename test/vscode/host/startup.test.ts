import * as vscode from 'vscode';
import { openFile, tokensOf } from './editor';
import { check, until } from './expect';

describe('start', () => {
  it('activation, and the first tokens of the first article', async function () {
    const extension = vscode.extensions.getExtension('claimlens.claimlens');
    check(extension, 'the extension is not installed');
    const wasActive = extension.isActive;
    const start = Date.now();
    await extension.activate();
    const activated = Date.now();
    const { document } = await openFile('dam-warning.txt');
    await until('tokens', async () => (await tokensOf(document)).length > 0 || undefined);
    const title = `activation ${wasActive ? '(was active) ' : ''}${activated - start} ms, from there to the first tokens ${Date.now() - activated} ms`;
    if (this.test) this.test.title = title;
  });
});
