import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { articlePathIn, editArticlesFile, parseArticlesFile } from '../../src/annotations/articlesFile';
import type { ArticleChange, ArticleEntry } from '../../src/annotations/articlesFile';

const FILE = `{
  "version": 1,
  "articles": {
    "dam.txt": {
      "article": true,
      "outlet": "The Valley Post"
    },
    "notes/todo.txt": {
      "article": false
    }
  }
}
`;

function entriesOf(text: string): Record<string, ArticleEntry> {
  const parsed = parseArticlesFile(text);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return JSON.parse(JSON.stringify(Object.fromEntries(parsed.articles))) as Record<string, ArticleEntry>;
}

function errorsOf(text: string): string[] {
  const parsed = parseArticlesFile(text);
  return parsed.ok ? [] : parsed.errors.map((error) => `${error.line + 1}: ${error.message}`);
}

describe('articles.json', () => {
  describe('reading', () => {
    it('gives the entries by path', () => {
      assert.deepEqual(entriesOf(FILE), {
        'dam.txt': { article: true, outlet: 'The Valley Post' },
        'notes/todo.txt': { article: false },
      });
    });

    it('takes a blank file as one without entries', () => {
      assert.deepEqual(entriesOf(' \n'), {});
    });

    it('accepts comments and a trailing comma', () => {
      assert.deepEqual(entriesOf('{ "version": 1, // ours\n "articles": { "a.txt": { "title": "A" }, } }'), { 'a.txt': { title: 'A' } });
    });

    it('names the line of broken JSON', () => {
      assert.match(errorsOf('{\n  "version": 1,\n  "articles" {}\n}')[0] ?? '', /^3: The file is not valid JSON/);
    });

    it('says that a merge conflict is left', () => {
      const conflict = FILE.replace('    "notes', '<<<<<<< ours\n    "notes');
      assert.deepEqual(errorsOf(conflict), ['8: A merge conflict is left in the file.']);
    });

    it('names the line and field of a wrong type', () => {
      assert.match(errorsOf(FILE.replace('"The Valley Post"', '12'))[0] ?? '', /^6: articles > dam\.txt > outlet: .*expected string/);
    });

    it('says that a newer version wrote it', () => {
      assert.match(errorsOf(FILE.replace('"version": 1', '"version": 2'))[0] ?? '', /^2: .*newer version of Claimlens/);
    });

    for (const path of ['../a.txt', '/a.txt', 'C:/a.txt', 'a\\\\b.txt', 'a/../b.txt', './a.txt', 'a//b.txt', '']) {
      it(`refuses the path "${path}"`, () => {
        assert.match(errorsOf(FILE.replace('dam.txt', path))[0] ?? '', /must be relative/);
      });
    }

    for (const path of ['...txt', '.hidden/a.txt', 'a b/..c.txt', 'ü.txt', 'a..b']) {
      it(`takes the path "${path}"`, () => assert.deepEqual(errorsOf(FILE.replace('dam.txt', path)), []));
    }

    it('refuses a path that stands twice, and __proto__', () => {
      assert.deepEqual(errorsOf(FILE.replace('notes/todo.txt', 'dam.txt')), ['8: dam.txt stands twice.']);
      assert.deepEqual(errorsOf(FILE.replace('dam.txt', '__proto__')), ['4: This is not the path of an article.']);
    });

    it('survives deep nesting', () => {
      assert.equal(parseArticlesFile('['.repeat(200_000)).ok, false);
    });
  });

  describe('editing', () => {
    it('creates the file', () => {
      assert.equal(
        editArticlesFile('', 'b.txt', { title: 'B', article: true }),
        '{\n  "version": 1,\n  "articles": {\n    "b.txt": {\n      "article": true,\n      "title": "B"\n    }\n  }\n}\n',
      );
    });

    it('changes only the lines concerned and keeps the order of the alphabet', () => {
      const edited = editArticlesFile(FILE, 'harbour.txt', { published: '2025-03-01' });
      const lines = edited.split('\n');
      assert.deepEqual(lines.filter((line) => !FILE.split('\n').includes(line)), ['    "harbour.txt": {', '      "published": "2025-03-01"']);
      assert.ok(lines.findIndex((line) => line.includes('harbour')) > lines.findIndex((line) => line.includes('dam.txt')));
      assert.ok(lines.findIndex((line) => line.includes('harbour')) < lines.findIndex((line) => line.includes('todo.txt')));
    });

    it('keeps unknown fields, comments and line ends', () => {
      const text = FILE.replace('"outlet"', '"wire": 3, "outlet"').replace('"version": 1,', '"version": 1, // ours').replaceAll('\n', '\r\n');
      const edited = editArticlesFile(text, 'dam.txt', { outlet: null, title: 'Dam' });
      assert.match(edited, /"wire": 3/);
      assert.match(edited, /\/\/ ours\r\n/);
      assert.doesNotMatch(edited, /[^\r]\n/);
      assert.deepEqual(entriesOf(edited)['dam.txt'], { article: true, wire: 3, title: 'Dam' });
    });

    it('removes an entry that becomes empty', () => {
      assert.deepEqual(Object.keys(entriesOf(editArticlesFile(FILE, 'notes/todo.txt', { article: null }))), ['dam.txt']);
    });

    it('refuses a file with errors, and a path outside the folder', () => {
      assert.throws(() => editArticlesFile('{', 'a.txt', { article: true }), RangeError);
      assert.throws(() => editArticlesFile(FILE, '../a.txt', { article: true }), RangeError);
    });

    it('holds what was written, whatever was there, and two additions in either order give the same bytes', () => {
      const path = fc.array(fc.stringMatching(/^[a-z][a-z0-9 .]{0,6}x$/), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
      const change: fc.Arbitrary<ArticleChange> = fc.record(
        { article: fc.boolean(), title: fc.string({ minLength: 1 }), url: fc.string({ minLength: 1 }) },
        { requiredKeys: ['title'] },
      );
      fc.assert(
        fc.property(fc.uniqueArray(fc.tuple(path, change), { selector: ([key]) => key, maxLength: 8 }), (changes) => {
          const apply = (list: typeof changes) => list.reduce((text, [key, value]) => editArticlesFile(text, key, value), FILE);
          const edited = apply(changes);
          const entries = entriesOf(edited);
          for (const [key, value] of changes) assert.deepEqual({ ...entries[key] }, { ...value });
          assert.equal(apply([...changes].reverse()), edited);
        }),
        { numRuns: 100 },
      );
    });
  });

  it('finds the path of a file in its folder', () => {
    assert.equal(articlePathIn('file:///news', 'file:///news/a%20b.txt'), 'a b.txt');
    assert.equal(articlePathIn('file:///news/', 'file:///news/x/y.txt'), 'x/y.txt');
    assert.equal(articlePathIn('file:///news', 'file:///newspaper/a.txt'), null);
    assert.equal(articlePathIn('file:///news', 'file:///news/%2E%2E/a.txt'), null);
    assert.equal(articlePathIn('file:///news', 'file:///news/%.txt'), null);
    assert.equal(articlePathIn('vscode-vfs://github/o/r', 'vscode-vfs://github/o/r/a.txt?ref=main'), 'a.txt');
  });
});
