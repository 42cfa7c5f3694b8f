import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extract } from '../src/cli/extract';
import { Problems } from '../src/cli/problems';
import { calibrationTable } from './lib/calibration';
import type { Row } from './lib/calibration';
import { writeAnalyses } from './lib/labelled';
import { main, option } from './lib/main';
import { NEWSWIRE_FIGURES, NEWSWIRE_PARTS, NEWSWIRE_SOURCES, writeDates, writeNewswire } from './lib/newswire';
import { inRoot } from './lib/paths';

/**
 * `npm run eval [-- --set NAME] [-- --errors N]`: runs the engine, as the command line does, over the labelled articles in
 * ../shared/eval and prints their scores by stage. `--set quotes` takes all sets with "quotes" in their name.
 */
main(async (args) => {
  const folder = inRoot('../shared/eval');
  if (!existsSync(join(folder, 'score.mjs'))) {
    console.log(`Skipped: no labelled articles at ${folder}.`);
    return 0;
  }
  const wanted = option(args, 'set') ?? '';
  const errors = Number(option(args, 'errors') ?? 0);
  const scratch = mkdtempSync(join(tmpdir(), 'claimlens-eval-'));
  try {
    const sets = [...findSets(folder), ...ownSets(scratch)].filter(({ path }) => path.includes(wanted));
    for (const stage of STAGES) await printStage(stage, sets, { folder, scratch, errors });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
});

interface Stage {
  /** A task of score.mjs. */
  readonly task: string;
  /** Column heading, slice of the score, which of its numbers. */
  readonly columns: readonly (readonly [string, string, 'precision' | 'recall' | 'f1'])[];
  readonly takes: (set: string) => boolean;
}

const DATES = /dates|datetime|chrono/;

const STAGES: readonly Stage[] = [
  {
    task: 'actors',
    columns: [['exact', 'all, exact span', 'f1'], ['overlap', 'all, overlap', 'f1'], ['+type', 'all, exact span and type', 'f1'],
      ['P', 'all, exact span', 'precision'], ['R', 'all, exact span', 'recall']],
    takes: (set) => /^(?:ner|actors)\./.test(set),
  },
  {
    task: 'coref',
    columns: [['pairs', 'pairs of mentions of one actor', 'f1'], ['pronouns', 'pronouns with the right actor', 'f1']],
    takes: (set) => set.startsWith('ner.gum') || set.startsWith('actors.'),
  },
  {
    task: 'figures',
    columns: [['overlap', 'all, overlap', 'f1'], ['exact', 'all, exact span', 'f1'], ['value', 'value of found figure', 'f1'],
      ['measured', 'measured noun of found figure', 'f1'], ['percent', 'percent, overlap', 'f1'], ['money', 'money, overlap', 'f1'],
      ['unit', 'unit of found percent or money', 'f1']],
    takes: (set) => set.startsWith('figures.') && !/gum-.*dates/.test(set),
  },
  {
    task: 'timex',
    columns: [['overlap', 'all, overlap', 'f1'], ['exact', 'all, exact span', 'f1'], ['ISO', 'ISO value of found expression', 'f1']],
    takes: (set) => DATES.test(set),
  },
  {
    task: 'quotes',
    columns: [['at 0.5', 'content at 0.5', 'f1'], ['P', 'content at 0.5', 'precision'], ['R', 'content at 0.5', 'recall'],
      ['at 0.8', 'content at 0.8', 'f1'], ['direct R', 'direct, recall at 0.5', 'recall'], ['mixed R', 'mixed, recall at 0.5', 'recall'],
      ['indir. R', 'indirect, recall at 0.5', 'recall'], ['speaker', 'speaker of found content', 'f1'],
      ['cue', 'cue of found content', 'f1'], ['all', 'end to end: content and speaker', 'f1'], ['unnamed', 'no speaker in gold: abstained', 'recall']],
    takes: (set) => set.startsWith('quotes.'),
  },
  {
    task: 'sourcing',
    columns: [['found', 'statement found', 'recall'], ['speaker', 'speaker resolved to the right name', 'recall'],
      ['P', 'extracted quotes inside a sourced statement', 'precision']],
    takes: (set) => set.startsWith('sourcing.'),
  },
];

interface LabelledSet { readonly name: string; readonly path: string }
interface Place { readonly folder: string; readonly scratch: string; readonly errors: number }
function findSets(folder: string): readonly LabelledSet[] {
  return ['seeds', 'open', 'measure-only'].flatMap((group) => {
    const path = join(folder, group);
    const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.jsonl')).sort() : [];
    return files.map((file) => ({ name: file.replace(/\.jsonl$/, ''), path: join(path, file) }));
  });
}

function ownSets(scratch: string): readonly LabelledSet[] {
  const names = NEWSWIRE_PARTS.map((part) => {
    const name = `ner.newswire-own.${part}`;
    const path = join(scratch, `${name}.jsonl`);
    writeNewswire(inRoot('test/newswire', `${part}.txt`), path);
    return { name, path };
  });
  const dates = NEWSWIRE_FIGURES.map(({ name, path }) => {
    const set = { name: name.replace('figures', 'dates'), path: join(scratch, `${name.replace('figures', 'dates')}.jsonl`) };
    writeDates(path, set.path);
    return set;
  });
  return [...names, ...NEWSWIRE_FIGURES, ...dates, ...NEWSWIRE_SOURCES];
}

async function printStage(stage: Stage, sets: readonly LabelledSet[], place: Place): Promise<void> {
  const chosen = sets.filter(({ name }) => stage.takes(name));
  if (chosen.length === 0) return;
  console.log(`\n${stage.task.padEnd(38)}${'n'.padStart(6)}${stage.columns.map(([heading]) => heading.padStart(9)).join('')}`);
  for (const set of chosen) {
    const predicted = await analysesOf(set, place.scratch);
    const rows = new Map(score(stage.task, set, predicted, place).map((row) => [row.slice, row]));
    const labelled = [...rows.values()][0];
    if (!labelled || labelled.tp + labelled.fn === 0) continue; // no label that this task knows
    const numbers = stage.columns.map(([, slice, number]) => percent(rows.get(slice), number));
    console.log(`  ${set.name.padEnd(36)}${String(labelled.tp + labelled.fn).padStart(6)}${numbers.join('')}`);
    if (place.errors > 0) console.log(errorsOf(stage.task, set, predicted, place));
    if (stage.task === 'actors') printWithoutModel(stage, set, place);
    if (stage.task === 'quotes' && labelled.tp + labelled.fn >= FEWEST_FOR_CALIBRATION) {
      console.log(calibrationTable(predicted, (file) => score(stage.task, set, file, place)));
    }
  }
}

/** Statements that a set must have for its levels of confidence to mean something. */
const FEWEST_FOR_CALIBRATION = 1000;

/** The same score by rules and tables alone: what the model brings is the difference. */
function printWithoutModel(stage: Stage, set: LabelledSet, place: Place): void {
  const predicted = join(place.scratch, `${basename(set.path)}.rules.ndjson`);
  writeAnalyses(set.path, predicted, { rulesOnly: true });
  const rows = new Map(score(stage.task, set, predicted, place).map((row) => [row.slice, row]));
  console.log(`${'    without the model'.padEnd(44)}${stage.columns.map(([, slice, number]) => percent(rows.get(slice), number)).join('')}`);
}

function percent(row: Row | undefined, number: 'precision' | 'recall' | 'f1'): string {
  return (row && row.tp + row.fn > 0 ? (100 * row[number]).toFixed(1) : '–').padStart(9);
}

/** Analyses each set once, whichever stages are scored on it. */
async function analysesOf(set: LabelledSet, scratch: string): Promise<string> {
  const output = join(scratch, `${basename(set.path)}.ndjson`);
  if (!existsSync(output)) {
    const problems = new Problems((line) => (/warning: .*can't be read/.test(line) ? undefined : process.stderr.write(line)));
    await extract({ kind: 'extract', format: 'ndjson', input: 'ndjson', output, paths: [set.path] }, problems);
  }
  return output;
}

function score(task: string, set: LabelledSet, predicted: string, { folder }: Place): readonly Row[] {
  return JSON.parse(runScorer(folder, [task, set.path, predicted, '--json'])) as readonly Row[];
}

function errorsOf(task: string, set: LabelledSet, predicted: string, { folder, errors }: Place): string {
  return runScorer(folder, [task, set.path, predicted, '--errors', String(errors)]);
}

function runScorer(folder: string, args: readonly string[]): string {
  return spawnSync(process.execPath, [join(folder, 'score.mjs'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}
