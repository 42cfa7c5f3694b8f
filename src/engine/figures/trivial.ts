import type { Found } from './found';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/**
 * "the two nations", "both two sides", "one of them": small counts in words that tell nobody anything. Kept, and not
 * highlighted by default.
 */
export function isTrivial(scan: Scan, found: Found): boolean {
  if (found.type !== 'count' || found.rule !== 'count' || found.end !== found.first + 1) return false;
  const word = scan.word(found.first);
  if (word.digits || !(word.value <= 3)) return false;
  if (word.value === 1) return true;
  const before = scan.lower(found.first - 1);
  return scan.has(found.first - 1, Role.determiner) || before === "'s" || before === 'other' || ALWAYS_TWO.has(scan.lower(found.end));
}

const ALWAYS_TWO: ReadonlySet<string> = new Set(['sides', 'countries', 'nations', 'leaders', 'governments', 'men', 'women', 'presidents']);
