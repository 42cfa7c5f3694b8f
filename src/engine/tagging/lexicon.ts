import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { lexiconKey, wordFeatures, WordShape } from './features';
import type { WordFeatures } from './features';
import { tagId } from './tags';

/** No dictionary: any word may be a verb. */
export const NOT_ASKED = (): boolean => false;

/** Known words with the tags that they may have; words outside it may have any tag of the open classes. */
export class Lexicon {
  /** The tag sets of words outside the lexicon by the ending that they have, and of those with none of these endings. */
  private readonly setsOfEndings: EndingTable;
  private readonly setOfOthers: number;
  /** `listedSets`, and behind them those of words that are no verbs. */
  readonly tagSets: readonly Uint8Array[];
  /** Of words in "-ed", which are base forms in "-eed" alone. */
  private readonly setOfPast: number;
  /** By tag set of a word outside the lexicon: the same without the tags of verbs. */
  private readonly withoutVerbs: ReadonlyMap<number, number>;

  constructor(
    /** Index into `listedSets` by lexicon key. */
    private readonly words: ReadonlyMap<string, number>,
    /** The first is for unknown words. */
    readonly listedSets: readonly Uint8Array[],
    /** Asked about words outside the lexicon. Training goes without: the weights have to tell verbs by what is around them. */
    private readonly isNoVerb: (lower: string) => boolean = NOT_ASKED,
  ) {
    this.setsOfEndings = byLastLetter(ENDINGS.map((ending) => ({ ending, set: words.get(`*${ending}`) ?? 0 })));
    this.setOfOthers = words.get('*') ?? 0;
    const sets = [...listedSets];
    const withoutVerbs = new Map<number, number>();
    for (const set of new Set([this.setOfOthers, ...ENDINGS.map((ending) => words.get(`*${ending}`) ?? 0)])) {
      const rest = (listedSets[set] ?? NO_TAGS).filter((tag) => NOMINAL_TAGS.has(tag) || set === words.get('*ly'));
      if (rest.length > 0) withoutVerbs.set(set, sets.push(rest) - 1);
    }
    this.setOfPast = sets.push((listedSets[words.get('*ed') ?? 0] ?? NO_TAGS).filter((tag) => tag !== BASE_VERB)) - 1;
    this.tagSets = sets;
    this.withoutVerbs = withoutVerbs;
  }

  /** @param listed what `setOf` says of the word, where it is known already */
  describe(form: WordForm, listed?: number): WordFeatures {
    const fixed = fixedTag(form);
    if (fixed) return wordFeatures(form.lower, WordShape.small, this.fixedSet(fixed));
    const key = lexiconKey(form.lower);
    const known = listed !== undefined && key === form.lower ? listed : this.setOf(key);
    return wordFeatures(key, shapeOf(form), known === UNLISTED ? this.unknownSet(key, form.shape) : known);
  }

  /** The tag set of a lexicon key; `UNLISTED` for one that is not in the lexicon: the value of `WordForm.tagSet`. */
  setOf(lower: string): number {
    return this.words.get(lower) ?? UNLISTED;
  }

  /** All words that it lists. */
  listed(): Iterable<string> {
    return this.words.keys();
  }

  /** The words with this set of tags, sorted. */
  wordsOf(tagSet: number): string[] {
    return [...this.words].filter(([, set]) => set === tagSet).map(([word]) => word).sort();
  }

  private unknownSet(key: string, shape: number): number {
    const set = key.endsWith('ed') && !key.endsWith('eed') ? this.setOfPast : this.setOfEnding(key); // "proceed" may be a base form
    // A capital is mostly a name's: looking it up would cost more than it brings.
    return (shape & Shape.capitalised) === 0 && this.isNoVerb(key) ? (this.withoutVerbs.get(set) ?? set) : set;
  }

  private setOfEnding(key: string): number {
    const endings = this.setsOfEndings.get(key.charCodeAt(key.length - 1));
    if (endings) for (const { ending, set } of endings) if (key.endsWith(ending)) return set;
    return this.setOfOthers;
  }

  private fixedSet(tag: string): number {
    const id = tagId(tag);
    const known = this.tagSets.findIndex((set) => set.length === 1 && set[0] === id);
    return Math.max(known, 0);
  }
}

const BASE_VERB = tagId('VB');
const NO_TAGS = new Uint8Array(0);
const NOMINAL_TAGS: ReadonlySet<number> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS'].map(tagId));

/** The tag set of a word that the lexicon does not list. */
export const UNLISTED = -1;

interface EndingSet {
  readonly ending: string;
  readonly set: number;
}
type EndingTable = ReadonlyMap<number, readonly EndingSet[]>;

function byLastLetter(endings: readonly EndingSet[]): EndingTable {
  const table = new Map<number, EndingSet[]>();
  for (const item of endings) {
    const last = item.ending.charCodeAt(item.ending.length - 1);
    table.set(last, [...(table.get(last) ?? []), item]);
  }
  return table;
}

/** Words outside the lexicon are told apart by their ending: "*ing" stands in it for all unknown words that end so. */
export function unknownKey(key: string): string {
  const ending = ENDINGS.find((ending) => key.endsWith(ending));
  return ending ? `*${ending}` : '*';
}

const ENDINGS = ['ing', 'ed', 'ly', 'er', 'est', 'ss', 'us', 's', 'ion', 'ty', 'al', 'ic', 'ive', 'able', 'ous', 'ment', 'ness', 'an', 'en'];

/** All that `fixedTag` may answer. */
export const FIXED_TAGS = ['.', ',', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', '$', 'SYM', 'CC', 'NN', 'NNP', 'CD'];

/** Punctuation, symbols and addresses have one tag whatever stands around them; null for words. */
export function fixedTag(form: WordForm): string | null {
  const { text, kind } = form;
  switch (kind) {
    case TokenKind.word: return null;
    case TokenKind.number: return form.shape & Shape.hasLetter ? null : 'CD';
    case TokenKind.url:
    case TokenKind.handle: return 'NNP';
    case TokenKind.quoteMark: return STRAIGHT.has(text) ? null : OPENING.has(text) ? '``' : "''";
    case TokenKind.punctuation: return PUNCTUATION.get(text) ?? (text.startsWith('..') ? ':' : text.startsWith('-') ? ':' : 'SYM');
    case TokenKind.symbol: return CURRENCY.has(text) ? '$' : text === '&' ? 'CC' : text === '%' ? 'NN' : 'SYM';
  }
}

/** Either way round: the words about them tell. */
const STRAIGHT: ReadonlySet<string> = new Set(['"', "'"]);
const OPENING: ReadonlySet<string> = new Set(['“', '‘', '„', '«', '‹', '``', '‚', '`']);
const CURRENCY: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '₽', '₩']);
const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['.', '.'], ['?', '.'], ['!', '.'], [',', ','], [':', ':'], [';', ':'], ['…', ':'], ['—', ':'], ['–', ':'], ['-', 'HYPH'],
  ['(', '-LRB-'], ['[', '-LRB-'], ['{', '-LRB-'], [')', '-RRB-'], [']', '-RRB-'], ['}', '-RRB-'],
]);

function shapeOf(form: WordForm): number {
  const { shape, kind } = form;
  if (kind === TokenKind.number || shape & Shape.hasDigit) return WordShape.digits;
  if (shape & Shape.allCaps) return WordShape.allCaps;
  if (shape & Shape.innerCaps) return WordShape.innerCaps;
  return shape & Shape.capitalised ? WordShape.capitalised : WordShape.small;
}
