import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ROW_COUNT } from '../../../../src/engine/actors/model/hashing';
import { packActorModel, unpackActorModel } from '../../../../src/engine/actors/model/packedActorModel';
import { addRows, emptySums, LARGEST, packRows, unpackSums, WEIGHED } from '../../../../src/engine/actors/model/scorer';

const weights = Int8Array.from({ length: ROW_COUNT * WEIGHED }, (_, i) => ((i * 7919) % (2 * LARGEST + 1)) - LARGEST);
const table = packRows(weights);

describe('weights of names', () => {
  it('are added up as if one by one', () => {
    const rows = fc.array(fc.integer({ min: 0, max: ROW_COUNT - 1 }), { maxLength: 90 });
    const sumsOf = (chosen: readonly number[]): readonly number[] => {
      const sums = emptySums();
      addRows(table, chosen, chosen.length, sums);
      return sums;
    };
    fc.assert(fc.property(rows, rows, rows, rows, (one, two, three, four) => {
      const scores = new Int32Array(WEIGHED + 2);
      unpackSums(sumsOf(one), sumsOf(two), sumsOf(three), sumsOf(four), scores, 2);
      const chosen = [...one, ...two, ...three, ...four];
      for (let label = 0; label < WEIGHED; label++) {
        assert.equal(scores[label + 2], chosen.reduce((sum, row) => sum + (weights[row * WEIGHED + label] ?? 0), 0));
      }
    }));
  });

  it('are the same after packing', () => {
    const model = { rows: table, transitions: Int32Array.from([1, -2, 3]) };
    assert.deepEqual(unpackActorModel(packActorModel(model)), model);
  });
});
