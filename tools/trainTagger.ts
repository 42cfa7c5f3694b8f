/**
 * Trains the part-of-speech tagger on GUM (CC BY 4.0; see NOTICE) and writes src/engine/tagging/modelData.ts:
 *
 *   node --import tsx tools/trainTagger.ts           measure on documents held out, then train on all and write
 *   node --import tsx tools/trainTagger.ts --folds   six-fold cross-validation only
 *
 * The same treebank gives the same bytes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { packModel } from '../src/engine/tagging/packedModel';
import { Capitals, capitalsOf } from '../src/engine/tagging/perceptron';
import { titleCase, readTreebank, recased } from './training/conllu';
import type { TaggedDocument, TaggedSentence } from './training/conllu';
import { addAccuracy, measure, NO_ACCURACY, report } from './training/measureTagger';
import { buildLexicon } from './training/buildLexicon';
import { trainPerceptron } from './training/trainPerceptron';
import type { TrainedModel } from './training/trainPerceptron';
import { verbForms } from './training/verbForms';

const TREEBANK = new URL('../../shared/eval/open/ud/', import.meta.url).pathname;
const GENRES = ['news', 'interview', 'court', 'academic'];
const OUTPUT = new URL('../src/engine/tagging/modelData.ts', import.meta.url).pathname;
const OPTIONS = { passes: 8, seeds: [1, 2, 3, 4, 5, 6, 7, 8] };
const FOLDS = 6;

interface Document extends TaggedDocument { readonly genre: string; readonly fold: number }

function main(): void {
  if (!existsSync(TREEBANK)) {
    console.error(`No treebank at ${TREEBANK}: the shipped model stays as it is.`);
    process.exitCode = 1;
    return;
  }
  const documents = GENRES.flatMap((genre) =>
    readTreebank(`${TREEBANK}gum-${genre}.conllu`).map((document, index): Document => ({ ...document, genre, fold: index % FOLDS })),
  );
  crossValidate(documents, process.argv.includes('--folds') ? FOLDS : 1);
  if (!process.argv.includes('--folds')) write(train(documents));
}

function train(documents: readonly TaggedDocument[]): TrainedModel {
  const sentences = documents.flatMap((document) => document.sentences);
  const { weights } = trainPerceptron(sentences, headlines(sentences), OPTIONS);
  // The weights are learnt without the further words: they have to tell the forms of rare verbs by what is around them.
  return { lexicon: buildLexicon(sentences, verbForms()), weights };
}

/** Some sentences over again As a Headline and AS A SHOUT, so that capitals alone make no names there. */
function headlines(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const copies = sentences.flatMap((sentence, i) => {
    if (i % 4 === 0) return [recased(sentence, titleCase)];
    return i % 8 === 1 ? [recased(sentence, (word) => word.toUpperCase())] : [];
  });
  return copies.filter(({ forms }) => capitalsOf(forms, 0, forms.length) !== Capitals.few);
}

function crossValidate(documents: readonly Document[], folds: number): void {
  const rows = new Map<string, typeof NO_ACCURACY>();
  for (let fold = 0; fold < folds; fold++) {
    const model = train(documents.filter((document) => document.fold !== fold));
    const add = (row: string, sentences: readonly TaggedSentence[]): void => {
      rows.set(row, addAccuracy(rows.get(row) ?? NO_ACCURACY, measure(model, sentences)));
    };
    const held = documents.filter((document) => document.fold === fold);
    for (const genre of GENRES) add(genre, held.filter((document) => document.genre === genre).flatMap((document) => document.sentences));
    const all = held.flatMap((document) => document.sentences);
    add('all', all);
    add('all, Title Case', all.map((sentence) => recased(sentence, titleCase)));
    add('all, UPPER CASE', all.map((sentence) => recased(sentence, (word) => word.toUpperCase())));
  }
  for (const [row, accuracy] of rows) console.log(report(row, accuracy));
}

function write(model: TrainedModel): void {
  const packed = packModel(model.lexicon, model.weights);
  const source = [
    '// Written by tools/trainTagger.ts from the GUM corpus (annotations CC BY 4.0, texts CC BY 2.5 and 4.0; see NOTICE). Do not edit.',
    '',
    '/** See `PackedModel`. */',
    `export const MODEL_LEXICON = ${templateLiteral(packed.lexicon)};`,
    '',
    `export const MODEL_WEIGHTS = '${packed.weights}';`,
    '',
  ].join('\n');
  writeFileSync(OUTPUT, source);
  console.log(`${OUTPUT}: ${(source.length / 1000).toFixed(0)} kB, ${model.weights.filter((weight) => weight !== 0).length} weights`);
}

function templateLiteral(text: string): string {
  return `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
}

main();
