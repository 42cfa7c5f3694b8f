import { decodeBase64, encodeBase64 } from '../words/base64';
import { Lexicon, NOT_ASKED } from './lexicon';
import { CELL_COUNT } from './perceptron';
import type { TaggerModel } from './perceptron';
import { tagId, TAGS } from './tags';

/** The model as `modelData.ts` holds it: text that git and bundlers take, a third of the size of the table. */
export interface PackedModel {
  /** A line for each set of tags: `NN VB VBP: plan report vote`. The first is for unknown words and lists none. */
  readonly lexicon: string;
  /** Base64 of pairs: the gap to the next cell with a weight (LEB128), the weight (int8). */
  readonly weights: string;
}

export function packModel(lexicon: Lexicon, weights: Int8Array): PackedModel {
  const lines = lexicon.listedSets.map((set, index) => `${[...set].map((id) => TAGS[id]).join(' ')}: ${lexicon.wordsOf(index).join(' ')}`);
  return { lexicon: lines.join('\n'), weights: encodeBase64(packWeights(weights)) };
}

export function unpackModel(packed: PackedModel, isNoVerb: (lower: string) => boolean = NOT_ASKED): TaggerModel {
  const tagSets: Uint8Array[] = [];
  const words = new Map<string, number>();
  for (const line of packed.lexicon.split('\n')) {
    const colon = line.lastIndexOf(': '); // ":" is a tag too
    for (const word of line.slice(colon + 2).split(' ')) if (word) words.set(word, tagSets.length);
    tagSets.push(Uint8Array.from(line.slice(0, colon).split(' '), tagId));
  }
  return { lexicon: new Lexicon(words, tagSets, isNoVerb), weights: unpackWeights(decodeBase64(packed.weights)) };
}

function packWeights(weights: Int8Array): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((weight, cell) => {
    if (weight === 0) return;
    let gap = cell - last;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, weight & 255);
    last = cell;
  });
  return Uint8Array.from(bytes);
}

function unpackWeights(bytes: Uint8Array): Int8Array {
  const weights = new Int8Array(CELL_COUNT);
  let cell = -1;
  for (let i = 0; i < bytes.length; ) {
    let gap = 0;
    let byte = 128;
    for (let shift = 0; byte & 128; shift += 7) {
      byte = bytes[i++] ?? 0;
      gap |= (byte & 127) << shift;
    }
    cell += gap;
    weights[cell] = bytes[i++] ?? 0;
  }
  return weights;
}
