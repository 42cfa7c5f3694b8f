import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/engine/analyse';
import { clearWordForms } from '../../src/engine/words/wordForms';
import { inRoot } from '../../tools/lib/paths';

const SAMPLES = inRoot('media/samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(SAMPLES, name), 'utf8'));

describe('analyse', () => {
  it('says the same of an article whatever was read before', () => {
    const afterNothing = samples.map((text) => {
      clearWordForms();
      return analyse(text);
    });
    const newWords = (seed: number) => Array.from({ length: 3000 }, (_, i) => `Q${(i * 7919 + seed).toString(36)}x`).join(' ');
    samples.forEach((text, n) => {
      analyse(newWords(n * 1e6));
      assert.deepEqual(analyse(text), afterNothing[n]);
    });
    [...samples].reverse().forEach((text, n) => assert.deepEqual(analyse(text), afterNothing[samples.length - 1 - n]));
  });
});
