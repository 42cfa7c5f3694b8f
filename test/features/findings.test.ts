import { strict as assert } from 'node:assert';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { analyse } from '../../src/engine/analyse';
import type { Finding } from '../../src/engine/analysis';
import { findings } from '../../src/features/findings';
import { translator } from '../../src/features/strings';
import { actorOf, analysisOf, figureOf, mentionOf, quoteOf, spanOf } from '../analyses';
import { parseMarked } from '../marked';
import { articleOf } from './articles';

const LABELS = {
  unclosed: 'unclosed-quotation-mark', unattributed: 'unattributed-quote', unnamed: 'unnamed-source', weekday: 'weekday-mismatch',
  month: 'misspelt-month',
} as const;

/** Reads the text as the engine does; the marks are the findings, all of them. */
function check(source: string): void {
  const { text, marks } = parseMarked(source);
  const article = articleOf(text, analyse(text));
  const found = findings(article, translator()).map(({ range, code }) => (
    [code, text.slice(article.text.offsetAt(range.start), article.text.offsetAt(range.end))]));
  assert.deepEqual(found, marks.map(({ label, text: words }) => [LABELS[label as keyof typeof LABELS], words]));
}

describe('findings', () => {
  for (const source of [
    'Harbour Minister Ana Ruiz opened the quay on Monday.\n\n[unattributed:“Nobody has asked the crane drivers.”] The yard was empty.',
    '[unnamed:Two people familiar with the matter] said the repair would cost 14 million euros.',
    'Ana Ruiz left. [unnamed:Analysts] said that the port would close, and [unnamed:officials] said that ships would wait.',
    'Ana Ruiz said: [unclosed:“]We will not open it.',
    // Near misses: a name, a name further up, a title in quotation marks.
    'Harbour Minister Ana Ruiz said that the port would close. She said it would take a year.',
    'The Port Authority said the steel was late. “It comes in January,” the authority said.',
    'Ana Ruiz read from her book “The Old Harbour” on Monday.',
    'The yard was empty on Monday.',
    'The yard was emptied on [weekday:Friday, November 3, 2025], and closed on [month:Ocotber 14].',
    'The yard was emptied on Monday, November 3, 2025, and closed on Friday, November 7.',
  ]) it(source, () => check(source));

  it('are remarks with a source and words for people', () => {
    const text = 'Analysts said so. “It is over.”';
    const article = articleOf(text, analysisOf({
      actors: [actorOf('a', 'Analysts\u202e\n`', [mentionOf(spanOf(text, 'Analysts'), { form: 'nominal' })])],
      quotes: [quoteOf('q1', spanOf(text, 'so'), { speaker: 'a', speakerMention: spanOf(text, 'Analysts') }), quoteOf('q2', spanOf(text, '“It is over.”'))],
    }));
    assert.deepEqual(findings(article, translator()).map(({ severity, source, message }) => [severity, source, message]), [
      [DiagnosticSeverity.Information, 'Claimlens', 'The source of this statement is not named: “Analysts⟨U+202E⟩ `”.'],
      [DiagnosticSeverity.Information, 'Claimlens', 'The article does not say who said this.'],
    ]);
  });

  it('say nothing of what a speaker repeats without a name', () => {
    const text = 'Ana Ruiz said that “we are told to wait”.';
    const article = articleOf(text, analysisOf({
      actors: [actorOf('r', 'Ana Ruiz', [mentionOf(spanOf(text, 'Ana Ruiz'))])],
      quotes: [
        quoteOf('q1', spanOf(text, 'that “we are told to wait”'), { kind: 'mixed', speaker: 'r' }),
        quoteOf('q2', spanOf(text, 'to wait'), { kind: 'indirect', within: 'q1' }),
      ],
    }));
    assert.deepEqual(findings(article, translator()), []);
  });

  it('of the engine are told by their kinds, with what was read, in text order', () => {
    const text = 'It closed on Friday, Nov 3, 2025, on Ocotber 14, on Ocotber 15 and on no day. “We go.';
    const kinds = [
      ['misspeltMonth', 'Ocotber 15'], ['unclosedQuotation', '“'], ['misspeltMonth', 'Ocotber 14'], ['weekdayMismatch', 'Friday, Nov 3, 2025'],
      ['brandNew', 'no day'], ['weekdayMismatch', 'closed'],
    ] as const;
    const dates = [['Friday, Nov 3, 2025', '2025-11-03'], ['Ocotber 14', 'XXXX-10-14'], ['Ocotber 15', null]] as const;
    const article = articleOf(text, analysisOf({
      findings: kinds.map(([kind, words]) => ({ ...spanOf(text, words), kind, reading: null }) as unknown as Finding),
      figures: dates.map(([words, iso], i) => figureOf(`f${i}`, spanOf(text, words), { type: 'date', iso })),
    }));
    assert.deepEqual(findings(article, translator()).map(({ range, code, message }) => [range.start.character, code, message]), [
      [3, 'weekday-mismatch', 'Worth a look: weekday mismatch.'],
      [13, 'weekday-mismatch', 'The weekday does not fit the date: 2025-11-03 is a Monday.'],
      [37, 'misspelt-month', 'The name of the month is misspelt. It was read as October: 10-14, year unknown.'],
      [52, 'misspelt-month', 'Worth a look: misspelt month.'],
      [70, 'brand-new', 'Worth a look: brand new.'],
      [78, 'unclosed-quotation-mark', 'This quotation mark never closes.'],
    ]);
    const bundle = { 'The weekday does not fit the date: {0} is a {1}.': '{0} war ein {1}.', Monday: 'Montag' };
    assert.equal(findings(article, translator(bundle))[1]?.message, '2025-11-03 war ein Montag.');
  });

  it('name each unnamed speaker of several', () => {
    const text = 'Analysts, Ana Ruiz and dockers said so.';
    const actors = [['x', 'Analysts', 'nominal'], ['y', 'Ana Ruiz', 'name'], ['z', 'dockers', 'nominal']] as const;
    const article = articleOf(text, analysisOf({
      actors: actors.map(([id, name, form]) => actorOf(id, name, [mentionOf(spanOf(text, name), { form })])),
      quotes: [quoteOf('q1', spanOf(text, 'so'), { speaker: 'x', speakers: ['x', 'y', 'z'] })],
    }));
    assert.deepEqual(findings(article, translator()).map(({ message }) => typeof message === 'string' && /“.*”/.exec(message)?.[0]), ['“Analysts”', '“dockers”']);
  });
});
