import { FileDecoration, Uri, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';

export type Counted = 'claims' | 'mentions' | 'figures';

/** Addresses of nothing: they only carry the count from the tree item to its badge. */
const SCHEME = 'claimlens-count';
/** VS Code draws no longer badges. */
export const LARGEST_BADGE = 99;

/** What a tree item takes as its resource, so that a number stands at the right edge, however narrow the view is. */
export function countResource(counted: Counted, item: string, count: number): Uri {
  return Uri.from({ scheme: SCHEME, authority: counted, path: `/${count}`, query: item });
}

/** "3 claims", "1 mention". */
export function countText(counted: Counted, count: number): string {
  switch (counted) {
    case 'claims':
      return count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count);
    case 'figures':
      return count === 1 ? l10n.t('1 figure') : l10n.t('{0} figures', count);
    case 'mentions':
      return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
  }
}

export function showCountBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, authority, path }: Uri): FileDecoration | undefined {
      const count = Number(path.slice(1));
      if (scheme !== SCHEME || !(count > 0)) return undefined;
      return new FileDecoration(String(Math.min(count, LARGEST_BADGE)), countText(authority as Counted, count));
    },
  });
}
