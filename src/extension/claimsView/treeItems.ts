import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, l10n, workspace } from 'vscode';
import type { Command } from 'vscode';
import { oneLine, shortened } from '../../features/markdown';
import type { ClaimItem } from '../../protocol';
import { countResource, countText } from '../views/countBadges';
import { LABEL_LENGTH, fileName, folderName, plainTooltip } from '../views/treeParts';
import type { ArticleNode, ClaimNode } from './claimsModel';

export function articleTreeItem({ uri, item }: ArticleNode, filtered: boolean): TreeItem {
  const file = Uri.parse(uri);
  const title = item.title === null ? fileName(file) : shortened(item.title, LABEL_LENGTH);
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

export function claimTreeItem(node: ClaimNode): TreeItem {
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
