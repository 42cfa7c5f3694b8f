import { l10n, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { KINDS, SECTION, readSettings } from '../client/settings';
import type { Kind } from '../client/settings';
import type { CommandHandler } from '../userCommands';
import { targetOf } from './settingTarget';

interface KindItem extends QuickPickItem {
  readonly highlightKind: Kind;
}

/** A list of the kinds of things that are highlighted, to tick; kept in the settings. */
export const toggleHighlightCommand: CommandHandler = async () => {
  const { highlight } = readSettings();
  const items = KINDS.map((kind): KindItem => ({ highlightKind: kind, label: labelOf(kind), picked: highlight[kind] }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t('Highlight in Articles'),
    placeHolder: l10n.t('Choose what to highlight'),
  });
  if (!chosen) return;
  const configuration = workspace.getConfiguration(SECTION);
  for (const kind of KINDS) {
    const on = chosen.some((item) => item.highlightKind === kind);
    if (on !== highlight[kind]) await configuration.update(`highlight.${kind}`, on, targetOf(configuration.inspect(`highlight.${kind}`)));
  }
};

function labelOf(kind: Kind): string {
  switch (kind) {
    case 'actors':
      return l10n.t('People, organisations and countries');
    case 'figures':
      return l10n.t('Figures and dates');
    case 'quotes':
      return l10n.t('Quotes');
    case 'cues':
      return l10n.t('Words that report speech');
  }
}
