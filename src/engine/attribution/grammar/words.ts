import { Closed } from '../../cues/functionWords';
import type { CueEntry } from '../../cues/cueLexicon';
import { entryAt } from '../../quotes/quoteSegments';
import type { QuoteSegments } from '../../quotes/quoteSegments';
import type { Reading } from '../../reading';
import { tagId, TAGS } from '../../tagging/tagger';
import type { SentenceTags, Tag } from '../../tagging/tagger';
import type { Tokens } from '../../text/tokens';
import { Shape, TokenKind } from '../../words/wordForm';
import type { WordForm } from '../../words/wordForm';

/** What the rules ask of a word: its part of speech here, and its closed class (`Closed`) anywhere. */
export const Word = {
  ...Closed,
  noun: 1,
  properNoun: 2,
  /** May stand inside a noun phrase: nouns, adjectives, numbers, determiners, participles. */
  inPhrase: 4,
  determiner: 8,
  pronoun: 16,
  /** Finite: past, present or modal. */
  finite: 32,
  verb: 64,
  gerund: 128,
  participle: 256,
  adverb: 512,
  preposition: 1024,
  whPronoun: 2048,
  adjective: 4096,
  number: 8192,
  baseVerb: 16384,
  possessive: 32768,
} as const;

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

  /** True when the word has one of the classes of the mask. Only a question about the part of speech needs a tag. */
  is(token: number, mask: number): boolean {
    if (token < 0 || token >= this.classes.length) return false;
    const known = this.classes[token] as number;
    return ((known === 0 ? this.classesFor(token, mask) : known) & mask) !== 0;
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

  /** The classes of the word as far as a question about the mask asks for them. */
  private classesFor(token: number, mask: number): number {
    const { grammar } = this.tokens.form(token);
    if ((grammar & mask) !== 0 || (mask & OPEN) === 0) return grammar;
    const tag = this.tags.idOf(token);
    const open = UNLIKE_NAMES[tag] ? this.corrected(token, tag) : (CLASSES_BY_TAG[tag] ?? 0);
    const computed = open | grammar | KNOWN;
    this.classes[token] = computed;
    return computed;
  }

  /** What the tag says, but where the words around it show that the tagger takes a noun for something else. */
  private corrected(token: number, tag: number): number {
    if (this.isMistaggedName(token)) return PROPER;
    if (tag === VBZ && this.isMistaggedPlural(token)) return NOMINAL;
    return CLASSES_BY_TAG[tag] ?? 0;
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

/** By number: tags that a capital inside a sentence corrects. */
const UNLIKE_NAMES: readonly boolean[] = markTags('VB', 'VBD', 'VBN', 'VBP', 'VBZ', 'VBG', 'RB', 'RBR', 'JJR', 'UH', 'RP', 'IN', 'MD');
const VBZ = tagId('VBZ');
const KNOWN = 1 << 30;
/** All classes that need a tag. */
const OPEN = (1 << 16) - 1;
const NOMINAL = Word.noun | Word.inPhrase;
const PROPER = NOMINAL | Word.properNoun;
const DETERMINER = Word.determiner | Word.inPhrase;
const FINITE = Word.finite | Word.verb;

const TAG_CLASSES: Readonly<Partial<Record<Tag, number>>> = {
  NN: NOMINAL, NNS: NOMINAL, NNP: PROPER, NNPS: PROPER,
  PRP: Word.pronoun, PRP$: DETERMINER | Word.possessive, DT: DETERMINER, PDT: DETERMINER, WP$: DETERMINER,
  WDT: Word.whPronoun, WP: Word.whPronoun,
  JJ: Word.adjective | Word.inPhrase, JJR: Word.adjective | Word.inPhrase, JJS: Word.adjective | Word.inPhrase,
  CD: Word.number | Word.inPhrase, POS: Word.inPhrase | Word.possessive,
  HYPH: Word.inPhrase, $: Word.inPhrase, FW: Word.inPhrase, AFX: Word.inPhrase,
  VB: Word.verb | Word.baseVerb, VBD: FINITE, VBP: FINITE, VBZ: FINITE, MD: Word.finite,
  VBG: Word.verb | Word.gerund | Word.inPhrase, VBN: Word.verb | Word.participle | Word.inPhrase,
  RB: Word.adverb, RBR: Word.adverb, RBS: Word.adverb, IN: Word.preposition,
};

/** The same by number, as the tagger gives tags. */
const CLASSES_BY_TAG: readonly number[] = TAGS.map((tag) => TAG_CLASSES[tag] ?? 0);

function markTags(...marked: readonly Tag[]): readonly boolean[] {
  return TAGS.map((tag) => marked.includes(tag));
}
