import { LABEL_COUNT, mayEnd, mayFollow, mayStart, transitionOf, TRANSITION_COUNT, typeOfLabel } from '../../../src/engine/actors/model/labels';
import { ROW_COUNT } from '../../../src/engine/actors/model/hashing';
import { WEIGHED } from '../../../src/engine/actors/model/scorer';
import { randomNumbers, shuffle } from '../random';
import type { Example } from './examples';

export interface CrfOptions {
  readonly passes: number;
  readonly step: number;
  /** Share of features left out at random in each pass. */
  readonly dropout: number;
  /** Share of words of which the first `lexicalRows` rows are all left out, so that the surroundings have to tell. */
  readonly wordDropout: number;
  readonly seed: number;
  /** Penalty on weights. */
  readonly l2: number;
}

export interface TrainedCrf {
  /** `WEIGHED` a row: `OUTSIDE` has none, the others are against it. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient ascent with
 * AdaGrad's steps (Duchi, Hazan and Singer 2011). Where more than one label is right, all of them together are.
 * The same examples in the same order give the same weights.
 */
export function trainCrf(examples: readonly Example[], options: CrfOptions): TrainedCrf {
  const trainer = new Trainer(options);
  const order = examples.map((_, i) => i);
  const random = randomNumbers(options.seed);
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (example) trainer.learn(example, random);
    }
  }
  return { weights: trainer.weights, transitions: trainer.transitions };
}

/** Which labels may stand before which. */
const BEFORE = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => mayFollow(label, next)));

class Trainer {
  readonly weights = new Float32Array(ROW_COUNT * WEIGHED);
  readonly transitions = new Float32Array(TRANSITION_COUNT);
  private readonly squares = new Float32Array(ROW_COUNT * WEIGHED);
  private readonly transitionSquares = new Float64Array(TRANSITION_COUNT);
  private readonly gradient = new Float64Array(TRANSITION_COUNT);

  constructor(private readonly options: CrfOptions) {}

  learn({ rows: all, allowed }: Example, random: () => number): void {
    const length = all.length;
    const rows = all.map((row) => this.dropped(row, random));
    const scores = new Float64Array(length * LABEL_COUNT);
    rows.forEach((row, i) => this.score(row, scores, i * LABEL_COUNT));
    this.gradient.fill(0);
    const right = this.expect(scores, length, allowed, 1);
    if (!right) return; // what the corpus says is no possible row of labels
    const model = this.expect(scores, length, null, -1);
    if (!model) return;
    for (let i = 0; i < length; i++) {
      for (let label = 1; label < LABEL_COUNT; label++) {
        const at = i * LABEL_COUNT + label;
        const gradient = (right[at] as number) - (model[at] as number);
        if (gradient > -1e-3 && gradient < 1e-3) continue;
        this.update(rows[i] as Int32Array, label, gradient);
      }
    }
    for (let t = 0; t < TRANSITION_COUNT; t++) {
      const gradient = this.gradient[t] as number;
      if (Math.abs(gradient) < 1e-4) continue;
      const square = (this.transitionSquares[t] = (this.transitionSquares[t] as number) + gradient * gradient);
      this.transitions[t] = (this.transitions[t] as number) + (this.options.step * gradient) / Math.sqrt(square + 1e-6);
    }
  }

  private update(rows: Int32Array, label: number, gradient: number): void {
    const { weights, squares } = this;
    const { step, l2 } = this.options;
    for (let r = 0; r < rows.length; r++) {
      const at = (rows[r] as number) * WEIGHED + label - 1;
      const weight = weights[at] as number;
      const slope = gradient - l2 * weight;
      const square = (squares[at] = (squares[at] as number) + slope * slope);
      weights[at] = weight + (step * slope) / Math.sqrt(square + 1e-6);
    }
  }

  private dropped(rows: Int32Array, random: () => number): Int32Array {
    const { dropout, wordDropout } = this.options;
    const noWord = random() < wordDropout;
    return rows.filter((_, r) => !(noWord && r > 0 && r < 3) && random() >= dropout);
  }

  private score(rows: Int32Array, scores: Float64Array, at: number): void {
    const { weights } = this;
    for (let r = 0; r < rows.length; r++) {
      const from = (rows[r] as number) * WEIGHED;
      for (let w = 0; w < WEIGHED; w++) scores[at + 1 + w] = (scores[at + 1 + w] as number) + (weights[from + w] as number);
    }
  }

  /** How probable each label is at each word, among rows of allowed labels (forward-backward); null where no row is allowed. */
  private expect(scores: Float64Array, length: number, allowed: Int32Array | null, sign: number): Float64Array | null {
    const size = length * LABEL_COUNT;
    const emission = new Float64Array(size);
    const forward = new Float64Array(size);
    const backward = new Float64Array(size);
    const factors = this.factors();
    for (let i = 0; i < length; i++) {
      let most = -Infinity;
      for (let l = 0; l < LABEL_COUNT; l++) most = Math.max(most, scores[i * LABEL_COUNT + l] as number);
      for (let l = 0; l < LABEL_COUNT; l++) {
        const isAllowed = allowed === null || ((allowed[i] as number) >>> l) & 1;
        emission[i * LABEL_COUNT + l] = isAllowed ? Math.exp((scores[i * LABEL_COUNT + l] as number) - most) : 0;
      }
    }
    for (let i = 0; i < length; i++) {
      const at = i * LABEL_COUNT;
      let total = 0;
      for (let l = 0; l < LABEL_COUNT; l++) {
        const own = emission[at + l] as number;
        if (own === 0) continue;
        let sum = 0;
        if (i === 0) sum = mayStart(l) ? (factors[typeOfLabel(l) + 1] as number) : 0;
        else for (const p of BEFORE[l] as number[]) sum += (forward[at - LABEL_COUNT + p] as number) * factor(factors, p, l);
        total += forward[at + l] = sum * own;
      }
      if (!(total > 0)) return null;
      for (let l = 0; l < LABEL_COUNT; l++) forward[at + l] = (forward[at + l] as number) / total;
    }
    for (let i = length - 1; i >= 0; i--) {
      const at = i * LABEL_COUNT;
      let total = 0;
      if (i === length - 1) for (let l = 0; l < LABEL_COUNT; l++) total += backward[at + l] = mayEnd(l) ? 1 : 0;
      else {
        for (let l = 0; l < LABEL_COUNT; l++) {
          const next = (emission[at + LABEL_COUNT + l] as number) * (backward[at + LABEL_COUNT + l] as number);
          if (next === 0) continue;
          for (const p of BEFORE[l] as number[]) {
            const value = factor(factors, p, l) * next;
            backward[at + p] = (backward[at + p] as number) + value;
            total += value;
          }
        }
      }
      if (!(total > 0)) return null;
      for (let l = 0; l < LABEL_COUNT; l++) backward[at + l] = (backward[at + l] as number) / total;
    }
    const expected = new Float64Array(size);
    for (let i = 0; i < length; i++) {
      const at = i * LABEL_COUNT;
      let total = 0;
      for (let l = 0; l < LABEL_COUNT; l++) total += expected[at + l] = (forward[at + l] as number) * (backward[at + l] as number);
      if (!(total > 0)) return null;
      for (let l = 0; l < LABEL_COUNT; l++) expected[at + l] = (expected[at + l] as number) / total;
    }
    this.addTransitions(emission, forward, backward, expected, factors, length, sign);
    return expected;
  }

  private factors(): Float64Array {
    return Float64Array.from(this.transitions, Math.exp);
  }

  private addTransitions(
    emission: Float64Array, forward: Float64Array, backward: Float64Array, expected: Float64Array,
    factors: Float64Array, length: number, sign: number,
  ): void {
    const { gradient } = this;
    for (let l = 0; l < LABEL_COUNT; l++) {
      if (mayStart(l)) gradient[typeOfLabel(l) + 1] = (gradient[typeOfLabel(l) + 1] as number) + sign * (expected[l] as number);
    }
    const edge = new Float64Array(TRANSITION_COUNT);
    for (let i = 1; i < length; i++) {
      const at = i * LABEL_COUNT;
      let total = 0;
      edge.fill(0);
      for (let l = 0; l < LABEL_COUNT; l++) {
        const next = (emission[at + l] as number) * (backward[at + l] as number);
        if (next === 0) continue;
        for (const p of BEFORE[l] as number[]) {
          const value = (forward[at - LABEL_COUNT + p] as number) * factor(factors, p, l) * next;
          total += value;
          const index = transitionOf(p, l);
          if (index >= 0) edge[index] = (edge[index] as number) + value;
        }
      }
      if (!(total > 0)) continue;
      for (let t = 0; t < TRANSITION_COUNT; t++) gradient[t] = (gradient[t] as number) + (sign * (edge[t] as number)) / total;
    }
  }
}

function factor(factors: Float64Array, label: number, next: number): number {
  const index = transitionOf(label, next);
  return index < 0 ? 1 : (factors[index] as number);
}
