import { readFileSync, writeFileSync } from 'node:fs';
import { analyse } from '../../src/engine/analyse';
import type { AnalyseOptions } from '../../src/engine/options';

/** Writes the analyses of a labelled set (a record a line, with `id` and `text`) as NDJSON, for score.mjs. */
export function writeAnalyses(set: string, output: string, options: AnalyseOptions = {}): void {
  const lines = readFileSync(set, 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    return JSON.stringify(analyse(text, { ...options, id }));
  });
  writeFileSync(output, lines.join('\n'));
}
