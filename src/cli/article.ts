import type { AnalyseOptions } from '../engine/options';

/** An article to analyse, with what is known about it from outside. */
export interface Article {
  readonly text: string;
  readonly options: AnalyseOptions;
  /** For messages: a path, or a path and a line. */
  readonly place: string;
}
