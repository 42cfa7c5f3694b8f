import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Analysis } from '../../src/engine/analysis';

const ROOT = join(__dirname, '../..');
const ARTICLE = 'LOMORA – The port of Lomora will close on Friday, harbour minister Adaeze Oduya said on Monday.\n\n'
  + '“The quay has moved by 12 centimetres since spring,” she told reporters. “Nobody should stand on it.”\n\n'
  + 'The port company denied that ships were in danger. It said that repairs would cost 14 million euros.\n';

interface Run { readonly status: number; readonly out: string; readonly err: string }

describe('claimlens extract', function () {
  this.timeout(60_000);
  let folder = '';
  let cli = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimlens-cli-'));
    cli = join(folder, 'dist/cli/claimlens.js');
    buildSync({ entryPoints: [join(ROOT, 'src/cli/claimlens.ts')], outfile: cli, bundle: true, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], logLevel: 'error' });
    writeFileSync(join(folder, 'package.json'), '{"version":"9.9.9"}');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function run(args: readonly string[], input: string | Buffer = ''): Promise<Run> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.on('close', (status) => resolve({ status: status ?? -1, out, err }));
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  }

  function put(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    return name;
  }

  const extract = (args: readonly string[], input?: string | Buffer): Promise<Run> => run(['extract', ...args], input);
  const object = ({ out }: Run): Analysis => JSON.parse(out) as Analysis;
  const list = ({ out }: Run): Analysis[] => JSON.parse(out) as Analysis[];
  const lines = ({ out }: Run): Analysis[] => out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Analysis);
  const ids = (analyses: readonly Analysis[]): string[] => analyses.map((analysis) => analysis.document.id);

  describe('files', () => {
    it('gives one object for one file, with spans equal to their text', async () => {
      const result = await extract([put('port.txt', ARTICLE)]);
      assert.equal(result.status, 0, result.err);
      const analysis = object(result);
      assert.equal(analysis.document.id, 'port.txt');
      assert.match(analysis.document.uri ?? '', /^file:\/\/\//);
      assert.ok(analysis.quotes.length >= 3);
      for (const quote of analysis.quotes) assert.equal(ARTICLE.slice(quote.start, quote.end), quote.text);
    });

    it('gives an array for several, in the order named, each once', async () => {
      put('a.txt', ARTICLE);
      put('b.txt', ARTICLE);
      assert.deepEqual(ids(list(await extract(['b.txt', 'a.txt', 'b.txt']))), ['b.txt', 'a.txt']);
    });

    it('gives one line each as NDJSON', async () => {
      put('a.txt', ARTICLE);
      assert.deepEqual(ids(lines(await extract(['--format', 'ndjson', 'a.txt', '-'], ARTICLE))), ['a.txt', '-']);
    });

    it('expands patterns itself and reads what they match', async () => {
      put('glob/x.txt', ARTICLE);
      put('glob/deep/y.txt', 'not prose');
      assert.deepEqual(ids(list(await extract(['glob/**/*.txt']))), ['glob/deep/y.txt', 'glob/x.txt']);
      const nothing = await extract(['glob/*.pdf']);
      assert.deepEqual([nothing.status, nothing.err], [1, 'claimlens: glob/*.pdf: no file matches\n']);
    });

    it('reads only the articles of a folder', async () => {
      put('folder/port.txt', ARTICLE);
      put('folder/sub/short.article', 'It rains.');
      put('folder/requirements.txt', 'zod==4.0.0\nyaml>=2\n');
      put('folder/notes.md', ARTICLE);
      put('folder/.hidden/port.txt', ARTICLE);
      assert.deepEqual(ids(list(await extract(['folder']))), [join('folder', 'port.txt'), join('folder', 'sub/short.article')]);
    });

    it('obeys .claimlens/articles.json', async () => {
      put('ws/yes.txt', ARTICLE);
      put('ws/no.txt', ARTICLE);
      put('ws/.claimlens/articles.json', JSON.stringify({
        version: 1, articles: { 'no.txt': { article: false }, 'yes.txt': { outlet: 'Lomora Times', published: '2026-03-04' } },
      }));
      const [analysis, ...others] = list(await extract(['ws']));
      assert.ok(analysis && others.length === 0);
      assert.equal(analysis.document.outlet, 'Lomora Times');
      assert.equal(analysis.document.published, '2026-03-04');
      assert.equal(object(await extract(['ws/no.txt'])).document.id, 'ws/no.txt'); // named: always read
    });

    it('obeys .claimlens/actors.json of the nearest folder', async () => {
      const text = 'Ana Ruiz met the Harbour Board. Ruiz said she was glad.\n';
      const decided = { version: 1, actors: { 'Ana Ruiz Vega': { aliases: ['Ana Ruiz'] } }, ignored: ['Harbour Board'] };
      put('who/.claimlens/actors.json', JSON.stringify(decided));
      const named = object(await extract([put('who/sub/a.txt', text)])).actors.map(({ name, mentions }) => [name, mentions.length]);
      assert.deepEqual(named, [['Ana Ruiz Vega', 3]]);
      put('who/sub/.claimlens/actors.json', '{\n  "version": 1,\n  "ignored": "Harbour Board"\n}\n');
      const run = await extract(['who/sub/a.txt']);
      assert.equal(run.status, 1);
      assert.match(run.err, /actors\.json: line 3: ignored: /);
      assert.ok(object(run).actors.some(({ name }) => name === 'Harbour Board'));
    });

    it('decodes as VS Code does', async () => {
      const text = ARTICLE.replaceAll('\n', '\r\n');
      const analysis = object(await extract([put('windows.txt', `\ufeff${text}`)]));
      for (const quote of analysis.quotes) assert.equal(text.slice(quote.start, quote.end), quote.text);
    });
  });

  describe('what can go wrong', () => {
    for (const [name, make, status, message] of [
      ['a missing file', () => 'missing.txt', 1, /^claimlens: missing\.txt: no such file or folder\n$/],
      ['a folder without articles', () => dirname(put('empty/list.txt', '1\n2\n')), 1, /^claimlens: empty: no articles in this folder/],
      ['a binary file', () => put('image.txt', Uint8Array.of(0x89, 0x50, 0, 0)), 1, /^claimlens: image\.txt: a binary file, not a text\n$/],
      ['bytes that are no UTF-8', () => put('latin.txt', Buffer.from('Caf\xe9 owner Adaeze Oduya said it.', 'latin1')), 0, /warning: latin\.txt: not valid UTF-8/],
      ['an empty file', () => put('nothing.txt', ''), 0, /warning: nothing\.txt: empty/],
    ] as const) {
      it(`${name}: one clear line`, async () => {
        const result = await extract([make()]);
        assert.equal(result.status, status);
        assert.match(result.err, message);
        assert.equal(result.err.trim().split('\n').length, 1);
        if (status === 0) assert.equal(object(result).schemaVersion, 1);
        else assert.equal(result.out, '');
      });
    }

    it('one bad file does not stop the others', async () => {
      const result = await extract(['missing.txt', put('a.txt', ARTICLE)]);
      assert.equal(result.status, 1);
      assert.deepEqual(ids(list(result)), ['a.txt']);
    });

    for (const args of [[], ['fetch'], ['extract'], ['extract', '--format', 'xml', 'a'], ['extract', '--nope', 'a'], ['extract', '-', '-']]) {
      it(`wrong usage is status 2: ${args.join(' ')}`, async () => {
        const result = await run(args);
        assert.equal(result.status, 2);
        assert.match(result.err, /^claimlens: .+\nTry: claimlens --help\n$/);
      });
    }
  });

  describe('records', () => {
    const record = (fields: Record<string, unknown>): string => `${JSON.stringify(fields)}\n`;

    it('names the line of a bad record, writes the others and ends with 1', async () => {
      const result = await extract(['--input', 'ndjson', '--format', 'ndjson', '-'], 'not json\n{"id":"a","text":"Hello."}\n');
      assert.deepEqual([result.status, result.err], [1, 'claimlens: line 1: not JSON\n']);
      assert.deepEqual(ids(lines(result)), ['a']);
    });

    it('takes date, title and outlet, and keeps the order', async () => {
      const input = record({ id: 1, text: ARTICLE, date: '03/14/1998 10:36:00', title: 'T', outlet: 'O' }) + '\n' + record({ id: 'z', text: 'Line\u2028end.', date: null });
      const result = await extract(['--input', 'ndjson', '-'], `\ufeff${input}`);
      assert.equal(result.status, 0, result.err);
      const [first, second] = lines(result);
      const { id, published, title, outlet } = (first as Analysis).document;
      assert.deepEqual({ id, published, title, outlet }, { id: '1', published: '1998-03-14', title: 'T', outlet: 'O' });
      assert.equal(second?.document.id, 'z');
    });

    it('warns about a date that can’t be read', async () => {
      const result = await extract(['--input', 'ndjson', '-'], record({ id: 'a', text: ARTICLE, date: 'last spring' }));
      assert.equal(result.status, 0);
      assert.match(result.err, /^claimlens: warning: line 1: the date "last spring" can't be read/);
      assert.equal(lines(result)[0]?.document.published, null);
    });

    it('tells what is wrong with a record', async () => {
      const result = await extract(['--input', 'ndjson', '-'], record({ id: 'a' }) + record({ text: 'x' }) + record({ id: 'b', text: 'ok' }).trim());
      assert.equal(result.status, 1);
      assert.match(result.err, /line 1: not a record .*text.*\n.*line 2: not a record .*id/);
      assert.deepEqual(ids(lines(result)), ['b']);
    });
  });

  describe('output', () => {
    it('is written to a file at once, with nothing left behind', async () => {
      put('a.txt', ARTICLE);
      const result = await extract(['-o', 'out.json', 'a.txt']);
      assert.deepEqual([result.status, result.out, result.err], [0, '', '']);
      assert.equal((JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Analysis).document.id, 'a.txt');
      assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.tmp')), []);
    });

    it('never overwrites an article', async () => {
      put('a.txt', ARTICLE);
      const result = await extract(['-o', './a.txt', 'a.txt']);
      assert.equal(result.status, 1);
      assert.match(result.err, /is also an input/);
      assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), ARTICLE);
    });

    it('names a folder that is not there', async () => {
      const result = await extract(['-o', 'no/such/out.json', put('a.txt', ARTICLE)]);
      assert.deepEqual([result.status, result.err], [1, 'claimlens: no/such/out.json: no such file or folder\n']);
      assert.ok(!existsSync(join(folder, 'no')));
    });

    it('ends quietly when nobody reads on', async () => {
      const records = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `${i}`, text: ARTICLE })).join('\n');
      const child = spawn(process.execPath, [cli, 'extract', '--input', 'ndjson', put('many.ndjson', records)], { cwd: folder });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.on('close', resolve));
      assert.deepEqual([status, err], [0, '']);
    });
  });

  it('shows help and version', async () => {
    assert.match((await run(['--help'])).out, /claimlens extract/);
    assert.deepEqual(await run(['--version']), { status: 0, out: '9.9.9\n', err: '' });
  });
});
