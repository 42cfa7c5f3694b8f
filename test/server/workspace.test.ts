import { strict as assert } from 'node:assert';
import { CancellationTokenSource, LSPErrorCodes, ResponseError, WorkDoneProgress, type Hover } from 'vscode-languageserver/node';
import { ArticlesRequest, ClaimsRequest, ScanRequest } from '../../src/protocol';
import type { Engine } from '../../src/server/analyser';
import { LARGEST_FILE } from '../../src/server/diskArticles';
import { ALL_ON, FOLDER, MemoryFiles, TestClient } from './testClient';
import { quoteEngine } from './quoteEngine';

const NEWS = `VELL, Norland — Harbour Minister Ana Ruiz said on Tuesday that the old port would close next spring.
“We have waited for nine years,” Ruiz told reporters in the capital. Police said two men were arrested.
The opposition leader, Lin Chen, said the government had “lost its way” and called for elections in November.
`;
const ROBOTS = 'User-agent: *\nDisallow: /private/\nDisallow: /tmp/\nSitemap: /map.xml\n';
const DETAILS = `${FOLDER}/.claimlens/articles.json`;

const uri = (name: string) => `${FOLDER}/${name}`;
const articlesJson = (articles: object) => JSON.stringify({ version: 1, articles });

describe('server: the workspace', () => {
  const running: TestClient[] = [];

  async function start(contents: Readonly<Record<string, string | Uint8Array>>, engine: Engine = quoteEngine) {
    const files = new MemoryFiles(new Map(Object.entries(contents).map(([name, content]) => [uri(name), content])));
    const client = await TestClient.start(files, engine);
    running.push(client);
    return { client, files: files.contents };
  }

  afterEach(async () => {
    for (const client of running.splice(0)) await client.stop();
  });

  const listed = async (client: TestClient) => (
    (await client.request(ArticlesRequest, null)).map((item) => item.uri.slice(FOLDER.length + 1)));
  const scanned = (client: TestClient, ...names: readonly string[]) => client.request(ScanRequest, { uris: names.map(uri) });

  it('is scanned for articles, in order of path, and says what it could not read', async () => {
    const { client } = await start({
      'b.txt': NEWS, 'a/10.txt': NEWS, 'a/9.txt': NEWS, 'robots.txt': ROBOTS, 'short.article': '“Yes.”',
      'large.article': new Uint8Array(LARGEST_FILE + 1).fill(97), 'binary.article': new Uint8Array([1, 0, 2]),
    });
    const texts = ['b.txt', 'a/10.txt', 'a/9.txt', 'robots.txt', 'short.article'];
    const result = await scanned(client, ...texts, 'large.article', 'binary.article', 'gone.txt');
    assert.deepEqual(await listed(client), ['a/9.txt', 'a/10.txt', 'b.txt', 'short.article']);
    assert.deepEqual([result.articles, result.read], [4, 8]);
    assert.deepEqual(result.skipped.map((s) => [s.uri.slice(FOLDER.length + 1), s.reason]), [
      ['large.article', 'tooLarge'], ['binary.article', 'binary'], ['gone.txt', 'unreadable'],
    ]);
    assert.equal((await client.request(ClaimsRequest, { uri: uri('b.txt') })).length, 2);
    assert.deepEqual(await client.request(ClaimsRequest, { uri: uri('robots.txt') }), []);
  });

  it('reports the progress of a scan, and stops when asked', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `${i}.article`);
    const slow: Engine = function* (text, options) {
      const began = performance.now();
      while (performance.now() - began < 15);
      yield 'one';
      return yield* quoteEngine(text, options);
    };
    const { client } = await start(Object.fromEntries(names.map((name) => [name, '“One.”'])), slow);
    const source = new CancellationTokenSource();
    const messages: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'scan-1', (progress) => {
      messages.push(progress.kind === 'report' ? progress.message ?? '' : progress.kind);
      if (progress.kind === 'report') source.cancel();
    });
    const params = { uris: names.map(uri), workDoneToken: 'scan-1' };
    await assert.rejects(client.connection.sendRequest(ScanRequest.method, params, source.token), (error) => (
      error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled));
    assert.deepEqual(messages.slice(0, 2), ['begin', '8/60']);
    assert.equal(messages.at(-1), 'end');
    const kept = (await listed(client)).length;
    assert.ok(kept >= 8 && kept < 60, String(kept));
  });

  it('follows files that come, change and go', async () => {
    const { client, files } = await start({ 'a.txt': NEWS });
    await scanned(client, 'a.txt');
    files.set(uri('b.txt'), NEWS);
    files.set(uri('a.txt'), `${NEWS}“One more.”\n`);
    await client.watched([uri('b.txt'), 1], [uri('a.txt'), 2]);
    await client.until(async () => (await listed(client)).join() === 'a.txt,b.txt' && client.changed.includes(uri('b.txt')));
    assert.equal((await client.request(ClaimsRequest, { uri: uri('a.txt') })).length, 3);
    files.set(uri('b.txt'), ROBOTS);
    await client.watched([uri('b.txt'), 2], [uri('a.txt'), 3]);
    await client.until(async () => (await listed(client)).length === 0);
  });

  it('forgets all that was in a deleted folder', async () => {
    const { client } = await start({ 'a/1.txt': NEWS, 'a/2.txt': NEWS, 'ab.txt': NEWS });
    await scanned(client, 'a/1.txt', 'a/2.txt', 'ab.txt');
    await client.watched([uri('a'), 3]);
    await client.until(async () => (await listed(client)).join() === 'ab.txt');
  });

  it('shows an open article as it is typed, and as it is on disk when that is closed', async () => {
    const { client, files } = await start({ 'a.txt': NEWS });
    await scanned(client, 'a.txt');
    await client.open(uri('a.txt'), 'I only said “no”.');
    await client.until(async () => (await client.request(ClaimsRequest, { uri: uri('a.txt') })).length === 1);
    files.set(uri('a.txt'), `${NEWS}“One more.”\n`);
    await client.watched([uri('a.txt'), 2]);
    assert.equal((await client.request(ClaimsRequest, { uri: uri('a.txt') })).length, 1);
    await client.close(uri('a.txt'));
    await client.until(async () => (await client.request(ClaimsRequest, { uri: uri('a.txt') })).length === 3);
  });

  it('does not analyse again what it opens as it stands on disk', async () => {
    let runs = 0;
    const counting: Engine = function* (text, options) {
      runs++;
      return yield* quoteEngine(text, options);
    };
    const { client } = await start({ 'a.txt': NEWS }, counting);
    await scanned(client, 'a.txt');
    await client.open(uri('a.txt'), NEWS);
    await client.ask('textDocument/semanticTokens/full', uri('a.txt'));
    await client.close(uri('a.txt'));
    await client.watched([uri('a.txt'), 2]);
    await scanned(client, 'a.txt');
    assert.equal(runs, 1);
  });

  it('obeys .claimlens/articles.json, at once when it changes', async () => {
    const { client, files } = await start({
      'a.txt': NEWS,
      'list.txt': ROBOTS,
      '.claimlens/articles.json': articlesJson({ 'list.txt': { article: true }, 'a.txt': { article: false } }),
    });
    await scanned(client, 'a.txt', 'list.txt');
    assert.deepEqual(await listed(client), ['list.txt']);
    files.set(DETAILS, articlesJson({ 'a.txt': { outlet: 'Vell Courier' } }));
    await client.watched([DETAILS, 2]);
    await client.until(async () => (await listed(client)).join() === 'a.txt');
    assert.equal((await client.request(ArticlesRequest, null))[0]?.outlet, 'Vell Courier');
  });

  it('shows new details of an open article without an edit', async () => {
    const { client, files } = await start({ 'a.txt': NEWS });
    await client.open(uri('a.txt'), NEWS);
    await client.ask('textDocument/semanticTokens/full', uri('a.txt'));
    files.set(DETAILS, articlesJson({ 'a.txt': { outlet: 'Vell Courier' } }));
    await client.watched([DETAILS, 1]);
    await client.until(() => client.refreshes > 0);
    const hover = await client.ask<Hover>('textDocument/hover', uri('a.txt'), { position: { line: 1, character: 4 } });
    assert.match(JSON.stringify(hover.contents), /Outlet: Vell Courier/);
  });

  it('keeps the last good details when the file is broken, and says where', async () => {
    const { client, files } = await start({ 'a.txt': NEWS, '.claimlens/articles.json': articlesJson({ 'a.txt': { article: false } }) });
    await scanned(client, 'a.txt');
    files.set(DETAILS, '{\n  "version": 1,\n  broken');
    await client.watched([DETAILS, 2]);
    await client.until(() => client.logged.some((line) => line.startsWith('articles.json: line 3')));
    await scanned(client, 'a.txt');
    assert.deepEqual(await listed(client), []);
  });

  it('takes only named articles when detection is off, and the others when it is on again', async () => {
    const { client } = await start({ 'a.txt': NEWS, 'b.article': NEWS });
    await scanned(client, 'a.txt', 'b.article');
    const set = (detection: 'auto' | 'never') => (
      client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { ...ALL_ON, detection } }));
    await set('never');
    await client.until(async () => (await listed(client)).join() === 'b.article');
    await set('auto');
    await client.until(async () => (await listed(client)).join() === 'a.txt,b.article');
  });

  it('reads text as VS Code shows it', async () => {
    const { client } = await start({ 'a.article': '\uFEFFFirst.\r\nThen “one”\nand “two”.\r\n' });
    await scanned(client, 'a.article');
    const claims = await client.request(ClaimsRequest, { uri: uri('a.article') });
    assert.deepEqual(claims.map(({ range }) => [range.start.line, range.start.character]), [[1, 5], [2, 4]]);
  });

  it('forgets the articles of a folder that is closed', async () => {
    const { client } = await start({ 'a.txt': NEWS });
    await scanned(client, 'a.txt');
    const event = { added: [], removed: [{ uri: FOLDER, name: 'w' }] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await client.until(async () => (await listed(client)).length === 0);
  });
});
