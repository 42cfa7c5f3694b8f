import * as z from 'zod';
import type { InitializationOptions, Settings } from '../protocol';

export interface ServerOptions extends Required<InitializationOptions> { readonly settings: Required<Settings> }

// What is missing or wrong counts as switched on, hints and lenses aside, so that another editor needs no settings at all.
const toggle = z.boolean().catch(true);
const toggles = z
  .object({ actors: toggle, figures: toggle, quotes: toggle, cues: toggle })
  .catch({ actors: true, figures: true, quotes: true, cues: true });
const hint = z.boolean().catch(false);
const settings = z.object({
  highlight: toggles,
  hover: toggles,
  detection: z.enum(['auto', 'never']).catch('auto'),
  inlayHints: z.object({ pronouns: hint, metonyms: hint, dates: hint }).catch({ pronouns: false, metonyms: false, dates: false }),
  codeLens: z.object({ speakers: hint }).catch({ speakers: false }),
  findings: z.enum(['openArticles', 'workspace', 'off']).catch('openArticles'),
});
const bundle = z.record(z.string(), z.string()).catch({});
const options = z.looseObject({}).catch({});

const settingsOrDefaults = settings.catch(settings.parse({}));

export function parseSettings(value: unknown): Required<Settings> {
  return settingsOrDefaults.parse(value);
}

export function parseInitializationOptions(value: unknown): ServerOptions {
  const parsed = options.parse(value);
  return { settings: parseSettings(parsed['settings']), l10n: bundle.parse(parsed['l10n']) };
}
