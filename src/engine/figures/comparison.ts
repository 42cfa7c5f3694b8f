import { wordSet } from '../words/wordSet';

/** Before the amount that another is compared with: "5 percent, against 4.2", "from 31,200". */
export const AGAINST = wordSet('against from versus vs vs.');

/** Whether two amounts may be of one kind: neither is three times the other, and both are above 0. */
export function isNear(value: number | null, other: number | null): boolean {
  return value !== null && other !== null && value < other * NEAR && value * NEAR > other;
}

const NEAR = 3;
