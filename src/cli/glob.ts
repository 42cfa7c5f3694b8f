import { readdir } from 'node:fs/promises';

/** True for a path with `*`, `?`, `[…]` or `{…,…}` in it. */
export function isGlob(path: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/.test(path);
}

/**
 * The files that match a pattern, sorted: `*` and `?` within a name, `**` across folders, `[a-z]`, `{txt,article}`. Hidden files
 * and folders, and installed packages, are matched only where the pattern names them.
 */
export async function filesMatching(pattern: string): Promise<string[]> {
  const segments = pattern.split('/');
  const magic = segments.findIndex(isGlob);
  const base = segments.slice(0, magic).join('/');
  const rest = segments.slice(magic);
  const search: Search = {
    matches: globToRegExp(rest.join('/')),
    depth: rest.includes('**') ? Infinity : rest.length,
    hidden: rest.some((segment) => segment.startsWith('.')),
    found: [],
  };
  const folder = base === '' ? (pattern.startsWith('/') ? '/' : '.') : base;
  await collect(folder, '', 1, search);
  const prefix = base === '' ? (pattern.startsWith('/') ? '/' : '') : `${base}/`;
  return search.found.map((path) => prefix + path).sort();
}

interface Search {
  readonly matches: RegExp;
  /** How many names deep the pattern reaches. */
  readonly depth: number;
  readonly hidden: boolean;
  readonly found: string[];
}

async function collect(folder: string, prefix: string, depth: number, search: Search): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if ((entry.name.startsWith('.') && !search.hidden) || entry.name === 'node_modules') continue;
    const path = prefix + entry.name;
    if (entry.isDirectory()) {
      if (depth < search.depth) await collect(`${folder}/${entry.name}`, `${path}/`, depth + 1, search);
    } else if (search.matches.test(path)) search.found.push(path);
  }
}

/** A pattern as a regular expression for whole paths with "/" between names. */
export function globToRegExp(pattern: string): RegExp {
  const source = pattern.replace(GLOB_PARTS, (part) => {
    switch (part) {
      case '**/': return '(?:.*/)?';
      case '**': return '.*';
      case '*': return '[^/]*';
      case '?': return '[^/]';
      default: return translateGroup(part);
    }
  });
  return new RegExp(`^${source}$`, 'u');
}

const GLOB_PARTS = /\*\*\/|\*\*|\*|\?|\[[^\]]+\]|\{[^{}]*\}|[.+^$()|[\]{}\\]/g;

/** "[!a-c]", "{txt,article}"; all else is a character that stands for itself. */
function translateGroup(part: string): string {
  const inside = part.slice(1, -1);
  if (part.length > 2 && part.startsWith('[')) return `[${inside.startsWith('!') ? '^' : ''}${inside.replace(/^!/, '').replace(/[\\[\]^]/g, '\\$&')}]`;
  if (part.length > 2 && part.startsWith('{')) return `(?:${inside.split(',').map((word) => globToRegExp(word).source.slice(1, -1)).join('|')})`;
  return `\\${part}`;
}
