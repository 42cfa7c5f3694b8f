import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, l10n } from 'vscode';
import { oneLine, shortened } from '../../features/markdown';
import type { FigureType } from '../../protocol';
import { countResource, countText } from '../views/countBadges';
import { LABEL_LENGTH, fileName, plainTooltip } from '../views/treeParts';
import type { ArticleNode, FigureNode, FigurePlaceNode, FigureTypeNode } from './nodes';

/** "Percentages", with their number. VS Code remembers by id what is open: apart for the filtered tree, which opens what it found. */
export function figureTypeTreeItem({ type, count }: FigureTypeNode, filtered: boolean): TreeItem {
  const heading = figureTypeHeading(type);
  const figures = countText('figures', count);
  const tree = new TreeItem(heading, stateOf(filtered));
  tree.id = `${filtered ? 'filtered:' : ''}figures:${type}`;
  tree.resourceUri = countResource('figures', type, count);
  tree.tooltip = plainTooltip([heading, figures]);
  tree.iconPath = new ThemeIcon(figureIcon(type));
  tree.contextValue = 'figureType';
  tree.accessibilityInformation = { label: [heading, figures].join(', ') };
  return tree;
}

/** The value, and what it measures. */
export function figureTreeItem({ item, count }: FigureNode, filtered: boolean): TreeItem {
  const value = shortened(item.value, LABEL_LENGTH);
  const measures = item.measures === null ? [] : [shortened(item.measures, LABEL_LENGTH)];
  const mentions = countText('mentions', count);
  const articles = item.articles.length === 1 ? l10n.t('1 article') : l10n.t('{0} articles', item.articles.length);
  // How many articles hold what the filter leaves is not counted.
  const where = filtered ? [] : [articles];

  const tree = new TreeItem(value, stateOf(filtered));
  tree.id = `${filtered ? 'filtered:' : ''}figure:${item.id}`;
  tree.description = measures.join('');
  tree.resourceUri = countResource('mentions', item.id, count);
  tree.tooltip = plainTooltip([[value, ...measures].join(' · '), [mentions, ...where].join(' · ')]);
  tree.contextValue = contextOf(item.type);
  tree.accessibilityInformation = { label: [value, ...measures, mentions, ...where].join(', ') };
  return tree;
}

/** The claim that holds the figure, else the line, with the article. */
export function figurePlaceTreeItem(node: FigurePlaceNode): TreeItem {
  const { figure, article, place, claim } = node;
  const { item } = figure;
  const text = shortened(claim?.text ?? place.line, LABEL_LENGTH);
  const said = claim?.speaker ? l10n.t('{0}: {1}', oneLine(claim.speaker), text) : text;
  const title = titleOf(article);
  const line = l10n.t('line {0}', place.range.start.line + 1);

  const tree = new TreeItem(said, TreeItemCollapsibleState.None);
  tree.id = `figure:${item.id}|${article.uri}#${place.id}`;
  tree.description = `${title} · ${line}`;
  tree.tooltip = plainTooltip([shortened(claim?.text ?? place.line, 1000), `${title} · ${line}`, ...(claim?.provenance ?? []).map(oneLine)]);
  tree.iconPath = new ThemeIcon(claim === null ? 'file-text' : claim.voice === 'speaker' ? 'comment' : claim.voice === 'unattributed' ? 'question' : 'note');
  tree.contextValue = contextOf(item.type);
  tree.accessibilityInformation = { label: [oneLine(place.text), said, title, line].join(', ') };
  tree.command = { command: 'claimlens.openFigure', title: l10n.t('Go to Figure'), arguments: [node] };
  return tree;
}

function stateOf(filtered: boolean): TreeItemCollapsibleState {
  return filtered ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** Menus offer to convert measures only. */
function contextOf(type: FigureType): string {
  return type === 'measure' ? 'figure.measure' : 'figure';
}

function titleOf({ uri, item }: ArticleNode): string {
  return item.title === null ? fileName(Uri.parse(uri)) : shortened(item.title, LABEL_LENGTH);
}

function figureTypeHeading(type: FigureType): string {
  switch (type) {
    case 'percent':
      return l10n.t('Percentages');
    case 'money':
      return l10n.t('Sums of money');
    case 'count':
      return l10n.t('Counts');
    case 'measure':
      return l10n.t('Measures');
    case 'duration':
      return l10n.t('Durations');
    case 'date':
      return l10n.t('Dates');
    case 'time':
      return l10n.t('Times');
    case 'ordinal':
      return l10n.t('Ranks');
  }
}

/** A codicon; shapes differ, so that types are told apart without colour. */
function figureIcon(type: FigureType): string {
  switch (type) {
    case 'percent':
      return 'pie-chart';
    case 'money':
      return 'credit-card';
    case 'count':
      return 'symbol-number';
    case 'measure':
      return 'symbol-ruler';
    case 'duration':
      return 'history';
    case 'date':
      return 'calendar';
    case 'time':
      return 'watch';
    case 'ordinal':
      return 'list-ordered';
  }
}
