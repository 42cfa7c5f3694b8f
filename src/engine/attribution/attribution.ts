import type { QuoteKind, Venue } from '../analysis';
import type { Span, TextSpan } from '../span';

/**
 * One piece of reported speech as the grammar of the article shows it, before anybody is identified: which words were
 * said, which phrase says who said them.
 */
export interface Attribution {
  /** Content in text order, disjoint; two or more when the attribution splits it. */
  readonly fragments: readonly Span[];
  readonly kind: QuoteKind;
  readonly cue: TextSpan | null;
  readonly cueLemma: string | null;
  /** The noun phrase that speaks: "She", "a senior fellow at the institute", "Treasury Secretary Ana Ruiz". */
  readonly speakerPhrase: TextSpan | null;
  readonly addressee: TextSpan | null;
  readonly medium: TextSpan | null;
  readonly venue: Venue | null;
  /** Index (in the sorted list) of the attribution whose content holds this one; -1 at the outermost level. */
  readonly within: number;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly confidence: number;
}
