import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { articlesJsonSchema } from '../../src/annotations/articlesSchema';

const FILE = new URL('../../media/schemas/articles.schema.json', import.meta.url);

/** A stale schema file is rewritten and fails, so that the diff in git is the review. */
it('media/schemas/articles.schema.json is the schema that the code reads by', () => {
  const wanted = `${JSON.stringify(articlesJsonSchema(), null, 2)}\n`;
  let found = '';
  try {
    found = readFileSync(FILE, 'utf8');
  } catch {
    // not there yet
  }
  if (found !== wanted) writeFileSync(FILE, wanted);
  assert.equal(found, wanted, 'the schema file was stale and is now rewritten');
});
