import { entryAt } from '../../quotes/quoteSegments';
import type { QuoteSegments } from '../../quotes/quoteSegments';
import type { Candidate } from '../candidate';
import { firstStart, isTurn, lastEnd } from '../candidate';

/**
 * A quotation that goes on over paragraphs, its marks reopened in each, belongs to the candidate that holds its
 * beginning; candidates that stand for a later part alone are dropped.
 */
export function withContinuations({ segments, outermostOf }: QuoteSegments, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!segments.some((segment) => segment.continues >= 0)) return candidates;
  const next = new Int32Array(segments.length).fill(-1);
  segments.forEach((segment, index) => {
    if (segment.continues >= 0) next[segment.continues] = index;
  });
  const extended = new Set<number>();
  for (const candidate of candidates) {
    if (candidate.inside >= 0 || isTurn(candidate.rule)) continue;
    let last = entryAt(outermostOf, lastEnd(candidate) - 1);
    for (let following = entryAt(next, last); following >= 0; following = entryAt(next, last)) {
      const segment = segments[following];
      if (!segment || extended.has(following)) break;
      candidate.fragments.push({ first: segment.firstToken, end: segment.endToken });
      extended.add(following);
      last = following;
    }
  }
  return candidates.filter((candidate) => {
    const segment = outermostOf[firstStart(candidate)] ?? -1;
    return candidate.cue !== null || segment < 0 || (segments[segment]?.continues ?? -1) < 0 || !extended.has(segment);
  });
}
