import type { Tokens } from '../text/tokens';
import type { WordForm } from '../words/wordForm';
import type { WordFeatures } from './features';
import type { Lexicon } from './lexicon';
import { Perceptron } from './perceptron';
import type { TaggingState } from './perceptron';
import { shippedModel } from './shippedModel';
import { TAGS } from './tags';
import type { Tag } from './tags';

export { TAGS, tagId } from './tags';
export type { Tag } from './tags';

/**
 * Tags of the tokens of one analysis, each computed when first asked for, with those before it in its sentence: a tag matters
 * only where a cue may stand, so that most words need none.
 */
export class SentenceTags {
  private readonly tags: Uint8Array;
  private readonly states: (TaggingState | undefined)[];

  constructor(private readonly tokens: Tokens) {
    this.tags = new Uint8Array(tokens.count);
    this.states = new Array<TaggingState | undefined>(tokens.sentences.length).fill(undefined);
  }

  /** The tag of a token; `''` outside the text. */
  of(token: number): Tag {
    return TAGS[this.idOf(token)] ?? '';
  }

  /** The same as a number, an index into `TAGS`: `idOf(i) === VBD` with `const VBD = tagId('VBD')`. */
  idOf(token: number): number {
    if (token < 0 || token >= this.tokens.count) return 0;
    const known = this.tags[token] as number;
    if (known !== 0) return known;
    const possible = possibleTags(this.setOf(token));
    return possible.length === 1 ? (this.tags[token] = possible[0] as number) : this.tagUpTo(token);
  }

  /** Whether the tag is known already; else a look at the tags that the word may have can save the reading. */
  isRead(token: number): boolean {
    return this.tags[token] !== 0;
  }

  /** The tags that the word may have wherever it stands, as an index for `possibleTags`. */
  setOf(token: number): number {
    return shippedPerceptron().setOf(this.tokens.form(token));
  }

  private tagUpTo(token: number): number {
    const { tokens } = this;
    const sentence = tokens.sentenceOf[token] as number;
    const perceptron = shippedPerceptron();
    let state = this.states[sentence];
    if (!state) {
      const { first, end } = tokens.sentenceAt(token);
      this.states[sentence] = state = perceptron.begin(tokens.forms, first, end);
    }
    if (token >= state.next) perceptron.advance(state, tokens.forms, token + 1, this.tags);
    return this.tags[token] as number;
  }
}

/** The tags of a set that `SentenceTags.setOf` names. */
export function possibleTags(set: number): Uint8Array {
  return shippedPerceptron().sets[set] as Uint8Array;
}

let perceptron: Perceptron | null = null;

function shippedPerceptron(): Perceptron {
  if (perceptron) return perceptron;
  const model = shippedModel();
  perceptron = new Perceptron(model, (form) => rememberedFeatures(form, model.lexicon));
  return perceptron;
}

function rememberedFeatures(form: WordForm, lexicon: Lexicon): WordFeatures {
  form.tagging ??= lexicon.describe(form, form.tagSet);
  return form.tagging;
}
