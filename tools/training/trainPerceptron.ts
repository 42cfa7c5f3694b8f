import { FEATURE_COUNT, PLACE_FEATURES } from '../../src/engine/tagging/features';
import type { WordFeatures } from '../../src/engine/tagging/features';
import type { Lexicon } from '../../src/engine/tagging/lexicon';
import { CELL_COUNT, Perceptron } from '../../src/engine/tagging/perceptron';
import type { Learner } from '../../src/engine/tagging/perceptron';
import { tagId } from '../../src/engine/tagging/tags';
import type { WordForm } from '../../src/engine/words/wordForm';
import { buildLexicon } from './buildLexicon';
import type { TaggedSentence } from './conllu';
import { randomNumbers, shuffle } from './random';

export interface TrainingOptions {
  readonly passes: number;
  /** Seeds of the shuffles: the mean of so many runs is taken. The same seeds give the same weights, bit for bit. */
  readonly seeds: readonly number[];
}

export interface TrainedModel {
  readonly lexicon: Lexicon;
  readonly weights: Int8Array;
}

/**
 * Learns a lexicon and weights from tagged sentences; the weights come averaged and rounded to int8.
 * @param copies some of the sentences over again in other letters: they teach what capitals say where most words have one,
 *   and leave all other weights alone
 */
export function trainPerceptron(
  sentences: readonly TaggedSentence[], copies: readonly TaggedSentence[], options: TrainingOptions,
): TrainedModel {
  const lexicon = buildLexicon(sentences);
  const sum = new Float64Array(CELL_COUNT);
  for (const seed of options.seeds) {
    learn(lexicon, sentences, copies, options.passes, seed).forEach((weight, cell) => (sum[cell] = (sum[cell] ?? 0) + weight));
  }
  return { lexicon, weights: quantise(sum) };
}

/** The averaged weights of one run. */
function learn(
  lexicon: Lexicon, sentences: readonly TaggedSentence[], copies: readonly TaggedSentence[], passes: number, seed: number,
): Float64Array {
  const weights = new AveragedWeights();
  const perceptron = new Perceptron({ lexicon, weights: weights.now }, describer(lexicon));
  const common = commonFeatures(perceptron, [...sentences, ...copies]);
  const isCopy = new Set(copies);
  const random = randomNumbers(seed);
  const order = [...sentences, ...copies];
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const sentence of order) {
      const { forms, tags } = sentence;
      const learns = isCopy.has(sentence) ? PLACE_FEATURES : ALL_FEATURES;
      tagThroughout(perceptron, forms, (token, features, candidates, best) => {
        weights.step++;
        const right = tagId(tags[token] ?? '');
        if (right !== best && candidates.includes(right)) {
          for (const f of learns) {
            const feature = features[f] ?? 0;
            if (!common.has(feature)) continue;
            weights.change(feature + right, 1);
            weights.change(feature + best, -1);
          }
        }
        return best;
      });
    }
  }
  return weights.averages();
}

const ALL_FEATURES = Array.from({ length: FEATURE_COUNT }, (_, f) => f);

/** One record a word form, as long as the training lasts. */
export function describer(lexicon: Lexicon): (form: WordForm) => WordFeatures {
  const known = new Map<WordForm, WordFeatures>();
  return (form) => {
    const found = known.get(form) ?? lexicon.describe(form);
    known.set(form, found);
    return found;
  };
}

function tagThroughout(perceptron: Perceptron, forms: readonly WordForm[], learner: Learner): void {
  perceptron.advance(perceptron.begin(forms, 0, forms.length), forms, forms.length, new Uint8Array(forms.length), learner);
}

/** Features met once teach nothing that carries over; without them a third less weights are to be stored. */
function commonFeatures(perceptron: Perceptron, sentences: readonly TaggedSentence[]): ReadonlySet<number> {
  const once = new Set<number>();
  const common = new Set<number>();
  for (const { forms, tags } of sentences) {
    tagThroughout(perceptron, forms, (token, features, _candidates, best) => {
      for (let f = 0; f < FEATURE_COUNT; f++) {
        const feature = features[f] ?? 0;
        if (once.has(feature)) common.add(feature);
        else once.add(feature);
      }
      return tagId(tags[token] ?? '') || best;
    });
  }
  return common;
}

/** Weights with their running average, brought up to date only where a weight changes. */
class AveragedWeights {
  step = 0;
  readonly now = new Float32Array(CELL_COUNT);
  private readonly totals = new Float64Array(CELL_COUNT);
  private readonly since = new Int32Array(CELL_COUNT);

  change(cell: number, by: number): void {
    const weight = this.now[cell] ?? 0;
    this.totals[cell] = (this.totals[cell] ?? 0) + weight * (this.step - (this.since[cell] ?? 0));
    this.since[cell] = this.step;
    this.now[cell] = weight + by;
  }

  averages(): Float64Array {
    for (let cell = 0; cell < CELL_COUNT; cell++) this.change(cell, 0);
    return this.totals.map((total) => total / Math.max(1, this.step));
  }
}

/**
 * The largest weight becomes 127: to cut it for the sake of the small ones costs up to two points of accuracy. The smallest go: half of
 * all cells, and with them five hundredths of a point.
 */
function quantise(weights: Float64Array): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  return Int8Array.from(weights, (weight) => {
    const rounded = Math.round((weight / largest) * 127);
    return Math.abs(rounded) > SMALLEST ? rounded : 0;
  });
}

const SMALLEST = 2;
