/**
 * A closed list of words that is seldom asked, since what it is asked about is rare. It is asked as a `WordSet` is, and
 * takes none of the bits of word forms, of which there are no more than 512.
 */
export interface RareWords {
  has(form: { readonly lower: string }): boolean;
}

/** The list of the words that are written with spaces and line breaks between them. */
export function rareWords(words: string): RareWords {
  const listed = new Set(words.split(/\s+/));
  listed.delete('');
  return { has: (form) => listed.has(form.lower) };
}
