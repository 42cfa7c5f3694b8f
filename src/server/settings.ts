import * as z from 'zod';
import type { InitializationOptions, Settings } from '../protocol';

// What is missing or wrong counts as switched on, so that another editor needs no settings at all.
const toggle = z.boolean().catch(true);
const toggles = z
  .object({ actors: toggle, figures: toggle, quotes: toggle, cues: toggle })
  .catch({ actors: true, figures: true, quotes: true, cues: true });
const settings = z.object({ highlight: toggles, hover: toggles, detection: z.enum(['auto', 'never']).catch('auto') });
const bundle = z.record(z.string(), z.string()).catch({});
const options = z.looseObject({}).catch({});

const settingsOrDefaults = settings.catch(settings.parse({}));

export function parseSettings(value: unknown): Settings {
  return settingsOrDefaults.parse(value);
}

export function parseInitializationOptions(value: unknown): Required<InitializationOptions> {
  const parsed = options.parse(value);
  return { settings: parseSettings(parsed['settings']), l10n: bundle.parse(parsed['l10n']) };
}
