import { strict as assert } from 'node:assert';
import { claimList } from '../../src/features/claimList';
import { translator } from '../../src/features/strings';
import { actorOf, analysisOf, claimOf, mentionOf, quoteOf, spanOf } from '../analyses';
import { articleOf } from './articles';

const TEXT = 'Ana Ruiz said the port\nwould close. Forty ships wait.';
const SAID = 'the port\nwould close';

const article = articleOf(TEXT, analysisOf({
  document: { outlet: 'Vell Courier', published: '2025-11-05' },
  actors: [actorOf('ruiz', 'Ana Ruiz', [mentionOf(spanOf(TEXT, 'Ana Ruiz'))])],
  quotes: [quoteOf('q1', spanOf(TEXT, SAID), { kind: 'indirect', speaker: 'ruiz', cue: spanOf(TEXT, 'said') })],
  claims: [
    claimOf('c1', spanOf(TEXT, SAID), { voice: 'speaker', speaker: 'ruiz', quotes: ['q1'] }),
    claimOf('c2', spanOf(TEXT, 'Forty ships wait.'), { kind: 'figure' }),
  ],
}));

describe('claim list', () => {
  const claims = claimList(article, translator());

  it('gives the exact range, the text on one line and the speaker', () => {
    assert.deepEqual(claims.map(({ text, speaker }) => [text, speaker]), [['the port would close', 'Ana Ruiz'], ['Forty ships wait.', null]]);
    assert.deepEqual(claims.map(({ range }) => range), [
      { start: { line: 0, character: 14 }, end: { line: 1, character: 11 } },
      { start: { line: 1, character: 13 }, end: { line: 1, character: 30 } },
    ]);
  });

  it('gives the provenance of reported speech, and of what the article says itself, as lines', () => {
    assert.deepEqual(claims.map(({ provenance }) => provenance), [
      [
        'Speaker: Ana Ruiz', 'Cue: “said” (line 1)', 'Addressee or venue: unknown', 'Medium: unknown',
        'Date: unknown; the article is of 2025-11-05', 'Outlet: Vell Courier', 'Document: strike.txt, lines 1–2',
      ],
      ['Speaker: the article itself', 'Date: unknown; the article is of 2025-11-05', 'Outlet: Vell Courier', 'Document: strike.txt, line 2'],
    ]);
  });
});
