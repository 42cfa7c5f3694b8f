import type { Tokens, TokenRange } from '../text/tokens';

/**
 * Part-of-speech tags (Penn Treebank), as small numbers for quick comparison. A tag is asked for only where a cue may
 * stand, so sentences are tagged on demand and remembered for the one analysis.
 */
export const TAGS = [
  '', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'DT', 'PDT', 'WDT', 'WP', 'WP$', 'WRB', 'EX', 'JJ', 'JJR', 'JJS', 'CD', 'POS',
  'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'RB', 'RBR', 'RBS', 'RP', 'IN', 'TO', 'CC', 'UH', 'FW', 'SYM', 'LS', '$', '#',
  ',', '.', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', 'NFP', 'AFX', 'ADD', 'GW', 'XX',
] as const;
export type Tag = (typeof TAGS)[number];

/** Tags of the tokens of one analysis, computed sentence by sentence when first asked for. */
export class SentenceTags {
  constructor(private readonly tokens: Tokens) {}

  /** The tag of a token; its sentence is tagged if it was not yet. */
  of(token: number): Tag {
    // Placeholder until the trained tagger is in: the shape of the word alone.
    const { lower } = this.tokens.form(token);
    if (/^[a-z]+ed$/.test(lower)) return 'VBD';
    if (/^[a-z]+ing$/.test(lower)) return 'VBG';
    return 'NN';
  }

  /** Makes sure that the sentences of a range are tagged. */
  ensure(_range: TokenRange): void {}
}
