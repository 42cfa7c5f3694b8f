import type { Analysis } from '../engine/analysis';
import type { KnownActors } from '../engine/options';

export interface CorpusDocument {
  readonly uri: string;
  readonly analysis: Analysis;
  /** What the actors file said when the article was analysed. */
  readonly known: KnownActors | null;
  /** The value of `Corpus.version` when this analysis came in: another stamp, another analysis. */
  readonly stamp: number;
}
