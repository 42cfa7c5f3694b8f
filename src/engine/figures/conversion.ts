import type { TokenRange } from '../text/tokens';
import type { Found } from './found';
import type { Scan } from './scan';

/** Whether a sum tells the one before again in other money: "49 million pounds ($76 million)", "30 marks, or about $17". */
export function isConversion(scan: Scan, found: Found, range: TokenRange, before: Found | undefined): boolean {
  if (found.type !== 'money' || before?.type !== 'money' || found.unit === before.unit) return false;
  let at = range.first - 1;
  if (at > before.end + 1) return false;
  if (scan.lower(at) === '(' || scan.lower(at) === 'or') at--;
  else return false;
  return at < before.end || (at === before.end && scan.lower(at) === ',');
}
