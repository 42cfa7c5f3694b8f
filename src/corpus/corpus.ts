import type { Actor, Analysis, Claim, Quote } from '../engine/analysis';
import { actorKey, nameKey, quoteKey } from './keys';
import { byPath } from './pathOrder';
import { Postings } from './postings';

export interface CorpusDocument {
  readonly uri: string;
  readonly analysis: Analysis;
  /** The value of `Corpus.version` when this analysis came in: another stamp, another analysis. */
  readonly stamp: number;
}

export interface ActorInDocument { readonly uri: string; readonly actor: Actor; readonly statements: number }
export interface QuoteInDocument { readonly uri: string; readonly quote: Quote }

/** What the workspace as a whole says of one actor. */
export interface ActorPresence {
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
  readonly documents: readonly ActorInDocument[];
}

/**
 * Many analyses as one index. In memory and without knowledge of files; whoever reads articles calls `replace` and
 * `remove`.
 *
 * Invariant: after any sequence of calls, every answer equals that of a corpus built at once from the same documents
 * (stamps aside). test/corpus/corpus.test.ts checks it.
 */
export class Corpus {
  readonly #documents = new Map<string, CorpusDocument>();
  readonly #actors = new Postings<ActorInDocument>();
  readonly #quotes = new Postings<QuoteInDocument>();
  #inOrder: readonly CorpusDocument[] | null = null;
  #version = 0;

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  replace(uri: string, analysis: Analysis): void {
    this.#forget(uri);
    this.#documents.set(uri, { uri, analysis, stamp: ++this.#version });
    const statements = statementsBySpeaker(analysis.quotes);
    this.#actors.add(uri, analysis.actors, actorKey, (actor) => ({ uri, actor, statements: statements.get(actor.id) ?? 0 }));
    this.#quotes.add(uri, analysis.quotes, quoteKey, (quote) => ({ uri, quote }));
  }

  /** False when there is no such document. */
  remove(uri: string): boolean {
    if (!this.#forget(uri)) return false;
    this.#version++;
    return true;
  }

  document(uri: string): CorpusDocument | undefined {
    return this.#documents.get(uri);
  }

  /** In order of path. */
  documents(): readonly CorpusDocument[] {
    this.#inOrder ??= [...this.#documents.values()].sort((a, b) => byPath(a.uri, b.uri));
    return this.#inOrder;
  }

  claims(uri: string): readonly Claim[] {
    return this.#documents.get(uri)?.analysis.claims ?? [];
  }

  claim(uri: string, id: string): Claim | undefined {
    return this.claims(uri).find((claim) => claim.id === id);
  }

  /** Where an actor of this name stands, by article in order of path. */
  actorsNamed(name: string): ActorPresence {
    const documents = this.#actors.get(nameKey(name)).sort((a, b) => byPath(a.uri, b.uri));
    return {
      articles: new Set(documents.map(({ uri }) => uri)).size,
      mentions: sum(documents, ({ actor }) => actor.mentions.length),
      statements: sum(documents, ({ statements }) => statements),
      documents,
    };
  }

  /** Direct quotes of the same words in other articles, in order of path. */
  sameQuoteElsewhere(uri: string, quote: Quote): readonly QuoteInDocument[] {
    return this.#quotes.get(quoteKey(quote)).filter((other) => other.uri !== uri).sort((a, b) => byPath(a.uri, b.uri));
  }

  #forget(uri: string): boolean {
    this.#inOrder = null;
    this.#actors.remove(uri);
    this.#quotes.remove(uri);
    return this.#documents.delete(uri);
  }
}

/** Actor id -> the number of quotes that it speaks, alone or with others. */
export function statementsBySpeaker(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const quote of quotes) for (const id of speakersOf(quote)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Ids of all who say it; none when it is unattributed. */
export function speakersOf(quote: Quote): readonly string[] {
  if (quote.speaker === null) return quote.speakers;
  return quote.speakers.includes(quote.speaker) ? quote.speakers : [quote.speaker, ...quote.speakers];
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
