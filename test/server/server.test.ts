import { strict as assert } from 'node:assert';
import { LSPErrorCodes, ResponseError, type DocumentSymbol, type Hover, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver/node';
import { ArticlesRequest, ClaimsRequest } from '../../src/protocol';
import type { Engine } from '../../src/server/analyser';
import { ALL_ON, MemoryFiles, TestClient } from './testClient';
import { quoteEngine, quotesIn } from './quoteEngine';

const URI = 'file:///w/strike.article';
const FULL = 'textDocument/semanticTokens/full';
const DELTA = 'textDocument/semanticTokens/full/delta';
const RANGE = 'textDocument/semanticTokens/range';

describe('server: an open article', () => {
  let client: TestClient;
  let analysed: string[];

  /** Counts what it is given, and takes so long that the server waits for a pause in typing. */
  const counting: Engine = function* (text, options) {
    analysed.push(text);
    const began = performance.now();
    while (performance.now() - began < 35);
    return yield* quoteEngine(text, options);
  };

  beforeEach(async () => {
    analysed = [];
    client = await TestClient.start(new MemoryFiles(), counting);
  });
  afterEach(() => client.stop());

  it('has tokens in full, by range and as a difference, equal to those computed anew', async () => {
    await client.open(URI, 'Ana said “one”.\nLater “two”.');
    const first = await client.ask<SemanticTokens>(FULL, URI);
    await client.edit(URI, 2, 'Ana said “one”.\nLater Lin said “two and more”.');
    const delta = await client.ask<SemanticTokensDelta>(DELTA, URI, { previousResultId: first.resultId });
    const data = [...first.data];
    for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const anew = await client.ask<SemanticTokens>(FULL, URI);
    assert.deepEqual(data, anew.data);
    const whole = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    assert.deepEqual((await client.ask<SemanticTokens>(RANGE, URI, { range: whole })).data, anew.data);
  });

  it('answers a question that an edit overtakes with an error, never with nothing', async () => {
    await client.open(URI, 'Ana said “one”.');
    await client.ask(FULL, URI);
    await client.edit(URI, 2, 'Ana said “two”.');
    const late = client.ask<SemanticTokens>(FULL, URI);
    await client.edit(URI, 3, 'Ana said “two”. “Three.”');
    await assert.rejects(late, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified);
    assert.ok((await client.ask<SemanticTokens>(FULL, URI)).data.length > 0);
  });

  it('waits with the outline until the newest text is analysed', async () => {
    await client.open(URI, '“one”');
    await client.edit(URI, 2, '“one” “two”');
    const outline = client.ask<DocumentSymbol[]>('textDocument/documentSymbol', URI);
    await client.edit(URI, 3, '“one” “two” “three”');
    assert.deepEqual((await outline).map(({ name }) => name), ['“one”', '“two”', '“three”']);
  });

  it('analyses each version once, and not those that are typed over', async () => {
    await client.open(URI, '0');
    for (let version = 2; version <= 9; version++) await client.edit(URI, version, `“${version}”`);
    await Promise.all([client.ask(FULL, URI), client.ask('textDocument/documentSymbol', URI), client.request(ClaimsRequest, { uri: URI })]);
    assert.deepEqual(analysed.filter((text, i) => analysed.indexOf(text) !== i), []);
    assert.ok(analysed.length <= 3, analysed.join(' '));
    assert.equal(analysed.at(-1), '“9”');
  });

  it('has the claims of the newest text, with their exact ranges', async () => {
    await client.open(URI, 'Ana: “one”');
    await client.edit(URI, 2, 'Ana:\n“one”');
    const [claim] = await client.request(ClaimsRequest, { uri: URI });
    assert.deepEqual(claim?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } });
  });

  it('answers a hover with a card, and with null on plain text', async () => {
    await client.open(URI, 'then “one”');
    const at = (character: number) => client.ask<Hover | null>('textDocument/hover', URI, { position: { line: 0, character } });
    assert.match(JSON.stringify(await at(7)), /Unattributed/);
    assert.equal(await at(1), null);
  });

  it('obeys the settings at once, and asks for new tokens', async () => {
    await client.open(URI, 'Ana “one”');
    const before = await client.ask<SemanticTokens>(FULL, URI);
    const settings = { ...ALL_ON, highlight: { ...ALL_ON.highlight, actors: false }, hover: { ...ALL_ON.hover, actors: false } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    const after = await client.ask<SemanticTokens>(FULL, URI);
    assert.deepEqual([before.data.length, after.data.length], [10, 5]);
    assert.equal(await client.ask('textDocument/hover', URI, { position: { line: 0, character: 1 } }), null);
    await client.until(() => client.refreshes === 1);
  });

  it('is in the list, and told about, without being saved', async () => {
    await client.open('untitled:Untitled-1', '“one”');
    await client.until(() => client.changed.includes('untitled:Untitled-1'));
    assert.deepEqual((await client.request(ArticlesRequest, null)).map(({ uri, claimCount }) => [uri, claimCount]), [['untitled:Untitled-1', 1]]);
    await client.close('untitled:Untitled-1');
    await client.until(async () => (await client.request(ArticlesRequest, null)).length === 0);
  });

  it('is left alone when it is too large, and the list says so', async () => {
    await client.open(URI, '“one” '.repeat(900_000));
    assert.deepEqual((await client.ask<SemanticTokens>(FULL, URI)).data, []);
    const [item] = await client.request(ArticlesRequest, null);
    assert.equal(item?.note, 'too large to analyse');
    assert.deepEqual(analysed, []);
    assert.ok(client.logged.some((line) => line.startsWith('strike.article: too large')));
  });
});

describe('server: when the engine fails', () => {
  it('logs the file and says so in the list, without a stack trace', async () => {
    const failing: Engine = function* (text, options) {
      yield 'begun';
      if (text.includes('bad')) throw new Error('no such table');
      return quotesIn(text, options);
    };
    const client = await TestClient.start(new MemoryFiles(), failing);
    await client.open(URI, 'bad “one”');
    assert.deepEqual((await client.ask<SemanticTokens>(FULL, URI)).data, []);
    assert.deepEqual(client.logged, ['strike.article: no such table']);
    assert.equal((await client.request(ArticlesRequest, null))[0]?.note, 'could not be analysed');
    await client.edit(URI, 2, 'good “one”');
    assert.ok((await client.ask<SemanticTokens>(FULL, URI)).data.length > 0);
    await client.stop();
  });
});

describe('server: an analysis that takes long', () => {
  it('is given up when an edit overtakes it', async () => {
    const stages: string[] = [];
    const slow: Engine = function* (text, options) {
      for (let stage = 1; stage <= 40; stage++) {
        const began = performance.now();
        while (performance.now() - began < 10);
        stages.push(text);
        yield String(stage);
      }
      return quotesIn(text, options);
    };
    const client = await TestClient.start(new MemoryFiles(), slow);
    await client.open(URI, 'old');
    await client.until(() => stages.length > 2);
    await client.edit(URI, 2, 'new “one”');
    assert.ok((await client.ask<SemanticTokens>(FULL, URI)).data.length > 0);
    assert.ok(stages.filter((text) => text === 'old').length < 40);
    assert.equal(stages.filter((text) => text !== 'old').length, 40);
    await client.stop();
  });
});
