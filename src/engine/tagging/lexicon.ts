import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { lexiconKey, wordFeatures, WordShape } from './features';
import type { WordFeatures } from './features';
import { tagId } from './tags';

/** Known words with the tags that they may have; words outside it may have any tag of the open classes. */
export class Lexicon {
  /** The tag sets of words outside the lexicon, by index into `ENDINGS`, and of those with none of these endings. */
  private readonly setsOfEndings: readonly number[];
  private readonly setOfOthers: number;

  constructor(
    /** Index into `tagSets` by lexicon key. */
    private readonly words: ReadonlyMap<string, number>,
    /** The first is for unknown words. */
    readonly tagSets: readonly Uint8Array[],
  ) {
    this.setsOfEndings = ENDINGS.map((ending) => words.get(`*${ending}`) ?? 0);
    this.setOfOthers = words.get('*') ?? 0;
  }

  describe(form: WordForm): WordFeatures {
    const fixed = fixedTag(form);
    if (fixed) return wordFeatures(form.lower, WordShape.small, this.fixedSet(fixed));
    const key = lexiconKey(form.lower);
    return wordFeatures(key, shapeOf(form), this.words.get(key) ?? this.unknownSet(key));
  }

  /** The words with this set of tags, sorted. */
  wordsOf(tagSet: number): string[] {
    return [...this.words].filter(([, set]) => set === tagSet).map(([word]) => word).sort();
  }

  private unknownSet(key: string): number {
    for (let i = 0; i < ENDINGS.length; i++) if (key.endsWith(ENDINGS[i] as string)) return this.setsOfEndings[i] ?? 0;
    return this.setOfOthers;
  }

  private fixedSet(tag: string): number {
    const id = tagId(tag);
    const known = this.tagSets.findIndex((set) => set.length === 1 && set[0] === id);
    return Math.max(known, 0);
  }
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
