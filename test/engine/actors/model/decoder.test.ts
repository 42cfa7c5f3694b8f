import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Decoder } from '../../../../src/engine/actors/model/decoder';
import { LABEL_COUNT, mayEnd, mayFollow, mayStart, transitionOf, TRANSITION_COUNT, typeOfLabel } from '../../../../src/engine/actors/model/labels';

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** Tries all rows of labels. */
function bestTotal(scores: readonly number[], transitions: Int32Array, length: number): number {
  const from = (word: number, before: number | null): number => {
    if (word === length) return before !== null && mayEnd(before) ? 0 : -Infinity;
    return Math.max(...LABELS.filter((label) => (before === null ? mayStart(label) : mayFollow(before, label)))
      .map((label) => own(label, word) + step(before, label) + from(word + 1, label)));
  };
  const own = (label: number, word: number): number => scores[word * LABEL_COUNT + label] ?? 0;
  const step = (before: number | null, label: number): number => {
    const index = before === null ? typeOfLabel(label) + 1 : transitionOf(before, label);
    return index < 0 ? 0 : (transitions[index] ?? 0);
  };
  return from(0, null);
}

function totalOf(labels: readonly number[], scores: readonly number[], transitions: Int32Array): number {
  let total = 0;
  labels.forEach((label, word) => {
    const before = labels[word - 1];
    assert.ok(before === undefined ? mayStart(label) : mayFollow(before, label));
    const index = before === undefined ? typeOfLabel(label) + 1 : transitionOf(before, label);
    total += (scores[word * LABEL_COUNT + label] ?? 0) + (index < 0 ? 0 : (transitions[index] ?? 0));
  });
  return total;
}

describe('decoder of names', () => {
  const score = fc.integer({ min: -100, max: 100 });

  it('finds the best row of labels that may follow each other', () => {
    const input = fc.integer({ min: 1, max: 3 }).chain((length) => fc.tuple(
      fc.array(score, { minLength: length * LABEL_COUNT, maxLength: length * LABEL_COUNT }),
      fc.array(score, { minLength: TRANSITION_COUNT, maxLength: TRANSITION_COUNT }),
    ));
    fc.assert(fc.property(input, ([scores, weights]) => {
      const length = scores.length / LABEL_COUNT;
      const transitions = Int32Array.from(weights);
      const labels = new Uint8Array(length);
      new Decoder(transitions).decode(Int32Array.from(scores), length, labels);
      assert.ok(mayEnd(labels[length - 1] ?? 0));
      assert.equal(totalOf([...labels], scores, transitions), bestTotal(scores, transitions, length));
    }), { numRuns: 60 });
  });
});
