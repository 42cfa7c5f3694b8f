/** A `files.exclude` or `search.exclude` setting: glob -> whether, or under which condition on a sibling file, it applies. */
export type ExcludeSetting = Readonly<Record<string, unknown>>;

/**
 * One glob for all that a setting excludes without a condition; null for nothing. `workspace.findFiles` applies
 * `files.exclude` by itself but not `search.exclude`, and takes one glob.
 */
export function excludeGlob(setting: ExcludeSetting): string | null {
  const globs = Object.entries(setting).flatMap(([glob, on]) => (on === true && glob !== '' ? [glob] : []));
  return globs.length > 1 ? `{${globs.join(',')}}` : (globs[0] ?? null);
}
