import { l10n } from 'vscode';
import type { TreeView } from 'vscode';

/** The line above a tree: what went wrong, else what goes on, else which filter is set. */
export class TreeMessage {
  private problem: string | undefined;
  private activity: string | undefined;
  private filter = '';

  constructor(private readonly tree: Pick<TreeView<unknown>, 'message'>) {}

  showProblem(problem: string | undefined): void {
    if (problem === this.problem) return;
    this.problem = problem;
    this.show();
  }

  /** "Reading articles: 120 of 800"; undefined when nothing goes on. */
  showActivity(activity: string | undefined): void {
    this.activity = activity;
    this.show();
  }

  /** Blank for none. */
  showFilter(filter: string): void {
    this.filter = filter;
    this.show();
  }

  private show(): void {
    this.tree.message = this.problem ?? this.activity ?? (this.filter === '' ? undefined : l10n.t('Filter: {0}', this.filter));
  }
}
