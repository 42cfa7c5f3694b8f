import { strict as assert } from 'node:assert';
import type { CodeLens, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { analyseInSteps } from '../../src/engine/analyse';
import { ClaimsRequest, QuotesRequest, ScanRequest, SpeakersRequest, type Settings } from '../../src/protocol';
import { ALL_ON, FOLDER, MemoryFiles, TestClient } from './testClient';

const URI = `${FOLDER}/strike.article`;
const OTHER = `${FOLDER}/budget.article`;
const TEXT = 'Harbour Minister Ana Ruiz opened the quay.\n\n“Nobody has asked the crane drivers.” The yard was empty.\n';
const NAMED = 'Harbour Minister Ana Ruiz said that the port would close. She said it would take a year.\n';

describe('server: findings, lenses and speakers', () => {
  let client: TestClient;
  let shown: Map<string, PublishDiagnosticsParams>;

  async function start(settings: Partial<Settings> = {}) {
    shown = new Map();
    const files = new MemoryFiles(new Map([[URI, TEXT], [OTHER, TEXT]]));
    client = await TestClient.start(files, analyseInSteps, { settings: { ...ALL_ON, ...settings } });
    client.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void shown.set(params.uri, params));
  }
  const codes = (uri: string) => shown.get(uri)?.diagnostics.map(({ code }) => code).join(' ');
  const set = (settings: Partial<Settings>) => (
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { ...ALL_ON, ...settings } }));

  afterEach(() => client.stop());

  it('are diagnostics of what is open, follow the text, and go when it is closed', async () => {
    await start();
    await client.request(ScanRequest, { uris: [URI, OTHER] });
    assert.equal(shown.size, 0, 'nothing is open');
    await client.open(URI, TEXT);
    await client.until(() => codes(URI) === 'unattributed-quote');
    await client.edit(URI, 2, `\n${TEXT}Ana Ruiz said: “We go.\n`);
    await client.until(() => codes(URI) === 'unattributed-quote unclosed-quotation-mark');
    assert.deepEqual([shown.get(URI)?.version, shown.get(URI)?.diagnostics[0]?.range.start], [2, { line: 3, character: 0 }]);
    await client.edit(URI, 3, NAMED);
    await client.until(() => codes(URI) === '');
    await client.edit(URI, 4, TEXT);
    await client.until(() => codes(URI) === 'unattributed-quote');
    await client.close(URI);
    await client.until(() => codes(URI) === '');
    assert.equal(shown.has(OTHER), false);
  });

  it('are shown of all articles, or of none, as the setting says', async () => {
    await start({ findings: 'workspace' });
    await client.request(ScanRequest, { uris: [URI, OTHER] });
    await client.until(() => codes(URI) === 'unattributed-quote' && codes(OTHER) === 'unattributed-quote');
    await client.open(URI, TEXT);
    await client.ask('textDocument/documentSymbol', URI);
    await set({ findings: 'openArticles' });
    await client.until(() => codes(OTHER) === '');
    assert.equal(codes(URI), 'unattributed-quote');
    await set({ findings: 'off' });
    await client.until(() => codes(URI) === '');
    await set({ findings: 'workspace' });
    await client.until(() => codes(URI) === 'unattributed-quote' && codes(OTHER) === 'unattributed-quote');
    await client.close(URI);
    await client.watched([OTHER, 3]);
    await client.until(() => codes(OTHER) === '');
    assert.equal(codes(URI), 'unattributed-quote', 'it is closed, but still an article of the workspace');
  });

  it('lenses are there when they are switched on', async () => {
    await start();
    await client.open(URI, NAMED);
    assert.deepEqual(await client.ask<CodeLens[]>('textDocument/codeLens', URI), []);
    await set({ codeLens: { speakers: true } });
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', URI);
    assert.deepEqual(lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]), [[0, 'Ana Ruiz says', 'claimlens.revealActor']]);
    await client.until(() => client.lensRefreshes === 1);
  });

  it('speakers go over all articles under one id, and name the claims', async () => {
    await start();
    await client.open(URI, NAMED);
    await client.open(OTHER, `${TEXT}Ana Ruiz said the quay was safe.\n`);
    const speakers = await client.request(SpeakersRequest, null);
    const ruiz = speakers.find(({ name }) => name === 'Ana Ruiz');
    assert.deepEqual(ruiz?.articles.map(({ uri, claims }) => [uri, claims.length]), [[OTHER, 1], [URI, 2]]);
    const ids = (await client.request(ClaimsRequest, { uri: URI })).map(({ id }) => id);
    assert.deepEqual(ruiz.articles[1]?.claims.filter((id) => !ids.includes(id)), []);
    assert.ok(speakers.some(({ id, voice }) => id === 'unattributed' && voice === 'unattributed'));
  });

  it('quotes of an open article come with their kinds and its version', async () => {
    await start();
    assert.equal(await client.request(QuotesRequest, { uri: URI }), null);
    await client.open(URI, TEXT);
    const found = await client.request(QuotesRequest, { uri: URI });
    assert.deepEqual([found?.version, found?.quotes.map(({ kind, attributed }) => [kind, attributed])], [1, [['direct', false]]]);
  });
});
