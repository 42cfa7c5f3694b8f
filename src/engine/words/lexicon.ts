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
import { setsOf, wordsInSets } from './wordSet';

/** All that the tables know about a word (lower case, straight apostrophes). */
export interface WordFacts {
  readonly word: string;
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
}

/** What the tables know about a word (lower case, straight apostrophes); `NO_FACTS` for one that none of them lists. */
export function wordFacts(lower: string): WordFacts {
  return knownWordAt(lower, 0, lower.length) ?? NO_FACTS;
}

/**
 * The same for the word at `[start, end)` of a text, in any case; null for a word that no table lists. One look-up instead of
 * one a table, and none of them needs a copy of the word in small letters: case is folded letter by letter, for ASCII and curly
 * apostrophes. (A word with other capitals has to be asked for by `wordFacts`.)
 */
export function knownWordAt(text: string, start: number, end: number): WordFacts | null {
  lexicon ??= new Lexicon();
  return lexicon.find(text, start, end);
}

/** What is known of a word that no table lists. */
export const NO_FACTS = factsOf('');

/** All tables merged, by hash with open addressing; filled when the first word is asked for: all modules are loaded by then. */
class Lexicon {
  private size = 0;
  private readonly slots: (WordFacts | null)[] = new Array<WordFacts | null>(SLOTS).fill(null);

  constructor() {
    for (const table of [cueWords, closedWords, figureWords, knownNameWords, firstWordsOfEntries, pronounWords, wordsInSets]) {
      for (const word of table()) this.add(word);
    }
  }

  find(text: string, start: number, end: number): WordFacts | null {
    return this.slots[this.slotOf(text, start, end)] ?? null;
  }

  private add(word: string): void {
    const slot = this.slotOf(word, 0, word.length);
    if (this.slots[slot] !== null) return;
    this.slots[slot] = factsOf(word);
    this.size++;
    if (this.size > SLOTS / 2) throw new RangeError(`the lexicon has room for ${SLOTS / 2} words`);
  }

  /** The slot of a word: its own, or the free one where it would go. */
  private slotOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ folded(text.charCodeAt(i)), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & SLOT_MASK;
    for (;;) {
      const facts = this.slots[slot] as WordFacts | null;
      if (facts === null || isWordAt(facts.word, text, start, end)) return slot;
      slot = (slot + 1) & SLOT_MASK;
    }
  }
}

const SLOTS = 1 << 16;
const SLOT_MASK = SLOTS - 1;
let lexicon: Lexicon | null = null;

/** A letter in lower case, an apostrophe as a straight one. */
function folded(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}

function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== folded(text.charCodeAt(start + i))) return false;
  return true;
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
  };
}
