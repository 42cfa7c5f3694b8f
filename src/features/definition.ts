import type { LocationLink, Position } from 'vscode-languageserver-types';
import { rangeOf, type Article } from './article';
import { introduction } from './introduction';
import { mentionAt } from './mentionAt';

/** Where the article introduces the actor at a position, the role beside the name included. */
export function definition(article: Article, position: Position): LocationLink[] {
  const found = mentionAt(article.analysis, article.text.offsetAt(position));
  const introduced = found && introduction(found.actor);
  if (!introduced) return [];
  return [{
    originSelectionRange: rangeOf(article.text, found.mention),
    targetUri: article.uri,
    targetRange: rangeOf(article.text, introduced.whole),
    targetSelectionRange: rangeOf(article.text, introduced.mention),
  }];
}
