import type { BlockKind } from '../analysis';
import type { Span } from '../span';

/** A paragraph with its role so far; blocks in the making. */
export interface DraftBlock extends Span {
  kind: BlockKind;
  embed: number | null;
  readonly blankBefore: boolean;
}
