import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysedArticle } from './analyser';

/**
 * Pause in typing after which an article is analysed again, in milliseconds: short where that is cheap, so that colours
 * keep up with each key; longer where it would be for nothing at the next key.
 */
const SHORTEST_PAUSE = 25;
const LONGEST_PAUSE = 120;
const PAUSE_PER_COST = 4;
/** Who types without a pause waits no longer than this. */
const LONGEST_WAIT = 500;

/** Analyses one version of a document; null when overtaken. */
export type AnalyseVersion = (document: TextDocument, isOvertaken: () => boolean) => Promise<AnalysedArticle | null>;

/**
 * The articles that are open in an editor: analysed soon after each edit, each version at most once, one version of a
 * document at a time; an analysis that an edit overtakes is given up.
 */
export class OpenArticles {
  readonly #open = new Map<string, OpenArticle>();

  constructor(
    private readonly analyse: AnalyseVersion,
    private readonly deliver: (article: AnalysedArticle) => void,
  ) {}

  has(uri: string): boolean {
    return this.#open.has(uri);
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Opened (then it is analysed at once) or edited. */
  changed(document: TextDocument): void {
    const known = this.#open.get(document.uri);
    if (known) known.change(document);
    else this.#open.set(document.uri, new OpenArticle(document, this.analyse, this.deliver));
  }

  closed(uri: string): void {
    this.#open.get(uri)?.close();
    this.#open.delete(uri);
  }

  /** Something besides the text has changed that the analysis rests on. */
  analyseAgain(uri: string): void {
    this.#open.get(uri)?.analyseAgain();
  }

  /**
   * The analysis of the newest version, however many edits come meanwhile.
   * @throws {ResponseError} RequestCancelled when it is not open or is closed meanwhile.
   */
  newest(uri: string): Promise<AnalysedArticle> {
    return this.#get(uri).wait(null);
  }

  /**
   * The analysis of the version that is the newest now.
   * @throws {ResponseError} ContentModified when an edit comes first: positions in the question mean nothing any more.
   */
  current(uri: string): Promise<AnalysedArticle> {
    const article = this.#get(uri);
    return article.wait(article.version);
  }

  /** Waits until the newest version of each is analysed and in the index. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.uris().map((uri) => this.newest(uri)));
  }

  dispose(): void {
    for (const uri of this.uris()) this.closed(uri);
  }

  #get(uri: string): OpenArticle {
    const article = this.#open.get(uri);
    if (!article) throw closedError();
    return article;
  }
}

interface Waiter {
  /** The version asked for; null for any, as long as it is the newest. */
  readonly version: number | null;
  readonly resolve: (article: AnalysedArticle) => void;
  readonly reject: (error: Error) => void;
}

class OpenArticle {
  #done: AnalysedArticle | null = null;
  #waiters: readonly Waiter[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first edit came that no run has begun with. */
  #waitingSince: number | null = null;
  #running = false;
  /** How long the last run took, in milliseconds. */
  #cost = LONGEST_PAUSE;
  #closed = false;
  /** Told apart by identity: another text, or the same to be analysed anew. */
  #wanted: { readonly document: TextDocument };

  constructor(
    document: TextDocument,
    private readonly analyse: AnalyseVersion,
    private readonly deliver: (article: AnalysedArticle) => void,
  ) {
    this.#wanted = { document };
    void this.#run();
  }

  get version(): number {
    return this.#wanted.document.version;
  }

  change(document: TextDocument): void {
    this.#want(document);
    const now = performance.now();
    this.#waitingSince ??= now;
    clearTimeout(this.#timer);
    const pause = Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, PAUSE_PER_COST * this.#cost));
    this.#timer = setTimeout(() => this.#due(), Math.max(0, Math.min(pause, this.#waitingSince + LONGEST_WAIT - now)));
    const [late, others] = partition(this.#waiters, ({ version }) => version !== null && version !== document.version);
    this.#waiters = others;
    for (const { reject } of late) reject(modifiedError());
  }

  analyseAgain(): void {
    this.#want(this.#wanted.document);
    this.#due();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const { reject } of waiters) reject(closedError());
  }

  wait(version: number | null): Promise<AnalysedArticle> {
    if (this.#done) return Promise.resolve(this.#done);
    return new Promise((resolve, reject) => {
      this.#waiters = [...this.#waiters, { version, resolve, reject }];
    });
  }

  #want(document: TextDocument): void {
    this.#wanted = { document };
    this.#done = null;
  }

  #due(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = null;
    if (!this.#running) void this.#run(); // Else the run that goes on sees that it is overtaken, and begins again.
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (!this.#closed && !this.#done) {
      const wanted = this.#wanted;
      const isOvertaken = () => this.#closed || this.#wanted !== wanted;
      const began = performance.now();
      const article = await this.analyse(wanted.document, isOvertaken);
      this.#cost = performance.now() - began;
      if (article && !isOvertaken()) this.#settle(article);
      else if (this.#waitingSince !== null) break; // Somebody is typing: the timer begins the next run.
    }
    this.#running = false;
  }

  #settle(article: AnalysedArticle): void {
    this.#done = article;
    clearTimeout(this.#timer);
    this.deliver(article);
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const { resolve } of waiters) resolve(article);
  }
}

function modifiedError(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed since.');
}

function closedError(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The article is not open.');
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
