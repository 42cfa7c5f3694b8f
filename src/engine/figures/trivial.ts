import { wordSet } from '../words/wordSet';
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
  return (
    scan.has(found.first - 1, Role.determiner) ||
    BEFORE_KNOWN.has(scan.form(found.first - 1)) ||
    ALWAYS_TWO.has(scan.form(found.end))
  );
}

const BEFORE_KNOWN = wordSet("'s other");
const ALWAYS_TWO = wordSet('sides countries nations leaders governments men women presidents');
