import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, l10n, workspace } from 'vscode';
import type { Command } from 'vscode';
import { oneLine, shortened } from '../../features/markdown';
import type { ClaimItem, SpeakerItem } from '../../protocol';
import { typeIcon, typeName } from '../actors/typeNames';
import { LARGEST_BADGE, countResource, countText } from '../views/countBadges';
import { LABEL_LENGTH, fileName, folderName, plainTooltip } from '../views/treeParts';
import type { ArticleNode, ClaimNode, ClaimsNode, SpeakerNode } from './nodes';
import { figurePlaceTreeItem, figureTreeItem, figureTypeTreeItem } from './figureTreeItems';

export function claimsTreeItem(node: ClaimsNode, filtered: boolean): TreeItem {
  switch (node.kind) {
    case 'article':
      return articleTreeItem(node, filtered);
    case 'speaker':
      return speakerTreeItem(node, filtered);
    case 'claim':
      return node.speaker ? speakersClaimTreeItem(node, node.speaker) : claimTreeItem(node);
    case 'figureType':
      return figureTypeTreeItem(node, filtered);
    case 'figure':
      return figureTreeItem(node, filtered);
    case 'figurePlace':
      return figurePlaceTreeItem(node);
  }
}

function articleTreeItem(node: ArticleNode, filtered: boolean): TreeItem {
  const { uri, item } = node;
  const file = Uri.parse(uri);
  const title = titleOf(node);
  const said = [item.note ?? countText('claims', item.claimCount), item.outlet, item.published, folderName(file)].flatMap((part) => (part ? [oneLine(part)] : []));

  const state = filtered ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const tree = new TreeItem(title, item.claimCount === 0 ? TreeItemCollapsibleState.None : state);
  // VS Code remembers by id what is open and what is closed: apart for the filtered tree, which opens what it found.
  tree.id = filtered ? `filtered:${uri}` : uri;
  tree.description = said.join(' · ');
  tree.resourceUri = countResource('claims', uri, item.claimCount);
  tree.tooltip = plainTooltip([title, ...said, workspace.asRelativePath(file)]);
  tree.iconPath = new ThemeIcon('file-text');
  tree.contextValue = 'article';
  tree.accessibilityInformation = { label: [title, ...said].join(', ') };
  if (item.claimCount === 0) tree.command = openFile(file);
  return tree;
}

/** VS Code remembers by id what is open: apart for the filtered tree, as with articles. */
function speakerTreeItem({ item, count }: SpeakerNode, filtered: boolean): TreeItem {
  const name = headingOf(item);
  const type = item.type === null ? [] : [typeName(item.type)];
  const claims = countText('claims', count);
  const articles = item.articles.length === 1 ? l10n.t('1 article') : l10n.t('{0} articles', item.articles.length);
  // How many articles hold what the filter leaves is not counted.
  const where = filtered ? [] : [articles];

  const tree = new TreeItem(name, filtered ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  tree.id = `${filtered ? 'filtered:' : ''}speaker:${item.id}`;
  tree.description = [...(count > LARGEST_BADGE ? [claims] : []), ...where].join(' · ');
  tree.resourceUri = countResource('claims', item.id, count);
  tree.tooltip = plainTooltip([[name, ...type].join(' · '), [claims, ...where].join(' · ')]);
  tree.iconPath = new ThemeIcon(speakerIcon(item));
  tree.contextValue = 'speaker';
  tree.accessibilityInformation = { label: [name, ...type, claims, ...where].join(', ') };
  return tree;
}

/** A claim below its speaker names its article instead; below people without a name, how the article calls them. */
function speakersClaimTreeItem(node: ClaimNode, { item }: SpeakerNode): TreeItem {
  const { article, claim } = node;
  const title = titleOf(article);
  const text = shortened(claim.text, LABEL_LENGTH);
  const line = l10n.t('line {0}', claim.range.start.line + 1);

  const tree = claimTreeItem(node);
  if (item.voice !== 'unnamed') tree.label = text;
  tree.id = `speaker:${item.id}|${article.uri}#${claim.id}`;
  tree.description = `${title} · ${line}`;
  tree.accessibilityInformation = { label: [kindText(claim.kind), speakerText(claim), text, title, line].join(', ') };
  return tree;
}

function titleOf({ uri, item }: ArticleNode): string {
  return item.title === null ? fileName(Uri.parse(uri)) : shortened(item.title, LABEL_LENGTH);
}

function headingOf({ voice, name }: SpeakerItem): string {
  switch (voice) {
    case 'speaker':
      return shortened(name ?? '', LABEL_LENGTH);
    case 'unnamed':
      return l10n.t('Unnamed sources');
    case 'unattributed':
      return l10n.t('Unattributed');
    case 'article':
      return l10n.t('The articles themselves');
  }
}

function speakerIcon({ voice, type }: SpeakerItem): string {
  switch (voice) {
    case 'speaker':
      return typeIcon(type ?? 'person');
    case 'unnamed':
      return 'eye-closed';
    case 'unattributed':
      return 'question';
    case 'article':
      return 'note';
  }
}

function claimTreeItem(node: ClaimNode): TreeItem {
  const { article, claim } = node;
  const text = shortened(claim.text, LABEL_LENGTH);
  const who = speakerText(claim);
  // The speaker first: in a narrow view only the beginning of a line can be read.
  const label = claim.voice === 'article' ? text : l10n.t('{0}: {1}', who, text);
  const kind = kindText(claim.kind);
  const line = l10n.t('line {0}', claim.range.start.line + 1);

  const tree = new TreeItem(label, TreeItemCollapsibleState.None);
  tree.id = `${article.uri}#${claim.id}`;
  tree.description = `${kind} · ${line}`;
  tree.tooltip = plainTooltip([shortened(claim.text, 1000), `${who} · ${kind}`, ...claim.provenance.map(oneLine)]);
  tree.iconPath = new ThemeIcon(iconOf(claim));
  tree.contextValue = 'claim';
  tree.accessibilityInformation = { label: [kind, who, text, line].join(', ') };
  tree.command = { command: 'claimlens.openClaim', title: l10n.t('Go to Claim'), arguments: [node] };
  return tree;
}

function openFile(file: Uri): Command {
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: [file] };
}

function speakerText({ voice, speaker }: ClaimItem): string {
  if (speaker !== null) return oneLine(speaker);
  return voice === 'article' ? l10n.t('the article') : l10n.t('unattributed');
}

/** By shape first: who speaks, and for the article's own voice, what it states. */
function iconOf({ kind, voice }: ClaimItem): string {
  switch (kind) {
    case 'figure':
      return 'graph';
    case 'commitment':
      return 'checklist';
    case 'accusation':
      return 'flame';
    case 'prediction':
      return 'telescope';
    case 'event':
      return 'calendar';
    default:
      return voice === 'speaker' ? 'comment' : voice === 'unattributed' ? 'question' : 'note';
  }
}

function kindText(kind: string): string {
  switch (kind) {
    case 'statement':
      return l10n.t('statement');
    case 'figure':
      return l10n.t('figure');
    case 'commitment':
      return l10n.t('commitment');
    case 'accusation':
      return l10n.t('accusation');
    case 'prediction':
      return l10n.t('prediction');
    case 'event':
      return l10n.t('event');
    default:
      return kind;
  }
}
