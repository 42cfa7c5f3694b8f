import type { Range } from 'vscode-languageserver-types';
import type { ActorInDocument, Identity } from '../corpus/identity';
import type { ActorType, MentionForm } from '../engine/analysis';
import { bySpan } from '../engine/span';
import { rangeOf, type Article, type Library } from './article';
import { lineAround, type LineAround } from './lineAround';
import { oneLine } from './markdown';

/** An actor of the workspace as the view shows it; plain text throughout. With an id the protocol's `ActorItem`. */
export interface ListedActor {
  readonly name: string;
  readonly type: ActorType;
  readonly names: readonly string[];
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
}

/** The protocol's `ActorArticleItem`. */
export interface ListedActorArticle {
  readonly uri: string;
  readonly title: string | null;
  readonly statements: number;
  readonly mentions: readonly ListedMention[];
}

/** The protocol's `MentionItem`. */
export interface ListedMention extends LineAround {
  readonly range: Range;
  readonly text: string;
  readonly form: MentionForm;
}

export function listedActor({ name, type, otherNames, articles, mentions, statements }: Identity): ListedActor {
  return { name: oneLine(name), type, names: otherNames.map(oneLine), articles, mentions, statements };
}

/** By name, as people read lists; those of one name by type. */
export function byName(a: Identity, b: Identity): number {
  return names.compare(a.name, b.name) || compareKeys(a, b);
}

/** The most mentioned first. */
export function byMentions(a: Identity, b: Identity): number {
  return b.mentions - a.mentions || byName(a, b);
}

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compareKeys(a: Identity, b: Identity): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/**
 * The articles that mention an actor, in order of path, each with its mentions in text order. Stops after each article,
 * so that long work can be given up.
 */
export function* actorArticles({ documents }: Identity, library: Library): Generator<void, readonly ListedActorArticle[], void> {
  const articles: ListedActorArticle[] = [];
  for (const [uri, actors] of byArticle(documents)) {
    const article = library(uri);
    if (article) articles.push(actorArticle(article, actors));
    yield;
  }
  return articles;
}

function byArticle(documents: readonly ActorInDocument[]): ReadonlyMap<string, readonly ActorInDocument[]> {
  const articles = new Map<string, ActorInDocument[]>();
  for (const document of documents) {
    const same = articles.get(document.uri);
    if (same) same.push(document);
    else articles.set(document.uri, [document]);
  }
  return articles;
}

function actorArticle({ uri, text, analysis }: Article, actors: readonly ActorInDocument[]): ListedActorArticle {
  const mentions = actors.flatMap(({ actor }) => actor.mentions).sort(bySpan);
  return {
    uri,
    title: analysis.document.title === null ? null : oneLine(analysis.document.title),
    statements: actors.reduce((total, { statements }) => total + statements, 0),
    mentions: mentions.map((mention) => (
      { range: rangeOf(text, mention), text: oneLine(mention.text), form: mention.form, ...lineAround(text, mention) })),
  };
}
