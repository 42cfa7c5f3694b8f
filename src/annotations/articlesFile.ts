/** Reading and changing the text of `.claimlens/articles.json`. Pure: who reads and writes files is elsewhere. */
import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { FormattingOptions, JSONPath, Node, ParseError } from 'jsonc-parser';
import { ARTICLES_VERSION, articlesFileSchema, isArticlePath } from './articlesSchema';
import type { ArticleEntry } from './articlesSchema';

export type { ArticleEntry } from './articlesSchema';

export const ARTICLES_FILE = '.claimlens/articles.json';

export type ArticlesFile =
  | { readonly ok: true; readonly articles: ReadonlyMap<string, ArticleEntry> }
  | { readonly ok: false; readonly errors: readonly [FileProblem, ...FileProblem[]] };

export interface FileProblem {
  readonly message: string;
  /** Zero-based. */
  readonly line: number;
  /** Offsets in UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A field set to null is removed; one that is absent stays as it is. */
export type ArticleChange = { readonly [Field in keyof ArticleEntry]?: ArticleEntry[Field] | null };

/**
 * Reads the file. Comments and trailing commas are accepted; anything else that is wrong (broken JSON, a merge conflict,
 * a wrong type, a path that leaves the folder, a path twice) makes the whole file an error: the caller keeps its last good state.
 * A blank file is one without entries.
 */
export function parseArticlesFile(text: string): ArticlesFile {
  if (text.trim() === '') return { ok: true, articles: new Map() };
  const read = readTree(text);
  if (!read.ok) return read;
  const problems = [...schemaProblems(text, read.root), ...keyProblems(text, read.root)].sort((a, b) => a.start - b.start);
  const [first, ...rest] = problems;
  if (first) return { ok: false, errors: [first, ...rest] };
  return { ok: true, articles: new Map(entries(read.root).map(([path, node]) => [path, getNodeValue(node) as ArticleEntry])) };
}

/**
 * The text with one entry changed: only the lines concerned differ, new keys go where the alphabet puts them (so that two
 * people's additions merge), unknown fields, comments, indentation and line ends stay; only a neighbour that someone wrote on
 * one line may be spread over several. An entry that becomes empty is removed.
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

// --- reading ---------------------------------------------------------------------------------------------------

type TreeResult = { readonly ok: true; readonly root: Node } | (ArticlesFile & { readonly ok: false });

function readTree(text: string): TreeResult {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    return { ok: false, errors: [problem(text, 'The file is nested too deeply.', 0, text.length)] }; // the parser recurses
  }
  const [first] = errors;
  if (first) return { ok: false, errors: [problem(text, syntaxMessage(text, first), first.offset, first.offset + first.length)] };
  if (!root) return { ok: false, errors: [problem(text, 'The file holds no JSON.', 0, text.length)] };
  return { ok: true, root };
}

function syntaxMessage(text: string, error: ParseError): string {
  const line = text.slice(text.lastIndexOf('\n', error.offset) + 1, error.offset + 7);
  if (/^(?:<<<<<<<|=======|>>>>>>>)/.test(line)) return 'A merge conflict is left in the file.';
  return `The file is not valid JSON (${printParseErrorCode(error.error).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}).`;
}

function schemaProblems(text: string, root: Node): FileProblem[] {
  const result = articlesFileSchema.safeParse(getNodeValue(root));
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    const node = nearestNode(root, path);
    // A wrong key hides its own, clearer, message one level down.
    const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
    const where = path.length > 0 ? `${path.join(' > ')}: ` : '';
    return problem(text, `${where}${versionMessage(path, node) ?? message}`, node.offset, node.offset + node.length);
  });
}

function versionMessage(path: JSONPath, node: Node): string | null {
  const newer = path[0] === 'version' && typeof node.value === 'number' && node.value > ARTICLES_VERSION;
  return newer ? 'The file was written by a newer version of Claimlens.' : null;
}

/** What a plain object can't show: a path that stands twice (of which one would silently win), and `__proto__`. */
function keyProblems(text: string, root: Node): FileProblem[] {
  const problems: FileProblem[] = [];
  const seen = new Set<string>();
  for (const [path, value] of entries(root)) {
    const { offset, length } = value.parent?.children?.[0] ?? value;
    if (path === '__proto__') problems.push(problem(text, 'This is not the path of an article.', offset, offset + length));
    else if (seen.has(path)) problems.push(problem(text, `${path} stands twice.`, offset, offset + length));
    seen.add(path);
  }
  return problems;
}

function entries(root: Node): (readonly [path: string, value: Node])[] {
  const articles = findNodeAtLocation(root, ['articles']);
  return (articles?.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key && value ? [[String(key.value), value] as const] : [];
  });
}

function nearestNode(root: Node, path: JSONPath): Node {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node) return node;
  }
  return root;
}

function problem(text: string, message: string, start: number, end: number): FileProblem {
  let line = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line++;
  return { message, line, start, end };
}

// --- editing ---------------------------------------------------------------------------------------------------

function setAt(text: string, path: JSONPath, value: unknown): string {
  const key = String(path[path.length - 1]);
  const edits = modify(text, path, value, {
    formattingOptions: formattingOf(text),
    getInsertionIndex: (keys) => insertionIndex(keys, key),
  });
  return applyEdits(text, edits);
}

function insertionIndex(keys: readonly string[], key: string): number {
  const index = keys.findIndex((other) => other > key);
  return index === -1 ? keys.length : index;
}

function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    insertFinalNewline: false,
  };
}

function isEmptyEntry(text: string, path: string): boolean {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const entry = root && findNodeAtLocation(root, ['articles', path]);
  return entry?.children?.length === 0;
}

function emptyFile(): string {
  return `${JSON.stringify({ version: ARTICLES_VERSION, articles: {} }, null, 2)}\n`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
