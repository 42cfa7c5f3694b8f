import type { Location } from 'vscode-languageserver-types';
import { Corpus } from '../../src/corpus/corpus';
import type { Actor, MentionForm } from '../../src/engine/analysis';
import type { Article, Library } from '../../src/features/article';
import { actorOf, analysisOf, mentionOf, quoteOf, spanOf } from '../analyses';
import { articleOf } from './articles';

/** Three articles about one minister, made by hand; in the third nobody has a name. */
const STRIKE = 'Port strike ends\n\nAna Ruiz met dockers. Harbour Minister Ana Ruiz said: “We agreed.” She left. Vell had refused.\n';
const BUDGET = 'Minister Ruiz cut the budget of Norland.\nShe gave no reason.\n';
const RUMOUR = 'Dockers said they had won.\n';

type Place = readonly [words: string, form?: MentionForm, n?: number];

function actor(text: string, name: string, mentions: readonly Place[], more: Partial<Actor> = {}): Actor {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return actorOf(id, name, mentions.map(([words, form = 'name', n = 0]) => mentionOf(spanOf(text, words, n), { form })), more);
}

const strike = articleOf(STRIKE, analysisOf({
  document: { title: 'Port strike ends' },
  actors: [
    actor(STRIKE, 'Ana Ruiz', [['Ana Ruiz'], ['Ana Ruiz', 'name', 1], ['She', 'pronoun']], {
      roles: [spanOf(STRIKE, 'Harbour Minister')], aliases: ['Doña Ana'],
    }),
    actor(STRIKE, 'dockers', [['dockers', 'nominal']], { type: 'group' }),
    actor(STRIKE, 'Norland', [['Vell', 'metonym']], { type: 'country' }),
  ],
  quotes: [quoteOf('q1', spanOf(STRIKE, '“We agreed.”'), { speaker: 'ana-ruiz' })],
}), 'file:///w/strike.txt');

const budget = articleOf(BUDGET, analysisOf({
  actors: [
    actor(BUDGET, 'Ruiz', [['Ruiz'], ['She', 'pronoun']], { roles: [spanOf(BUDGET, 'Minister')] }),
    actor(BUDGET, 'Norland', [['Norland']], { type: 'country' }),
  ],
}), 'file:///w/budget.txt');

const rumour = articleOf(RUMOUR, analysisOf({
  actors: [actor(RUMOUR, 'dockers', [['Dockers', 'nominal'], ['they', 'pronoun']], { type: 'group' })],
}), 'file:///w/rumour.txt');

export const PORT = { strike, budget, rumour };

export function portCorpus(): Corpus {
  const corpus = new Corpus();
  for (const { uri, analysis } of Object.values(PORT)) corpus.replace(uri, analysis);
  return corpus;
}

export const portLibrary: Library = (uri) => Object.values(PORT).find((article) => article.uri === uri);

export function positionOf(article: Article, words: string, n = 0) {
  return article.text.positionAt(spanOf(article.text.getText(), words, n).start);
}

export function wordsAt(article: Article, range: Location['range']): string {
  return article.text.getText().slice(article.text.offsetAt(range.start), article.text.offsetAt(range.end));
}

/** "strike.txt 2:0 Ana Ruiz" */
export function seenAt({ uri, range }: Location): string {
  const article = portLibrary(uri);
  return `${uri.slice('file:///w/'.length)} ${range.start.line}:${range.start.character} ${article ? wordsAt(article, range) : ''}`;
}

/** The result of work that is done in turns. */
export function done<R>(work: Generator<void, R, void>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
