export type VerbFormName = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface VerbForm {
  readonly text: string;
  readonly name: VerbFormName;
}

/** The forms of a verb: "deny" gives deny, denies, denied, denying. Where two forms look alike, the first counts. */
export function formsOf(lemma: string): readonly VerbForm[] {
  const irregular = IRREGULAR.get(lemma);
  const [past, participle = past] = irregular ?? [regularPast(lemma)];
  return [
    { text: past ?? '', name: 'past' },
    { text: presentOf(lemma), name: 'present' },
    { text: ingOf(lemma), name: 'ing' },
    { text: participle ?? '', name: 'participle' },
    { text: lemma, name: 'base' },
  ];
}

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say said; tell told; write wrote written; think thought; find found; go went gone; speak spoke spoken; swear swore sworn;
   hold held; read read; broadcast broadcast; forecast forecast; show showed shown`.split(';').map((entry) => {
    const [lemma = '', ...forms] = entry.trim().split(' ');
    return [lemma, forms];
  }),
);

/** Verbs that double their last letter: "admitted", "begging". */
const DOUBLING: ReadonlySet<string> = new Set('admit rebut beg quip rip slam dub snap plan commit chat refer'.split(' '));

function stemOf(lemma: string): string {
  return DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stemOf(lemma)}ed`;
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function ingOf(lemma: string): string {
  return lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${stemOf(lemma)}ing`;
}
