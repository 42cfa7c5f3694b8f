import type { ActorType } from './analysis';
import type { Span } from './span';

/** What is known about an article from outside its text, and what people have decided about it. */
export interface AnalyseOptions {
  /** The record's id, or the path as given; `""` when absent. */
  readonly id?: string;
  readonly uri?: string;
  readonly reference?: Reference;
  readonly actors?: KnownActors;
  readonly corrections?: readonly Correction[];
  /** Finds names by rules and tables alone, without the statistical model: to measure what the model brings. */
  readonly rulesOnly?: boolean;
}

/** Article details from outside the text (`.claimlens/articles.json`, or the record's own fields). Front matter wins. */
export interface Reference {
  /** Publication date, any usual form; what can't be read counts as unknown. */
  readonly published?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
}

/** What the workspace knows about actors, whichever article is read. */
export interface KnownActors {
  readonly actors: readonly KnownActor[];
  /** Words that are never an actor, compared as written. */
  readonly ignored: readonly string[];
  /** Pairs of names that never mean one actor, compared as written. */
  readonly apart?: readonly (readonly [string, string])[];
}

export interface KnownActor {
  readonly id: string;
  readonly name: string;
  /** Null: each article's words tell. */
  readonly type: ActorType | null;
  readonly aliases: readonly string[];
}

/**
 * A person's correction of one place. Each applies at the stage that it concerns, so that all later stages see it:
 * a corrected actor changes quotes and claims, a corrected speaker applies after attribution.
 */
export type Correction =
  | (Span & { readonly kind: 'notAnActor' })
  | (Span & { readonly kind: 'actor'; readonly name: string; readonly type: ActorType })
  | (Span & { readonly kind: 'notAQuote' })
  /** `speaker` is an actor's name; null: nobody is named. */
  | (Span & { readonly kind: 'speaker'; readonly speaker: string | null })
  | (Span & { readonly kind: 'notAFigure' });
