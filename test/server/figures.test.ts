import { strict as assert } from 'node:assert';
import type { InlayHint } from 'vscode-languageserver/node';
import { analyseInSteps } from '../../src/engine/analyse';
import { ClaimsRequest, FigureAtRequest, FigurePlacesRequest, FiguresRequest, ScanRequest, type Settings } from '../../src/protocol';
import { ALL_ON, FOLDER, MemoryFiles, TestClient } from './testClient';

const URI = `${FOLDER}/ferry.article`;
const OTHER = `${FOLDER}/quay.article`;
const HEAD = '---\npublished: 2025-11-05\n---\n';
const TEXT = `${HEAD}The ferry line is 20 kilometres long, Ana Ruiz said on Monday. Fares rose by 8 percent.\n`;
const MORE = `${HEAD}Ruiz left on November 3, 2025. The fares rose by 8 percent.\n`;
const RANGE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

describe('server: figures', () => {
  let client: TestClient;

  beforeEach(async () => {
    client = await TestClient.start(new MemoryFiles(new Map([[OTHER, MORE]])), analyseInSteps);
    await client.request(ScanRequest, { uris: [OTHER] });
    await client.open(URI, TEXT);
  });
  afterEach(() => client.stop());

  it('are listed over open and closed articles under ids that hold, each with its places and claims', async () => {
    const listed = async () => (await client.request(FiguresRequest, null)).map(({ id, type, value, articles }) => (
      [id, `${type} ${value}: ${articles.map(({ uri, figures }) => `${uri.slice(FOLDER.length + 1)} ${figures.length}`).join(', ')}`] as const));
    const before = new Map(await listed());
    const both = 'ferry.article 1, quay.article 1';
    assert.deepEqual([...before.values()], [`percent 8%: ${both}`, 'measure 20 kilometers: ferry.article 1', `date 2025-11-03: ${both}`]);
    const places = await client.request(FigurePlacesRequest, { uri: URI });
    const claims = (await client.request(ClaimsRequest, { uri: URI })).map(({ id }) => id);
    assert.deepEqual(places.map(({ text, line, start, end }) => [text, line.slice(start, end)]), [
      ['20 kilometres', '20 kilometres'], ['Monday', 'Monday'], ['8 percent', '8 percent'],
    ]);
    assert.ok(places.some(({ claim }) => claim !== null));
    for (const { claim } of places) assert.ok(claim === null || claims.includes(claim));
    await client.edit(URI, 2, `${HEAD}Fares rose by 8 percent.\n`);
    const after = new Map(await listed());
    assert.deepEqual([...after.values()], [`percent 8%: ${both}`, 'date 2025-11-03: quay.article 1']);
    for (const id of after.keys()) assert.ok(before.has(id), id);
    assert.deepEqual(await client.request(FigurePlacesRequest, { uri: `${FOLDER}/gone.article` }), []);
  });

  it('are found at a place, with what can be taken from them', async () => {
    const at = (uri: string, line: number, words: string) => {
      const text = (uri === URI ? TEXT : MORE).split('\n')[line] ?? '';
      return client.request(FigureAtRequest, { uri, position: { line, character: text.indexOf(words) + 1 } });
    };
    const road = await at(URI, 3, '20');
    assert.deepEqual([road?.copy, road?.conversions[0]?.copy], ['20 kilometers', '12.4 miles']);
    assert.equal((await at(URI, 3, 'Monday'))?.copy, '2025-11-03');
    assert.equal((await at(OTHER, 3, '8 percent'))?.copy, '8%');
    assert.equal(await at(URI, 3, 'ferry'), null);
    assert.equal(await client.request(FigureAtRequest, { uri: `${FOLDER}/gone.article`, position: { line: 0, character: 0 } }), null);
  });

  it('have hints where dates are resolved, once they are switched on', async () => {
    const hints = async () => (await client.ask<InlayHint[]>('textDocument/inlayHint', URI, { range: RANGE })).map(({ label }) => label);
    const set = (inlayHints: Settings['inlayHints']) => (
      client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { ...ALL_ON, inlayHints } }));
    assert.deepEqual(await hints(), []);
    await set({ pronouns: false, metonyms: false, dates: true });
    await client.until(() => client.hintRefreshes === 1);
    assert.deepEqual(await hints(), ['2025-11-03']);
  });
});
