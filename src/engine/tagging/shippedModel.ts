import { MODEL_LEXICON, MODEL_WEIGHTS } from './modelData';
import { isNoVerb } from '../tables/dictionary';
import { unpackModel } from './packedModel';
import type { TaggerModel } from './perceptron';

let model: TaggerModel | null = null;

/** The trained model, decoded when it is first asked for. */
export function shippedModel(): TaggerModel {
  model ??= unpackModel({ lexicon: MODEL_LEXICON, weights: MODEL_WEIGHTS }, isNoVerb);
  return model;
}
