import type { QuoteSegments } from '../quotes/quoteSegments';
import { wordSet } from '../words/wordSet';
import { vagueDateFound } from './found';
import type { Found } from './found';
import type { Scan } from './scan';

/**
 * "now", "currently", "recently", "soon", "the future": references to the present, past or future as such, `vague`.
 * A "now" that tells no time is left alone: "now that", "Now, …", and a bare "now" in a quotation, which is most often
 * a figure of speech.
 */
export function readVagueTime(scan: Scan, at: number, segments: QuoteSegments): Found | null {
  switch (scan.lower(at)) {
    case 'now':
      return readNow(scan, at, segments);
    case 'currently':
    case 'nowadays':
    case 'presently':
      return vague(at, at + 1, 'PRESENT_REF');
    case 'recently':
    case 'lately':
      return vague(scan.lower(at - 1) === 'more' || scan.lower(at - 1) === 'most' ? at - 1 : at, at + 1, 'PAST_REF');
    case 'soon':
      return scan.lower(at - 1) === 'as' || scan.lower(at - 1) === 'too' ? null : vague(at, at + 1, 'FUTURE_REF');
    case 'future':
      return scan.lower(at - 1) === 'the' && !scan.isContent(at + 1) ? vague(at, at + 1, 'FUTURE_REF') : null;
    case 'past':
      return scan.lower(at - 1) === 'the' && !scan.isContent(at + 1) && !scan.isCardinal(at + 1) ? vague(at, at + 1, 'PAST_REF') : null;
    default:
      return null;
  }
}

function readNow(scan: Scan, at: number, segments: QuoteSegments): Found | null {
  const before = scan.lower(at - 1);
  const behind = scan.lower(at + 1);
  if (behind === 'that' || (behind === ',' && (at === scan.first || before === '“' || before === '"'))) return null;
  const right = before === 'right' || before === 'just';
  if (scan.isDash(at + 1) && scan.glued(at + 1)) return null; // "the now-closed plant"
  if ((segments.innermostOf[at] ?? -1) >= 0 && !right && !LEADS_TO_NOW.has(scan.form(at - 1))) return null;
  return vague(right ? at - 1 : at, at + 1, 'PRESENT_REF');
}

const LEADS_TO_NOW = wordSet('until till by from of for up');

function vague(first: number, end: number, iso: string): Found {
  return vagueDateFound(first, end, iso, 'vague');
}
