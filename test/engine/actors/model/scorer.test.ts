import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ROW_COUNT } from '../../../../src/engine/actors/model/hashing';
import { packActorModel, unpackActorModel } from '../../../../src/engine/actors/model/packedActorModel';
import { addRows, LARGEST, packRows, WEIGHED } from '../../../../src/engine/actors/model/scorer';

const weights = Int8Array.from({ length: ROW_COUNT * WEIGHED }, (_, i) => ((i * 7919) % (2 * LARGEST + 1)) - LARGEST);
const table = packRows(weights);

describe('weights of names', () => {
  it('are added up as if one by one', () => {
    const rows = fc.array(fc.integer({ min: 0, max: ROW_COUNT - 1 }), { maxLength: 90 });
    fc.assert(fc.property(rows, (chosen) => {
      const sums = new Array<number>(WEIGHED).fill(0);
      addRows(table, chosen, chosen.length, sums);
      const plain = sums.map((_, label) => chosen.reduce((sum, row) => sum + (weights[row * WEIGHED + label] ?? 0), 0));
      assert.deepEqual(sums, plain);
    }));
  });

  it('are the same after packing', () => {
    const model = { rows: table, transitions: Int32Array.from([1, -2, 3]) };
    assert.deepEqual(unpackActorModel(packActorModel(model)), model);
  });
});
