import { strict as assert } from 'node:assert';
import { ResponseError, type CodeAction, type Diagnostic, type SemanticTokens, type WorkspaceEdit } from 'vscode-languageserver/node';
import { ActorsRequest, ScanRequest } from '../../src/protocol';
import { analyseInSteps } from '../../src/engine/analyse';
import type { Engine } from '../../src/server/analyser';
import { FOLDER, MemoryFiles, TestClient } from './testClient';

const uri = (name: string) => `${FOLDER}/${name}`;
const ACTORS = uri('.claimlens/actors.json');
const DETAILS = uri('.claimlens/articles.json');
const ONE = 'Harbour Minister Ana Ruiz met the Harbour Board.\nShe left. The Harbour Board agreed.\n';
const TWO = 'The Harbour Board thanked Ana Ruiz.\n';
const actorsJson = (content: object) => JSON.stringify({ version: 1, ...content });

describe('server: the actors file', () => {
  let client: TestClient;
  let files: MemoryFiles;
  let analysed: string[];
  let diagnostics: Map<string, readonly Diagnostic[]>;

  const engine: Engine = function* (text, options) {
    analysed.push(options.id ?? '');
    return yield* analyseInSteps(text, options);
  };

  async function start(contents: Readonly<Record<string, string>> = {}): Promise<void> {
    const all = { 'one.article': ONE, 'two.article': TWO, ...contents };
    files = new MemoryFiles(new Map(Object.entries(all).map(([name, text]) => [uri(name), text])));
    client = await TestClient.start(files, engine);
    client.connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
      diagnostics.set(params.uri, params.diagnostics);
    });
    await client.request(ScanRequest, { uris: ['one.article', 'two.article'].map(uri) });
  }

  const names = async () => (await client.request(ActorsRequest, null)).map(({ name, mentions }) => `${name} ${mentions}`).sort();
  const become = async (file: string, text: string | null) => {
    if (text === null) files.contents.delete(file);
    else files.contents.set(file, text);
    await client.watched([file, text === null ? 3 : 2]);
  };

  beforeEach(() => {
    analysed = [];
    diagnostics = new Map();
  });
  afterEach(() => client.stop());

  it('is obeyed from the start', async () => {
    await start({ '.claimlens/actors.json': actorsJson({ ignored: ['Harbour Board'], actors: { 'Ana Ruiz Vega': { aliases: ['Ana Ruiz'] } } }) });
    assert.deepEqual(await names(), ['Ana Ruiz Vega 3']);
  });

  it('is obeyed in all articles at once when it comes, changes and goes, open ones first', async () => {
    await start();
    assert.deepEqual(await names(), ['Ana Ruiz 3', 'Harbour Board 3']);
    await client.open(uri('two.article'), TWO);
    const before = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri('two.article'));
    analysed = [];
    await become(ACTORS, actorsJson({ ignored: ['Harbour Board'] }));
    await client.until(async () => (await names()).join() === 'Ana Ruiz 3');
    assert.deepEqual(analysed, ['two.article', 'one.article']);
    assert.equal(client.refreshes, 1);
    const after = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri('two.article'));
    assert.ok(after.data.length < before.data.length);
    await become(ACTORS, actorsJson({ apart: [['A', 'B']] }));
    await client.until(async () => (await names()).join() === 'Ana Ruiz 3,Harbour Board 3');
    await become(ACTORS, null);
    await client.until(() => analysed.length === 6);
  });

  it('is not read into the articles again when it says the same', async () => {
    await start({ '.claimlens/actors.json': actorsJson({ ignored: ['Harbour Board'] }) });
    analysed = [];
    await become(ACTORS, `${actorsJson({ ignored: ['Harbour Board'] })} // the same`);
    await become(DETAILS, JSON.stringify({ version: 1, articles: { 'two.article': { outlet: 'Vell Courier' } } }));
    await client.until(() => analysed.length > 0);
    assert.deepEqual(analysed, ['two.article']);
  });

  it('with an error keeps in force what it said before, and shows the error at its line until it is mended', async () => {
    await start({ '.claimlens/actors.json': actorsJson({ ignored: ['Harbour Board'] }) });
    await become(ACTORS, '{\n  "version": 1,\n  "actors": {\n    "Ana Ruiz": { "type": "human" }\n  }\n}\n');
    await client.until(() => diagnostics.has(ACTORS));
    const [problem] = diagnostics.get(ACTORS) ?? [];
    assert.deepEqual(problem?.range, { start: { line: 3, character: 26 }, end: { line: 3, character: 33 } });
    assert.match(JSON.stringify(problem.message), /actors > Ana Ruiz > type/);
    assert.equal(problem.source, 'Claimlens');
    await client.request(ScanRequest, { uris: ['one.article', 'two.article'].map(uri) });
    assert.deepEqual(await names(), ['Ana Ruiz 3']);
    await become(ACTORS, actorsJson({}));
    await client.until(() => diagnostics.get(ACTORS)?.length === 0);
    await client.until(async () => (await names()).join() === 'Ana Ruiz 3,Harbour Board 3');
  });

  it('and articles.json have their errors cleared when they are deleted, or their folder is closed', async () => {
    await start();
    await become(ACTORS, '{');
    await become(DETAILS, '{\n]');
    await client.until(() => diagnostics.get(ACTORS)?.length === 1 && diagnostics.get(DETAILS)?.length === 1);
    await become(ACTORS, null);
    await client.until(() => diagnostics.get(ACTORS)?.length === 0);
    const event = { added: [], removed: [{ uri: FOLDER, name: 'w' }] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await client.until(() => diagnostics.get(DETAILS)?.length === 0);
  });

  it('is gone when the folder that holds it goes', async () => {
    await start({ '.claimlens/actors.json': actorsJson({ ignored: ['Harbour Board'] }) });
    files.contents.delete(ACTORS);
    await client.watched([uri('.claimlens'), 3]);
    await client.until(async () => (await names()).join() === 'Ana Ruiz 3,Harbour Board 3');
  });

  it('is changed by a rename', async () => {
    await start({ '.claimlens/actors.json': '{ "version": 1, "ignored": ["Harbour Board"] }' });
    await client.open(uri('one.article'), ONE);
    const at = { position: { line: 1, character: 1 } };
    assert.deepEqual(await client.ask('textDocument/prepareRename', uri('one.article'), at), {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } }, placeholder: 'Ana Ruiz',
    });
    const { documentChanges } = await client.ask<WorkspaceEdit>('textDocument/rename', uri('one.article'), { ...at, newName: 'Ana Ruiz Vega' });
    assert.deepEqual(documentChanges, [{
      textDocument: { uri: ACTORS, version: null },
      edits: [{
        range: { start: { line: 0, character: 17 }, end: { line: 0, character: 17 } },
        newText: 'actors": { "Ana Ruiz Vega": { "aliases": ["Ana Ruiz"] } }, "',
      }],
    }]);
    const refused = client.ask('textDocument/prepareRename', uri('one.article'), { position: { line: 1, character: 5 } });
    await assert.rejects(refused, (error) => error instanceof ResponseError && error.message === 'There is no actor here.');
  });

  it('is what the quick fixes on a mention write', async () => {
    await start();
    await client.open(uri('one.article'), ONE);
    await client.open('untitled:Untitled-1', ONE);
    const actionsAt = (file: string, only?: readonly string[]) => {
      const position = { line: 0, character: 40 };
      return client.ask<CodeAction[]>('textDocument/codeAction', file, { range: { start: position, end: position }, context: { diagnostics: [], only } });
    };
    const actions = await actionsAt(uri('one.article'));
    assert.deepEqual(actions.map(({ command }) => command?.command), [
      'claimlens.actors.ignore', 'claimlens.actors.setType', 'claimlens.actors.setType', 'claimlens.actors.sameAs', 'claimlens.actors.apart',
    ]);
    assert.deepEqual(await actionsAt(uri('one.article'), ['refactor']), []);
    assert.deepEqual(await actionsAt('untitled:Untitled-1'), []);
  });
});
