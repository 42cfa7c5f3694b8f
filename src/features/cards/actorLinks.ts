import { actorKey, isByName } from '../../corpus/keys';
import type { Actor, Mention } from '../../engine/analysis';
import { commandLink, joined, type Markdown } from '../markdown';
import { strings } from '../strings';
import type { CardContext } from './cardContext';

/**
 * What people may decide about the actor under the mouse, and all its mentions, as one line of links; none for one without a
 * name. The commands get the article's id and the place, never words of the article.
 */
export function actorLinks({ article, position, commands, t }: CardContext, actor: Actor, mention: Mention): readonly Markdown[] {
  if (actorKey(actor) === null) return [];
  const { ignore, setType, sameAs, apart, rename, reveal } = commands.actors;
  const place = [commands.idOf(article.uri), position.line, position.character];
  const link = (label: string, command: string): Markdown => commandLink(t(label), command, place);
  const onName = isByName(mention);
  const decisions = [
    ...(onName ? [link(strings.linkNever, ignore)] : []),
    link(strings.linkType, setType),
    link(strings.linkSame, sameAs),
    ...(onName ? [link(strings.linkApart, apart)] : []),
    link(strings.linkRename, rename),
  ];
  const links = [...(commands.keepsDecisions(article.uri) ? decisions : []), link(strings.linkMentions, reveal)];
  return [joined(links, ' · ')];
}
