import { strict as assert } from 'node:assert';
import { globToRegExp, isGlob } from '../../src/cli/glob';

describe('patterns of paths', () => {
  for (const [pattern, matching, others] of [
    ['*.txt', ['a.txt', 'a b.txt'], ['a/b.txt', 'atxt', 'a.txt~']],
    ['**/*.txt', ['a.txt', 'a/b.txt', 'a/b/c.txt'], ['a.md']],
    ['news/**', ['news/a', 'news/a/b.txt'], ['newsa']],
    ['a?.txt', ['ab.txt'], ['a.txt', 'a/.txt']],
    ['[a-c]x[!0-9].txt', ['bxa.txt'], ['dxa.txt', 'bx1.txt']],
    ['*.{txt,article}', ['a.txt', 'a.article'], ['a.md']],
    ['a(1)+.txt', ['a(1)+.txt'], ['a1.txt', 'a(1)(1).txt']],
  ] as const) {
    it(pattern, () => {
      for (const path of matching) assert.match(path, globToRegExp(pattern));
      for (const path of others) assert.doesNotMatch(path, globToRegExp(pattern));
    });
  }

  it('are told from plain paths', () => {
    assert.ok(['*.txt', 'a?', '[ab].txt', '{a,b}'].every(isGlob));
    assert.ok(!['a.txt', 'a/b (1).txt', '{a}', '[]', '-'].some(isGlob));
  });
});
