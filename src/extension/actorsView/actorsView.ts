import { EventEmitter, commands, l10n, window } from 'vscode';
import type { Disposable, LogOutputChannel, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import { Debounced } from '../debounce';
import { Disposables } from '../disposables';
import { TreeMessage } from '../views/treeMessage';
import type { ActorOrder, ActorsModel, ActorsNode } from './actorsModel';
import { actorsTreeItem } from './treeItems';

export const ACTORS_VIEW = 'claimlens.actors';
/** Each change of an article may change who is who everywhere; the view follows when there is a pause, in milliseconds. */
const REFRESH_PAUSE = 400;

/** The tree of the workspace's actors: by type, and below each actor its articles with its mentions. */
export class ActorsView implements Disposable, TreeDataProvider<ActorsNode> {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly refreshSoon = this.disposables.add(new Debounced(REFRESH_PAUSE, () => this.changed.fire(undefined)));
  private readonly tree: TreeView<ActorsNode>;
  private readonly message: TreeMessage;

  constructor(
    private readonly model: ActorsModel,
    private readonly log: LogOutputChannel,
  ) {
    this.tree = this.disposables.add(window.createTreeView(ACTORS_VIEW, { treeDataProvider: this, showCollapseAll: true }));
    this.message = new TreeMessage(this.tree);
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Some articles changed. */
  refresh(): void {
    this.model.changed();
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
    void commands.executeCommand('setContext', 'claimlens.filteringActors', this.model.filter !== '');
    this.message.showFilter(this.model.filter);
    this.changed.fire(undefined);
  }

  setOrder(order: ActorOrder): void {
    this.model.order = order;
    void commands.executeCommand('setContext', 'claimlens.actorsByName', order === 'name');
    this.changed.fire(undefined);
  }

  /** Shows an actor in the tree; clears a filter that hides it. False when the view does not know it. */
  async reveal(id: string): Promise<boolean> {
    const actor = await this.model.actor(id);
    if (!actor) return false;
    const shown = await this.model.actorsOf({ type: actor.item.type });
    if (!shown.includes(actor)) this.setFilter('');
    // A view that was hidden reads its tree anew when it is shown, which would undo what is revealed meanwhile.
    if (!this.tree.visible) await commands.executeCommand(`${ACTORS_VIEW}.focus`);
    await this.tree.reveal(actor, { select: true, focus: true, expand: true });
    return true;
  }

  // --- TreeDataProvider ----------------------------------------------------------------------------------------

  async getChildren(node?: ActorsNode): Promise<ActorsNode[]> {
    try {
      const children = node ? await this.childrenOf(node) : await this.model.types();
      this.message.showProblem(undefined);
      // Without a message VS Code shows what the manifest says for an empty view: that nothing matches.
      if (!node) this.message.showFilter(children.length === 0 ? '' : this.filter);
      return [...children];
    } catch (error) {
      this.log.error('The actors could not be listed.', error);
      this.message.showProblem(l10n.t('The actors could not be listed. The Claimlens log says why.'));
      return [];
    }
  }

  async getParent(node: ActorsNode): Promise<ActorsNode | undefined> {
    switch (node.kind) {
      case 'type':
        return undefined;
      case 'actor':
        return this.model.typeOf(node);
      case 'actorArticle':
        return node.actor;
      case 'mention':
        return node.article;
    }
  }

  getTreeItem(node: ActorsNode): TreeItem {
    return actorsTreeItem(node);
  }

  private async childrenOf(node: ActorsNode): Promise<readonly ActorsNode[]> {
    switch (node.kind) {
      case 'type':
        return this.model.actorsOf(node);
      case 'actor':
        return this.model.articlesOf(node);
      case 'actorArticle':
        return this.model.mentionsOf(node);
      case 'mention':
        return [];
    }
  }
}
