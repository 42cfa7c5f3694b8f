import { env, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { ConversionItem, FigureAt } from '../../protocol';
import { FIGURE_COMMANDS } from '../../protocol';
import { remark } from '../articleEditor';
import { CommandRefused } from '../userCommands';
import type { CommandHandler } from '../userCommands';
import type { FigureTargets } from './figureTargets';

/** What people take from a figure: its value, or the same in other units. From cards, the palette and the Claims view. */
export function figureCommands(targets: FigureTargets): Readonly<Record<string, CommandHandler>> {
  return {
    [FIGURE_COMMANDS.copyValue]: async (...args) => copyValue(await targets.of(args)),
    [FIGURE_COMMANDS.convertUnits]: async (...args) => convertUnits(await targets.of(args)),
  };
}

async function copyValue({ value, copy }: FigureAt): Promise<void> {
  if (copy === null) throw new CommandRefused(l10n.t('The article does not say the value of “{0}”.', value));
  await copied(copy);
}

async function convertUnits({ value, conversions }: FigureAt): Promise<void> {
  if (conversions.length === 0) throw new CommandRefused(l10n.t('“{0}” is not in a unit that can be converted.', value));
  const chosen = await window.showQuickPick(conversions.map(pickOf), {
    title: l10n.t('{0} in other units', value),
    placeHolder: l10n.t('Choose what to copy'),
    matchOnDescription: true,
  });
  if (chosen) await copied(chosen.copy);
}

interface ConversionPick extends QuickPickItem { readonly copy: string }

function pickOf({ value, copy, from }: ConversionItem): ConversionPick {
  return { label: value, copy, ...(from === null ? {} : { description: l10n.t('if those are {0}', from) }) };
}

async function copied(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  remark(l10n.t('Copied: {0}', text));
}
