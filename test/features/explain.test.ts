import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/engine/analyse';
import { confidenceWord, explainRule, RULES } from '../../src/features/explain';
import { translator } from '../../src/features/strings';

const SAMPLES = join(import.meta.dirname, '../../media/samples');

describe('explanations', () => {
  const t = translator();

  it('say the confidence in words', () => {
    assert.deepEqual([0.95, 0.7, 0.2].map((c) => confidenceWord(c, t)), ['sure', 'likely', 'uncertain']);
  });

  it('show a rule without an explanation by its name', () => {
    assert.equal(explainRule('quote', 'brand-new_rule', t), 'by the rule “brand new rule”');
    assert.equal(explainRule('actor', 'constructor', t), 'by the rule “constructor”');
  });

  it('are there for every rule that the samples meet', () => {
    const missing = new Set<string>();
    const note = (kind: keyof typeof RULES, rule: string) => {
      if (!Object.hasOwn(RULES[kind], rule)) missing.add(`${kind}: ${rule}`);
    };
    for (const name of readdirSync(SAMPLES).filter((file) => /\.(?:txt|article)$/.test(file))) {
      const { actors, figures, quotes } = analyse(readFileSync(join(SAMPLES, name), 'utf8'));
      for (const { mentions } of actors) for (const { rule } of mentions) note('actor', rule);
      for (const { rule } of figures) note('figure', rule);
      for (const { rule } of quotes) note('quote', rule);
    }
    assert.deepEqual([...missing], []);
  });
});
