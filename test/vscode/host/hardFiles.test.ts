import * as vscode from 'vscode';
import { cardOn, closeAll, fileUri, openArticle, openFile, tokensOf, tokenWith } from './editor';
import { check, includes, pause } from './expect';

/** Whatever stands in the folder, the next article opened is read as if nothing had been. */
describe('hard files', () => {
  afterEach(closeAll);

  for (const path of ['hard/empty.txt', 'hard/empty.article', 'hard/invalid-utf8.txt', 'hard/invalid-utf8.article', 'hard/one-line.article']) {
    it(`${path} opens and leaves the editor responsive`, async () => {
      const { document } = await openFile(path);
      await tokensOf(document);
      await stillReads();
    });
  }

  it('a binary file leaves the editor responsive', async () => {
    await vscode.commands.executeCommand('vscode.open', fileUri('hard/binary.txt'));
    await vscode.commands.executeCommand('vscode.open', fileUri('hard/binary.article'));
    await pause(500);
    await stillReads();
  });

  it('a file of 50 MB leaves the editor responsive', async () => {
    // VS Code shares no documents of this size with extensions, and asks before it opens one.
    await vscode.workspace.openTextDocument(fileUri('hard/large.txt')).then(undefined, () => undefined);
    await stillReads();
  });

  it('a file of 4 MB is read, or said to be too large, without a stop', async () => {
    const { document } = await openFile('hard/long.article');
    const start = Date.now();
    await tokensOf(document);
    await stillReads();
    check(Date.now() - start < 25_000, `took ${Date.now() - start} ms`);
  }).timeout(60_000);

  it('a missing file is an error of VS Code, not of the extension', async () => {
    await vscode.workspace.openTextDocument(fileUri('hard/missing.article')).then(undefined, () => undefined);
    await stillReads();
  });
});

async function stillReads(): Promise<void> {
  const { document } = await openArticle('articles/orchard.txt');
  await tokenWith(document, 'quote', 'It was');
  includes(await cardOn(document, 'It was'), 'Ilse Brandt', 'speaker');
}
