import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/engine/analyse';
import type { Analysis } from '../../../src/engine/analysis';

/** Who says what, by the first words of the quote. */
function said(analysis: Analysis): readonly string[] {
  return analysis.quotes.map(({ text, speaker, within }) => `${within ? '  ' : ''}${speaker ?? '?'}: ${text.split(' ').slice(0, 3).join(' ')}`);
}

/** The pronouns of first and second person with whom each means. */
function persons(analysis: Analysis): readonly string[] {
  const all = analysis.actors.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id })));
  const wanted = all.filter(({ form, text }) => form === 'pronoun' && /^(?:I|my|we|us|our|you|your)$/i.test(text));
  return wanted.sort((a, b) => a.start - b.start).map(({ text, id }) => `${text} ${id}`);
}

const OPENING = 'Port minister Ana Ruiz on the quay\n\nAna Ruiz has run the ministry for four years. In an interview with the Vale Post she spoke of the quay.';
const INTERVIEW = [
  OPENING,
  'Q: Why did you close the quay?',
  'A: I closed it because it sank. Tom Oduya told me “I never walk there.”',
  'We had 40 engineers on it.',
  'Q: What did it cost?',
  'A: It cost us 12 million dollars.',
  'This interview has been edited for length.',
].join('\n\n');
const DEBATE = [
  'Vale argues about its quay',
  'Ana Ruiz, the port minister, and Tom Oduya met in Vale on Monday.',
  'MODERATOR: Minister, why did you close the quay?',
  'RUIZ: I closed it because it sank.',
  'MODERATOR: Mr Oduya, would you open it?',
  'ODUYA: My boats need it, and Ruiz says “it is safe for birds”.',
  'SPEAKER 1: My boat is in there.',
].join('\n\n');

describe('transcripts: who speaks', () => {
  it('the interviewee answers, and whom the article names as the partner asks', () => {
    const analysis = analyse(INTERVIEW);
    assert.deepEqual(said(analysis), [
      'vale-post: Why did you', 'ana-ruiz: I closed it', '  tom-oduya: “I never walk', 'vale-post: What did it', 'ana-ruiz: It cost us',
    ]);
    assert.deepEqual(persons(analysis), ['you ana-ruiz', 'I ana-ruiz', 'We ana-ruiz-and-others', 'us ana-ruiz-and-others']);
    assert.ok(!analysis.actors.some(({ name }) => name === 'Q' || name === 'A'));
  });

  it('the outlet asks where nobody else is named, and nobody where there is none', () => {
    const unnamed = INTERVIEW.replace(' with the Vale Post', '');
    assert.equal(analyse(unnamed).quotes[0]?.speaker, null);
    const analysis = analyse(unnamed, { reference: { outlet: 'Harbour Weekly' } });
    assert.equal(analysis.actors.find(({ id }) => id === analysis.quotes[0]?.speaker)?.name, 'Harbour Weekly');
  });

  it('near-miss: answers of somebody whom the article does not name', () => {
    const analysis = analyse('What divers say\n\nThe quay sank in May.\n\nQ: Did you see it?\n\nA: I did.\n\nQ: And you dived?\n\nA: We all did.');
    assert.deepEqual(said(analysis), ['?: Did you see', '?: I did.', '?: And you dived?', '?: We all did.']);
  });

  it('names, roles and numbers; "you" is who answers', () => {
    const analysis = analyse(DEBATE);
    assert.deepEqual(said(analysis), [
      'moderator: Minister, why did', 'ana-ruiz: I closed it', 'moderator: Mr Oduya, would', 'tom-oduya: My boats need', '  ana-ruiz: “it is safe',
      'speaker-1: My boat is',
    ]);
    assert.deepEqual(persons(analysis), ['you ana-ruiz', 'I ana-ruiz', 'you tom-oduya', 'My tom-oduya', 'My speaker-1']);
  });

  it('a role means who has it', () => {
    const analysis = analyse(DEBATE.replace('RUIZ:', 'The Minister:'));
    assert.equal(analysis.quotes[1]?.speaker, 'ana-ruiz');
  });

  it('answers are claims of who gives them, questions are none', () => {
    const claims = analyse(INTERVIEW).claims.filter(({ quotes }) => quotes.length > 0);
    assert.deepEqual(claims.map(({ speaker, kind, text }) => `${speaker ?? '?'} ${kind} ${text.slice(0, 11)}`), [
      'ana-ruiz figure I closed it', 'ana-ruiz figure It cost us ',
    ]);
  });

  it('people have the last word on who speaks', () => {
    const start = INTERVIEW.indexOf('It cost us');
    const analysis = analyse(INTERVIEW, { corrections: [{ kind: 'speaker', start, end: start + 33, speaker: 'Tom Oduya' }] });
    assert.equal(analysis.quotes.at(-1)?.speaker, 'tom-oduya');
  });
});
