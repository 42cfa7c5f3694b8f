import { commands, window } from 'vscode';
import type { Disposable } from 'vscode';
import { CLAIMS_VIEW } from '../claimsView/claimsView';
import type { ClaimsView } from '../claimsView/claimsView';
import type { Scanner } from './scanner';

/** Shows a scan in the Claims view: a bar, and a line of how far it is. `claimlens.scanning` offers to stop it. */
export function showScanProgress(scanner: Scanner, view: ClaimsView): Disposable {
  let shown: Promise<void> | undefined;
  return scanner.onDidChangeState((state) => {
    void commands.executeCommand('setContext', 'claimlens.scanning', state.running);
    view.showActivity(state.running ? state.message : undefined);
    if (!state.running) {
      void commands.executeCommand('setContext', 'claimlens.ready', true);
      view.refresh();
    } else if (state.done !== shown) {
      shown = state.done;
      void window.withProgress({ location: { viewId: CLAIMS_VIEW } }, () => state.done);
    }
  });
}
