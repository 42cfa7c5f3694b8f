import { Perceptron } from '../../src/engine/tagging/perceptron';
import type { TaggerModel } from '../../src/engine/tagging/perceptron';
import { TAGS } from '../../src/engine/tagging/tags';
import type { TaggedSentence } from './conllu';
import { describer } from './trainPerceptron';

/** How well a model does on sentences that it did not learn from. */
export interface Accuracy {
  readonly tokens: number;
  readonly right: number;
  /** Tokens that are a verb to the treebank, to the tagger, to both. */
  readonly verbsInGold: number;
  readonly verbsFound: number;
  readonly verbsInBoth: number;
}

export const NO_ACCURACY: Accuracy = { tokens: 0, right: 0, verbsInGold: 0, verbsFound: 0, verbsInBoth: 0 };

export function measure(model: TaggerModel, sentences: readonly TaggedSentence[]): Accuracy {
  const perceptron = new Perceptron(model, describer(model.lexicon));
  const sum = { ...NO_ACCURACY } as { -readonly [K in keyof Accuracy]: number };
  for (const { forms, tags } of sentences) {
    const found = new Uint8Array(forms.length);
    perceptron.advance(perceptron.begin(forms, 0, forms.length), forms, forms.length, found);
    tags.forEach((gold, i) => {
      if (!gold) return;
      const tag = TAGS[found[i] ?? 0] ?? '';
      sum.tokens++;
      if (tag === gold) sum.right++;
      if (gold.startsWith('VB')) sum.verbsInGold++;
      if (tag.startsWith('VB')) sum.verbsFound++;
      if (gold.startsWith('VB') && tag.startsWith('VB')) sum.verbsInBoth++;
    });
  }
  return sum;
}

export function addAccuracy(a: Accuracy, b: Accuracy): Accuracy {
  return {
    tokens: a.tokens + b.tokens,
    right: a.right + b.right,
    verbsInGold: a.verbsInGold + b.verbsInGold,
    verbsFound: a.verbsFound + b.verbsFound,
    verbsInBoth: a.verbsInBoth + b.verbsInBoth,
  };
}

export function report(name: string, accuracy: Accuracy): string {
  const { tokens, right, verbsInGold, verbsFound, verbsInBoth } = accuracy;
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)}%`;
  const verbs = `verbs: precision ${percent(verbsInBoth, verbsFound)}, recall ${percent(verbsInBoth, verbsInGold)}`;
  return `${name.padEnd(18)} ${String(tokens).padStart(6)} tokens  accuracy ${percent(right, tokens)}  ${verbs}`;
}
