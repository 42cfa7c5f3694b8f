/**
 * Trains the model that finds names (src/engine/actors/model) on open corpora (see NOTICE) and texts of our own, and writes
 * src/engine/actors/model/modelData.ts:
 *
 *   node --import tsx tools/trainActors.ts                      train on all and write
 *   node --import tsx tools/trainActors.ts --without wikigold   train without a corpus and score it (also: meantime, gum), write nothing
 *
 * The same corpora give the same bytes.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packActorModel } from '../src/engine/actors/model/packedActorModel';
import { replaceModel } from '../src/engine/actors/model/model';
import type { ActorModel } from '../src/engine/actors/model/scorer';
import { writeAnalyses } from './lib/labelled';
import { main, option, UserError } from './lib/main';
import { inRoot } from './lib/paths';
import { readPhrases, readWikigold } from './training/actors/corpora';
import { examplesOf } from './training/actors/examples';
import { readGum } from './training/actors/gum';
import type { LabelledText } from './training/actors/labelled';
import { quantised } from './training/actors/quantise';
import { syntheticTexts } from './training/actors/synthetic';
import { trainCrf } from './training/actors/trainCrf';

const EVAL = inRoot('../shared/eval');
const OPEN = `${EVAL}/open/`;
const OUTPUT = inRoot('src/engine/actors/model/modelData.ts');

/** Chosen on CrossNER politics and on each corpus with the model trained on the others (docs/decisions/0005-actors-model.md). */
const OPTIONS = { passes: 3, step: 0.02, dropout: 0.4, wordDropout: 0.4, l2: 0, seed: 2 };
const SYNTHETIC_TEXTS = 1200;

/** GUM's development documents, which measure: the model never sees them. */
const KEPT_ASIDE: ReadonlySet<string> = new Set([
  'GUM_news_homeopathic', 'GUM_news_iodine', 'GUM_interview_cyclone', 'GUM_interview_gaming',
]);

const SCORED: Readonly<Record<string, readonly string[]>> = {
  wikigold: ['ner.wikigold.all'], meantime: ['ner.meantime.all'], gum: ['ner.gum-news.train', 'ner.gum-interview.train'],
};

main((args) => {
  if (!existsSync(OPEN)) throw new UserError(`No corpora at ${OPEN}: the shipped model stays as it is.`);
  const without = option(args, 'without');
  const model = train(without);
  if (without === undefined) write(model);
  else for (const set of SCORED[without] ?? []) console.log(score(set, model));
  return 0;
});

function train(without: string | undefined): ActorModel {
  const corpora = readCorpora().filter(({ source }) => without === undefined || !source.startsWith(without));
  const texts = [...corpora, ...syntheticTexts(SYNTHETIC_TEXTS, 7)];
  const examples = texts.flatMap(examplesOf);
  console.log(`${texts.length} texts, ${examples.length} stretches of capitals`);
  return quantised(trainCrf(examples, OPTIONS));
}

function readCorpora(): readonly LabelledText[] {
  return [
    ...readGum(`${OPEN}ud/gum-news.conllu`, 'news'),
    ...readGum(`${OPEN}ud/gum-interview.conllu`, 'interview'),
    ...readWikigold(OPEN),
    ...readPhrases(`${OPEN}ner.meantime.all.jsonl`, 'meantime'),
  ].filter(({ id }) => !KEPT_ASIDE.has(id));
}

function score(set: string, model: ActorModel): string {
  replaceModel(model);
  const scratch = mkdtempSync(join(tmpdir(), 'claimlens-actors-'));
  try {
    const gold = `${OPEN}${set}.jsonl`;
    const predicted = join(scratch, 'predicted.ndjson');
    writeAnalyses(gold, predicted);
    return spawnSync(process.execPath, [`${EVAL}/score.mjs`, 'actors', gold, predicted], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function write(model: ActorModel): void {
  const { rows, transitions } = packActorModel(model);
  const source = [
    '// Written by tools/trainActors.ts from GUM, Wikigold, MEANTIME (see NOTICE) and texts of our own. Do not edit.',
    '',
    '/** See `PackedActorModel`. */',
    `export const MODEL_ROWS: string = '${rows}';`,
    '',
    `export const MODEL_TRANSITIONS: readonly number[] = [\n  ${transitions.join(', ')},\n];`,
    '',
  ].join('\n');
  writeFileSync(OUTPUT, source);
  console.log(`${OUTPUT}: ${(source.length / 1000).toFixed(0)} kB`);
}
