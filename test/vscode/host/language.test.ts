import * as vscode from 'vscode';
import { becomesArticle, closeAll, fileUri, languageOf, listFiles, openArticle, openFile, positionOf, typeAtEnd } from './editor';
import { check, pause, same, until } from './expect';

const OTHER_FILES: Readonly<Record<string, string>> = {
  'others/requirements.txt': 'pip-requirements',
  'others/robots.txt': 'plaintext',
  'others/CMakeLists.txt': 'cmake',
  'others/service.log': 'log',
  'others/service-log.txt': 'plaintext',
  'others/table.csv': 'csv',
  'others/notes.md': 'markdown',
};

describe('language', () => {
  afterEach(closeAll);

  it('of every sample, fixture and shared article is article', async () => {
    const articles = [...(await listFiles('.')), ...(await listFiles('articles')), ...(await listFiles('shared'))];
    const expected = articles.filter((path) => /\.(txt|article)$/.test(path));
    check(expected.length >= 8, `only ${expected.length} articles in the workspace`);
    for (const path of expected) await openArticle(path);
  });

  it('of other files stays as it was', async () => {
    const before = new Map<string, string>();
    for (const path of Object.keys(OTHER_FILES)) before.set(path, (await openFile(path)).document.languageId);
    await pause(1500);
    for (const [path, language] of before) {
      same(languageOf(fileUri(path)), language, path);
      check(language !== 'article', `${path} is taken for an article`);
    }
  });

  it('chosen by hand is not changed again', async () => {
    // A file of its own: the choice holds for the session.
    await vscode.workspace.fs.copy(fileUri('articles/bridge.txt'), fileUri('articles/by-hand.txt'), { overwrite: true });
    const editor = await openArticle('articles/by-hand.txt');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
    const { document } = await openFile('articles/by-hand.txt');
    await typeAtEnd(await vscode.window.showTextDocument(document), '\n“It stays as it is,” said Marta Vell.\n');
    await pause(1500);
    same(languageOf(document.uri), 'plaintext', 'after an edit');
  });

  it('of an untitled document becomes article once it reads like one', async () => {
    const bridge = await vscode.workspace.openTextDocument(fileUri('articles/bridge.txt'));
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(untitled);
    await typeAtEnd(editor, bridge.getText());
    await becomesArticle(untitled.uri);
  });

  it('follows “This is not an article” and “This is an article”, which write .claimlens/articles.json', async () => {
    const editor = await openArticle('articles/orchard.txt');
    const { uri } = editor.document;
    await vscode.commands.executeCommand('claimlens.isNotArticle');
    await until('the language to go back', () => languageOf(uri) === 'plaintext' || undefined);
    const written = await until('the file to be written', () => readText(fileUri('.claimlens/articles.json')));
    check(written.includes('articles/orchard.txt'), `the path is not in ${written}`);
    await openFile('articles/orchard.txt');
    await vscode.commands.executeCommand('claimlens.isArticle');
    await becomesArticle(uri);
  });

  it('“This is an article” makes an article of what does not read like one', async () => {
    const { document } = await openFile('others/service-log.txt');
    await vscode.commands.executeCommand('claimlens.isArticle');
    await becomesArticle(document.uri);
    await openFile('others/service-log.txt');
    await vscode.commands.executeCommand('claimlens.isNotArticle');
    await until('the language to go back', () => languageOf(document.uri) !== 'article' || undefined);
  });

  it('leaves the article on disk as it was', async () => {
    const editor = await openArticle('articles/bridge.txt');
    const before = await readText(editor.document.uri);
    positionOf(editor.document, 'Marta Vell');
    await vscode.commands.executeCommand('claimlens.nextClaim');
    same(await readText(editor.document.uri), before, 'the file');
    same(editor.document.isDirty, false, 'unsaved changes');
  });
});

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}
