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
 * Adds up the weights of rows, and writes one sum a label (less `OUTSIDE`) into `sums`. Eight weights that share a number are added
 * at once: as four bytes twice, and before a byte can overflow (17 rows), as two halves four times.
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
  const bias = LARGEST * count;
  sums[0] = (a & 0xffff) - bias;
  sums[1] = (b & 0xffff) - bias;
  sums[2] = (c & 0xffff) - bias;
  sums[3] = (d & 0xffff) - bias;
  sums[4] = (a >>> 16) - bias;
  sums[5] = (b >>> 16) - bias;
  sums[6] = (c >>> 16) - bias;
  sums[7] = (d >>> 16) - bias;
  sums[8] = (e & 0xffff) - bias;
  sums[9] = (f & 0xffff) - bias;
  sums[10] = (g & 0xffff) - bias;
  sums[11] = (h & 0xffff) - bias;
  sums[12] = (e >>> 16) - bias;
  sums[13] = (f >>> 16) - bias;
  sums[14] = (g >>> 16) - bias;
  sums[15] = (h >>> 16) - bias;
}

const MOST_AT_ONCE = 16;
const HALF_BYTES = 0x0f0f0f0f;
const BYTES = 0x00ff00ff;
