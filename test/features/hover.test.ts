import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import { MarkupContent } from 'vscode-languageserver-types';
import { Corpus } from '../../src/corpus/corpus';
import type { Analysis, Figure } from '../../src/engine/analysis';
import type { Article, Kinds } from '../../src/features/article';
import { HoverProvider } from '../../src/features/hover';
import { translator } from '../../src/features/strings';
import { ACTOR_COMMANDS, CARD_COMMANDS, FIGURE_COMMANDS, REVEAL_ACTOR_COMMAND } from '../../src/protocol';
import { actorOf, analysisOf, claimOf, figureOf, mentionOf, quoteOf, spanOf } from '../analyses';
import { articleOf, EVERYTHING } from './articles';
import { PORT, portCorpus } from './portArticles';

const COMMANDS = {
  setDetails: 'claimlens.setDetails',
  openClaim: 'claimlens.openClaim',
  actors: { ...ACTOR_COMMANDS, reveal: REVEAL_ACTOR_COMMAND },
  figures: FIGURE_COMMANDS,
  keepsDecisions: (uri: string) => uri.startsWith('file:///w/'),
  idOf: (uri: string) => (uri.endsWith('strike.txt') ? 'a1' : 'a2'),
};

const TEXT = [
  'Harbour Minister Ana Ruiz spoke on Monday.',
  '“Nearly 40 percent of the port will close,” she told the Vell Courier, and left.',
  'Nobody said why. “It is too late.”',
].join('\n');

const FIRST_QUOTE = '“Nearly 40 percent of the port will close,”';

function analysis(): Analysis {
  return analysisOf({
    document: { published: '2025-11-05', evidence: [{ detail: 'published', source: 'frontMatter', span: null }] },
    actors: [
      actorOf('ruiz', 'Ana Ruiz', [
        mentionOf(spanOf(TEXT, 'Ana Ruiz')),
        mentionOf(spanOf(TEXT, 'she'), { form: 'pronoun', confidence: 0.7, rule: 'pronoun-subject', evidence: [spanOf(TEXT, 'Ana Ruiz')] }),
      ], { roles: [spanOf(TEXT, 'Harbour Minister')], aliases: ['Ruiz'] }),
    ],
    figures: [
      figureOf('f1', spanOf(TEXT, 'Nearly 40 percent'), {
        type: 'percent', value: 40, unit: '%', modifier: 'Nearly', measures: spanOf(TEXT, 'the port'), owner: 'ruiz',
      }),
      figureOf('f2', spanOf(TEXT, 'Monday'), { type: 'date', iso: '2025-11-03' }),
    ],
    quotes: [
      quoteOf('q1', spanOf(TEXT, FIRST_QUOTE), {
        speaker: 'ruiz', speakerMention: spanOf(TEXT, 'she'), cue: spanOf(TEXT, 'told'), addressee: spanOf(TEXT, 'the Vell Courier'), date: 'f2',
        rule: 'cue-adjacent',
      }),
      quoteOf('q2', spanOf(TEXT, '“It is too late.”'), { confidence: 0.4 }),
    ],
    claims: [claimOf('c1', spanOf(TEXT, FIRST_QUOTE), { voice: 'speaker', speaker: 'ruiz', quotes: ['q1'] })],
  });
}

interface Scene { article?: Article; corpus?: Corpus; kinds?: Kinds; library?: Map<string, Article> }

function hoverOn(words: string, more: Scene = {}): string | null {
  const article = more.article ?? articleOf(TEXT, analysis());
  const corpus = more.corpus ?? new Corpus();
  if (!more.corpus) corpus.replace(article.uri, article.analysis);
  const provider = new HoverProvider(corpus, (uri) => more.library?.get(uri), COMMANDS, translator());
  const at = article.text.positionAt(spanOf(article.text.getText(), words).start);
  const hover = provider.provideHover(article, at, more.kinds ?? EVERYTHING);
  if (!hover) return null;
  assert.ok(MarkupContent.is(hover.contents));
  return hover.contents.value;
}

/** The card as a reader sees it, one line each; a link as "text -> address". */
function seen(markdown: string | null): string[] {
  const html = renderer.render(markdown ?? '').replace(/<a href="([^"]*)">(.*?)<\/a>/g, (_, address: string, text: string) => `${text} -> ${address}`);
  const plain = html.replace(/<hr>/g, '---').replace(/<\/?(?:p|ul|li|strong)>/g, '');
  assert.ok(!plain.includes('<'), `an element that no card has: ${plain}`);
  return unescaped(plain).split('\n').filter((line) => line !== '');
}

interface MarkdownIt { render(source: string): string }
const MarkdownIt = createRequire(import.meta.url)('markdown-it') as (options: object) => MarkdownIt;
const renderer = Object.assign(MarkdownIt({ html: true, linkify: true }), { validateLink: () => true });

function unescaped(html: string): string {
  return html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

const OFFERS: Readonly<Record<string, string>> = {
  'Never an actor': 'claimlens.actors.ignore', 'Set type …': 'claimlens.actors.setType', 'Same as …': 'claimlens.actors.sameAs',
  'Two actors …': 'claimlens.actors.apart', 'Rename …': 'claimlens.actors.rename', 'All mentions': 'claimlens.revealActor',
};
const NAME_OFFERS = Object.keys(OFFERS);
const PRONOUN_OFFERS = ['Set type …', 'Same as …', 'Rename …', 'All mentions'];

/** The line of links on an actor card. */
function offers(labels: readonly string[], ...place: readonly (string | number)[]): string {
  return labels.map((label) => `${label} -> command:${OFFERS[label]}?${encodeURIComponent(JSON.stringify(place))}`).join(' · ');
}

const place = (line: number, character: number) => encodeURIComponent(JSON.stringify(['a1', line, character]));

const LINK = 'set article details -> command:claimlens.setDetails?%5B%22a1%22%5D';

describe('hover on a quote', () => {
  it('tells who said it and each step of the way', () => {
    assert.deepEqual(seen(hoverOn('of the port')), [
      'Ana Ruiz · direct quote',
      'Speaker: Ana Ruiz (“she”, line 2), “Harbour Minister” (line 1)',
      'Cue: “told” (line 2)',
      'Addressee or venue: “the Vell Courier” (line 2)',
      'Medium: unknown',
      'Date: 2025-11-03, “Monday” (line 1)',
      `Outlet: unknown (${LINK})`,
      'Document: strike.txt, line 2',
      'Why: by the rule “cue adjacent” (sure)',
    ]);
  });

  it('says that nobody is named, and why', () => {
    const lines = seen(hoverOn('“It is'));
    assert.equal(lines[0], 'Unattributed · direct quote');
    assert.equal(lines[1], 'Speaker: unknown, the article does not say');
    assert.equal(lines.at(-1), 'Why: no words nearby say who said this (uncertain)');
  });

  it('says which words leave the speaker open', () => {
    const article = articleOf(TEXT, analysisOf({ quotes: [quoteOf('q', spanOf(TEXT, FIRST_QUOTE), { speakerMention: spanOf(TEXT, 'she') })] }));
    assert.match(seen(hoverOn(FIRST_QUOTE, { article })).at(-1) ?? '', /“she” stand for the speaker, but not clearly for whom/);
  });

  it('asks for the publication date where the date hangs on it', () => {
    const article = articleOf(TEXT, analysisOf({ quotes: [quoteOf('q', spanOf(TEXT, FIRST_QUOTE))] }));
    assert.ok(seen(hoverOn(FIRST_QUOTE, { article })).includes(`Date: unknown (${LINK})`));
  });

  it('shows the same card on its cue', () => {
    assert.equal(seen(hoverOn('told'))[0], 'Ana Ruiz · direct quote');
  });

  it('tells where else the same words stand', () => {
    const article = articleOf(TEXT, analysis());
    const other = articleOf(`First line.\n${FIRST_QUOTE}`, analysisOf({
      quotes: [quoteOf('q7', spanOf(`First line.\n${FIRST_QUOTE}`, FIRST_QUOTE))],
      claims: [claimOf('c9', spanOf(`First line.\n${FIRST_QUOTE}`, FIRST_QUOTE), { quotes: ['q7'] })],
    }), 'file:///w/b%20(1).txt');
    const corpus = new Corpus();
    for (const { uri, analysis } of [article, other]) corpus.replace(uri, analysis);
    const lines = seen(hoverOn('of the port', { article, corpus, library: new Map([[other.uri, other]]) }));
    const args = encodeURIComponent(JSON.stringify(['a2', 'c9']));
    assert.ok(lines.includes(`Also in: b (1).txt, line 2 -> command:claimlens.openClaim?${args}`), lines.join('\n'));
  });
});

describe('hover on an actor', () => {
  it('tells type, roles with lines, other names and counts', () => {
    assert.deepEqual(seen(hoverOn('Ana Ruiz')), [
      'Ana Ruiz · person',
      'Role: “Harbour Minister” (line 1)',
      'Also called: Ruiz',
      'Here: 2 mentions, 1 statement',
      'In the workspace: 1 article, 2 mentions, 1 statement',
      'Why: by the rule “full name” (sure)',
      offers(NAME_OFFERS, 'a1', 0, 17),
    ]);
  });

  it('tells how other articles call the same actor', () => {
    const lines = seen(hoverOn('Ruiz', { article: PORT.budget, corpus: portCorpus() }));
    assert.ok(lines.includes('In the workspace: Ana Ruiz, 2 articles, 5 mentions, 1 statement'), lines.join('\n'));
  });

  it('tells what a pronoun rests on', () => {
    assert.equal(seen(hoverOn('she')).at(-2), 'Why: by the rule “pronoun subject”: “Ana Ruiz” (line 1) (likely)');
  });

  it('says in words why, with the words of the article and where they stand', () => {
    const text = [
      'Varga to leave', 'VELL – Harbour Minister Scott Varga met the Port Board of Norland.', 'Varga spoke. He left. The minister was late.',
      'The Norland Post has urged Vell to act. “I am late,” said Varga.',
    ].join('\n');
    const [full, minister] = [spanOf(text, 'Scott Varga'), spanOf(text, 'Harbour Minister')];
    const actors = [
      actorOf('varga', 'Scott Varga', [
        mentionOf(spanOf(text, 'Varga'), { rule: 'part-of-full-name', evidence: [full] }),
        mentionOf(full, { rule: 'after-role', evidence: [minister] }),
        mentionOf(spanOf(text, 'Varga', 2), { rule: 'part-of-full-name', evidence: [full] }),
        mentionOf(spanOf(text, 'He '), { form: 'pronoun', rule: 'pronoun-person', confidence: 0.8, evidence: [spanOf(text, 'Varga', 2)] }),
        mentionOf(spanOf(text, 'The minister'), { form: 'nominal', rule: 'described', confidence: 0.8, evidence: [minister] }),
        mentionOf(spanOf(text, 'I am'), { form: 'pronoun', rule: 'first-person', evidence: [spanOf(text, 'Varga', 3)] }),
        mentionOf(spanOf(text, 'late,'), { form: 'pronoun', rule: 'pronoun-person', evidence: [spanOf(text, 'Varga')] }),
      ], { roles: [minister] }),
      actorOf('norland', 'Norland', [
        mentionOf(spanOf(text, 'VELL'), { rule: 'capital-as-place', evidence: [spanOf(text, 'VELL –')] }),
        mentionOf(spanOf(text, 'Norland')),
        mentionOf(spanOf(text, 'Vell'), { form: 'metonym', rule: 'capital-for-government', evidence: [spanOf(text, 'urged')] }),
        mentionOf(spanOf(text, 'Norland', 1)),
      ], { type: 'country' }),
    ];
    const body = text.indexOf('VELL');
    const analysis = analysisOf({
      document: { dateline: { ...spanOf(text, 'VELL'), place: 'Vell', bodyStart: spanOf(text, 'Harbour').start } },
      blocks: [{ kind: 'headline', embed: null, start: 0, end: body - 1 }, { kind: 'body', embed: null, start: body, end: text.length }],
      actors,
    });
    const article = articleOf(text, analysis);
    const lines = (words: string) => seen(hoverOn(words, { article })).filter((line) => /^(?:Why|Introduced): /.test(line));
    const introduced = 'Introduced: “Harbour Minister Scott Varga” (line 2)';
    assert.deepEqual(lines('Varga to'), ['Why: “Varga” takes up “Scott Varga” (line 2): it is part of a full name in this article (sure)']);
    assert.deepEqual(lines('Scott'), ['Why: a title or role stands before the name: “Harbour Minister” (line 2) (sure)']);
    assert.deepEqual(lines('He left'), [
      introduced, 'Why: “He” takes up “Varga” (line 3): the pronoun most likely means the person named last before it (likely)',
    ]);
    assert.deepEqual(lines('The minister'), [
      'Why: “The minister” takes up “Harbour Minister” (line 2): the description fits somebody named in this article (likely)',
    ]);
    assert.deepEqual(lines('I am'), [introduced, 'Why: inside a quotation it is the speaker: “Varga” (line 4) (sure)']);
    assert.deepEqual(lines('late,'), [
      introduced, 'Why: “late,” takes up “Varga” (headline, line 1): the pronoun most likely means the person named last before it (sure)',
    ]);
    assert.deepEqual(lines('VELL'), [
      'Introduced: “Norland” (line 2)', 'Why: something happens there, so that it is the place: “VELL –” (dateline, line 2) (sure)',
    ]);
    assert.deepEqual(lines('Vell to'), [
      'Introduced: “Norland” (line 2)', 'Why: the capital stands for the government: “urged” (line 4) (sure)',
    ]);
    assert.deepEqual(lines('Norland Post'), ['Why: by the rule “full name” (sure)'], 'its own words need no introduction');
  });

  it('offers to decide about a pronoun’s actor, not about the word', () => {
    assert.equal(seen(hoverOn('she')).at(-1), offers(PRONOUN_OFFERS, 'a1', 1, TEXT.split('\n')[1]?.indexOf('she') ?? 0));
  });

  it('offers nothing to decide where no folder keeps it, and nothing at all for those without a name', () => {
    const article = articleOf(TEXT, analysis(), 'untitled:strike.txt');
    assert.equal(seen(hoverOn('Ana Ruiz', { article })).at(-1), offers(['All mentions'], 'a1', 0, 17));
    const dockers = actorOf('d', 'dockers', [mentionOf(spanOf('Dockers said so.', 'Dockers'), { form: 'nominal' })], { type: 'group' });
    const nameless = seen(hoverOn('Dockers', { article: articleOf('Dockers said so.', analysisOf({ actors: [dockers] })) }));
    assert.deepEqual(nameless.filter((line) => line.includes(' -> ')), []);
  });

  it('links to commands that cards may run, on places of their mentions', () => {
    const linked = [...Object.values(OFFERS), ...Object.values(FIGURE_COMMANDS)];
    for (const command of linked) assert.ok(CARD_COMMANDS.includes(command), command);
    assert.ok(!CARD_COMMANDS.includes(ACTOR_COMMANDS.openFile));
  });

  it('says when somebody has no name', () => {
    const text = 'Dockers said so.';
    const dockers = actorOf('d', 'dockers', [mentionOf(spanOf(text, 'Dockers'), { form: 'nominal' })], { type: 'group' });
    assert.equal(seen(hoverOn('Dockers', { article: articleOf(text, analysisOf({ actors: [dockers] })) }))[0], 'dockers · group, without a name in this article');
  });
});

describe('hover on a figure', () => {
  it('tells the value, of what, whose and who says so, then what holds it', () => {
    assert.deepEqual(seen(hoverOn('Nearly 40')), [
      'Nearly 40% · percentage', 'Modifier: “Nearly”', 'Unit: %', 'Measures: “the port” (line 2)', 'Whose: Ana Ruiz', 'Said by: Ana Ruiz, line 2',
      'Why: by the rule “number” (sure)', `Copy value -> command:claimlens.copyValue?${place(1, 1)}`,
      '---',
      'In what Ana Ruiz says, line 2',
    ]);
  });

  it('tells a measure in the units of others, and offers to convert it', () => {
    const card = (words: string, value: number, unit: string, more: Partial<Figure> = {}) => {
      const text = `It is ${words} above the quay.`;
      const figure = figureOf('f', spanOf(text, words), { type: 'measure', value, unit, ...more });
      return seen(hoverOn(words, { article: articleOf(text, analysisOf({ figures: [figure] })) }));
    };
    const copy = `Copy value -> command:claimlens.copyValue?${place(0, 6)}`;
    const links = `${copy} · Convert units … -> command:claimlens.convertUnits?${place(0, 6)}`;
    const road = card('nearly 20 km', 20, 'kilometer', { modifier: 'nearly' });
    assert.deepEqual([road[0], road[1], road.at(-1)], ['nearly 20 kilometers · measure', '= 12.4 miles', links]);
    const shown = (lines: readonly string[]) => lines.filter((line) => line.startsWith('='));
    assert.deepEqual(shown(card('3 gallons', 3, 'gallon')), ['= 11.4 liters (US gallons)', '= 13.6 liters (imperial gallons)']);
    assert.deepEqual(shown(card('2 degrees', 2, 'degree Celsius')), ['= 3.6 degrees Fahrenheit'], 'a difference: it is above something');
    const tons = card('4 tons', 4, 'ton');
    assert.deepEqual([shown(tons), tons.at(-1)], [[], links], 'nobody knows which tons');
    const watts = card('140 MW', 140, 'megawatt');
    assert.deepEqual([shown(watts), watts.at(-1)], [[], copy]);
  });

  it('offers nothing to copy where there is no value', () => {
    const tuesday = figureOf('f', spanOf('On Tuesday.', 'Tuesday'), { type: 'date', iso: 'XXXX-WXX-2' });
    const article = articleOf('On Tuesday.', analysisOf({ figures: [tuesday] }));
    assert.match(seen(hoverOn('Tuesday', { article })).at(-1) ?? '', /^Why: /);
  });

  it('notes what contradicts itself and what was inferred, once, in the language of the editor', () => {
    const text = 'On Monday, Ocotber 14, 2025.';
    const span = spanOf(text, 'Monday, Ocotber 14, 2025');
    const findings = ['misspeltMonth', 'weekdayMismatch', 'inferredYear'].map((kind) => ({ kind, message: 'in English', reading: '' }));
    const figure = { ...figureOf('f', span, { type: 'date', iso: '2025-10-14' }), findings } as unknown as Figure;
    const inText = findings.slice(0, 2).map(({ kind }) => ({ ...span, kind, reading: null })) as unknown as Analysis['findings'];
    const lines = seen(hoverOn('Monday', { article: articleOf(text, analysisOf({ figures: [figure], findings: inText })) }));
    assert.deepEqual(lines.filter((line) => line.startsWith('Note: ')), [
      'Note: The name of the month is misspelt. It was read as October: 2025-10-14.',
      'Note: The weekday does not fit the date: 2025-10-14 is a Tuesday.', 'Note: The year 2025 is not stated here; it follows from the weekday.',
    ]);
  });

  it('tells what a date was read against', () => {
    assert.deepEqual(seen(hoverOn('Monday')).slice(0, 3), [
      '2025-11-03 · date', 'Value: 2025-11-03', 'Read against: 2025-11-05, date of publication (front matter)',
    ]);
  });

  it('says that the year is not known', () => {
    const article = articleOf('On Nov 2.', analysisOf({ figures: [figureOf('f', spanOf('On Nov 2.', 'Nov 2'), { type: 'date', iso: 'XXXX-11-02' })] }));
    const lines = seen(hoverOn('Nov 2', { article }));
    assert.deepEqual(lines.slice(0, 3), ['11-02, year unknown · date', 'Value: 11-02, year unknown', `Read against: unknown (${LINK})`]);
  });
});

describe('hover', () => {
  it('is none on plain text', () => assert.equal(hoverOn('Nobody'), null));

  it('passes over the kinds that are switched off', () => {
    assert.equal(seen(hoverOn('Nearly 40', { kinds: { ...EVERYTHING, figures: false } }))[0], 'Ana Ruiz · direct quote');
    assert.equal(hoverOn('Ana Ruiz', { kinds: { ...EVERYTHING, actors: false } }), null);
  });

  it('speaks the language of the editor', () => {
    const article = articleOf(TEXT, analysis());
    const provider = new HoverProvider(new Corpus(), () => undefined, COMMANDS, translator({ Cue: 'Verb', 'direct quote': '*Zitat*' }));
    const hover = provider.provideHover(article, article.text.positionAt(TEXT.indexOf('of the port')), EVERYTHING);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.deepEqual(seen(hover.contents.value).slice(0, 3), [
      'Ana Ruiz · *Zitat*', 'Speaker: Ana Ruiz (“she”, line 2), “Harbour Minister” (line 1)', 'Verb: “told” (line 2)',
    ]);
  });
});

/** A label of ours, a command of ours, an id and two numbers. */
const OWN_LINK = /^[A-Z][a-z ]+(?: …)? -> command:claimlens\.(?:actors\.[a-zA-Z]+|revealActor|copyValue)\?%5B%22a2%22(?:%2C\d+){2}%5D$/;

describe('hover cards show what an article says as plain text', () => {
  const attempts = [
    '[Ana](https://example.org)', '![x](https://example.org/x.png)', '<img src=x onerror=alert(1)>', '<a href="command:quit">Ana</a>',
    '[Ana](command:workbench.action.quit)', '<command:workbench.action.quit>', '`Ana`', '```Ana```', '**Ana** _Ruiz_', '| Ana | Ruiz |',
    '# Ana', '- Ana', '1. Ana', '> Ana', '&lt;b&gt;Ana', 'https://example.org', 'Ana ](command:x)', '[x]: command:y', '---', '~~Ana~~', '\\[Ana\\](x)',
  ];
  for (const attempt of attempts) {
    it(attempt, () => {
      const text = `${attempt} said: “${attempt} is here.”`;
      const name = spanOf(text, attempt);
      const article = articleOf(text, analysisOf({
        document: { outlet: attempt, published: attempt },
        actors: [actorOf('a', attempt, [mentionOf(name, { rule: attempt, evidence: [name] })], { aliases: [`${attempt}!`], roles: [name] })],
        figures: [figureOf('f', spanOf(text, 'here'), { type: 'measure', value: 1, unit: attempt, modifier: attempt, measures: name, owner: 'a' })],
        quotes: [quoteOf('q', spanOf(text, `“${attempt} is here.”`), {
          speaker: 'a', speakerMention: name, cue: name, addressee: name, medium: name, venue: { ...name, kind: 'post', name: attempt }, rule: attempt,
        })],
      }), 'file:///w/%3Cb%3E%5Ba%5D(command:x).txt');
      for (const words of [attempt, 'is here', 'here']) {
        const lines = seen(hoverOn(words, { article }));
        assert.ok(lines.join('\n').includes(attempt.replace(/\s+/g, ' ')), lines.join('\n'));
        const links = lines.join(' · ').split(' · ').filter((part) => / -> /.test(part));
        for (const link of links) assert.match(link, OWN_LINK);
        assert.equal(links.length, words === attempt ? NAME_OFFERS.length : words === 'here' ? 1 : 0, lines.join('\n'));
      }
    });
  }
});
