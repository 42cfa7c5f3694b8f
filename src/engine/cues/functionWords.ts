/**
 * Closed word classes as the attribution rules ask for them, one bit each, kept on the word form (`WordForm.grammar`)
 * so that a rule's question is one "and". Disjoint from the bits of the part of speech: see `attribution/grammar/words.ts`.
 */
export const Closed = {
  auxiliary: 1 << 16,
  /** "Monday", "today", "March": a day or month without a preposition. */
  day: 1 << 17,
  /** "week", "ago": a noun of time. */
  timeNoun: 1 << 18,
  /** "this", "last", "earlier": what makes a time noun an adverbial. */
  timeModifier: 1 << 19,
  /** "and", "or", "but", "while" between clauses. */
  coordinator: 1 << 20,
  /** Words that open a subordinate clause. */
  subordinator: 1 << 21,
  /** "of", "for", "at", "in", "from", "with", "on": what may stand inside a noun phrase. */
  nounPreposition: 1 << 22,
  /** "he", "she", "they", "we", "i", "it", "you": a pronoun that is a subject. */
  subjectPronoun: 1 << 23,
  /** "this", "some", "both": a determiner that can stand alone. */
  loneDeterminer: 1 << 24,
  relativePronoun: 1 << 25,
  dash: 1 << 26,
  formOfBe: 1 << 27,
} as const;

/** Bits of `Closed` for a word (lower case). */
export function closedClasses(lower: string): number {
  return CLASSES.get(lower) ?? 0;
}

/** All words that have one of these classes. */
export function closedWords(): Iterable<string> {
  return CLASSES.keys();
}

const CLASSES = new Map<string, number>();
const put = (bit: number, words: string): void => {
  for (const word of words.split(/\s+/)) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);
};

put(Closed.auxiliary, `have has had 've 's 'd be is are was were been being am 're 'm do does did will would can could should
  may might must 'll shall ca wo not n't to`);
put(Closed.formOfBe, `was were is are been be being 's 're 'm am`);
put(Closed.day, `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february
  march april may june july august september october november december jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.
  mon. tue. tues. wed. thu. thurs. fri. sat. sun.`);
put(Closed.timeNoun, `week month year morning afternoon evening night day days weeks months years weekend minutes hours
  moments quarter decade decades century centuries spring summer fall autumn winter time ago earlier later`);
put(Closed.timeModifier, 'last this earlier that next');
put(Closed.coordinator, 'and but while or');
put(Closed.subordinator, `while when after as if though although because since before whether by in despite without on until
  unless once`);
put(Closed.nounPreposition, 'of for at in from with on');
put(Closed.subjectPronoun, 'he she they we i it you');
put(Closed.loneDeterminer, 'this that these those some many both all another others several neither none few most');
put(Closed.relativePronoun, 'who which that');
put(Closed.dash, '— – - --');
