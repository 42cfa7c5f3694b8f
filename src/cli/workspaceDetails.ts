import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ARTICLES_FILE, parseArticlesFile } from '../annotations/articlesFile';
import type { ArticleEntry } from '../annotations/articlesFile';
import { decodeText } from '../engine/decodeText';
import type { Reference } from '../engine/options';
import type { Problems } from './problems';

type Entries = ReadonlyMap<string, ArticleEntry>;

/** What people have said about articles in the `.claimlens/articles.json` of their folder or of one above: the nearest counts. */
export class WorkspaceDetails {
  /** By folder; null where there is no such file. */
  private readonly entries = new Map<string, Promise<Entries | null>>();

  constructor(private readonly problems: Problems) {}

  /** Undefined when nobody has decided. */
  async isArticle(path: string): Promise<boolean | undefined> {
    return (await this.entryOf(path))?.article;
  }

  async referenceOf(path: string): Promise<Reference> {
    const { title, outlet, author, published, url } = (await this.entryOf(path)) ?? {};
    return { title, outlet, author, published, url };
  }

  private async entryOf(path: string): Promise<ArticleEntry | undefined> {
    const file = resolve(path);
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const entries = await this.entriesOf(folder);
      if (entries) return entries.get(relative(folder, file).split(sep).join('/'));
      if (dirname(folder) === folder) return undefined;
    }
  }

  private entriesOf(folder: string): Promise<Entries | null> {
    const known = this.entries.get(folder) ?? this.read(join(folder, ARTICLES_FILE));
    this.entries.set(folder, known);
    return known;
  }

  private async read(path: string): Promise<Entries | null> {
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) return null;
    const parsed = parseArticlesFile(decodeText(bytes).text);
    if (parsed.ok) return parsed.articles;
    for (const { message, line } of parsed.errors) this.problems.error(`${path}: line ${line + 1}`, message);
    return new Map();
  }
}
