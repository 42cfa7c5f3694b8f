import { FileDecoration, Uri, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';

/** Addresses of nothing: they only carry the count from the tree item to its badge. */
const SCHEME = 'claimlens-claim-count';
/** VS Code draws no longer badges. */
const LARGEST = 99;

/** What a tree item takes as its resource, so that the number of its claims stands at the right edge, however narrow the view is. */
export function countResource(article: string, count: number): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${count}`, query: article });
}

export function showCountBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, path }: Uri): FileDecoration | undefined {
      const count = Number(path.slice(1));
      if (scheme !== SCHEME || !(count > 0)) return undefined;
      return new FileDecoration(String(Math.min(count, LARGEST)), count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count));
    },
  });
}
