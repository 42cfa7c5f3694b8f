import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import type { MentionForm } from '../analysis';
import type { WordFeatures } from './features';
import type { Lexicon } from './lexicon';
import { capitalsOf, Perceptron, standsAtStart } from './perceptron';
import type { Capitals } from './perceptron';
import { shippedModel } from './shippedModel';
import { TAGS, tagId } from './tags';
import type { Tag } from './tags';

export { TAGS, tagId } from './tags';
export type { Tag } from './tags';

/**
 * Tags of the tokens of one analysis, each computed when first asked for: a tag matters only where a cue may stand, so that most
 * words need none. A word's tag depends on the two tags before it, so reading starts behind the nearest two words that have
 * theirs, or can have no other; the tags are those that reading the whole sentence would give.
 */
export class SentenceTags {
  private readonly tags: Uint8Array;
  /** Per sentence: one more than what `capitalsOf` says of it; 0 where it was not asked for. */
  private readonly capitals: Uint8Array;

  /** `names` are the names that the article is known to hold: what they are made of needs no guess, also where a sentence starts. */
  constructor(private readonly tokens: Tokens, names: readonly NameTokens[] = []) {
    this.tags = new Uint8Array(tokens.count);
    this.capitals = new Uint8Array(tokens.sentences.length);
    for (const { firstToken, endToken, form } of names) if (form !== 'demonym') this.enterName(firstToken, endToken);
  }

  private enterName(first: number, end: number): void {
    for (let i = first; i < end; i++) {
      const { kind, shape, grammar } = this.tokens.form(i);
      if (kind === TokenKind.word && shape & Shape.capitalised && grammar === 0) this.tags[i] = PROPER_NOUN;
    }
  }

  /** The tag of a token; `''` outside the text. */
  of(token: number): Tag {
    return TAGS[this.idOf(token)] ?? '';
  }

  /** The same as a number, an index into `TAGS`: `idOf(i) === VBD` with `const VBD = tagId('VBD')`. */
  idOf(token: number): number {
    if (token < 0 || token >= this.tokens.count) return 0;
    return this.idWithoutReading(token) || this.readTo(token);
  }

  /** Whether the tag is known already; else a look at the tags that the word may have can save the reading. */
  isRead(token: number): boolean {
    return this.tags[token] !== 0;
  }

  /** The tags that the word may have wherever it stands, as an index for `possibleTags`. */
  setOf(token: number): number {
    return shippedPerceptron().setOf(this.tokens.form(token));
  }

  /** The tag of a word that has it already or can have no other; 0 for all others. */
  private idWithoutReading(token: number): number {
    const known = this.tags[token] as number;
    if (known !== 0) return known;
    const possible = possibleTags(this.setOf(token));
    return possible.length === 1 ? (this.tags[token] = possible[0] as number) : 0;
  }

  private readTo(token: number): number {
    const { forms } = this.tokens;
    const { first, end } = this.tokens.sentenceAt(token);
    let from = token;
    while (from > first && !this.mayStartAt(from, first)) from--;
    const state = {
      end,
      capitals: this.capitalsAt(token, first, end),
      next: from,
      tag1: from > first ? (this.tags[from - 1] as number) : 0,
      tag2: from > first + 1 ? (this.tags[from - 2] as number) : 0,
      atStart: standsAtStart(forms, from, first),
    };
    shippedPerceptron().advance(state, forms, token + 1, this.tags);
    return this.tags[token] as number;
  }

  /** True when both tags before a word, or the only one, are known without reading. */
  private mayStartAt(token: number, first: number): boolean {
    return this.idWithoutReading(token - 1) !== 0 && (token - 1 === first || this.idWithoutReading(token - 2) !== 0);
  }

  private capitalsAt(token: number, first: number, end: number): Capitals {
    const sentence = this.tokens.sentenceOf[token] as number;
    const known = this.capitals[sentence] as number;
    if (known !== 0) return (known - 1) as Capitals;
    const capitals = capitalsOf(this.tokens.forms, first, end);
    this.capitals[sentence] = capitals + 1;
    return capitals;
  }
}

/** The tags of a set that `SentenceTags.setOf` names. */
export function possibleTags(set: number): Uint8Array {
  return shippedPerceptron().sets[set] as Uint8Array;
}

const PROPER_NOUN = tagId('NNP');

/** The tokens of a name, `[firstToken, endToken)`. */
export interface NameTokens {
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: MentionForm;
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
