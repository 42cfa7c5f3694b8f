import { l10n, window } from 'vscode';
import { oneLine } from '../../features/markdown';
import { REVEAL_ACTOR_COMMAND } from '../../protocol';
import type { ActorLookup, ActorTargets, MentionPlace } from '../actors/actorTargets';
import { remark, select, showArticle } from '../articleEditor';
import { CommandRefused } from '../userCommands';
import type { CommandHandler } from '../userCommands';
import type { ActorsModel, MentionNode } from './actorsModel';
import type { ActorsView } from './actorsView';

export function actorsViewCommands(
  view: ActorsView,
  lookup: ActorLookup,
  model: ActorsModel,
  targets: Pick<ActorTargets, 'placeOf'>,
): Readonly<Record<string, CommandHandler>> {
  return {
    'claimlens.openMention': (node) => openMention(view, model, node),
    [REVEAL_ACTOR_COMMAND]: async (...args) => revealActor(view, lookup, await targets.placeOf(args)),
    'claimlens.filterActors': () => filterActors(view),
    'claimlens.clearActorsFilter': () => view.setFilter(''),
    'claimlens.sortActorsByName': () => view.setOrder('name'),
    'claimlens.sortActorsByMentions': () => view.setOrder('mentions'),
  };
}

/** Opens the article and selects the words of the mention. Only from the view. */
async function openMention(view: ActorsView, model: ActorsModel, node: unknown): Promise<void> {
  if (!isMentionNode(node) || !(await model.actor(node.article.actor.item.id))) {
    throw new CommandRefused(l10n.t('This mention is not in the workspace any more.'));
  }
  const { article, mention } = node;
  const known = (await model.articlesOf(article.actor)).find(({ item }) => item.uri === article.item.uri);
  if (!known) throw new CommandRefused(l10n.t('This mention is not in the workspace any more.'));
  const editor = await showArticle(known.item.uri);
  await select(editor, mention.range);
  // What the view shows may be older than the text.
  if (oneLine(editor.document.getText(editor.selection)) === oneLine(mention.text)) return;
  remark(l10n.t('This mention is not in the article any more.'));
  view.refresh();
}

async function revealActor(view: ActorsView, lookup: ActorLookup, { uri, position }: MentionPlace): Promise<void> {
  const found = await lookup.actorAt(uri, position);
  if (!found) remark(l10n.t('There is no actor with a name at the cursor.'));
  else if (!(await view.reveal(found.actor))) remark(l10n.t('The Actors view does not hold this actor.'));
}

async function filterActors(view: ActorsView): Promise<void> {
  const text = await window.showInputBox({
    title: l10n.t('Filter Actors'),
    prompt: l10n.t('Words in any of the names of an actor. Leave it empty for all.'),
    value: view.filter,
  });
  if (text !== undefined) view.setFilter(text);
}

function isMentionNode(value: unknown): value is MentionNode {
  const node = value as Partial<MentionNode> | null | undefined;
  return node?.kind === 'mention' && typeof node.article?.actor.item.id === 'string' && node.mention !== undefined;
}
