import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';

/** A stale schema file is rewritten and fails, so that the diff in git is the review. */
export function assertSchemaFile(name: string, schema: Readonly<Record<string, unknown>>): void {
  const file = new URL(`../../media/schemas/${name}.schema.json`, import.meta.url);
  const wanted = `${JSON.stringify(schema, null, 2)}\n`;
  let found = '';
  try {
    found = readFileSync(file, 'utf8');
  } catch {
    // not there yet
  }
  if (found !== wanted) writeFileSync(file, wanted);
  assert.equal(found, wanted, 'the schema file was stale and is now rewritten');
}
