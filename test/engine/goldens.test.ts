import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/engine/analyse';
import { decodeText } from '../../src/engine/decodeText';
import { showAnalysis } from '../../tools/showAnalysis';

const SAMPLES = join(__dirname, '../../media/samples');
const GOLDENS = join(__dirname, '../goldens');

/** Whole articles as `npm run show` prints them. A stale golden is rewritten and fails: the diff in git is the review. */
describe('the samples, as they were last reviewed', () => {
  const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((file) => /\.(?:txt|article)$/.test(file)).sort() : [];
  for (const sample of samples) {
    it(sample, () => {
      const { text } = decodeText(readFileSync(join(SAMPLES, sample)));
      const shown = showAnalysis(text, analyse(text, { id: sample }));
      const path = join(GOLDENS, `${sample.replace(/\.txt$/, '')}.txt`);
      const known = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
      if (shown === known) return;
      mkdirSync(GOLDENS, { recursive: true });
      writeFileSync(path, shown);
      assert.fail(`${path} was stale and has been rewritten. Look at the diff; commit it when it is right.`);
    });
  }
});
