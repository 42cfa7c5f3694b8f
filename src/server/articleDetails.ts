import { ARTICLES_FILE, articlePathIn, parseArticlesFile, type ArticleEntry } from '../annotations/articlesFile';
import { decodeText } from '../engine/decodeText';
import type { AnalyseOptions } from '../engine/options';
import { fileName } from '../features/article';
import type { Files } from './files';
import { logLine, type Log } from './log';

type Entries = ReadonlyMap<string, ArticleEntry>;

/** What people have said about the articles of each workspace folder, in its `.claimlens/articles.json`. */
export class ArticleDetails {
  readonly #folders = new Map<string, Entries>();
  /** The load that began last; the next one waits for it, so that the state read last is the one that stays. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly files: Files,
    private readonly log: Log,
  ) {}

  /** Reads the file of a folder, for the first time or again; resolves with the URIs whose entries have changed. */
  load(folder: string): Promise<readonly string[]> {
    const loaded = this.#last.then(() => this.#load(folder));
    this.#last = loaded;
    return loaded;
  }

  forget(folder: string): void {
    this.#folders.delete(folder);
  }

  /** The folder whose details file this is; null when it is none. */
  folderOf(uri: string): string | null {
    return [...this.#folders.keys()].find((folder) => uri === uriIn(folder, ARTICLES_FILE)) ?? null;
  }

  entry(uri: string): ArticleEntry | undefined {
    const place = this.#place(uri);
    return place ? this.#folders.get(place.folder)?.get(place.path) : undefined;
  }

  options(uri: string): AnalyseOptions {
    const { title, outlet, author, published, url } = this.entry(uri) ?? {};
    return { id: this.#place(uri)?.path ?? fileName(uri), uri, reference: { title, outlet, author, published, url } };
  }

  /** The innermost folder that holds the file, and the file's path in it. */
  #place(uri: string): { readonly folder: string; readonly path: string } | null {
    const folders = [...this.#folders.keys()].filter((folder) => articlePathIn(folder, uri) !== null);
    const folder = folders.sort((a, b) => b.length - a.length)[0];
    const path = folder === undefined ? null : articlePathIn(folder, uri);
    return folder === undefined || path === null ? null : { folder, path };
  }

  async #load(folder: string): Promise<readonly string[]> {
    const before = this.#folders.get(folder) ?? new Map<string, ArticleEntry>();
    this.#folders.set(folder, before);
    const after = await this.#read(folder, before);
    if (!this.#folders.has(folder)) return []; // The folder was closed meanwhile.
    this.#folders.set(folder, after);
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths].filter((path) => !sameEntry(before.get(path), after.get(path))).map((path) => uriIn(folder, path));
  }

  async #read(folder: string, before: Entries): Promise<Entries> {
    const uri = uriIn(folder, ARTICLES_FILE);
    let text: string;
    try {
      text = decodeText((await this.files.read(uri)).bytes).text;
    } catch {
      return new Map(); // Most folders have none.
    }
    const parsed = parseArticlesFile(text);
    if (parsed.ok) return parsed.articles;
    for (const { message, line } of parsed.errors) this.log.error(logLine(uri, `line ${line + 1}: ${message}`));
    return before; // The last good state stays in force.
  }
}

function sameEntry(a: ArticleEntry | undefined, b: ArticleEntry | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The URI of a path as VS Code writes it, so that it equals the one that comes from there. */
function uriIn(folder: string, path: string): string {
  return `${folder.replace(/\/$/, '')}/${path.split('/').map(encodedLikeVSCode).join('/')}`;
}

function encodedLikeVSCode(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
