import { Lexicon } from './lexicon';
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
  const lines = lexicon.tagSets.map((set, index) => `${[...set].map((id) => TAGS[id]).join(' ')}: ${lexicon.wordsOf(index).join(' ')}`);
  return { lexicon: lines.join('\n'), weights: encodeBase64(packWeights(weights)) };
}

export function unpackModel(packed: PackedModel): TaggerModel {
  const tagSets: Uint8Array[] = [];
  const words = new Map<string, number>();
  for (const line of packed.lexicon.split('\n')) {
    const colon = line.lastIndexOf(': '); // ":" is a tag too
    for (const word of line.slice(colon + 2).split(' ')) if (word) words.set(word, tagSets.length);
    tagSets.push(Uint8Array.from(line.slice(0, colon).split(' '), tagId));
  }
  return { lexicon: new Lexicon(words, tagSets), weights: unpackWeights(decodeBase64(packed.weights)) };
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

// --- base64, by hand: neither Node's nor the browser's functions belong in the engine ---------------------------

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function encodeBase64(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) characters.push(ALPHABET.charAt((three >>> shift) & 63));
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  return characters.slice(0, characters.length - padding).join('');
}

function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let kept = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    kept = (kept << 6) | (values[text.charCodeAt(i)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (kept >>> bits) & 255;
    kept &= (1 << bits) - 1;
  }
  return bytes;
}
