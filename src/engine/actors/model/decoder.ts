import { LABEL_COUNT, labelOf, mayStart, NAME_TYPES, OUTSIDE, Position, SIDES, typeOfLabel } from './labels';
import { LONGEST_SEGMENT } from './segments';

/**
 * The best row of labels for a segment (Viterbi). What may follow what is not tried out but written down: behind a word where
 * a name ends or none is, only the best such label of each type counts; inside a name only its own type goes on.
 */
export class Decoder {
  /** Best score of a row that ends with the label, by word and label. */
  private readonly best = new Int32Array(LONGEST_SEGMENT * LABEL_COUNT);
  /** The label before it. */
  private readonly from = new Uint8Array(LONGEST_SEGMENT * LABEL_COUNT);
  /** By type (0: outside): best score and label where no name goes on. */
  private readonly closedScore = new Int32Array(SIDES);
  private readonly closedLabel = new Uint8Array(SIDES);

  /** @param transitions by type before and type behind, 0 for outside */
  constructor(private readonly transitions: Int32Array) {}

  /** Writes the labels of `length` words; `scores` holds `LABEL_COUNT` numbers a word. */
  decode(scores: Int32Array, length: number, labels: Uint8Array): void {
    if (length === 1) {
      labels[0] = this.only(scores);
      return;
    }
    this.startWith(scores);
    for (let i = 1; i < length; i++) this.step(scores, i);
    this.close(length - 1);
    let best = 0;
    for (let side = 1; side < SIDES; side++) if ((this.closedScore[side] as number) > (this.closedScore[best] as number)) best = side;
    let label = this.closedLabel[best] as number;
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = this.from[i * LABEL_COUNT + label] as number;
    }
  }

  /** A word by itself is in no name, or is one. */
  private only(scores: Int32Array): number {
    let label = OUTSIDE;
    let best = (scores[OUTSIDE] as number) + (this.transitions[0] as number);
    for (let type = 0; type < NAME_TYPES.length; type++) {
      const only = labelOf(type, Position.only);
      const score = (scores[only] as number) + (this.transitions[type + 1] as number);
      if (score > best) {
        best = score;
        label = only;
      }
    }
    return label;
  }

  private startWith(scores: Int32Array): void {
    for (let label = 0; label < LABEL_COUNT; label++) {
      this.best[label] = mayStart(label) ? (scores[label] as number) + (this.transitions[typeOfLabel(label) + 1] as number) : NEVER;
    }
  }

  private close(word: number): void {
    const { best, closedScore, closedLabel } = this;
    const at = word * LABEL_COUNT;
    closedScore[0] = best[at] as number;
    closedLabel[0] = OUTSIDE;
    for (let type = 0; type < NAME_TYPES.length; type++) {
      const last = labelOf(type, Position.last);
      const only = labelOf(type, Position.only);
      const isLast = (best[at + last] as number) > (best[at + only] as number);
      closedScore[type + 1] = best[at + (isLast ? last : only)] as number;
      closedLabel[type + 1] = isLast ? last : only;
    }
  }

  private step(scores: Int32Array, word: number): void {
    const { best, from, closedScore, closedLabel, transitions } = this;
    const at = word * LABEL_COUNT;
    const before = at - LABEL_COUNT;
    this.close(word - 1);
    for (let side = 0; side < SIDES; side++) {
      let score = NEVER;
      let label = OUTSIDE;
      for (let other = 0; other < SIDES; other++) {
        const sum = (closedScore[other] as number) + (transitions[other * SIDES + side] as number);
        if (sum > score) {
          score = sum;
          label = closedLabel[other] as number;
        }
      }
      if (side === 0) {
        best[at] = score + (scores[at] as number);
        from[at] = label;
        continue;
      }
      const begin = at + labelOf(side - 1, Position.begin);
      const only = begin + Position.only;
      best[begin] = score + (scores[begin] as number);
      best[only] = score + (scores[only] as number);
      from[begin] = from[only] = label;
      const beginBefore = best[before + begin - at] as number;
      const insideBefore = best[before + begin - at + 1] as number;
      const open = Math.max(beginBefore, insideBefore);
      best[begin + 1] = open + (scores[begin + 1] as number);
      best[begin + 2] = open + (scores[begin + 2] as number);
      from[begin + 1] = from[begin + 2] = beginBefore >= insideBefore ? begin - at : begin - at + 1;
    }
  }
}

const NEVER = -(1 << 29);
