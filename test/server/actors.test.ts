import { strict as assert } from 'node:assert';
import {
  CancellationTokenSource, LSPErrorCodes, ResponseError, type DocumentHighlight, type Hover, type InlayHint, type Location,
  type LocationLink, type SymbolInformation,
} from 'vscode-languageserver/node';
import { ActorArticlesRequest, ActorAtRequest, ActorsRequest, ArticlesRequest, ScanRequest } from '../../src/protocol';
import type { Engine } from '../../src/server/analyser';
import { textSpan } from '../../src/engine/span';
import { actorOf, analysisOf, mentionOf } from '../analyses';
import { ALL_ON, FOLDER, MemoryFiles, TestClient } from './testClient';

/** "Ana Ruiz" is a person, and "she" is who was named last. */
const engine: Engine = function* (text) {
  yield 'begun';
  const mentions = new Map<string, ReturnType<typeof mentionOf>[]>();
  let last = '';
  for (const { 0: words, index } of text.matchAll(/[A-Z][a-z]+ [A-Z][a-z]+|\bshe\b/g)) {
    last = words === 'she' ? last : words;
    const mention = mentionOf(textSpan(text, index, index + words.length), { form: words === 'she' ? 'pronoun' : 'name' });
    mentions.set(last, [...(mentions.get(last) ?? []), mention]);
  }
  return analysisOf({ actors: [...mentions].map(([name, found], i) => actorOf(`a${i}`, name, found)) });
};

const uri = (name: string) => `${FOLDER}/${name}.article`;
const FILES = {
  one: 'Ana Ruiz won.\nLater she left.',
  two: 'Eva Lind met Ana Ruiz.',
  three: 'here Ana Ruiz lives.\nAnd there\nis where she works.',
};

describe('server: actors', () => {
  let client: TestClient;

  beforeEach(async () => {
    client = await TestClient.start(new MemoryFiles(new Map(Object.entries(FILES).map(([name, text]) => [uri(name), text]))), engine);
    await client.request(ScanRequest, { uris: Object.keys(FILES).map(uri) });
    await client.open(uri('one'), FILES.one);
  });
  afterEach(() => client.stop());

  const SHE = { position: { line: 1, character: 7 } };
  const seen = ({ uri: of, range: { start } }: Location) => `${of.slice(FOLDER.length + 1, -'.article'.length)} ${start.line}:${start.character}`;
  const referencesOf = (includeDeclaration: boolean) => (
    client.ask<Location[]>('textDocument/references', uri('one'), { ...SHE, context: { includeDeclaration } }));

  it('are found wherever the workspace mentions them, from a pronoun on', async () => {
    assert.deepEqual((await referencesOf(true)).map(seen), ['one 0:0', 'one 1:6', 'three 0:5', 'three 2:9', 'two 0:13']);
    assert.deepEqual((await referencesOf(false)).map(seen), ['one 1:6', 'three 0:5', 'three 2:9', 'two 0:13']);
  });

  it('have a card that links to what can be decided, by ids that say nothing', async () => {
    const card = await client.ask<Hover>('textDocument/hover', uri('one'), SHE);
    const [one] = (await client.request(ArticlesRequest, null)).filter((article) => article.uri === uri('one'));
    const addresses = [...JSON.stringify(card.contents).matchAll(/\((command:[^)]*)\)/g)].map(([, address]) => decodeURIComponent(address ?? ''));
    const place = JSON.stringify([one?.id, 1, 7]);
    const commands = ['claimlens.actors.setType', 'claimlens.actors.sameAs', 'claimlens.actors.rename', 'claimlens.revealActor'];
    assert.deepEqual(addresses, commands.map((command) => `command:${command}?${place}`));
    assert.doesNotMatch(one?.id ?? '', /one|Ana|Ruiz/);
  });

  it('are found as other articles are typed', async () => {
    await client.open(uri('two'), FILES.two);
    await client.edit(uri('two'), 2, `\n\n${FILES.two}`);
    assert.ok((await referencesOf(true)).map(seen).includes('two 2:13'));
  });

  it('are not looked for when nobody waits for them any more', async () => {
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: uri('one') }, ...SHE, context: { includeDeclaration: true } };
    const asked = client.connection.sendRequest('textDocument/references', params, source.token);
    source.cancel();
    await assert.rejects(asked, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  });

  it('have a definition and highlights in the article', async () => {
    const [link] = await client.ask<LocationLink[]>('textDocument/definition', uri('one'), SHE);
    assert.deepEqual(link?.targetSelectionRange, { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } });
    assert.equal((await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', uri('one'), SHE)).length, 2);
    assert.equal(await client.ask('textDocument/documentHighlight', uri('one'), { position: { line: 0, character: 10 } }), null);
  });

  it('are symbols of the workspace', async () => {
    const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'ruiz' });
    assert.deepEqual(symbols.map(({ name, location }) => [name, seen(location)]), [['Ana Ruiz', 'one 0:0']]);
  });

  it('are hinted at behind pronouns when that is switched on', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    const hints = () => client.ask<InlayHint[]>('textDocument/inlayHint', uri('one'), { range });
    assert.deepEqual(await hints(), []);
    const settings = { ...ALL_ON, inlayHints: { pronouns: true, metonyms: false } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.deepEqual((await hints()).map(({ label }) => label), ['Ana Ruiz']);
    await client.until(() => client.hintRefreshes === 1);
  });

  it('are listed with their articles, under an id that holds', async () => {
    const [ruiz, lind, ...others] = await client.request(ActorsRequest, null);
    assert.deepEqual([ruiz?.name, ruiz?.articles, ruiz?.mentions, lind?.name, others], ['Ana Ruiz', 3, 5, 'Eva Lind', []]);
    const articles = await client.request(ActorArticlesRequest, { actor: ruiz?.id ?? '' });
    assert.deepEqual(articles.map((article) => article.mentions.map(({ line }) => line)), [
      ['Ana Ruiz won.', 'Later she left.'], ['here Ana Ruiz lives.', 'is where she works.'], ['Eva Lind met Ana Ruiz.'],
    ]);
    await client.edit(uri('one'), 2, 'Nobody.');
    assert.deepEqual((await client.request(ActorArticlesRequest, { actor: ruiz?.id ?? '' })).length, 2);
    assert.equal((await client.request(ActorsRequest, null))[0]?.id, ruiz?.id);
    assert.deepEqual(await client.request(ActorArticlesRequest, { actor: 'i99' }), []);
  });

  it('are known by the place of a mention, in closed articles too', async () => {
    const at = (name: string, line: number, character: number) => (
      client.request(ActorAtRequest, { uri: uri(name), position: { line, character } }));
    const [ruiz] = await client.request(ActorsRequest, null);
    assert.deepEqual(await at('one', 1, 7), {
      actor: ruiz?.id, name: 'Ana Ruiz', type: 'person', text: 'she', form: 'pronoun',
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } },
    });
    assert.equal((await at('three', 2, 9))?.actor, ruiz?.id);
    assert.deepEqual([await at('one', 0, 10), await at('gone', 0, 0)], [null, null]);
  });
});
