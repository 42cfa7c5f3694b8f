import { EventEmitter, commands, l10n, window } from 'vscode';
import type { Disposable, LogOutputChannel, Memento, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import { Debounced } from '../debounce';
import { Disposables } from '../disposables';
import { TreeMessage } from '../views/treeMessage';
import type { ClaimsModel } from './claimsModel';
import type { ClaimsGrouping, ClaimsNode } from './nodes';
import { claimsTreeItem } from './treeItems';

export const CLAIMS_VIEW = 'claimlens.claims';
/** Typing changes an article many times a second; the view follows when there is a pause, in milliseconds. */
const REFRESH_PAUSE = 150;

/** Under which the workspace remembers how the claims are grouped. */
const GROUPING_KEY = 'claims.grouping';

/** The tree of claims, by article, by speaker or by figure, and the line above it that says what goes on. */
export class ClaimsView implements Disposable, TreeDataProvider<ClaimsNode> {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly refreshSoon = this.disposables.add(new Debounced(REFRESH_PAUSE, () => this.changed.fire(undefined)));
  private readonly tree: TreeView<ClaimsNode>;
  private readonly message: TreeMessage;

  constructor(
    private readonly model: ClaimsModel,
    private readonly log: LogOutputChannel,
    private readonly memory: Memento,
  ) {
    this.tree = this.disposables.add(window.createTreeView(CLAIMS_VIEW, { treeDataProvider: this, showCollapseAll: true }));
    this.message = new TreeMessage(this.tree);
    const remembered = memory.get(GROUPING_KEY);
    this.showGrouping(remembered === 'speaker' || remembered === 'figure' ? remembered : 'article');
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** These articles changed; all when not said. */
  refresh(uris?: readonly string[]): void {
    if (uris) this.model.changed(uris);
    else this.model.allChanged();
    this.refreshSoon.trigger();
  }

  /** What goes on at the moment; undefined when nothing does. */
  showActivity(activity: string | undefined): void {
    this.message.showActivity(activity);
  }

  get filter(): string {
    return this.model.filter;
  }

  setFilter(text: string): void {
    this.model.filter = text;
    void commands.executeCommand('setContext', 'claimlens.filtering', this.model.filter !== '');
    this.message.showFilter(this.model.filter);
    this.changed.fire(undefined);
  }

  get grouping(): ClaimsGrouping {
    return this.model.grouping;
  }

  async setGrouping(grouping: ClaimsGrouping): Promise<void> {
    this.showGrouping(grouping);
    this.changed.fire(undefined);
    await this.memory.update(GROUPING_KEY, grouping);
  }

  /** Shows an article's claim in the tree; clears a filter that hides it. False when the view does not know it. */
  reveal(uri: string, claimId: string): Promise<boolean> {
    return this.revealWhat(() => this.model.find(uri, claimId));
  }

  /** The same with a figure, where claims are grouped by figures. */
  revealFigure(uri: string, figureId: string): Promise<boolean> {
    return this.revealWhat(() => this.model.figures.find(uri, figureId));
  }

  private async revealWhat(find: () => Promise<ClaimsNode | undefined>): Promise<boolean> {
    let node = await find();
    if (!node && this.filter !== '') {
      this.setFilter('');
      node = await find();
    }
    if (!node) return false;
    // A view that was hidden reads its tree anew when it is shown, which would undo what is revealed meanwhile.
    if (!this.tree.visible) await commands.executeCommand(`${CLAIMS_VIEW}.focus`);
    await this.tree.reveal(node, { select: true, focus: true, expand: true });
    return true;
  }

  // --- TreeDataProvider ----------------------------------------------------------------------------------------

  async getChildren(node?: ClaimsNode): Promise<ClaimsNode[]> {
    try {
      const children = await (node ? this.childrenOf(node) : this.roots());
      this.message.showProblem(undefined);
      // Without a message VS Code shows what the manifest says for an empty view: that nothing matches.
      if (!node) this.message.showFilter(children.length === 0 ? '' : this.filter);
      return [...children];
    } catch (error) {
      this.log.error('The claims could not be listed.', error);
      this.message.showProblem(l10n.t('The claims could not be listed. The Claimlens log says why.'));
      return [];
    }
  }

  getParent(node: ClaimsNode): ClaimsNode | undefined {
    switch (node.kind) {
      case 'claim':
        return node.speaker ?? node.article;
      case 'figure':
        return node.group;
      case 'figurePlace':
        return node.figure;
      default:
        return undefined;
    }
  }

  getTreeItem(node: ClaimsNode): TreeItem {
    return claimsTreeItem(node, this.filter !== '');
  }

  private roots(): Promise<readonly ClaimsNode[]> {
    switch (this.model.grouping) {
      case 'article':
        return this.model.articles();
      case 'speaker':
        return this.model.speakers();
      case 'figure':
        return this.model.figures.types();
    }
  }

  private async childrenOf(node: ClaimsNode): Promise<readonly ClaimsNode[]> {
    switch (node.kind) {
      case 'article':
        return this.model.claimsOf(node);
      case 'speaker':
        return this.model.claimsOfSpeaker(node);
      case 'figureType':
        return this.model.figures.figuresOf(node);
      case 'figure':
        return this.model.figures.placesOf(node);
      case 'claim':
      case 'figurePlace':
        return [];
    }
  }

  private showGrouping(grouping: ClaimsGrouping): void {
    this.model.grouping = grouping;
    this.tree.description = descriptionOf(grouping);
    void commands.executeCommand('setContext', 'claimlens.claimsGrouping', grouping);
  }
}

function descriptionOf(grouping: ClaimsGrouping): string | undefined {
  switch (grouping) {
    case 'article':
      return undefined;
    case 'speaker':
      return l10n.t('by speaker');
    case 'figure':
      return l10n.t('by figure');
  }
}
