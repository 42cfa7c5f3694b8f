import { Corpus } from '../corpus/corpus';
import type { Identity } from '../corpus/identity';
import type { ArticleItem } from '../protocol';
import type { AnalysedArticle } from './analyser';
import { Ids } from './ids';

/** Pause after which changes are told, in milliseconds: a scan makes hundreds. */
const PAUSE = 100;

/** All articles that the server knows, open or on disk, and the corpus of what was found in them. */
export class ArticleIndex {
  readonly corpus = new Corpus();
  readonly #articles = new Map<string, AnalysedArticle>();
  readonly #ids = new Ids('a');
  readonly #actorIds = new Ids('i');
  readonly #figureIds = new Ids('n');
  readonly #changed = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `tell` hears of changes, some at a time; `onArticle` at once of each article that came, was opened or closed as it was, or went. */
  constructor(
    private readonly tell: (uris: readonly string[]) => void,
    private readonly onArticle: (uri: string) => void = () => undefined,
  ) {}

  get(uri: string): AnalysedArticle | undefined {
    return this.#articles.get(uri);
  }

  uris(): readonly string[] {
    return [...this.#articles.keys()];
  }

  /** The article's id in commands; the same however often it comes and goes. */
  idOf(uri: string): string {
    return this.#ids.of(uri);
  }

  actorIdOf({ key }: Identity): string {
    return this.#actorIds.of(key);
  }

  /** The same for one value of one thing. */
  figureIdOf(key: string): string {
    return this.#figureIds.of(key);
  }

  /** Undefined when no article names such an actor any more. */
  actor(id: string): Identity | undefined {
    const key = this.#actorIds.thing(id);
    return key === undefined ? undefined : this.corpus.identities().get(key);
  }

  replace(article: AnalysedArticle): void {
    const before = this.#articles.get(article.uri);
    this.#articles.set(article.uri, article);
    this.onArticle(article.uri);
    if (before?.analysis === article.analysis) return; // Opened or closed as it was.
    this.corpus.replace(article.uri, article.analysis, article.options.actors ?? null);
    this.#tellSoon(article.uri);
  }

  remove(uri: string): void {
    if (!this.corpus.remove(uri)) return;
    this.#articles.delete(uri);
    this.onArticle(uri);
    this.#tellSoon(uri);
  }

  /** In order of path. */
  items(): readonly ArticleItem[] {
    return this.corpus.documents().map(({ uri, analysis: { document, claims } }) => {
      const note = this.#articles.get(uri)?.note;
      const { title, outlet, published } = document;
      return { uri, id: this.idOf(uri), title, outlet, published, claimCount: claims.length, ...(note ? { note } : {}) };
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #tellSoon(uri: string): void {
    this.#changed.add(uri);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const uris = [...this.#changed];
      this.#changed.clear();
      this.tell(uris);
    }, PAUSE);
  }
}
