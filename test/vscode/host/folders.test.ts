import * as vscode from 'vscode';
import { cardOn, closeAll, fileUri, languageOf, openArticle, openFile, TOKEN_TYPES, tokensOf, tokenWith } from './editor';
import { check, includes, same, until } from './expect';

describe('two folders', () => {
  afterEach(closeAll);

  it('are both open', () => {
    same(vscode.workspace.workspaceFolders?.length, 2, 'folders');
  });

  it('have their articles read', async () => {
    const first = await openArticle('dam-warning.txt', 0);
    await tokenWith(first.document, 'quote', '');
    const second = await openArticle('bridge.txt', 1);
    includes(await cardOn(second.document, 'We cannot patch it'), 'Marta Vell', 'speaker');
    const types = new Set((await tokensOf(second.document)).map(({ type }) => type));
    same(TOKEN_TYPES.filter((type) => !types.has(type)), [], 'types without a token');
  });

  it('have each their own .claimlens', async () => {
    const { document } = await openArticle('orchard.txt', 1);
    await vscode.commands.executeCommand('claimlens.isNotArticle');
    await until('the language to go back', () => languageOf(document.uri) === 'plaintext' || undefined);
    await until('the file to be written', async () => (await readText(fileUri('.claimlens/articles.json', 1))).includes('orchard.txt') || undefined);
    check(!(await readText(fileUri('.claimlens/articles.json', 0))).includes('orchard.txt'), 'it is written in the other folder');
    await openFile('orchard.txt', 1);
    await vscode.commands.executeCommand('claimlens.isArticle');
  });
});

async function readText(uri: vscode.Uri): Promise<string> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}
