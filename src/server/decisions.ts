import { ACTORS_FILE, knownActors, parseActorsFile } from '../annotations/actorsFile';
import { ARTICLES_FILE, articlePathIn, parseArticlesFile, type ArticleEntry } from '../annotations/articlesFile';
import type { AnalyseOptions, KnownActors } from '../engine/options';
import { fileName } from '../features/article';
import type { Files } from './files';
import type { Log } from './log';
import { SidecarFiles, uriIn, type OnProblems, type SidecarFormat } from './sidecarFiles';

type Entries = ReadonlyMap<string, ArticleEntry>;

const articlesFormat: SidecarFormat<Entries> = {
  path: ARTICLES_FILE,
  empty: new Map(),
  parse(text) {
    const parsed = parseArticlesFile(text);
    return parsed.ok ? { ok: true, value: parsed.articles } : parsed;
  },
  isSame: (a, b) => JSON.stringify([...a]) === JSON.stringify([...b]),
};

const actorsFormat: SidecarFormat<KnownActors | null> = {
  path: ACTORS_FILE,
  empty: null,
  parse(text) {
    const parsed = parseActorsFile(text);
    return parsed.ok ? { ok: true, value: knownActors(parsed.actors) } : parsed;
  },
  isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
};

/** What other decisions have made of the articles. */
export interface Affected {
  readonly folder: string;
  /** Files about which something else is said than before. */
  readonly files: readonly string[];
  /** Something else is said about actors: all articles of the folder are to be read anew. */
  readonly all: boolean;
}

/** What people have decided about the articles and actors of each workspace folder, in the files of its `.claimlens/`. */
export class Decisions {
  readonly #articles: SidecarFiles<Entries>;
  readonly #actors: SidecarFiles<KnownActors | null>;

  constructor(files: Files, log: Log, onProblems: OnProblems) {
    this.#articles = new SidecarFiles(articlesFormat, files, log, onProblems);
    this.#actors = new SidecarFiles(actorsFormat, files, log, onProblems);
  }

  /** Reads the files of a folder. */
  async load(folder: string): Promise<Affected> {
    const [{ files }, { all }] = await Promise.all([this.#loadArticles(folder), this.#loadActors(folder)]);
    return { folder, files, all };
  }

  /** Reads a file of a `.claimlens` again, or both when that itself came or went; null when it is something else. */
  reload(uri: string): Promise<Affected> | null {
    const ofArticles = this.#articles.folderOf(uri);
    const ofActors = this.#actors.folderOf(uri);
    if (ofArticles !== null && ofActors !== null) return this.load(ofArticles);
    if (ofArticles !== null) return this.#loadArticles(ofArticles);
    return ofActors === null ? null : this.#loadActors(ofActors);
  }

  forget(folder: string): void {
    this.#articles.forget(folder);
    this.#actors.forget(folder);
  }

  entry(uri: string): ArticleEntry | undefined {
    const place = this.#place(uri);
    return place ? this.#articles.in(place.folder).get(place.path) : undefined;
  }

  /** With the same object for the actors of all articles of a folder, as long as its file says the same. */
  options(uri: string): AnalyseOptions {
    const { title, outlet, author, published, url } = this.entry(uri) ?? {};
    const place = this.#place(uri);
    const actors = place ? this.#actors.in(place.folder) : null;
    const reference = { title, outlet, author, published, url };
    return { id: place?.path ?? fileName(uri), uri, reference, ...(actors ? { actors } : {}) };
  }

  /** The innermost folder that holds the file; null when no folder of the workspace does. */
  folderOf(uri: string): string | null {
    return this.#place(uri)?.folder ?? null;
  }

  /** The file that holds decisions about the actors of an article, there or not; null when no folder holds the article. */
  actorsFileOf(uri: string): string | null {
    const folder = this.folderOf(uri);
    return folder === null ? null : this.#actors.uriIn(folder);
  }

  /** The innermost folder that holds the file, and the file's path in it. */
  #place(uri: string): { readonly folder: string; readonly path: string } | null {
    let innermost: { readonly folder: string; readonly path: string } | null = null;
    for (const folder of this.#articles.folders()) {
      const path = articlePathIn(folder, uri);
      if (path !== null && folder.length > (innermost?.folder.length ?? 0)) innermost = { folder, path };
    }
    return innermost;
  }

  async #loadArticles(folder: string): Promise<Affected> {
    const { before, after } = await this.#articles.load(folder);
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    const changed = paths.filter((path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
    return { folder, files: changed.map((path) => uriIn(folder, path)), all: false };
  }

  async #loadActors(folder: string): Promise<Affected> {
    const { before, after } = await this.#actors.load(folder);
    return { folder, files: [], all: before !== after };
  }
}
