/**
 * Mocha's dots or its tree of tests, a line for each test that was asked once more, and the statistics as JSON in the
 * file that CLAIMLENS_STATS names.
 */
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class extends (process.env.CLAIMLENS_REPORTER === 'spec' ? reporters.Spec : reporters.Dot) {
  constructor(runner, options) {
    super(runner, options);
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) => {
      console.log(`    asked once more: ${test.title} (${String(error?.message).split('\n', 1)[0]})`);
    });
  }

  done(_failures, end) {
    const file = process.env.CLAIMLENS_STATS;
    if (file) writeFileSync(file, JSON.stringify(this.stats));
    end(_failures);
  }
};
