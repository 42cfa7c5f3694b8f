import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import { rangeOf, type Article } from './article';
import { mentionAt } from './mentionAt';

/** All mentions of the actor at a position, pronouns included. Null where no actor is: then the editor marks equal words. */
export function documentHighlights(article: Article, position: Position): DocumentHighlight[] | null {
  const found = mentionAt(article.analysis, article.text.offsetAt(position));
  return found && found.actor.mentions.map((mention) => ({ range: rangeOf(article.text, mention), kind: DocumentHighlightKind.Text }));
}
