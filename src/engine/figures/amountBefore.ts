import type { TokenRange } from '../text/tokens';
import type { Found } from './found';

/** The amount before, in the same sentence. */
export interface AmountBefore {
  readonly type: Found['type'];
  readonly end: number;
  /** What it measures itself. */
  readonly own: TokenRange | null;
  /** What it measures, or what the amounts before it did. */
  readonly noun: TokenRange | null;
}
