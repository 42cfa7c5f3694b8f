import { strict as assert } from 'node:assert';
import { inWords, sum, totalsOf } from '../../tools/test/totals';

describe('test totals', () => {
  it('are summed and named, skipped ones only when there are any', () => {
    const all = sum([{ passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 0 }]);
    assert.equal(inWords(all), '5 passed, 1 failed');
    assert.equal(inWords({ ...all, skipped: 4 }), '5 passed, 1 failed, 4 skipped');
  });

  it('count a run without tests as a failure', () => {
    assert.equal(totalsOf({ passes: 0, failures: 0, pending: 0 }).failed, 1);
    assert.equal(totalsOf({ passes: 0, failures: 0, pending: 2 }).failed, 0);
  });
});
