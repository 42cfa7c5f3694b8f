import * as vscode from 'vscode';
import { closeAll, fileUri, openArticle, openFile } from './editor';
import { check, pause, same, until } from './expect';

const QUAY = 'articles/quay.article';

describe('findings', () => {
  afterEach(closeAll);

  it('of an open article are listed as remarks with their codes, and go when it is closed', async () => {
    // Opened as by a click, and under a name of its own: what a test opens as a document stays open for minutes.
    const uri = fileUri('articles/new-quay.article');
    await vscode.workspace.fs.copy(fileUri(QUAY), uri, { overwrite: true });
    await vscode.commands.executeCommand('vscode.open', uri);
    const document = await until('the document', () => vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString()));
    const found = await until('the findings', () => (findingsOf(document.uri).length >= 3 ? findingsOf(document.uri) : undefined));
    same(found.map(({ code, range }) => [code, document.getText(range)]), [
      ['unnamed-source', 'Two people familiar with the matter'],
      ['unattributed-quote', '“Nobody has asked the crane drivers.”'],
      ['unclosed-quotation-mark', '“'],
    ], 'findings');
    check(found.every(({ severity }) => severity === vscode.DiagnosticSeverity.Information), 'one is more than a remark');
    await closeAll();
    await until('the findings to go', () => findingsOf(uri).length === 0);
    await vscode.workspace.fs.delete(uri);
  });

  it('go when the file is no article any more, and there are none of other files', async () => {
    // A file of its own: the choice holds for the session.
    await vscode.workspace.fs.copy(fileUri(QUAY), fileUri('articles/no-quay.txt'), { overwrite: true });
    const { document } = await openArticle('articles/no-quay.txt');
    await until('the findings', () => findingsOf(document.uri).length >= 3);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until('the findings to go', () => findingsOf(document.uri).length === 0);
    const others = ['others/notes.md', 'others/service-log.txt'];
    for (const path of others) await openFile(path);
    await pause(1000);
    same(others.flatMap((path) => findingsOf(fileUri(path))).length, 0, 'findings of other files');
    await vscode.workspace.fs.delete(fileUri('articles/no-quay.txt'));
  });

  it('can be switched off', async () => {
    const { document } = await openArticle(QUAY);
    await until('the findings', () => findingsOf(document.uri).length >= 3);
    await set('findings.scope', 'off');
    await until('the findings to go', () => findingsOf(document.uri).length === 0);
    await set('findings.scope', undefined);
    await until('the findings', () => findingsOf(document.uri).length >= 3);
  });
});

describe('speakers above paragraphs', () => {
  afterEach(async () => {
    await set('codeLens.speakers', undefined);
    await closeAll();
  });

  it('are shown on demand, and lead to what was said', async () => {
    const editor = await openArticle(QUAY);
    const { document } = editor;
    await until('the findings', () => findingsOf(document.uri).length >= 3);
    same((await lensesOf(document.uri)).length, 0, 'lenses before');
    await vscode.commands.executeCommand('claimlens.toggleSpeakers');
    const lenses = await until('lenses', async () => {
      const found = await lensesOf(document.uri);
      return found.length > 0 ? found : undefined;
    });
    same(lenses.map(({ range, command }) => [range.start.line, command?.title]), [
      [2, 'Ana Ruiz says'], [4, 'Ana Ruiz says'], [6, 'Unnamed source: Two people familiar with the matter'], [10, 'Unattributed'],
      [12, 'Ana Ruiz says'],
    ], 'lenses');
    const command = lenses.find(({ range }) => range.start.line === 10)?.command;
    check(command, 'no command');
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    await until('the quote to be selected', () => document.getText(editor.selection) === '“Nobody has asked the crane drivers.”');
    await vscode.commands.executeCommand('claimlens.toggleSpeakers');
    await until('no lenses', async () => (await lensesOf(document.uri)).length === 0);
  });
});

function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Claimlens');
}

function lensesOf(uri: vscode.Uri): Thenable<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
}

async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('claimlens').update(key, value, vscode.ConfigurationTarget.Global);
}
