import { strict as assert } from 'node:assert';
import type { Attribution } from '../../../src/engine/attribution/attribution';
import type { AnalyseOptions } from '../../../src/engine/options';
import { resolveSpeakers } from '../../../src/engine/speakers/resolveSpeakers';
import { parseMarked } from '../../marked';
import type { Marked } from '../../marked';
import { actorsOf, read } from '../actors/read';

/** The n-th `[quote:…]` is said by the n-th `[speaker is=ID:…]`; `by` names all speakers, joined by "+". */
function resolve(source: string, options: AnalyseOptions = {}): { marked: Marked; result: ReturnType<typeof resolveSpeakers> } {
  const marked = parseMarked(source);
  const speakers = marked.marks.filter(({ label }) => label === 'speaker');
  const attributions = marked.marks.filter(({ label }) => label === 'quote').map((quote, q): Attribution => {
    const { start, end } = quote;
    const direct = quote.text.startsWith('“');
    return {
      fragments: [{ start, end }], kind: direct ? 'direct' : 'indirect', cue: null, cueLemma: 'say', speakerPhrase: speakers[q] ?? null,
      addressee: null, medium: null, venue: null, within: -1, rule: 'test', confidence: 0.9,
    };
  });
  return { marked, result: resolveSpeakers(read(marked.text), attributions, actorsOf(marked.text, options), [], options) };
}

function check(source: string): void {
  const { marked, result } = resolve(source);
  const expected = marked.marks.filter(({ label }) => label === 'speaker').map(({ attributes }) => attributes['is'] ?? 'null');
  assert.deepEqual(result.quotes.map(({ speakers }) => speakers.join('+') || 'null'), expected, marked.text);
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  names: [
    '[speaker is=ana-ruiz:Treasury Secretary Ana Ruiz] said [quote:the harbour is open].',
    '[speaker is=kenya+uganda:Kenya and Uganda] said [quote:the border is open].',
    'Rates rose, said Ana Ruiz. [speaker is=lawyer-for-ruiz:A lawyer for Ruiz] said [quote:it was late].',
  ],
  'the author of a document, with an article before the name': [
    'The Harbour Institute met. [speaker is=harbour-institute:A report by the Harbour Institute] said [quote:it was late].',
    'The Harbour Institute met. [speaker is=harbour-institute:An analysis from the Harbour Institute] said [quote:it was late].',
    'The Harbour Institute met. [speaker is=report-to-the-harbour-institute:A report to the Harbour Institute] said [quote:it was late].',
    'The Harbour Institute met. [speaker is=report-for-the-harbour-institute:A report for the Harbour Institute] said [quote:it was late].',
  ],
  'a name behind a comma': ['[speaker is=ana-ruiz:The company’s founder, Ana Ruiz], said [quote:it was late].'],
  'a name behind a comma and its role': [
    '[quote:“No,”] [speaker is=ana-ruiz:the energy minister], Ana Ruiz, told them.',
    'Zorvex Ltd. closed. [quote:“No,”] said [speaker is=ana-ruiz:its director], Dr Ana Ruiz.',
    '[speaker is=ana-ruiz:The head of the Harbour Guild], Ana Ruiz, said [quote:it was late].',
    'Zorvex Ltd. closed. [speaker is=spokesman-of-zorvex-ltd:Its spokesman] said [quote:it was late].',
    // no appositions
    'Tom Oduya spoke. After meeting the minister, [speaker is=ana-ruiz:Ana Ruiz] said [quote:it was late].',
    '[speaker is=minister:The minister], Ana Ruiz learned, said [quote:it was late].',
  ],
  'whoever is named behind a description, whatever its noun': [
    '[speaker is=ana-ruiz:The cabin’s owner], retired logger Ana Ruiz, said [quote:it was late].',
    '[speaker is=ana-ruiz:Its sponsor], Rep. Ana Ruiz, said [quote:it was late].',
    'In an email [speaker is=ana-ruiz:the supervisor], Ana Ruiz, answered: [quote:“No.”]',
    '[speaker is=zorvex-lines-ltd:The operator], Zorvex Lines Ltd., said [quote:it was late].',
    // no appositions: a list, another clause, an opening phrase
    '[speaker is=supervisor:The supervisor], Ana Ruiz learned, said [quote:it was late].',
    'According to [speaker is=police:the police], Ana Ruiz, 34, was late, [quote:and she drove home].',
    '[speaker is=crews:The crews], Ana Ruiz, a pilot, heard, said [quote:it was late].',
  ],
  'somebody whom the article names later': [
    '[quote:It was late], [speaker is=ana-ruiz:the sheriff] said.\n\nHarbour County Sheriff Ana Ruiz went home.',
    '[quote:It was late], [speaker is=tom-oduya:a prosecutor] told them.\n\nThe prosecutor, Tom Oduya, went home.',
    '[speaker is=ana-ruiz:Tom Oduya’s lawyer] said [quote:it was late]. The lawyer, Ana Ruiz, went home.',
    // somebody else, as far as the words tell: new, two of them, or far behind
    '[quote:It was late], [speaker is=captain:a captain] said.\n\nCaptain Ana Ruiz went home.',
    '[quote:It was late], [speaker is=sheriff:the sheriff] said.\n\nSheriff Ana Ruiz met Sheriff Tom Oduya.',
    `[quote:It was late], [speaker is=sheriff:the sheriff] said.${'\n\nIt rained.'.repeat(6)}\n\nSheriff Ana Ruiz went home.`,
  ],
  'the author of a document that "which" takes up': [
    'A report released by the Harbour Institute on Friday, [speaker is=harbour-institute:which] said [quote:it was late], was sold.',
    'A barge built by the Harbour Institute in May, [speaker is=null:which] said [quote:it was late], was sold.',
    'A report was read in Tano, where the Harbour Institute met, [speaker is=null:which] said [quote:it was late].',
  ],
  'the author of a document who stands behind it, or before': [
    '[speaker is=harbour-institute:The study], by the Harbour Institute, found [quote:it was late].',
    'A paper released in May by the Harbour Institute is out. Rates rose. [speaker is=harbour-institute:The paper] said [quote:it was late].',
    'Fares fell, according to [speaker is=harbour-institute:figures] released in May by the Harbour Institute, [quote:by half].',
    '[speaker is=harbour-institute:A poll] by the Harbour Institute found [quote:it was late].',
    'Ana Ruiz said no. [speaker is=figures:The figures] showed [quote:it was late].',
    'A paper about the Harbour Institute is out. [speaker is=study:The study], in brief, found [quote:it was late].',
  ],
  'a company by its trade': [
    'Zorvex Ltd. closed. [speaker is=zorvex-ltd:The airline] said [quote:it was late].',
    'The Ministry of Health closed. [speaker is=airline:The airline] said [quote:it was late].',
    'Zorvex Ltd. closed. [speaker is=airline:An airline] said [quote:it was late].',
  ],
  'an outlet with what kind of body it is': [
    '[speaker is=xinhua:Xinhua news agency] said [quote:it was late].',
    'The Harbour People (HP) met. [speaker is=harbour-people:The HP party] said [quote:it was late].',
    '[speaker is=reporter-for-xinhua:A reporter for Xinhua] said [quote:it was late].',
  ],
  'two that were named': [
    'Zorvex Ltd. will buy Harlow Ltd., [speaker is=zorvex-ltd+harlow-ltd:the two companies] said [quote:on Monday].',
    'Kenya met Uganda. [speaker is=kenya+uganda:Both countries] said [quote:it was late].',
    'Zorvex Ltd., Tano Ltd. and Harlow Ltd. met. [speaker is=two-companies:The two companies] said [quote:it was late].',
  ],
  'it, where grammar found that it speaks': [
    'Zorvex Ltd. closed. [speaker is=zorvex-ltd:It] attributed the loss to rain and said [quote:it was late].',
  ],
  'a head before the phrase, and a name behind an office': [
    'A senior official at [speaker is=senior-official-at-the-ministry-of-health:the Ministry of Health], who left, said [quote:no].',
    'According to [speaker is=ana-ruiz:Kenyan Ambassador] to the United States Ana Ruiz, [quote:it was late].',
    '[speaker is=ana-ruiz+tom-oduya:Secretary of State Ana Ruiz and Governor Tom Oduya] said [quote:it was late].',
    'They met at noon. In a letter from the port, [speaker is=zorvex-holdings-ltd:Zorvex Holdings Ltd.] said [quote:no].',
  ],
  'the subject of the paragraph before the previous speaker': [
    '“No,” said Mara Weber.\n\nAt her shop by the road, Naserian Lelei counts coins.'
    + ' [quote:“Yes,”] [speaker is=naserian-lelei:she] said.',
    'Tom Oduya wrote it. Lio Sande disagrees. [quote:“Oduya is wrong. It is late,”] [speaker is=lio-sande:he] said.',
  ],
  'whose and it in a clause': [
    'Kenya met Uganda. It rained. If Uganda raises its tariffs, [quote:roads close], [speaker is=uganda:it] said.',
    'Kenya left. [speaker is=uganda:Uganda] said [quote:it would stay]. [speaker is=uganda:It] said [quote:yes].',
    'Kenya left. Officials in the park waited. [speaker is=null:part of the newly] said [quote:it was late].',
  ],
  'only nouns that can speak': [
    '[speaker is=null:Part of the newly built] said [quote:it was late].',
    '[speaker is=null:A tariff] said [quote:it was late].',
    '[speaker is=women:The women] said [quote:it was late]. [speaker is=number-of-bakers:A number of bakers] said [quote:no].',
    '[speaker is=tano-harbour-港口:TANO harbour 港口] said [quote:it was late].',
    '[speaker is=null:The weather] said [quote:it was late]. [speaker is=null:Those further] said [quote:no].',
    '[speaker is=shopkeeper:A shopkeeper] said [quote:it was late].',
    '[speaker is=two-officials-familiar-with-the-talks:Two officials familiar with the talks] said [quote:it was late].',
  ],
  'the government of the story': [
    'Kenya closed its ports. Kenya has two. [speaker is=kenya:The government] said [quote:it was late].',
    'Kenya met Uganda. [speaker is=government:The government] said [quote:it was late].',
  ],
  'pronouns by gender': [
    'Ana Ruiz met Tom Oduya. [speaker is=ana-ruiz:She] said [quote:it went well]. [speaker is=tom-oduya:He] said [quote:it did not].',
    '“No,” said Ana Ruiz, of Tano. [quote:“Not now,”] [speaker is=ana-ruiz:she] added.',
  ],
  'the subject before others': ['Tom Oduya wrote to Marco Weber on Friday. [speaker is=tom-oduya:He] said [quote:the road is open].'],
  'it, after a country or a body': [
    'Kenya’s Ministry of Health met on Monday. [speaker is=ministry-of-health:It] said [quote:the water is clean].',
    'Kenya closed the border. [quote:“We had no choice,”] [speaker is=kenya:it] said.',
  ],
  'roles stated before': [
    'Treasury Secretary Ana Ruiz met Foreign Minister Tom Oduya. [speaker is=ana-ruiz:The Treasury chief] said [quote:yes].'
    + ' [speaker is=tom-oduya:The foreign minister] said [quote:no].',
    'Lena Park, mayor of Tano, left. [speaker is=lena-park:The mayor] said [quote:yes].',
  ],
  'bodies described': [
    'Kenya’s Ministry of Health met. [speaker is=ministry-of-health:The ministry] said [quote:the water is clean].',
    'Zorvex Holdings Ltd. closed. [speaker is=zorvex-holdings-ltd:The company] said [quote:it would reopen].',
  ],
  'somebody unnamed, twice': [
    '[speaker is=spokesman-for-the-port:A spokesman for the port] said [quote:yes]. It rained.'
    + ' [speaker is=spokesman-for-the-port:The spokesman] said [quote:no].',
  ],
  'statements have authors': [
    'The Ministry of Health met. [speaker is=ministry-of-health:The ministry] denied [quote:it].'
    + ' [speaker is=ministry-of-health:The statement] said [quote:the water is clean].',
    '[speaker is=ana-ruiz:Ana Ruiz’s letter] said [quote:the water is clean].',
  ],
  governments: ['[speaker is=kenya:The Kenyan government] said [quote:the road is open].'],
  groups: [
    '[speaker is=analysts:Analysts] said [quote:it was late].', '[speaker is=both-sides:Both sides] said [quote:it was early].',
    '[speaker is=kenya+uganda:Officials from Kenya and Uganda] said [quote:talks went on].',
  ],
  relatives: [
    'It rained, said [speaker is=farmer:a farmer] [speaker is=farmer:who] asked [quote:them] to [quote:stay].',
    'They met Ana Ruiz, [speaker is=ana-ruiz:who] said [quote:it was late].',
  ],
  unknown: ['[speaker is=null:He] said [quote:it was late].', '[speaker is=null:This] shows [quote:it was late].'],
};

describe('speakers', () => {
  for (const [phenomenon, sources] of Object.entries(CASES)) it(phenomenon, () => sources.forEach(check));

  it('adds pronouns and descriptions to the mentions of their actor', () => {
    const { result } = resolve('Treasury Secretary Ana Ruiz smiled at her staff. [quote:“I am glad,”] [speaker:she] said.');
    const ruiz = result.actors.find(({ id }) => id === 'ana-ruiz');
    const mentions = ruiz?.mentions.map(({ text, form }) => `${text}/${form}`);
    assert.deepEqual(mentions, ['Ana Ruiz/name', 'her/pronoun', 'I/pronoun', 'she/pronoun']);
  });

  it('gives its own words to whom "its" and "her" belong', () => {
    const owners = (text: string): readonly string[] => {
      const { actors } = resolve(text).result;
      const all = actors.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id })));
      return all.filter(({ form }) => form === 'pronoun').map(({ text: word, id }) => `${word} ${id}`);
    };
    assert.deepEqual(owners('Kenya fears that Uganda does not open its border.'), ['its uganda']);
    assert.deepEqual(owners('Uganda accused Kenya of hiding its debts.'), ['its kenya']);
    assert.deepEqual(owners('Defending its plan, Kenya waited.'), ['its kenya']);
    assert.deepEqual(owners('Kenya fears U.S. sanctions and will guard its rights.'), ['its kenya']);
    assert.deepEqual(owners('Kenya fears the U.S. will guard its rights.'), ['its united-states']);
    assert.deepEqual(owners('Kenya and its allies waited.'), ['its kenya']);
    assert.deepEqual(owners('Kenya is the largest source of sugar and its syrups.'), []);
    assert.deepEqual(owners('At her desk, Ana Ruiz waited.'), ['her ana-ruiz']);
    assert.deepEqual(owners('At its end, the road met Kenya.'), []);
  });

  it('knows "the company" for the one just named', () => {
    const mentions = (text: string): readonly string[] => resolve(text).result.actors.flatMap((actor) => actor.mentions.map((m) => m.text));
    assert.deepEqual(mentions('Zorvex Ltd. opened two shops. Shares in the company rose.'), ['Zorvex Ltd.', 'the company']);
    assert.deepEqual(mentions('The Ministry of Health opened two shops. Shares in the company rose.'), ['Ministry of Health']);
    assert.deepEqual(mentions('Zorvex Ltd. opened two shops. Staff of the bank cheered.'), ['Zorvex Ltd.']);
  });

  it('extends a speaker phrase that was cut before the name', () => {
    const { result } = resolve('[quote:“No,”] said [speaker:its director], Dr Ana Ruiz.');
    assert.equal(result.quotes[0]?.speakerMention?.text, 'its director, Dr Ana Ruiz');
    assert.deepEqual(result.actors.map(({ name, roles }) => [name, roles.map(({ text }) => text)]), [['Ana Ruiz', ['director', 'Dr']]]);
  });

  it('makes no speaker of words that are never an actor, and one of longer words that hold them', () => {
    const ignored = { actors: { actors: [], ignored: ['Lantern Fund'] } };
    const { result } = resolve('[quote:“No,”] said [speaker:the Lantern Fund]. [quote:“Yes,”] said [speaker:a lawyer of the Lantern Fund].', ignored);
    assert.deepEqual(result.quotes.map(({ speaker }) => speaker), [null, 'lawyer-of-the-lantern-fund']);
  });

  it('obeys corrections', () => {
    const source = 'Ana Ruiz waved. [quote:“Go,”] [speaker:she] said. [quote:“Stay,”] [speaker:he] said.';
    const { text } = parseMarked(source);
    const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const corrections = [
      { kind: 'notAQuote' as const, ...at('“Go,”') },
      { kind: 'speaker' as const, ...at('“Stay,”'), speaker: 'Tom Oduya' },
    ];
    const { result } = resolve(source, { corrections });
    assert.deepEqual(result.quotes.map(({ id, speaker }) => [id, speaker]), [['q1', 'tom-oduya']]);
    assert.ok(result.actors.some(({ id }) => id === 'tom-oduya'));
  });
});
