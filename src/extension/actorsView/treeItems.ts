import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, l10n, workspace } from 'vscode';
import { oneLine, shortened } from '../../features/markdown';
import type { MentionForm } from '../../protocol';
import { typeHeading, typeIcon, typeName } from '../actors/typeNames';
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
  const counts = countsOf(item.mentions, item.statements);
  const otherNames = item.names.length === 0 ? [] : [`${l10n.t('Also called')}: ${item.names.map(oneLine).join(', ')}`];
  const articles = item.articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', item.articles);

  const tree = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  tree.id = `actor:${item.id}`;
  tree.description = counts;
  tree.tooltip = plainTooltip([`${name} · ${typeName(item.type)}`, ...otherNames, `${articles} · ${counts}`]);
  tree.iconPath = new ThemeIcon(typeIcon(item.type));
  tree.contextValue = ACTOR_ITEM;
  tree.accessibilityInformation = { label: [name, typeName(item.type), counts].join(', ') };
  return tree;
}

function articleTreeItem({ actor, item }: ActorArticleNode): TreeItem {
  const file = Uri.parse(item.uri);
  const title = item.title === null ? fileName(file) : shortened(item.title, LABEL_LENGTH);
  const said = [countsOf(item.mentions.length, item.statements), folderName(file)].filter((part) => part !== undefined);

  const tree = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  tree.id = `actor:${actor.item.id}|${item.uri}`;
  tree.description = said.join(' · ');
  tree.tooltip = plainTooltip([title, ...said, workspace.asRelativePath(file)]);
  tree.iconPath = new ThemeIcon('file-text');
  tree.contextValue = 'actorArticle';
  tree.accessibilityInformation = { label: [title, ...said].join(', ') };
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

function countsOf(mentions: number, statements: number): string {
  const mentioned = mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions);
  if (statements === 0) return mentioned;
  return `${mentioned} · ${statements === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', statements)}`;
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
