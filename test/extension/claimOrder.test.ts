import { strict as assert } from 'node:assert';
import { claimAfter, claimAt, claimBefore, sameClaim } from '../../src/extension/claimsView/claimOrder';
import type { ClaimItem } from '../../src/protocol';

function claim(id: string, line: number, from: number, to: number, text = id): ClaimItem {
  const range = { start: { line, character: from }, end: { line, character: to } };
  return { id, text, kind: 'statement', voice: 'article', speaker: null, range, provenance: [] };
}

const CLAIMS = [claim('outer', 0, 0, 30), claim('inner', 0, 10, 20), claim('last', 2, 4, 9)];
const at = (line: number, character: number) => ({ line, character });

describe('order of claims', () => {
  it('goes to the next claim, and round', () => {
    assert.equal(claimAfter(CLAIMS, at(0, 0))?.id, 'inner');
    assert.equal(claimAfter(CLAIMS, at(1, 0))?.id, 'last');
    assert.equal(claimAfter(CLAIMS, at(2, 4))?.id, 'outer');
    assert.equal(claimAfter([], at(0, 0)), undefined);
  });

  it('goes to the previous claim, and round', () => {
    assert.equal(claimBefore(CLAIMS, at(2, 4))?.id, 'inner');
    assert.equal(claimBefore(CLAIMS, at(0, 0))?.id, 'last');
    assert.equal(claimBefore([], at(0, 0)), undefined);
  });

  it('finds the innermost claim at the cursor', () => {
    assert.equal(claimAt(CLAIMS, at(0, 15))?.id, 'inner');
    assert.equal(claimAt(CLAIMS, at(0, 25))?.id, 'outer');
    assert.equal(claimAt(CLAIMS, at(2, 9))?.id, 'last');
    assert.equal(claimAt(CLAIMS, at(1, 0)), undefined);
  });

  it('finds a claim again by its words, though its id moved on', () => {
    const now = [claim('c1', 0, 0, 5, 'new'), claim('c2', 1, 0, 5, 'old'), claim('c3', 2, 0, 5, 'old')];
    assert.equal(sameClaim(now, { id: 'c1', text: 'old' })?.id, 'c2');
    assert.equal(sameClaim(now, { id: 'c3', text: 'old' })?.id, 'c3');
    assert.equal(sameClaim(now, { id: 'c1', text: 'gone' }), undefined);
  });
});
