import { strict as assert } from 'node:assert';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Block } from '../../src/engine/analysis';
import { documentSymbols } from '../../src/features/documentSymbols';
import { translator } from '../../src/features/strings';
import { actorOf, analysisOf, claimOf, mentionOf, spanOf } from '../analyses';
import { articleOf } from './articles';

const TEXT = 'The port of Vell closes\n\nRuiz said it would close.\n\nWhat comes next\n\nForty ships wait.';

const blocks: readonly Block[] = [
  { ...spanOf(TEXT, 'The port of Vell closes'), kind: 'headline', embed: null },
  { ...spanOf(TEXT, 'Ruiz said it would close.'), kind: 'body', embed: null },
  { ...spanOf(TEXT, 'What comes next'), kind: 'subheading', embed: null },
  { ...spanOf(TEXT, 'Forty ships wait.'), kind: 'body', embed: null },
];
const claims = [
  claimOf('c1', spanOf(TEXT, 'it would close'), { voice: 'speaker', speaker: 'ruiz' }),
  claimOf('c2', spanOf(TEXT, 'Forty ships wait'), { kind: 'figure' }),
];
const actors = [actorOf('ruiz', 'Ana Ruiz', [mentionOf(spanOf(TEXT, 'Ruiz'))])];

function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap((s) => [`${'  '.repeat(depth)}${s.name}${s.detail ? ` (${s.detail})` : ''}`, ...outline(s.children ?? [], depth + 1)]);
}

describe('document symbols', () => {
  it('are sections with their claims', () => {
    const symbols = documentSymbols(articleOf(TEXT, analysisOf({ blocks, claims, actors })), translator());
    assert.deepEqual(outline(symbols), [
      'The port of Vell closes', '  it would close (Ana Ruiz)', 'What comes next', '  Forty ships wait',
    ]);
  });

  it('hold their children', () => {
    for (const parent of documentSymbols(articleOf(TEXT, analysisOf({ blocks, claims, actors })), translator())) {
      for (const { range } of [{ range: parent.selectionRange }, ...(parent.children ?? [])]) {
        assert.ok(range.start.line >= parent.range.start.line && range.end.line <= parent.range.end.line);
      }
    }
  });

  it('are the claims alone where there is no heading', () => {
    const symbols = documentSymbols(articleOf(TEXT, analysisOf({ claims, actors })), translator());
    assert.deepEqual(outline(symbols), ['it would close (Ana Ruiz)', 'Forty ships wait']);
  });

  it('give claims before the first heading a section of their own', () => {
    const symbols = documentSymbols(articleOf(TEXT, analysisOf({ blocks: blocks.slice(2), claims, actors })), translator());
    assert.deepEqual(outline(symbols), ['Beginning', '  it would close (Ana Ruiz)', 'What comes next', '  Forty ships wait']);
  });
});
