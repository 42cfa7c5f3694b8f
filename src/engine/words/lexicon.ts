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

/**
 * One look-up instead of one a table: the tables are merged when the first word is asked for, all modules being loaded by
 * then. `NO_FACTS` for a word that no table lists.
 */
export function wordFacts(lower: string): WordFacts {
  lexicon ??= merge();
  return lexicon.get(lower) ?? NO_FACTS;
}

let lexicon: ReadonlyMap<string, WordFacts> | null = null;

/** What is known of a word that no table lists. */
export const NO_FACTS = factsOf('');

function merge(): ReadonlyMap<string, WordFacts> {
  const merged = new Map<string, WordFacts>();
  for (const words of [cueWords(), closedWords(), figureWords(), knownNameWords(), firstWordsOfEntries(), pronounWords(), wordsInSets()]) {
    for (const word of words) if (!merged.has(word)) merged.set(word, factsOf(word));
  }
  return merged;
}

function factsOf(word: string): WordFacts {
  return {
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
