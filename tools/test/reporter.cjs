/** Mocha's dots, and the statistics as JSON in the file that CLAIMLENS_STATS names. */
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Dot {
  done(failures, end) {
    const file = process.env.CLAIMLENS_STATS;
    if (file) writeFileSync(file, JSON.stringify(this.stats));
    end(failures);
  }
};
