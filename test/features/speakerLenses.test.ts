import { strict as assert } from 'node:assert';
import type { Article } from '../../src/features/article';
import { quoteList } from '../../src/features/quoteList';
import { speakerLenses } from '../../src/features/speakerLenses';
import { translator } from '../../src/features/strings';
import type { Block } from '../../src/engine/analysis';
import { actorOf, analysisOf, claimOf, mentionOf, quoteOf, spanOf } from '../analyses';
import { articleOf } from './articles';

const COMMANDS = { openClaim: 'open', revealActor: 'reveal', idOf: () => 'a1' };

/** "line: title (command arguments)" of each lens. */
function shown(article: Article): readonly string[] {
  return speakerLenses(article, COMMANDS, translator()).map(({ range, command }) => (
    `${range.start.line}: ${command?.title ?? ''} (${[command?.command, ...(command?.arguments ?? [])].join(' ')})`));
}

function paragraphs(text: string): readonly Block[] {
  let start = 0;
  return text.split('\n').map((line): Block => {
    const block = { kind: 'body' as const, start, end: start + line.length, embed: null };
    start += line.length + 1;
    return block;
  });
}

const TEXT = 'The mayor met Ana Ruiz.\n“One,” she said, “two.” Analysts said three.\nNothing here.\n“Four.” “Five,” Ruiz and Chen said.\n“Six.”';

const article = articleOf(TEXT, analysisOf({
  blocks: paragraphs(TEXT),
  actors: [
    actorOf('ruiz', 'Ana Ruiz', [
      mentionOf(spanOf(TEXT, 'The mayor'), { form: 'nominal' }), mentionOf(spanOf(TEXT, 'Ana Ruiz')), mentionOf(spanOf(TEXT, 'Ruiz', 1)),
    ]),
    actorOf('chen', 'Lin Chen', [mentionOf(spanOf(TEXT, 'Chen'))]),
    actorOf('analysts', 'analysts', [mentionOf(spanOf(TEXT, 'Analysts'), { form: 'nominal' })]),
  ],
  quotes: [
    quoteOf('q1', spanOf(TEXT, '“One,”'), { fragments: [spanOf(TEXT, '“One,”'), spanOf(TEXT, '“two.”')], speaker: 'ruiz' }),
    quoteOf('q2', spanOf(TEXT, 'three'), { kind: 'indirect', speaker: 'analysts' }),
    quoteOf('q3', spanOf(TEXT, '“Four.”'), { fragments: [spanOf(TEXT, '“Four.”'), spanOf(TEXT, '“Six.”')] }),
    quoteOf('q4', spanOf(TEXT, '“Five,”'), { speaker: 'ruiz', speakers: ['ruiz', 'chen'] }),
    quoteOf('q5', spanOf(TEXT, 'Six'), { kind: 'indirect', within: 'q3' }),
  ],
  claims: [claimOf('c1', spanOf(TEXT, 'three'), { quotes: ['q2'] }), claimOf('c2', spanOf(TEXT, '“Four.”'), { quotes: ['q3'] })],
}));

describe('lenses with speakers', () => {
  it('stand above the paragraphs that hold statements, once for each speaker', () => {
    assert.deepEqual(shown(article), [
      '1: Ana Ruiz says (reveal a1 0 14)',
      '1: Unnamed source: analysts (open a1 c1)',
      '3: Unattributed (open a1 c2)',
      '3: Ana Ruiz says (reveal a1 0 14)',
      '3: Lin Chen says (reveal a1 3 25)',
      '4: Unattributed (open a1 c2)',
    ]);
  });

  it('show the words of a name, and no pictures made from them', () => {
    const text = '$(bell) said so.';
    const hostile = articleOf(text, analysisOf({
      blocks: paragraphs(text),
      actors: [actorOf('x', '$(bell)\u202e', [mentionOf(spanOf(text, '$(bell)'))])],
      quotes: [quoteOf('q1', spanOf(text, 'so'), { speaker: 'x' })],
    }));
    assert.deepEqual(shown(hostile), ['0: \\$(bell)⟨U+202E⟩ says (reveal a1 0 0)']);
  });
});

describe('the list of quotes', () => {
  it('says of each which kind it is, whether somebody said it, and where all of it stands', () => {
    const listed = quoteList(article).map(({ kind, attributed, ranges }) => (
      [kind, attributed, ...ranges.map(({ start, end }) => `${start.line}:${start.character}-${end.character}`)]));
    assert.deepEqual(listed, [
      ['direct', true, '1:0-6', '1:17-23'], ['indirect', true, '1:38-43'], ['direct', false, '3:0-7', '4:0-6'], ['direct', true, '3:8-15'],
      ['indirect', false, '4:1-4'],
    ]);
  });
});
