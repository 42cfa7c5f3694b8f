import { ROW_COUNT } from './hashing';
import { LABEL_COUNT } from './labels';

/** Weights of the model. */
export interface ActorModel {
  /**
   * Two numbers a row, half a byte a label: the weights of all labels but `OUTSIDE`, which has none, with `LARGEST` added. The whole
   * table stays in the processor's second cache.
   */
  readonly rows: Int32Array;
  /** By type before and type behind (0: outside): see `transitionOf`. */
  readonly transitions: Int32Array;
}

/** Labels that have weights. */
export const WEIGHED = LABEL_COUNT - 1;
/** Weights fit in four bits: more of them bring nothing measurable. */
export const LARGEST = 7;

/** Packs weights: `WEIGHED` numbers a row from -`LARGEST` to `LARGEST`. */
export function packRows(weights: ArrayLike<number>): Int32Array {
  const rows = new Int32Array(ROW_COUNT * 2);
  for (let i = 0; i < ROW_COUNT * WEIGHED; i++) {
    rows[i >> 3] = (rows[i >> 3] as number) | (((weights[i] as number) + LARGEST) << ((i & 7) << 2));
  }
  return rows;
}

/**
 * Sums of the weights of rows, all of them raised by `LARGEST` for each row: two labels a number, 16 bits each (label `n` and, above
 * it, `n` + 4; then 8 more labels in the same way), and behind them how many rows there are. Such sums are added as they are.
 */
export type PackedSums = readonly number[];

/** Room for the sums of rows yet to be added up. */
export function emptySums(): number[] {
  return [0, 0, 0, 0, 0, 0, 0, 0, 0];
}

/** Numbers in `PackedSums` that hold weights. */
const PACKED = WEIGHED / 2;

/**
 * Adds up the weights of rows into `sums`. Eight weights that share a number are added at once: as four bytes twice, and before a byte
 * can overflow (17 rows), as two halves four times.
 */
export function addRows(table: Int32Array, rows: ArrayLike<number>, count: number, sums: number[]): void {
  let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
  for (let from = 0; from < count; from += MOST_AT_ONCE) {
    const to = Math.min(count, from + MOST_AT_ONCE);
    let evenLow = 0, oddLow = 0, evenHigh = 0, oddHigh = 0;
    for (let r = from; r < to; r++) {
      const at = (rows[r] as number) << 1;
      const low = table[at] as number;
      const high = table[at + 1] as number;
      evenLow = (evenLow + (low & HALF_BYTES)) | 0;
      oddLow = (oddLow + ((low >>> 4) & HALF_BYTES)) | 0;
      evenHigh = (evenHigh + (high & HALF_BYTES)) | 0;
      oddHigh = (oddHigh + ((high >>> 4) & HALF_BYTES)) | 0;
    }
    a += evenLow & BYTES;
    b += oddLow & BYTES;
    c += (evenLow >>> 8) & BYTES;
    d += (oddLow >>> 8) & BYTES;
    e += evenHigh & BYTES;
    f += oddHigh & BYTES;
    g += (evenHigh >>> 8) & BYTES;
    h += (oddHigh >>> 8) & BYTES;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
  sums[PACKED] = count;
}

/** Writes what four sums come to, one number a label (less `OUTSIDE`), to `scores` from `at` on. */
export function unpackSums(one: PackedSums, two: PackedSums, three: PackedSums, four: PackedSums, scores: Int32Array, at: number): void {
  const rows = (one[PACKED] as number) + (two[PACKED] as number) + (three[PACKED] as number) + (four[PACKED] as number);
  const raised = LARGEST * rows;
  for (let n = 0; n < PACKED; n++) {
    const both = (one[n] as number) + (two[n] as number) + (three[n] as number) + (four[n] as number);
    const label = at + n + (n & 4);
    scores[label] = (both & 0xffff) - raised;
    scores[label + 4] = (both >>> 16) - raised;
  }
}

const MOST_AT_ONCE = 16;
const HALF_BYTES = 0x0f0f0f0f;
const BYTES = 0x00ff00ff;
