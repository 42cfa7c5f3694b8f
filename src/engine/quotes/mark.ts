/** Marks of one family may close each other, whatever their glyphs: `“…"`, `„…“` and ``…''` are all double. */
export const Family = { double: 0, single: 1, guillemet: 2, singleGuillemet: 3, corner: 4, doubleCorner: 5 } as const;
export type Family = (typeof Family)[keyof typeof Family];

export const Role = { opens: 0, closes: 1, either: 2 } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** A quotation mark with what its glyph and its neighbours say about it; apostrophes are left out. */
export interface Mark {
  readonly token: number;
  readonly family: Family;
  readonly role: Role;
  /** False where an apostrophe would look the same: `'old`, `workers'`. */
  readonly firm: boolean;
  /** The glyph says nothing about the direction: `"`, `''`, `'`. */
  readonly straight: boolean;
}

/** What stands on either side of a mark. Runs of marks share their neighbours: in `,'" she` both have a comma and a space. */
export interface Sides {
  /** Start of the block, space, an opening bracket or a dash on the left. */
  readonly leftEdge: boolean;
  /** End of the block, space, punctuation, a closing bracket or a dash on the right. */
  readonly rightEdge: boolean;
  readonly leftSpace: boolean;
  readonly rightSpace: boolean;
}
