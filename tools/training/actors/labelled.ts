import type { NameType } from '../../../src/engine/actors/model/labels';
import type { Span } from '../../../src/engine/span';

export interface LabelledName extends Span { readonly type: NameType }

/** A text with its names, extents as our conventions have them: no titles, no possessives, no names inside names. */
export interface LabelledText {
  readonly id: string;
  /** Which corpus: for training without it. */
  readonly source: string;
  readonly text: string;
  readonly names: readonly LabelledName[];
  /** Where the corpus does not tell by our conventions: any label will do in training. */
  readonly doubtful: readonly Span[];
}
