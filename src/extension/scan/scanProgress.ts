import { commands, window } from 'vscode';
import type { Disposable } from 'vscode';
import { CLAIMS_VIEW } from '../claimsView/claimsView';
import type { Scanner } from './scanner';

/** A view whose content comes with a scan. */
export interface ScannedView {
  showActivity(activity: string | undefined): void;
  refresh(): void;
}

/** Shows a scan in the views: a line of how far it is, and a bar in the Claims view. `claimlens.scanning` offers to stop it. */
export function showScanProgress(scanner: Scanner, views: readonly ScannedView[]): Disposable {
  let shown: Promise<void> | undefined;
  return scanner.onDidChangeState((state) => {
    void commands.executeCommand('setContext', 'claimlens.scanning', state.running);
    for (const view of views) view.showActivity(state.running ? state.message : undefined);
    if (!state.running) {
      void commands.executeCommand('setContext', 'claimlens.ready', true);
      for (const view of views) view.refresh();
    } else if (state.done !== shown) {
      shown = state.done;
      void window.withProgress({ location: { viewId: CLAIMS_VIEW } }, () => state.done);
    }
  });
}
