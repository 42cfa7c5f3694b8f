import { readFileSync, writeFileSync } from 'node:fs';

/** A row of score.mjs, as `--json` prints it. */
export interface Row {
  readonly slice: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fn: number;
}

interface Extracted { readonly quotes: readonly { readonly confidence: number }[] }

/** From `SURE` on, the cards call a statement sure, from `LIKELY` on likely (features/explain.ts). */
const LEVELS = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0] as const;

const WIDTHS = [15, 12, 26, 23] as const;

/**
 * Confidence against correctness: of the statements from each level on, how many the labels have (at 0.5), how many of those have the
 * right speaker, and how many of all statements these are.
 * @param predicted analyses, one a line
 * @param score scores a file of analyses against the labels
 */
export function calibrationTable(predicted: string, score: (predicted: string) => readonly Row[]): string {
  const analyses = readFileSync(predicted, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Extracted);
  const all = analyses.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const lines = ['    confidence from      share of all    labelled  of those: right speaker    of what is labelled'];
  for (const level of LEVELS) {
    const kept = analyses.map((analysis) => ({ ...analysis, quotes: analysis.quotes.filter(({ confidence }) => confidence >= level) }));
    const file = `${predicted}.from`;
    writeFileSync(file, kept.map((analysis) => JSON.stringify(analysis)).join('\n'));
    const rows = new Map(score(file).map((row) => [row.slice, row]));
    const content = rows.get('content at 0.5');
    const speaker = rows.get('speaker of found content');
    const count = kept.reduce((sum, { quotes }) => sum + quotes.length, 0);
    const shares = [count / all, content?.precision ?? 0, speaker?.recall ?? 0, content?.recall ?? 0];
    const cells = shares.map((share, column) => (100 * share).toFixed(1).padStart(WIDTHS[column] ?? 0));
    lines.push(`    ${level.toFixed(2).padEnd(18)}${cells.join('')}`);
  }
  return lines.join('\n');
}
