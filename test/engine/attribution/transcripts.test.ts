import { strict as assert } from 'node:assert';
import type { Span } from '../../../src/engine/span';
import { attributionsOf, check } from './check';

const TRANSCRIPTS: Readonly<Record<string, string>> = {
  'questions and answers': '[speaker:Q][cue::] [content:Why did the pier close?]\n\n[speaker:A][cue::] [content:I closed it. It leaked.]\n\n'
    + '[content:We had men on it for weeks.]\n\n[speaker:Q][cue::] [content:And the ferry?]\n\n[speaker:A][cue::] [content:Gone.]',
  'with a stop in place of the colon': '[speaker:Q.] [content:Why did the pier close?]\n\n[speaker:A.] [content:It leaked.]',
  'in full': '[speaker:Question][cue::] [content:Why did the pier close?]\n\n[speaker:Answer][cue::] [content:It leaked.]',
  'an outlet and a name in capitals': '[speaker:VALE POST][cue::] [content:Is the pier safe?]\n\n[speaker:ODUYA][cue::] [content:I would not walk there.]\n\n'
    + '[speaker:VALE POST][cue::] [content:When will it open?]\n\n[speaker:ODUYA][cue::] [content:In May.]',
  'bold names': '**[speaker:Vale Post][cue::]** [content:Is the pier safe?]\n\n**[speaker:Ana Reyl][cue::]** [content:I think so.]\n\n'
    + '**[speaker:Vale Post][cue::]** [content:You have two piers now.]\n\n**[speaker:Ana Reyl][cue::]** [content:Three.]',
  'bold questions without labels on the answers': '**[speaker:Q.] [content:Is the pier safe?]**\n\n[content:Nobody knows.]\n\n'
    + '[content:The harbour office has looked at it twice.]\n\n**[speaker:Q.] [content:When will it open?]**\n\n[content:In May.]',
  'names in brackets': '[speaker:Ilves][cue::] [content:Is the pier safe?]\n\n[speaker:Reyl][cue::] [content:I think so.]\n\n'
    + '[speaker:Ilves][cue::] [content:When will it open?]',
  'roles, numbers and remarks': '[speaker:Moderator][cue::] [content:Is the pier safe?]\n\n[speaker:The Minister][cue::] [content:I think so.]\n\n'
    + '[speaker:SPEAKER 1][cue::] [content:You knew it in May.]\n\n[speaker:Ana Reyl] (Harbour Party)[cue::] [content:We all did.]',
  'labels on lines of their own': '[speaker:Ana Reyl][cue::]\n\n[content:I closed the pier.]\n\n[speaker:Tom Ilves][cue::]\n\n[content:You should have asked us.]\n\n'
    + '[speaker:Ana Reyl][cue::]\n\n[content:I did ask.]',
  'labels in capitals on lines of their own': 'The council met in Vale on Monday and heard two witnesses.\n\n[speaker:ANA REYL]\n\n[content:I closed the pier.]\n\n'
    + '[speaker:TOM ILVES]\n\n[content:You should have asked us.]\n\n[speaker:ANA REYL]\n\n[content:I did ask.]',
  'a surname that is a common word': 'Tom Brown met the clerk in Vale on Monday.\n\n[speaker:Clerk][cue::] [content:Is the pier safe?]\n\n'
    + '[speaker:Brown][cue::] [content:I think so.]\n\n[speaker:Clerk][cue::] [content:And you use it?]\n\n[speaker:Brown][cue::] [content:Daily.]',
  'a full name, then the surname; clips': 'Lena Park spoke on Monday.\n\n[speaker:JORIN KELT][cue::] [content:Is the pier safe?]\n\n'
    + '[speaker:PARK][cue::] [content:We use it.]\n\n(BEGIN CLIP)\n\n[content:I do.]\n\n[speaker:KELT][cue::] [content:Thank you.]\n\nShares fell.',
  'initials': '[speaker:TO][cue::] [content:Is the pier safe?]\n\n[speaker:LP][cue::] [content:We use it.]\n\n[speaker:TO][cue::] [content:Daily?]',
  'who is quoted in a turn': '[speaker:REYL][cue::] [content:I met him on the pier. [speaker:Ilves] [cue:said] [content:it was safe]. The book is “a long walk by the sea”.]\n\n'
    + '[speaker:ILVES][cue::] [content:I never did.]',
  'quoted as a whole, the marks reopened at each turn': 'The hearing was long.\n\n"[speaker:ILVES][cue::] [content:Is the pier safe?]\n\n'
    + '"[speaker:REYL][cue::] [content:I think so.]\n\n"[speaker:ILVES][cue::] [content:And you use it?]\n\n"[speaker:REYL][cue::] [content:I do."]',
};

const NO_TRANSCRIPTS: Readonly<Record<string, string>> = {
  'notes': 'The pier closed in May.\n\nUpdate: You can use it again.\n\nNote: We have changed the date.\n\nAnalysis: I would not walk there.',
  'lists of things': 'What the new pier brings you:\n\nCost: 5 million, and you pay.\n\nTime: We wait for years.\n\nThe result: You can walk.',
  'true and false': 'Myth: You can walk on water.\n\nFact: You sink.\n\nMyth: We can fly.\n\nFact: We fall.',
  'datelines': 'Nairobi: The pier is shut, and you cannot pass.\n\nWashington: The pier is open, and we can.\n\nNairobi: You can pass again.',
  'scores, times and counts': 'Vale 3: Tano 1. We lost.\n\nVale 2: Tano 2. You saw it.\n\n10:30: We left.\n\nREYL: 547.\n\nILVES: 46.\n\nREYL: 12.',
  'people in a list without talk': 'Who is who.\n\nAna Reyl: The harbour master has run the port since May.\n\nTom Ilves: The clerk keeps the books.\n\nAna Reyl: Still there.',
  'credits': 'Director: Ana Reyl.\n\nProducer: Tom Ilves.\n\nDirector: Lena Park.',
  'subheadings that end with a colon': 'The pier closed.\n\nWhat We Know:\n\nI saw it close, and you did.\n\nWhat We Want:\n\nWe want it open.',
  'quotations that open with a name': '“Reyl: the harbour years” is a book.\n\n“Ilves: a life” is another.\n\nBoth are for sale.',
  'one label alone': 'The pier closed in May.\n\nREYL: I closed it.\n\nThe clerk has gone home.',
};

describe('transcripts', () => {
  for (const [phenomenon, source] of Object.entries(TRANSCRIPTS)) it(phenomenon, () => void check(source));

  it('brackets around names', () => {
    const text = '[Ilves] Is the pier safe?\n\n[Reyl] I think so.\n\n[Ilves] You use it?';
    const contentOf = (fragments: readonly Span[]) => fragments.map(({ start, end }) => text.slice(start, end)).join('|');
    assert.deepEqual(attributionsOf(text).map((a) => [a.speakerPhrase?.text, contentOf(a.fragments), a.cue]), [
      ['Ilves', 'Is the pier safe?', null], ['Reyl', 'I think so.', null], ['Ilves', 'You use it?', null],
    ]);
  });

  for (const [phenomenon, source] of Object.entries(NO_TRANSCRIPTS)) {
    it(`near-miss: ${phenomenon}`, () => {
      assert.deepEqual(attributionsOf(source).filter(({ rule }) => rule.startsWith('transcript')), []);
    });
  }

  it('tells who asks, and what is a statement', () => {
    const found = attributionsOf('ILVES: Is the pier safe?\n\nREYL: I think so. Who would not?\n\nILVES: You have two now.\n\nREYL: I do.');
    assert.deepEqual(found.map(({ rule, kind }) => `${rule} ${kind}`), [
      'transcript-question direct', 'transcript direct', 'transcript-question direct', 'transcript direct',
    ]);
  });

  it('a turn ends where the article goes on', () => {
    const turns = 'ILVES: Is the pier safe?\n\nREYL: I think so.\n\n(Applause)\n\nI walk there daily.\n\n';
    const contents = (end: string) => attributionsOf(`${turns}${end}`).filter(({ rule }) => rule === 'transcript').flatMap(({ fragments }) => fragments.length);
    assert.deepEqual(contents('We all do.'), [3]);
    assert.deepEqual(contents('The hearing ended at noon.'), [2]);
    assert.deepEqual(contents('Reyl left with me.'), [2]);
    assert.deepEqual(contents('This interview has been edited, and we thank them.'), [2]);
    assert.deepEqual(contents('The clerk said “nobody may walk there”.'), [2]);
    assert.deepEqual(contents('The day after\n\nI went home.'), [2]);
  });

  it('is linear in the length of an endless transcript', () => {
    const text = Array.from({ length: 4000 }, (_, n) => `${n % 2 ? 'REYL' : `Ilves${n}`}: I do not know. Do you?`).join('\n\n');
    const start = performance.now();
    assert.ok(attributionsOf(text).length >= 4000);
    assert.ok(performance.now() - start < 4000);
  });
});
