import type { Tokens, TokenRange } from '../text/tokens';
import type { WordForm } from '../words/wordForm';
import type { WordFeatures } from './features';
import type { Lexicon } from './lexicon';
import { MODEL_LEXICON, MODEL_WEIGHTS } from './modelData';
import { unpackModel } from './packedModel';
import { Perceptron } from './perceptron';
import { TAGS } from './tags';
import type { Tag } from './tags';

export { TAGS, tagId } from './tags';
export type { Tag } from './tags';

/**
 * Tags of the tokens of one analysis, computed sentence by sentence when first asked for: a tag matters only where a cue
 * may stand, so that most sentences need none.
 */
export class SentenceTags {
  private readonly tags: Uint8Array;
  private readonly done: Uint8Array;

  constructor(private readonly tokens: Tokens) {
    this.tags = new Uint8Array(tokens.count);
    this.done = new Uint8Array(tokens.sentences.length);
  }

  /** The tag of a token; its sentence is tagged if it was not yet. `''` outside the text. */
  of(token: number): Tag {
    return TAGS[this.idOf(token)] ?? '';
  }

  /** The same as a number, an index into `TAGS`: `idOf(i) === VBD` with `const VBD = tagId('VBD')`. */
  idOf(token: number): number {
    const sentence = this.tokens.sentenceOf[token];
    if (sentence === undefined) return 0;
    if (this.done[sentence] === 0) this.tagSentence(sentence);
    return this.tags[token] ?? 0;
  }

  /** Makes sure that the sentences of a range are tagged. */
  ensure(range: TokenRange): void {
    for (let i = range.first; i < range.end; ) {
      const sentence = this.tokens.sentenceOf[i];
      if (sentence === undefined) return;
      if (this.done[sentence] === 0) this.tagSentence(sentence);
      i = this.tokens.sentences[sentence]?.end ?? range.end;
    }
  }

  private tagSentence(index: number): void {
    this.done[index] = 1;
    const sentence = this.tokens.sentences[index];
    if (sentence) shippedPerceptron().tag(this.tokens.forms, sentence.first, sentence.end, this.tags);
  }
}

let perceptron: Perceptron | null = null;

/** The trained model is decoded when a tag is first asked for. */
function shippedPerceptron(): Perceptron {
  if (perceptron) return perceptron;
  const model = unpackModel({ lexicon: MODEL_LEXICON, weights: MODEL_WEIGHTS });
  perceptron = new Perceptron(model, (form) => rememberedFeatures(form, model.lexicon));
  return perceptron;
}

function rememberedFeatures(form: WordForm, lexicon: Lexicon): WordFeatures {
  form.tagging ??= lexicon.describe(form);
  return form.tagging;
}
