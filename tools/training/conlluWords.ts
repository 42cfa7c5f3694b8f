/** A word of a CoNLL-U sentence. */
export interface ConlluWord {
  readonly form: string;
  /** Universal and Penn part of speech. */
  readonly upos: string;
  readonly xpos: string;
  readonly misc: string;
  readonly spaceBehind: boolean;
}

/** The words of a sentence's rows; a joined token ("team's") shows only in which of its parts have a space behind them. */
export function readWords(rows: readonly string[]): readonly ConlluWord[] {
  const words: ConlluWord[] = [];
  let joinedUntil = 0; // words up to this number have no space between them
  let joinedSpace = true;
  for (const row of rows) {
    const [id = '', form = '', , upos = '', xpos = '', , , , , misc = ''] = row.split('\t');
    const spaceAfter = !misc.includes('SpaceAfter=No');
    if (id.includes('-')) {
      joinedUntil = Number(id.split('-')[1]);
      joinedSpace = spaceAfter;
      continue;
    }
    if (id.includes('.')) continue;
    const number = Number(id);
    words.push({ form, upos, xpos, misc, spaceBehind: number < joinedUntil ? false : number === joinedUntil ? joinedSpace : spaceAfter });
  }
  return words;
}
