import { TextDocument } from 'vscode-languageserver-textdocument';
import { DECIDING_LENGTH, readsLikeArticle } from '../engine/articleDetection';
import { decodeText } from '../engine/decodeText';
import type { AnalyseOptions } from '../engine/options';
import type { Settings, SkippedFile } from '../protocol';
import type { Analyser } from './analyser';
import type { ArticleIndex } from './articleIndex';
import type { Decisions } from './decisions';
import type { Files } from './files';
import { messageOf } from './log';

export type DiskOutcome =
  | { readonly kind: 'article' | 'other' | 'overtaken' }
  | { readonly kind: 'skipped'; readonly reason: SkippedFile['reason']; readonly detail: string };

/** Bytes that hold what decides whether a file reads like an article, whatever its characters: at most three each. */
const HEAD = 3 * DECIDING_LENGTH;
/** Larger files are not read, in bytes. */
export const LARGEST_FILE = 10_000_000;

/** Brings the index up to date with files as they stand on disk. What is open in an editor is left to `OpenArticles`. */
export class DiskArticles {
  /** The update that came last for each file in work: an earlier one that ends later must not win. */
  readonly #latest = new Map<string, symbol>();

  constructor(
    private readonly files: Files,
    private readonly decisions: Decisions,
    private readonly analyser: Analyser,
    private readonly index: ArticleIndex,
    private readonly isOpen: (uri: string) => boolean,
    private readonly detection: () => Settings['detection'],
  ) {}

  /** Reads the file, and keeps or drops it. Never rejects. */
  async update(uri: string, isCancelled: () => boolean = () => false): Promise<DiskOutcome> {
    if (this.isOpen(uri)) return { kind: 'article' };
    const mine = Symbol(uri);
    this.#latest.set(uri, mine);
    const isOvertaken = () => isCancelled() || this.isOpen(uri) || this.#latest.get(uri) !== mine;
    const outcome = await this.#read(uri, isOvertaken).catch((error: unknown): DiskOutcome => (
      { kind: 'skipped', reason: 'unreadable', detail: messageOf(error) }));
    if (isOvertaken()) return { kind: 'overtaken' };
    this.#latest.delete(uri);
    if (outcome.kind === 'other' || outcome.kind === 'skipped') this.index.remove(uri);
    return outcome;
  }

  /** Deleted: the file, or a folder with all that was in it. */
  remove(uri: string): void {
    const inside = `${uri.replace(/\/$/, '')}/`;
    for (const known of this.index.uris()) {
      if ((known === uri || known.startsWith(inside)) && !this.isOpen(known)) this.index.remove(known);
    }
    for (const reading of this.#latest.keys()) {
      if (reading === uri || reading.startsWith(inside)) this.#latest.delete(reading);
    }
  }

  async #read(uri: string, isOvertaken: () => boolean): Promise<DiskOutcome> {
    const entry = this.decisions.entry(uri);
    const certain = entry?.article ?? (isNamedArticle(uri) ? true : undefined);
    if (certain === false || (certain === undefined && this.detection() === 'never')) return { kind: 'other' };

    const head = await this.files.read(uri, HEAD);
    const start = decodeText(head.bytes);
    if (start.binary) return certain ? { kind: 'skipped', reason: 'binary', detail: 'not a text' } : { kind: 'other' };
    if (!certain && !readsLikeArticle(start.text, uri).article) return { kind: 'other' };
    if (head.size > LARGEST_FILE) {
      return { kind: 'skipped', reason: 'tooLarge', detail: `${head.size} bytes; the limit is ${LARGEST_FILE}` };
    }
    const whole = head.size <= head.bytes.length ? head : await this.files.read(uri, LARGEST_FILE);
    if (isOvertaken()) return { kind: 'overtaken' };
    return this.#analyse(uri, decodeText(whole.bytes).text, isOvertaken);
  }

  async #analyse(uri: string, text: string, isOvertaken: () => boolean): Promise<DiskOutcome> {
    const options = this.decisions.options(uri);
    const known = this.index.get(uri);
    if (known?.text.getText() === text && sameOptions(known.options, options)) return { kind: 'article' };
    const article = await this.analyser.analyse(TextDocument.create(uri, 'article', 0, text), options, isOvertaken);
    if (!article || isOvertaken()) return { kind: 'overtaken' };
    this.index.replace(article);
    return { kind: 'article' };
  }
}

/** Known actors, of which a folder may have thousands, are one object as long as they are the same. */
export function sameOptions({ actors: a, ...one }: AnalyseOptions, { actors: b, ...other }: AnalyseOptions): boolean {
  return a === b && JSON.stringify(one) === JSON.stringify(other);
}

/** The extension says it: "strike.article", "strike.article.txt". */
function isNamedArticle(uri: string): boolean {
  return /\.article(?:\.txt)?$/i.test(uri);
}
