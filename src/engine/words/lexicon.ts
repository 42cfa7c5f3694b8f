import { cueEntry, cueWords } from '../cues/cueLexicon';
import type { CueEntry } from '../cues/cueLexicon';
import { closedClasses, closedWords } from '../cues/functionWords';
import { figureWordOf, figureWords } from '../figures/words/describe';
import type { FigureWord } from '../figures/words/figureWord';
import { personOf, pronounWords, thirdPerson } from '../speakers/pronounForms';
import type { Pronoun } from '../speakers/pronounForms';
import { entriesFrom, firstWordsOfEntries } from '../tables/gazetteer';
import type { Entry } from '../tables/gazetteer';
import { knownNameWords, nameFacts, smallWordFacts } from '../tables/nameFacts';
import { UNLISTED } from '../tagging/lexicon';
import { shippedModel } from '../tagging/shippedModel';
import { CodeStore, codesOf, folded } from './codes';
import type { Codes } from './codes';
import { setsOf, wordsInSets } from './wordSet';

/** All that the tables know about a word (lower case, straight apostrophes). */
export interface WordFacts {
  /** The word; null where words share these facts. */
  readonly word: string | null;
  readonly cue: CueEntry | null;
  readonly grammar: number;
  /** Null where the figure tables do not list the word. */
  readonly figure: FigureWord | null;
  readonly names: number;
  /** `names` where the word is written in small letters. */
  readonly namesOfSmall: number;
  readonly entries: readonly Entry[] | null;
  readonly pronoun: Pronoun | null;
  readonly person: 0 | 1 | 2;
  readonly sets: Int32Array;
  readonly tagSet: number;
}

/** What the tables know about a word (lower case, straight apostrophes); `NO_FACTS` for one that none of them lists. */
export function wordFacts(lower: string): WordFacts {
  return knownWordAt(codesOf(lower), 0, lower.length) ?? NO_FACTS;
}

/**
 * The same for the word at `[start, end)` of a text, in any case; null for a word that no table lists. One look-up instead of
 * one a table, and none of them needs a copy of the word in small letters: case is folded letter by letter, for ASCII and curly
 * apostrophes. (A word with other capitals has to be asked for by `wordFacts`.)
 */
export function knownWordAt(codes: Codes, start: number, end: number): WordFacts | null {
  lexicon ??= new Lexicon();
  return lexicon.find(codes, start, end);
}

/** What is known of a word that no table lists. */
export const NO_FACTS = factsOf('');

const SLOTS = 1 << 16;
const SLOT_MASK = SLOTS - 1;
const INDEX = 0xffff;
const MOST_WORDS = SLOTS / 2;
const LENGTH_BITS = 6;
const LENGTH = (1 << LENGTH_BITS) - 1;

/**
 * All tables merged, by hash with open addressing; filled when the first word is asked for: all modules are loaded by then.
 *
 * Each new word of an article looks here, each time at another place in memory, which costs more than all else that is done with it. So
 * the tables are small and flat, and words of which little is known share their facts: nine out of ten do, some hundred records in all.
 */
class Lexicon {
  private readonly facts: WordFacts[] = [];
  /** Per slot: one more than the number of the word there, and above it half of the word's hash; 0 for none. */
  private readonly slots = new Int32Array(SLOTS);
  private readonly words = new CodeStore(1 << 18);
  /** Two numbers a word: where it starts in `words`, with its length in the last bits; the index of its facts. */
  private readonly rows = new Int32Array(MOST_WORDS * 2);
  private count = 0;

  constructor() {
    const words: Record<string, true> = Object.create(null) as Record<string, true>;
    for (const table of [cueWords, closedWords, figureWords, knownNameWords, firstWordsOfEntries, pronounWords, wordsInSets, taggedWords]) {
      for (const word of table()) words[word] = true;
    }
    // As keys, all of them are strings of the kind that literals are: comparing the two is comparing addresses.
    const shared = new Map<string, number>();
    for (const word of Object.keys(words)) this.add(word, shared);
  }

  find(codes: Codes, start: number, end: number): WordFacts | null {
    const known = this.slots[this.slotOf(codes, start, end)] as number;
    return known === 0 ? null : (this.facts[this.rows[((known & INDEX) << 1) - 1] as number] as WordFacts);
  }

  private add(word: string, shared: Map<string, number>): void {
    if (word.length > LENGTH || this.count === MOST_WORDS) throw new RangeError(`no room in the lexicon for ${word}`);
    const codes = codesOf(word);
    const slot = this.slotOf(codes, 0, word.length);
    if (this.slots[slot] !== 0) return;
    this.rows[this.count << 1] = (this.words.add(codes, 0, word.length) << LENGTH_BITS) | word.length;
    this.rows[(this.count << 1) + 1] = this.indexOfFacts(word, shared);
    this.slots[slot] = (hashOf(codes, 0, word.length) & ~INDEX) | ++this.count;
  }

  private indexOfFacts(word: string, shared: Map<string, number>): number {
    const facts = factsOf(word);
    if (!isPlain(facts)) return this.facts.push(facts) - 1;
    const key = `${facts.names} ${facts.namesOfSmall} ${facts.tagSet}`;
    let index = shared.get(key);
    if (index === undefined) shared.set(key, (index = this.facts.push({ ...facts, word: null }) - 1));
    return index;
  }

  /** The slot of a word: its own, or the free one where it would go. */
  private slotOf(codes: Codes, start: number, end: number): number {
    const hash = hashOf(codes, start, end);
    let slot = hash & SLOT_MASK;
    for (;;) {
      const known = this.slots[slot] as number;
      if (known === 0) return slot;
      if (((known ^ hash) & ~INDEX) === 0) {
        const place = this.rows[((known & INDEX) << 1) - 2] as number;
        if ((place & LENGTH) === end - start && this.words.holdsFolded(place >> LENGTH_BITS, codes, start, end)) return slot;
      }
      slot = (slot + 1) & SLOT_MASK;
    }
  }
}

/** Nothing is known of the word but which names it may be part of, and its tags. */
function isPlain({ cue, grammar, figure, entries, pronoun, person, sets }: WordFacts): boolean {
  const isInNone = cue === null && grammar === 0 && figure === null && entries === null && pronoun === null && person === 0;
  return isInNone && sets.every((cell) => cell === 0);
}

function hashOf(codes: Codes, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ folded(codes[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

let lexicon: Lexicon | null = null;

function taggedWords(): Iterable<string> {
  return shippedModel().lexicon.listed();
}

function factsOf(word: string): WordFacts {
  return {
    word,
    cue: cueEntry(word),
    grammar: closedClasses(word),
    figure: figureWordOf(word),
    names: nameFacts(word),
    namesOfSmall: smallWordFacts(word),
    entries: entriesFrom(word),
    pronoun: thirdPerson(word),
    person: personOf(word),
    sets: setsOf(word),
    tagSet: word === '' ? UNLISTED : shippedModel().lexicon.setOf(word),
  };
}
