/**
 * The labels of the model: outside, or begin, inside, last or only word of a name of one of four types ("BILOU", after
 * Ratinov and Roth 2009). A name that is no actor (a law, an award, a people) is `other`.
 */
export const NAME_TYPES = ['person', 'organization', 'place', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A number by type, `NAME_TYPES` in order. */
export type TypeScores = readonly [person: number, organization: number, place: number, other: number];

export const OUTSIDE = 0;
/** Where in its name a word stands. */
export const Position = { begin: 0, inside: 1, last: 2, only: 3 } as const;
export type Position = (typeof Position)[keyof typeof Position];

export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

export function labelOf(type: number, position: Position): number {
  return 1 + 4 * type + position;
}

/** Index into `NAME_TYPES`; -1 for `OUTSIDE`. */
export function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

export function positionOfLabel(label: number): Position {
  return ((label - 1) & 3) as Position;
}

/** True when a name may start at a word with this label, or the word is in none. */
export function mayStart(label: number): boolean {
  return label === OUTSIDE || positionOfLabel(label) === Position.begin || positionOfLabel(label) === Position.only;
}

/** True when no name goes on behind a word with this label. */
export function mayEnd(label: number): boolean {
  return label === OUTSIDE || positionOfLabel(label) === Position.last || positionOfLabel(label) === Position.only;
}

/** True when one label may follow the other. */
export function mayFollow(label: number, next: number): boolean {
  return mayEnd(label) ? mayStart(next) : !mayStart(next) && typeOfLabel(label) === typeOfLabel(next);
}

/** Weights of what follows what: between names and what stands outside, by type (0 outside, 1 + type). */
export const SIDES = 1 + NAME_TYPES.length;
export const TRANSITION_COUNT = SIDES * SIDES;

/** The weight of one label behind another; -1 where there is none (inside a name). */
export function transitionOf(label: number, next: number): number {
  return mayEnd(label) ? (typeOfLabel(label) + 1) * SIDES + typeOfLabel(next) + 1 : -1;
}
