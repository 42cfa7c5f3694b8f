import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import type { Analysis } from '../../src/engine/analysis';
import { SemanticTokensProvider } from '../../src/features/semanticTokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/features/tokenLegend';
import { tokenEdits } from '../../src/features/tokenEdits';
import { actorOf, analysisOf, figureOf, mentionOf, quoteOf, spanOf } from '../analyses';
import { articleOf, EVERYTHING } from './articles';

const TEXT = 'Ana Ruiz said: “Nearly 40% of Vell\nis under water.” She left two men there.';

function analysis(): Analysis {
  const quote = { start: TEXT.indexOf('“'), end: TEXT.indexOf('”') + 1, text: TEXT.slice(TEXT.indexOf('“'), TEXT.indexOf('”') + 1) };
  return analysisOf({
    actors: [
      actorOf('ruiz', 'Ana Ruiz', [mentionOf(spanOf(TEXT, 'Ana Ruiz')), mentionOf(spanOf(TEXT, 'She'), { form: 'pronoun' })]),
      actorOf('vell', 'Vell', [mentionOf(spanOf(TEXT, 'Vell'))], { type: 'place' }),
    ],
    figures: [
      figureOf('f1', spanOf(TEXT, 'Nearly 40%'), { type: 'percent' }),
      figureOf('f2', spanOf(TEXT, 'two'), { trivial: true }),
    ],
    quotes: [quoteOf('q1', quote, { speaker: 'ruiz', cue: spanOf(TEXT, 'said') })],
  });
}

/** Encoded tokens as "type.modifiers text". */
function readable(data: readonly number[]): string[] {
  const lines = TEXT.split('\n');
  const out: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = deltaLine > 0 ? deltaStart : character + deltaStart;
    line += deltaLine;
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => (bits & (1 << bit)) !== 0);
    out.push(`${[TOKEN_TYPES[type], ...modifiers].join('.')} ${lines[line]?.slice(character, character + length)}`);
  }
  return out;
}

function applied(before: readonly number[], answer: SemanticTokens | SemanticTokensDelta): readonly number[] {
  if (!('edits' in answer)) return answer.data;
  const data = [...before];
  for (const edit of [...answer.edits].reverse()) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  return data;
}

describe('semantic tokens', () => {
  it('colour names, cues, figures and quotes, but neither pronouns nor trivial counts', () => {
    const { data } = new SemanticTokensProvider().full(articleOf(TEXT, analysis()), EVERYTHING);
    assert.deepEqual(readable(data), [
      'actor.person Ana Ruiz', 'cue said', 'quote.direct “', 'figure.percent.quoted Nearly 40%', 'quote.direct  of ',
      'actor.place.quoted Vell', 'quote.direct is under water.”',
    ]);
  });

  it('say when nobody is named', () => {
    const quote = quoteOf('q1', spanOf(TEXT, 'is under water'), { kind: 'mixed' });
    const { data } = new SemanticTokensProvider().full(articleOf(TEXT, analysisOf({ quotes: [quote] })), EVERYTHING);
    assert.deepEqual(readable(data), ['quote.mixed.unattributed is under water']);
  });

  it('tell the types of figures apart, times as dates', () => {
    const types = ['percent', 'money', 'count', 'measure', 'ordinal', 'date', 'time', 'duration'] as const;
    const words = ['Ana', 'Ruiz', 'said', 'Nearly', 'of', 'Vell', 'under', 'water'];
    const figures = types.map((type, i) => figureOf(`f${i}`, spanOf(TEXT, words[i] ?? ''), { type }));
    const { data } = new SemanticTokensProvider().full(articleOf(TEXT, analysisOf({ figures })), EVERYTHING);
    assert.deepEqual(readable(data).map((token) => token.split(' ')[0]), [
      'figure.percent', 'figure.money', 'figure.count', 'figure.measure', 'figure.ordinal', 'figure.date', 'figure.date', 'figure.duration',
    ]);
  });

  it('leave out the kinds that are switched off', () => {
    const kinds = { ...EVERYTHING, quotes: false, figures: false };
    const { data } = new SemanticTokensProvider().full(articleOf(TEXT, analysis()), kinds);
    assert.deepEqual(readable(data), ['actor.person Ana Ruiz', 'cue said', 'actor.place.quoted Vell']);
  });

  it('of a range are those of the whole that touch it', () => {
    const range = { start: { line: 0, character: 20 }, end: { line: 0, character: 32 } };
    const { data } = new SemanticTokensProvider().range(articleOf(TEXT, analysis()), EVERYTHING, range);
    assert.deepEqual(readable(data), ['figure.percent.quoted Nearly 40%', 'quote.direct  of ', 'actor.place.quoted Vell']);
  });

  it('as a difference give the same as in full', () => {
    const provider = new SemanticTokensProvider();
    const first = provider.full(articleOf(TEXT, analysis()), EVERYTHING);
    const fewer = articleOf(TEXT, analysisOf({ ...analysis(), figures: [] }));
    const answer = provider.delta(fewer, EVERYTHING, first.resultId ?? '');
    assert.ok('edits' in answer);
    assert.deepEqual(applied(first.data, answer), new SemanticTokensProvider().full(fewer, EVERYTHING).data);
  });

  it('come in full when the answer before is not known', () => {
    assert.ok('data' in new SemanticTokensProvider().delta(articleOf(TEXT, analysis()), EVERYTHING, '17'));
  });

  it('edits turn any data into any other', () => {
    const data = fc.array(fc.nat(3), { maxLength: 30 });
    fc.assert(fc.property(data, data, (before, after) => {
      assert.deepEqual(applied(before, { edits: tokenEdits(before, after) }), after);
    }));
  });
});
