import type { Location, Position } from 'vscode-languageserver-types';
import type { Corpus } from '../corpus/corpus';
import { rangeOf, type Article, type Library } from './article';
import { introduction } from './introduction';
import { mentionAt } from './mentionAt';

/**
 * All mentions, in all articles, of the actor at a position; of one without a name those in this article. Without
 * `includeDeclaration` the mention that introduces the actor here is left out. In order of path, then of the text.
 * Stops after each article, so that long work can be given up.
 */
export function* references(
  article: Article,
  position: Position,
  includeDeclaration: boolean,
  corpus: Corpus,
  library: Library,
): Generator<void, Location[], void> {
  const found = mentionAt(article.analysis, article.text.offsetAt(position));
  if (!found) return [];
  const declared = includeDeclaration ? undefined : introduction(found.actor)?.mention;
  const identity = corpus.identities().of(article.uri, found.actor.id);
  const locations: Location[] = [];
  for (const { uri, actor } of identity?.documents ?? [{ uri: article.uri, actor: found.actor }]) {
    const holder = library(uri);
    for (const mention of holder ? actor.mentions : []) {
      const isDeclared = uri === article.uri && mention.start === declared?.start;
      if (holder && !isDeclared) locations.push({ uri, range: rangeOf(holder.text, mention) });
    }
    yield;
  }
  return locations;
}
