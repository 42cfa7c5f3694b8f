import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as oniguruma from 'vscode-oniguruma';
import type * as textmate from 'vscode-textmate';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';

// Both packages are CommonJS bundles without named exports that an ES module could see.
const require = createRequire(import.meta.url);
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate') as typeof textmate;
const { loadWASM, OnigScanner, OnigString } = require('vscode-oniguruma') as typeof oniguruma;

const GRAMMAR = new URL('../../syntaxes/article.tmLanguage.json', import.meta.url);
/** Enough of YAML to see that front matter is handed to it. */
const YAML: IRawGrammar = parseRawGrammar(
  JSON.stringify({ scopeName: 'source.yaml', patterns: [{ match: '^(\\w+):', name: 'entity.name.tag.yaml' }] }),
  'yaml.json',
);

let grammar: IGrammar;

/** The words that have a scope, as "scope: words", of a text of several lines. */
function scopesOf(...lines: string[]): string[] {
  let stack = INITIAL;
  return lines.flatMap((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes[scopes.length - 1] ?? '';
      return scope === 'text.article' ? [] : [`${scope.replace(/\.article$/, '')}: ${line.slice(startIndex, endIndex)}`];
    });
  });
}

describe('grammar of articles', () => {
  before(async () => {
    const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
    await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    const registry = new Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new OnigScanner(patterns),
        createOnigString: (text) => new OnigString(text),
      }),
      loadGrammar: (scope) =>
        Promise.resolve(scope === 'source.yaml' ? YAML : parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR.pathname)),
    });
    const loaded = await registry.loadGrammar('text.article');
    assert.ok(loaded);
    grammar = loaded;
  });

  it('hands front matter to YAML, and only at the start', () => {
    const scopes = scopesOf('---', 'title: Ferry strike', '---', 'title: not any more', '---');
    assert.ok(scopes.includes('entity.name.tag.yaml: title:'), scopes.join('\n'));
    assert.equal(scopes.filter((scope) => scope.includes(': title')).length, 1);
  });

  it('marks quotations in curly and straight marks', () => {
    assert.deepEqual(scopesOf('She said: “We go.” He did not.'), ['string.quoted.double: “We go.”'].flatMap(splitMarks));
    assert.deepEqual(scopesOf('"We go," she said.'), ['string.quoted.double: "We go,"'].flatMap(splitMarks));
  });

  it('ends a quotation with its line', () => {
    assert.deepEqual(scopesOf('“We go on', 'and nothing here').map((scope) => scope.split(': ')[1]).join(''), '“We go on');
  });

  it('takes no inches and no single mark for a quotation', () => {
    assert.deepEqual(scopesOf('a 5" pipe and a 6" one', "the ship's crew"), []);
  });

  it('marks percentages and money', () => {
    assert.deepEqual(scopesOf('It fell 12.5 per cent, or 3%, to US$1,200 million or €40bn.'), [
      'constant.numeric.percent: 12.5 per cent',
      'constant.numeric.percent: 3%',
      'constant.numeric.money: US$1,200 million',
      'constant.numeric.money: €40bn',
    ]);
  });

  it('leaves other numbers plain', () => {
    assert.deepEqual(scopesOf('Section 301 and Flight 370 of 2025, v1.2%x'.replace('%', ' '), '1,2,3'), []);
  });

  it('marks bylines and datelines', () => {
    assert.deepEqual(scopesOf('By Mary Chen'), ['keyword.other.byline: By', 'entity.name.type.author: Mary Chen']);
    assert.deepEqual(scopesOf('NAIROBI, Kenya (Wire) — Ferries stopped.'), [
      'entity.name.section.dateline: NAIROBI, Kenya',
      'entity.name.type.agency: Wire',
    ]);
    assert.deepEqual(scopesOf('By noon the ferries had stopped.', 'By Monday, all was over.', 'The ferry — the last — left.'), []);
  });

  it('marks a disclaimer', () => {
    assert.deepEqual(scopesOf('Disclaimer: not “advice”.'), ['comment.line.disclaimer: Disclaimer: not “advice”.']);
  });

  it('takes time linear in the length of hostile lines', () => {
    for (const piece of ['"', '“', '1', '1,', '$', 'A', 'A ', '(', '$1', '-', 'By A']) {
      const line = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      const time = (length: number) => {
        const start = performance.now();
        grammar.tokenizeLine(line(length), INITIAL);
        return performance.now() - start;
      };
      time(2_000);
      const best = (length: number) => Math.min(...[1, 2, 3, 4].map(() => time(length))); // what else the machine does only adds to it
      const [short, long] = [best(5_000), best(40_000)];
      assert.ok(long < 100 || long < 24 * short, `${piece}: ${short.toFixed(0)} ms, 8 times as long ${long.toFixed(0)} ms`);
    }
  });
});

/** Begin and end marks are tokens of their own with the same scope. */
function splitMarks(expected: string): string[] {
  const [scope = '', words = ''] = expected.split(': ');
  return [words.slice(0, 1), words.slice(1, -1), words.slice(-1)].map((part) => `${scope}: ${part}`);
}
