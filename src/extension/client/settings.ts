import { workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { KindToggles, Settings } from '../../protocol';
import type { Server } from './server';

export const SECTION = 'claimlens';
export type Kind = keyof KindToggles;
export const KINDS: readonly Kind[] = ['actors', 'figures', 'quotes', 'cues'];

export function readSettings(): Settings {
  const configuration = workspace.getConfiguration(SECTION);
  const scope = configuration.get<string>('findings.scope');
  const on = (key: string, otherwise = true) => configuration.get<boolean>(key, otherwise);
  return {
    highlight: { actors: on('highlight.actors'), figures: on('highlight.figures'), quotes: on('highlight.quotes'), cues: on('highlight.cues') },
    // The card of a cue is that of its quote.
    hover: { actors: on('hover.actors'), figures: on('hover.figures'), quotes: on('hover.quotes'), cues: on('hover.quotes') },
    detection: configuration.get<string>('detectArticles') === 'never' ? 'never' : 'auto',
    inlayHints: { pronouns: on('inlayHints.pronouns', false), metonyms: on('inlayHints.metonyms', false), dates: on('inlayHints.dates', false) },
    codeLens: { speakers: on('codeLens.speakers', false) },
    findings: scope === 'workspace' || scope === 'off' ? scope : 'openArticles',
  };
}

/** Hands changed settings to the server. */
export function pushSettings(server: Server): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) void server.notify('workspace/didChangeConfiguration', { settings: readSettings() });
  });
}
