import * as vscode from 'vscode';
import { check, until } from './expect';

export const TOKEN_TYPES = ['actor', 'figure', 'quote', 'cue'] as const;

export interface Token {
  readonly type: string;
  readonly range: vscode.Range;
  readonly text: string;
}

/** The address of a file of the workspace, by its path below one of the folders (the first, unless said otherwise). */
export function fileUri(path: string, folder = 0): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[folder];
  check(root, `there is no workspace folder ${folder}`);
  return vscode.Uri.joinPath(root.uri, path);
}

/** Opens a file as a click on it would. */
export async function openFile(path: string, folder = 0): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(path, folder)), { preview: false });
}

/** Opens a file and waits until its language is `article`. */
export async function openArticle(path: string, folder = 0): Promise<vscode.TextEditor> {
  const editor = await openFile(path, folder);
  await becomesArticle(editor.document.uri);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(editor.document.uri), { preview: false });
}

export function becomesArticle(uri: vscode.Uri): Promise<true> {
  return until(`${uri.path} to become an article`, () => languageOf(uri) === 'article' || undefined);
}

/** The language as it is now; the document object changes when the language does. */
export function languageOf(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
}

/** The files below a folder of the workspace, by name. */
export async function listFiles(path: string, folder = 0): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(fileUri(path, folder)).then(
    (found) => found,
    () => [],
  );
  return entries.filter(([, type]) => type === vscode.FileType.File).map(([name]) => (path === '.' ? name : `${path}/${name}`)).sort();
}

/** The semantic tokens of the document as the editor would colour them now; empty when there are none yet. */
export async function tokensOf(document: vscode.TextDocument): Promise<readonly Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
  return legend && tokens ? decode(document, legend, tokens.data) : [];
}

/** Waits for a token of the type whose text contains the words. */
export function tokenWith(document: vscode.TextDocument, type: string, words: string): Promise<Token> {
  return until(`a token ${type} with “${words}”`, async () =>
    (await tokensOf(document)).find((token) => token.type === type && token.text.includes(words)),
  );
}

/** What the cards at a place say, as one text, without the backslashes that keep Markdown from reading it. */
export async function cardAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content)))
    .join('\n')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** The card on the first place where these words stand. Waits for one. */
export async function cardOn(document: vscode.TextDocument, words: string): Promise<string> {
  const position = positionOf(document, words);
  return until(`a card on “${words}”`, async () => (await cardAt(document, position)) || undefined);
}

/** A place inside the words, where they first stand in the document. */
export function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  check(offset >= 0, `“${words}” is not in ${document.uri.path}`);
  return document.positionAt(offset + 2);
}

/** Types at the end of the document, as if by hand: nothing is saved. */
export async function typeAtEnd(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  check(await editor.edit((edit) => edit.insert(end, text)), 'the edit was not taken');
}

export async function closeAll(): Promise<void> {
  // Untitled and changed documents would ask whether to save: put them back first. VS Code's own (its settings) are not ours.
  const ours = ({ isUntitled, uri }: vscode.TextDocument) => isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  for (const document of vscode.workspace.textDocuments.filter((candidate) => candidate.isDirty && ours(candidate))) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The protocol writes each token relative to the one before: line, start, length, type, modifiers. */
function decode(document: vscode.TextDocument, legend: vscode.SemanticTokensLegend, data: Uint32Array): readonly Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let start = 0;
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = data.subarray(i, i + 4);
    start = lines === 0 ? start + columns : columns;
    line += lines;
    const range = new vscode.Range(line, start, line, start + length);
    tokens.push({ type: legend.tokenTypes[type] ?? '?', range, text: document.getText(range) });
  }
  return tokens;
}
