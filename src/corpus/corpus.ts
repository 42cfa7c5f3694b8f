import type { Analysis, Claim, Quote } from '../engine/analysis';
import type { KnownActors } from '../engine/options';
import type { CorpusDocument } from './corpusDocument';
import { Identities } from './identities';
import { quoteKey } from './keys';
import { byPath } from './pathOrder';
import { Postings } from './postings';

export interface QuoteInDocument { readonly uri: string; readonly quote: Quote }

/**
 * Many analyses as one index. In memory and without knowledge of files; whoever reads articles calls `replace` and
 * `remove`.
 *
 * Invariant: after any sequence of calls, every answer equals that of a corpus built at once from the same documents
 * (stamps aside). test/corpus/corpus.test.ts checks it.
 */
export class Corpus {
  readonly #documents = new Map<string, CorpusDocument>();
  readonly #quotes = new Postings<QuoteInDocument>();
  /** In order of path; null when articles have come or gone. */
  #uris: readonly string[] | null = null;
  #inOrder: readonly CorpusDocument[] | null = null;
  #identities: Identities | null = null;
  #version = 0;

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  /** `known`: what the actors file said; the same object for all articles that it holds for. */
  replace(uri: string, analysis: Analysis, known: KnownActors | null = null): void {
    if (!this.#forget(uri)) this.#uris = null;
    this.#documents.set(uri, { uri, analysis, known, stamp: ++this.#version });
    this.#quotes.add(uri, analysis.quotes, quoteKey, (quote) => ({ uri, quote }));
  }

  /** False when there is no such document. */
  remove(uri: string): boolean {
    if (!this.#forget(uri)) return false;
    this.#uris = null;
    this.#version++;
    return true;
  }

  document(uri: string): CorpusDocument | undefined {
    return this.#documents.get(uri);
  }

  /** In order of path. */
  documents(): readonly CorpusDocument[] {
    this.#uris ??= [...this.#documents.keys()].sort(byPath);
    this.#inOrder ??= this.#uris.flatMap((uri) => this.#documents.get(uri) ?? []);
    return this.#inOrder;
  }

  claims(uri: string): readonly Claim[] {
    return this.#documents.get(uri)?.analysis.claims ?? [];
  }

  claim(uri: string, id: string): Claim | undefined {
    return this.claims(uri).find((claim) => claim.id === id);
  }

  /** Who is who in all articles. Made when asked for, and kept until an article changes. */
  identities(): Identities {
    this.#identities ??= new Identities(this.documents());
    return this.#identities;
  }

  /** Direct quotes of the same words in other articles, in order of path. */
  sameQuoteElsewhere(uri: string, quote: Quote): readonly QuoteInDocument[] {
    return this.#quotes.get(quoteKey(quote)).filter((other) => other.uri !== uri).sort((a, b) => byPath(a.uri, b.uri));
  }

  #forget(uri: string): boolean {
    this.#inOrder = null;
    this.#identities = null;
    this.#quotes.remove(uri);
    return this.#documents.delete(uri);
  }
}
