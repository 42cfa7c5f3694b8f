/** Reading and changing the text of `.claimlens/articles.json`. Pure: who reads and writes files is elsewhere. */
import { getNodeValue } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { ARTICLES_VERSION, articlesFileSchema, isArticlePath } from './articlesSchema';
import type { ArticleEntry } from './articlesSchema';
import { byAlphabet, setAt } from './jsonEdits';
import { findingAt, parseJsonFile, propertiesOf, treeOf } from './jsonFile';
import type { Broken, FileFormat, Finding, Property } from './jsonFile';

export type { ArticleEntry } from './articlesSchema';
export type { FileProblem } from './jsonFile';

export const ARTICLES_FILE = '.claimlens/articles.json';

export type ArticlesFile = { readonly ok: true; readonly articles: ReadonlyMap<string, ArticleEntry> } | Broken;

/** A field set to null is removed; one that is absent stays as it is. */
export type ArticleChange = { readonly [Field in keyof ArticleEntry]?: ArticleEntry[Field] | null };

/**
 * Reads the file. Comments and trailing commas are accepted; anything else that is wrong (broken JSON, a merge conflict,
 * a wrong type, a path that leaves the folder, a path twice) makes the whole file an error: the caller keeps its last good state.
 * A blank file is one without entries.
 */
export function parseArticlesFile(text: string): ArticlesFile {
  if (text.trim() === '') return { ok: true, articles: new Map() };
  const parsed = parseJsonFile(text, FORMAT);
  if (!parsed.ok) return parsed;
  return { ok: true, articles: new Map(entries(parsed.value).map(({ name, value }) => [name, getNodeValue(value) as ArticleEntry])) };
}

/**
 * The text with one entry changed: only the lines concerned differ, new keys go where the alphabet puts them (so that two
 * people's additions merge), unknown fields, comments, indentation and line ends stay. An entry that becomes empty is removed.
 * @throws RangeError when the text has errors (see `parseArticlesFile`) or `path` is not a relative path.
 */
export function editArticlesFile(text: string, path: string, change: ArticleChange): string {
  if (!isArticlePath(path)) throw new RangeError(`not a path inside the folder: ${path}`);
  const parsed = parseArticlesFile(text);
  if (!parsed.ok) throw new RangeError(parsed.errors[0].message);

  let edited = text.trim() === '' ? emptyFile() : text;
  const known = parsed.articles.get(path);
  const fields: readonly (readonly [string, unknown])[] = Object.entries(change).sort(byKey);
  if (known === undefined) {
    const added = fields.filter(([, value]) => value !== null);
    return added.length === 0 ? text : setAt(edited, ['articles', path], Object.fromEntries(added));
  }
  for (const [field, value] of fields) edited = setAt(edited, ['articles', path, field], value ?? undefined);
  return isEmptyEntry(edited, path) ? setAt(edited, ['articles', path], undefined) : edited;
}

/**
 * The path under which a file stands in the `articles.json` of a folder; null when the file is not inside it.
 * Both are URIs: ("file:///news", "file:///news/a%20b.txt") -> "a b.txt".
 */
export function articlePathIn(folderUri: string, fileUri: string): string | null {
  const folder = folderUri.endsWith('/') ? folderUri : `${folderUri}/`;
  if (!fileUri.startsWith(folder)) return null;
  const encoded = fileUri.slice(folder.length).replace(/[?#].*$/s, '');
  try {
    const path = decodeURIComponent(encoded);
    return isArticlePath(path) ? path : null;
  } catch {
    return null; // a stray "%": no file that VS Code or Node names so
  }
}

const FORMAT: FileFormat = { version: ARTICLES_VERSION, schema: articlesFileSchema, check: notPaths };

/** The schema never sees it: in a plain object it is no key. */
function notPaths(root: Node): readonly Finding[] {
  return entries(root).filter(({ name }) => name === '__proto__').map(({ key }) => findingAt(key, 'This is not the path of an article.'));
}

function entries(root: Node | undefined): readonly Property[] {
  return propertiesOf(propertiesOf(root).find(({ name }) => name === 'articles')?.value);
}

function isEmptyEntry(text: string, path: string): boolean {
  const entry = entries(treeOf(text)).find(({ name }) => name === path);
  return entry?.value.children?.length === 0;
}

function emptyFile(): string {
  return `${JSON.stringify({ version: ARTICLES_VERSION, articles: {} }, null, 2)}\n`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byAlphabet(a, b);
}
