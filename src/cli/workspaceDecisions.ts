import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ACTORS_FILE, knownActors, parseActorsFile } from '../annotations/actorsFile';
import { ARTICLES_FILE, parseArticlesFile } from '../annotations/articlesFile';
import type { ArticleEntry } from '../annotations/articlesFile';
import type { FileProblem } from '../annotations/jsonFile';
import { decodeText } from '../engine/decodeText';
import type { AnalyseOptions, KnownActors } from '../engine/options';
import type { Problems } from './problems';

/**
 * What people have decided about articles and actors, in the `.claimlens/articles.json` and `.claimlens/actors.json` of an
 * article's folder or of one above: the nearest of each counts.
 */
export class WorkspaceDecisions {
  private readonly articles: NearestFile<ReadonlyMap<string, ArticleEntry>>;
  private readonly actors: NearestFile<KnownActors | null>;

  constructor(problems: Problems) {
    this.articles = new NearestFile(ARTICLES_FILE, problems, (text, report) => {
      const parsed = parseArticlesFile(text);
      return parsed.ok ? parsed.articles : report(parsed.errors, new Map());
    });
    this.actors = new NearestFile(ACTORS_FILE, problems, (text, report) => {
      const parsed = parseActorsFile(text);
      return parsed.ok ? knownActors(parsed.actors) : report(parsed.errors, null);
    });
  }

  /** Undefined when nobody has decided. */
  async isArticle(path: string): Promise<boolean | undefined> {
    return (await this.entryOf(path))?.article;
  }

  async optionsOf(path: string): Promise<Pick<AnalyseOptions, 'reference' | 'actors'>> {
    const { title, outlet, author, published, url } = (await this.entryOf(path)) ?? {};
    const actors = (await this.actors.above(path))?.content;
    return { reference: { title, outlet, author, published, url }, ...(actors ? { actors } : {}) };
  }

  private async entryOf(path: string): Promise<ArticleEntry | undefined> {
    const found = await this.articles.above(path);
    return found?.content.get(relative(found.folder, resolve(path)).split(sep).join('/'));
  }
}

/** Reports what is wrong with a file, and gives what counts instead of it. */
type Report = <T>(errors: readonly FileProblem[], instead: T) => T;

/** One kind of file in `.claimlens/`; each is read once. */
class NearestFile<T> {
  /** By folder; null where there is no such file. */
  private readonly found = new Map<string, Promise<{ readonly content: T } | null>>();

  constructor(
    private readonly name: string,
    private readonly problems: Problems,
    private readonly parse: (text: string, report: Report) => T,
  ) {}

  /** The file in the folder of `path`, or in the nearest folder above. */
  async above(path: string): Promise<{ readonly folder: string; readonly content: T } | null> {
    for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
      const found = await this.in(folder);
      if (found) return { folder, content: found.content };
      if (dirname(folder) === folder) return null;
    }
  }

  private in(folder: string): Promise<{ readonly content: T } | null> {
    const known = this.found.get(folder) ?? this.read(join(folder, this.name));
    this.found.set(folder, known);
    return known;
  }

  private async read(path: string): Promise<{ readonly content: T } | null> {
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) return null;
    const report: Report = (errors, instead) => {
      for (const { message, line } of errors) this.problems.error(`${path}: line ${line + 1}`, message);
      return instead;
    };
    return { content: this.parse(decodeText(bytes).text, report) };
  }
}
