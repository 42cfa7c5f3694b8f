/** Hand-made tables are written as plain words between blanks or, with phrases, between bars. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

export function phrases(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}
