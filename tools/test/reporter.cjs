/** Mocha's dots or its tree of tests, and the statistics as JSON in the file that CLAIMLENS_STATS names. */
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends (process.env.CLAIMLENS_REPORTER === 'spec' ? reporters.Spec : reporters.Dot) {
  done(_failures, end) {
    const file = process.env.CLAIMLENS_STATS;
    if (file) writeFileSync(file, JSON.stringify(this.stats));
    end(_failures);
  }
};
