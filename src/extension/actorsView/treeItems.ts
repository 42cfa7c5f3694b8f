import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, l10n, workspace } from 'vscode';
import { oneLine, shortened } from '../../features/markdown';
import type { MentionForm } from '../../protocol';
import { typeHeading, typeIcon, typeName } from '../actors/typeNames';
import { LARGEST_BADGE, countResource, countText } from '../views/countBadges';
import { LABEL_LENGTH, fileName, folderName, plainTooltip } from '../views/treeParts';
import type { ActorArticleNode, ActorNode, ActorsNode, MentionNode, TypeNode } from './actorsModel';

/** What the menus of the view go by. */
export const ACTOR_ITEM = 'actor';

export function actorsTreeItem(node: ActorsNode): TreeItem {
  switch (node.kind) {
    case 'type':
      return typeTreeItem(node);
    case 'actor':
      return actorTreeItem(node);
    case 'actorArticle':
      return articleTreeItem(node);
    case 'mention':
      return mentionTreeItem(node);
  }
}

function typeTreeItem({ type, count }: TypeNode): TreeItem {
  const tree = new TreeItem(typeHeading(type), TreeItemCollapsibleState.Expanded);
  tree.id = type;
  tree.description = String(count);
  tree.contextValue = 'type';
  tree.accessibilityInformation = { label: `${typeHeading(type)}, ${count}` };
  return tree;
}

function actorTreeItem({ item }: ActorNode): TreeItem {
  const name = shortened(item.name, LABEL_LENGTH);
  const counts = countTexts(item.mentions, item.statements).join(' · ');
  const otherNames = item.names.length === 0 ? [] : [`${l10n.t('Also called')}: ${item.names.map(oneLine).join(', ')}`];
  const articles = item.articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', item.articles);

  const tree = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  tree.id = `actor:${item.id}`;
  tree.description = besideBadge(item.mentions, item.statements).join(' · ');
  tree.resourceUri = countResource('mentions', item.id, item.mentions);
  tree.tooltip = plainTooltip([`${name} · ${typeName(item.type)}`, ...otherNames, `${articles} · ${counts}`]);
  tree.iconPath = new ThemeIcon(typeIcon(item.type));
  tree.contextValue = ACTOR_ITEM;
  tree.accessibilityInformation = { label: [name, typeName(item.type), ...countTexts(item.mentions, item.statements)].join(', ') };
  return tree;
}

function articleTreeItem({ actor, item }: ActorArticleNode): TreeItem {
  const file = Uri.parse(item.uri);
  const title = item.title === null ? fileName(file) : shortened(item.title, LABEL_LENGTH);
  const folder = folderName(file);
  const where = folder === undefined ? [] : [folder];
  const counts = countTexts(item.mentions.length, item.statements);

  const tree = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  tree.id = `actor:${actor.item.id}|${item.uri}`;
  tree.description = [...besideBadge(item.mentions.length, item.statements), ...where].join(' · ');
  tree.resourceUri = countResource('mentions', `${actor.item.id}|${item.uri}`, item.mentions.length);
  tree.tooltip = plainTooltip([title, counts.join(' · '), ...where, workspace.asRelativePath(file)]);
  tree.iconPath = new ThemeIcon('file-text');
  tree.contextValue = 'actorArticle';
  tree.accessibilityInformation = { label: [title, ...counts, ...where].join(', ') };
  return tree;
}

function mentionTreeItem(node: MentionNode): TreeItem {
  const { article, mention } = node;
  const line = l10n.t('line {0}', mention.range.start.line + 1);
  const form = formName(mention.form);

  const tree = new TreeItem({ label: mention.line, highlights: [[mention.start, mention.end]] }, TreeItemCollapsibleState.None);
  tree.id = `actor:${article.actor.item.id}|${article.item.uri}#${mention.range.start.line}:${mention.range.start.character}`;
  tree.description = line;
  tree.tooltip = plainTooltip([mention.line, `${oneLine(mention.text)} · ${form} · ${line}`]);
  tree.contextValue = 'mention';
  tree.accessibilityInformation = { label: [oneLine(mention.text), form, line, mention.line].join(', ') };
  tree.command = { command: 'claimlens.openMention', title: l10n.t('Go to Mention'), arguments: [node] };
  return tree;
}

function countTexts(mentions: number, statements: number): readonly string[] {
  const said = statements === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', statements);
  return [countText('mentions', mentions), ...(statements === 0 ? [] : [said])];
}

/** What stands beside the badge with the mentions: these too where there are more than a badge can say. */
function besideBadge(mentions: number, statements: number): readonly string[] {
  return countTexts(mentions, statements).slice(mentions > LARGEST_BADGE ? 0 : 1);
}

function formName(form: MentionForm): string {
  switch (form) {
    case 'name':
      return l10n.t('name');
    case 'acronym':
      return l10n.t('acronym');
    case 'metonym':
      return l10n.t('stands for its government');
    case 'demonym':
      return l10n.t('word of a country');
    case 'nominal':
      return l10n.t('description');
    case 'pronoun':
      return l10n.t('pronoun');
  }
}
