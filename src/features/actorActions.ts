import { CodeActionKind, type CodeAction, type Position } from 'vscode-languageserver-types';
import { actorKey, isByName } from '../corpus/keys';
import type { ActorType } from '../engine/analysis';
import type { Article } from './article';
import { oneLine, shortened } from './markdown';
import { mentionAt } from './mentionAt';
import { strings, type Translate } from './strings';

/** The commands of the client that write the actors file. */
export interface ActorActionCommands {
  readonly ignore: string;
  readonly setType: string;
  readonly sameAs: string;
  readonly apart: string;
}

/**
 * What people may decide about the actor mentioned at a position; nothing where no actor with a name is. The commands get the
 * article's id and the position, never words of the article: the client asks for those again.
 */
export function actorActions(
  article: Article,
  position: Position,
  articleId: string,
  commands: ActorActionCommands,
  t: Translate,
): CodeAction[] {
  const found = mentionAt(article.analysis, article.text.offsetAt(position));
  if (!found || actorKey(found.actor) === null) return [];
  const { actor: { name, type }, mention } = found;
  const place = [articleId, position.line, position.character] as const;
  const action = (title: string, command: string, more: readonly ActorType[] = []): CodeAction => (
    { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [...place, ...more] } });

  const words = shown(mention.text);
  const actions = TYPES.filter((other) => other !== type).map((other) => action(t(IS_TYPE[other], shown(name)), commands.setType, [other]));
  actions.push(action(t(strings.sameActorAs, shown(name)), commands.sameAs));
  if (!isByName(mention)) return actions;
  actions.unshift(action(t(strings.neverAnActor, words), commands.ignore));
  actions.push(action(t(strings.twoActors, words), commands.apart));
  return actions;
}

const TYPES = ['person', 'organization', 'country'] as const;

const IS_TYPE = { person: strings.isPerson, organization: strings.isOrganization, country: strings.isCountry } as const;

const LONGEST = 60;

function shown(words: string): string {
  return shortened(oneLine(words), LONGEST);
}
