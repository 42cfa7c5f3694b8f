import { workspace } from 'vscode';
import { SECTION, readSettings } from '../client/settings';
import type { CommandHandler } from '../userCommands';
import { targetOf } from './settingTarget';

const KEY = 'codeLens.speakers';

/** Names the speakers above paragraphs, or no longer; kept in the settings. */
export const toggleSpeakersCommand: CommandHandler = async () => {
  const configuration = workspace.getConfiguration(SECTION);
  await configuration.update(KEY, !readSettings().codeLens?.speakers, targetOf(configuration.inspect(KEY)));
};
