/** Part-of-speech tags (Penn Treebank, as GUM writes them), as small numbers for quick comparison. 0 is no tag. */
export const TAGS = [
  '', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'DT', 'PDT', 'WDT', 'WP', 'WP$', 'WRB', 'EX', 'JJ', 'JJR', 'JJS', 'CD', 'POS',
  'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'RB', 'RBR', 'RBS', 'RP', 'IN', 'TO', 'CC', 'UH', 'FW', 'SYM', 'LS', '$', '#',
  ',', '.', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', 'NFP', 'AFX', 'ADD', 'GW', 'XX',
] as const;
export type Tag = (typeof TAGS)[number];

const IDS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, id) => [tag, id]));

/** The number of a tag; 0 for one that is not in the list. */
export function tagId(tag: string): number {
  return IDS.get(tag) ?? 0;
}
