import type { CueEntry } from '../../cues/cueLexicon';
import { entryAt } from '../../quotes/quoteSegments';
import type { QuoteSegments } from '../../quotes/quoteSegments';
import type { Reading } from '../../reading';
import { possibleTags, TAGS } from '../../tagging/tagger';
import type { SentenceTags, Tag } from '../../tagging/tagger';
import type { Tokens } from '../../text/tokens';
import { Shape, TokenKind } from '../../words/wordForm';
import type { WordForm } from '../../words/wordForm';
import { classesOfTag, isLikePlurals, isUnlikeNames, mayBe, mustBe, NOMINAL, OPEN, POSSESSIVE, PROPER } from './wordClasses';

export { Word } from './wordClasses';

/** Words of one analysis with their classes, worked out when first asked for: a sentence without a cue is never tagged. */
export class Words {
  readonly tokens: Tokens;
  readonly segments: QuoteSegments;
  private readonly classes: Int32Array;
  /** Per sentence: 0 not known yet, 1 no, 2 yes; null until the first question. */
  private titleCase: Uint8Array | null = null;

  constructor(
    reading: Reading,
    private readonly tags: SentenceTags,
  ) {
    this.tokens = reading.tokens;
    this.segments = reading.segments;
    this.classes = new Int32Array(reading.tokens.count);
  }

  /** True when the word has one of the classes of the mask. The sentence is tagged only where the form does not tell. */
  is(token: number, mask: number): boolean {
    if (token < 0 || token >= this.classes.length) return false;
    const known = this.classes[token] as number;
    return known === 0 ? this.isUnclassed(token, mask) : (known & mask) !== 0;
  }

  hasTag(token: number, tag: Tag): boolean {
    if (token < 0 || token >= this.tokens.count) return false;
    const read = this.tags.isRead(token) || possibleTags(this.tags.setOf(token)).some((possible) => TAGS[possible] === tag);
    return read && this.tags.of(token) === tag;
  }

  tag(token: number): Tag {
    return this.tags.of(token);
  }

  form(token: number): WordForm {
    return this.tokens.form(token);
  }

  lower(token: number): string {
    return this.tokens.lower(token);
  }

  cue(token: number): CueEntry | null {
    return this.tokens.form(token).cue;
  }

  isCapitalised(token: number): boolean {
    return (this.tokens.form(token).shape & Shape.capitalised) !== 0;
  }

  isMark(token: number): boolean {
    return this.tokens.form(token).kind === TokenKind.quoteMark;
  }

  /** Index of the outermost quotation that covers a token; -1 outside. */
  quotationAt(token: number): number {
    return entryAt(this.segments.outermostOf, token);
  }

  private isUnclassed(token: number, mask: number): boolean {
    const { grammar, shape, kind } = this.tokens.form(token);
    if ((grammar & mask) !== 0) return true;
    if ((mask & OPEN) === 0) return false;
    if (kind === TokenKind.quoteMark && this.isPluralPossessive(token)) {
      this.classes[token] = POSSESSIVE | KNOWN;
      return (POSSESSIVE & mask) !== 0;
    }
    if (!this.tags.isRead(token)) {
      const set = this.tags.setOf(token);
      const capitalised = (shape & Shape.capitalised) !== 0;
      if (!mayBe(set, capitalised, mask)) return false;
      if (mustBe(set, capitalised, mask)) return true;
    }
    const computed = this.openClasses(token) | grammar | KNOWN;
    this.classes[token] = computed;
    return (computed & mask) !== 0;
  }

  /** What the tag says, but where the words around it show that the tagger takes a noun for something else. */
  private openClasses(token: number): number {
    const tag = this.tags.idOf(token);
    if (isUnlikeNames(tag) && this.isMistaggedName(token)) return PROPER;
    if (isLikePlurals(tag) && this.isMistaggedPlural(token)) return NOMINAL;
    return classesOfTag(tag);
  }

  /** “…,” Earnest said: a capital inside a sentence makes a name of what the tagger takes for a verb. */
  private isMistaggedName(token: number): boolean {
    const form = this.tokens.form(token);
    if ((form.shape & Shape.capitalised) === 0 || form.grammar !== 0 || form.cue !== null) return false;
    const sentence = this.tokens.sentenceAt(token);
    if (token > sentence.first && !(token === sentence.first + 1 && this.isMark(sentence.first))) return !this.isTitleCase(token);
    const next = this.tokens.form(token + 1).cue;
    return next?.verb?.speech === true && (next.form === 'past' || next.form === 'present');
  }

  /** "the Teachers’ Union": an apostrophe that looks like a closing mark, and closes nothing. */
  private isPluralPossessive(token: number): boolean {
    const { tokens } = this;
    if (!tokens.glued(token) || tokens.glued(token + 1) || !tokens.lower(token - 1).endsWith('s')) return false;
    const segment = this.segments.segments[entryAt(this.segments.innermostOf, token)];
    const closes = segment !== undefined && segment.endToken - 1 === token;
    return !closes && tokens.form(token + 1).kind === TokenKind.word && APOSTROPHES.has(tokens.form(token).text);
  }

  /** "…, aides said": a plural between a comma and a verb of speech that the tagger takes for a verb. */
  private isMistaggedPlural(token: number): boolean {
    const form = this.tokens.form(token);
    if (form.grammar !== 0 || form.cue !== null || this.tokens.lower(token - 1) !== ',') return false;
    const next = this.tokens.form(token + 1).cue;
    return next?.verb?.speech === true && next.form === 'past';
  }

  /** "Ruiz Says Talks Are Over": most long words of the sentence start with a capital. */
  isTitleCase(token: number): boolean {
    const index = this.tokens.sentenceIndex(token);
    this.titleCase ??= new Uint8Array(this.tokens.sentences.length);
    const known = this.titleCase[index];
    if (known) return known === 2;
    const sentence = this.tokens.sentenceAt(token);
    const limit = Math.min(sentence.end, sentence.first + 40);
    let long = 0;
    let capitals = 0;
    for (let i = sentence.first; i < limit; i++) {
      const form = this.tokens.form(i);
      if (form.kind !== TokenKind.word || form.text.length < 4) continue;
      long++;
      if (form.shape & Shape.capitalised) capitals++;
    }
    const found = long >= 4 && capitals > 0.75 * long;
    this.titleCase[index] = found ? 2 : 1;
    return found;
  }
}

const KNOWN = 1 << 30;
const APOSTROPHES: ReadonlySet<string> = new Set(['’', "'"]);
