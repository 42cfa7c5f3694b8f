import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strings } from '../../src/features/strings';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The English messages of `l10n.t('…')` in the extension's code, and those of the features, which the client hands to the server. */
function messagesInCode(): string[] {
  const folder = 'src/extension';
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const messages = files.flatMap((path) => [...read(join(folder, path)).matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text ?? ''));
  return [...new Set([...messages, ...Object.values(strings)])].sort();
}

describe('localisation', () => {
  it('l10n/bundle.l10n.json holds every message of the code, and no other', () => {
    const wanted = `${JSON.stringify(Object.fromEntries(messagesInCode().map((text) => [text, text])), null, 2)}\n`;
    const path = 'l10n/bundle.l10n.json';
    let found = '';
    try {
      found = read(path);
    } catch {
      // not there yet
    }
    // A stale bundle is rewritten and fails, so that the diff in git is the review.
    if (found !== wanted) writeFileSync(join(ROOT, path), wanted);
    assert.equal(found, wanted, 'the bundle was stale and is now rewritten');
  });

  it('package.nls.json holds every string of the manifest, and no other', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(Object.keys(JSON.parse(read('package.nls.json')) as object).sort(), [...new Set(used)].sort());
  });
});
