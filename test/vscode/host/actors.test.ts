import * as vscode from 'vscode';
import { cardAt, closeAll, fileUri, openArticle, positionOf, tokensOf, tokenWith } from './editor';
import { check, includes, same, until } from './expect';

const FILE = '.claimlens/actors.json';
const ARTICLES = ['actors/tram-bids.txt', 'actors/tram-doubts.txt', 'actors/tram-vote.txt'] as const;

describe('actors', () => {
  before('wait until the workspace is read', async () => {
    const { document } = await openArticle('actors/tram-vote.txt');
    await until('the actor to be known in three files', async () => (await filesWith(document, 'She added')).length === 3 || undefined, 60_000);
  });

  afterEach('forget what was decided', async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri(FILE)).then(undefined, () => undefined);
    const { document } = await openArticle('actors/tram-vote.txt');
    await tokenWith(document, 'actor', 'Larkfield Fund');
    await until('problems to be gone', () => vscode.languages.getDiagnostics(fileUri(FILE)).length === 0 || undefined);
    await closeAll();
  });

  it('of a pronoun are found in three files', async () => {
    const { document } = await openArticle('actors/tram-vote.txt');
    const found = await referencesAt(document, 'She added');
    same(await filesWith(document, 'She added'), ARTICLES, 'files');
    const words = await Promise.all(found.map(textAt));
    for (const expected of ['Leonie Tarrant', 'She', 'she']) check(words.includes(expected), `no “${expected}” among ${words.join(', ')}`);
    check(!words.includes('Gwil Pendry'), 'another actor is among them');
  });

  it('lead from a pronoun to the words that introduce them', async () => {
    const { document } = await openArticle('actors/tram-vote.txt');
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider', document.uri, positionOf(document, 'She added'),
    );
    const [first] = places.map((place) => ('uri' in place ? place : new vscode.Location(place.targetUri, place.targetSelectionRange ?? place.targetRange)));
    check(first, 'no definition');
    same(await textAt(first), 'Leonie Tarrant', 'words');
  });

  it('that are never one go from all open articles at once', async () => {
    const other = await openArticle('actors/tram-doubts.txt');
    await tokenWith(other.document, 'actor', 'Larkfield Fund');
    await vscode.window.showTextDocument(other.document, vscode.ViewColumn.Two);
    const { document } = await selected('actors/tram-vote.txt', 'Larkfield Fund');
    await vscode.commands.executeCommand('claimlens.actors.ignore');
    for (const open of [document, other.document]) await gone(open, 'Larkfield Fund');
    includes(await readText(FILE), '"Larkfield Fund"', 'the file');
    await tokenWith(document, 'actor', 'Leonie Tarrant');
  });

  it('keep to the last good actors file while it has an error, which is shown at its line', async () => {
    const { document } = await openArticle('actors/tram-vote.txt');
    await writeText(FILE, '{\n  "version": 1,\n  "ignored": ["Larkfield Fund"]\n}\n');
    await gone(document, 'Larkfield Fund');
    await writeText(FILE, '{\n  "version": 1,\n  "actors": {\n    "Gwil Pendry": { "type": "wizard" }\n  }\n}\n');
    const [problem] = await until('a problem', () => someProblems(FILE));
    same(problem?.range.start.line, 3, 'line');
    check(!(await has(document, 'Larkfield Fund')), 'what was decided before is forgotten');
    await writeText(FILE, '{\n  "version": 1,\n  "actors": {\n    "Gwil Pendry": { "type": "person" }\n  }\n}\n');
    await until('the problem to go', () => vscode.languages.getDiagnostics(fileUri(FILE)).length === 0 || undefined);
    await tokenWith(document, 'actor', 'Larkfield Fund');
  });

  it('refuse a change while the file has an error', async () => {
    const broken = '{ "version": 1, "ignored": [';
    await writeText(FILE, broken);
    await until('a problem', () => someProblems(FILE));
    await selected('actors/tram-vote.txt', 'Gwil Pendry');
    await vscode.commands.executeCommand('claimlens.actors.ignore');
    same(await readText(FILE), broken, 'the file');
  });

  it('are renamed in the actors file, not in the articles', async () => {
    const { document } = await openArticle('actors/tram-vote.txt');
    const before = document.getText();
    const place = positionOf(document, 'She added');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, place, 'Leonie M. Tarrant');
    // As the editor applies a rename: it saves what it changes.
    check(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), 'the edit was not taken');
    const written = await until('the file', async () => (await readText(FILE)) || undefined);
    includes(written, '"Leonie M. Tarrant"', 'the new name');
    includes(written, '"Leonie Tarrant"', 'the old name');
    same(document.getText(), before, 'the article');
    await until('the card to show the new name', async () => (await cardAt(document, place)).includes('Leonie M. Tarrant') || undefined);
    same(await filesWith(document, 'She added'), ARTICLES, 'files');
  });

  it('are not renamed while the actors file has unsaved changes', async () => {
    await writeText(FILE, '{ "version": 1 }\n');
    const { document } = await openArticle('actors/tram-vote.txt');
    const file = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(FILE)));
    await file.edit((edit) => edit.insert(new vscode.Position(1, 0), '// a thought\n'));
    const renaming = vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, positionOf(document, 'She added'), 'Leonie M. Tarrant');
    const refusal = await Promise.resolve(renaming).then(() => '', (error: unknown) => String(error));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    includes(refusal, 'unsaved changes', 'the refusal');
  });

  it('take another type by a quick fix', async () => {
    const { document } = await selected('actors/tram-vote.txt', 'Gwil Pendry');
    const fixes = await quickFixesAt(document, 'Gwil Pendry');
    const titles = fixes.map(({ title }) => title).join('\n');
    check(fixes.length >= 5, `quick fixes: ${titles}`);
    const fix = fixes.find(({ title }) => /organi[sz]ation/i.test(title));
    check(fix, `no fix of the type among ${titles}`);
    await run(fix);
    await until('the type to be written', async () => (await readText(FILE)).includes('"organization"') || undefined);
    const place = positionOf(document, 'Gwil Pendry');
    await until('the card to show the type', async () => /organi[sz]ation/.test(await cardAt(document, place)) || undefined);
  });

  it('are told apart from the one that a list offers', async () => {
    includes(await decidedByList('claimlens.actors.apart'), '"apart"', 'the file');
  });

  it('are the same as the one that a list offers', async () => {
    includes(await decidedByList('claimlens.actors.sameAs'), '"aliases"', 'the file');
  });
});

/** What is in the actors file when the first offer of a command's list is taken. */
async function decidedByList(command: string): Promise<string> {
  await selected('actors/tram-vote.txt', 'Gwil Pendry');
  const done = vscode.commands.executeCommand(command);
  const text = await until('the file', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return (await readText(FILE)) || undefined;
  });
  await done;
  includes(text, '"Gwil Pendry"', 'the file');
  return text;
}

// --- articles --------------------------------------------------------------------------------------------------

/** Opens an article, waits for the actor's token, and selects the words. */
async function selected(path: string, words: string): Promise<vscode.TextEditor> {
  const editor = await openArticle(path);
  const { range } = await tokenWith(editor.document, 'actor', words);
  editor.selection = new vscode.Selection(range.start, range.end);
  await until('the selection', () => !editor.selection.isEmpty || undefined);
  return editor;
}

async function has(document: vscode.TextDocument, words: string): Promise<boolean> {
  return (await tokensOf(document)).some(({ type, text }) => type === 'actor' && text.includes(words));
}

async function gone(document: vscode.TextDocument, words: string): Promise<void> {
  await until(`“${words}” to be no actor in ${document.uri.path}`, async () => {
    const tokens = await tokensOf(document);
    return (tokens.length > 0 && !(await has(document, words))) || undefined;
  });
}

async function referencesAt(document: vscode.TextDocument, words: string): Promise<readonly vscode.Location[]> {
  return (await vscode.commands.executeCommand<vscode.Location[] | undefined>('vscode.executeReferenceProvider', document.uri, positionOf(document, words))) ?? [];
}

async function filesWith(document: vscode.TextDocument, words: string): Promise<readonly string[]> {
  const uris = (await referencesAt(document, words)).map(({ uri }) => vscode.workspace.asRelativePath(uri));
  return [...new Set(uris)].sort();
}

async function textAt({ uri, range }: vscode.Location): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}

// --- decisions -------------------------------------------------------------------------------------------------

async function quickFixesAt(document: vscode.TextDocument, words: string): Promise<readonly (vscode.CodeAction | vscode.Command)[]> {
  const place = positionOf(document, words);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(place, place), vscode.CodeActionKind.QuickFix.value);
}

async function run(fix: vscode.CodeAction | vscode.Command): Promise<void> {
  const command = typeof fix.command === 'object' ? fix.command : (fix as vscode.Command);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

function someProblems(path: string): readonly vscode.Diagnostic[] | undefined {
  const problems = vscode.languages.getDiagnostics(fileUri(path)).filter(({ source }) => source === undefined || /claimlens/i.test(source));
  return problems.length > 0 ? problems : undefined;
}

/** Empty when there is no such file. */
function readText(path: string): Promise<string> {
  return Promise.resolve(
    vscode.workspace.fs.readFile(fileUri(path)).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    ),
  );
}

async function writeText(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}
