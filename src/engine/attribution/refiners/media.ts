import type { Candidate, RuleName } from '../candidate';
import { firstStart, lastEnd } from '../candidate';

/**
 * "According to Global Times, China asserted that …": where the whole content is itself a statement with a speaker, the
 * outer attribution only carries it. It becomes the medium of the inner one and goes.
 */
export function mergeMedia(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((candidate) => candidate.rule === 'according-to')) return candidates;
  const carried = new Set<Candidate>();
  let carriers: Candidate[] = [];
  for (const candidate of candidates) {
    if (carriers[0] && carriers[0].unit !== candidate.unit) carriers = [];
    if (candidate.rule === 'according-to') {
      carriers.push(candidate);
      continue;
    }
    const carrier = carriers.find((outer) => carries(outer, candidate));
    if (!carrier || carried.has(carrier)) continue;
    candidate.medium = carrier.speaker;
    carried.add(carrier);
  }
  return candidates.filter((candidate) => !carried.has(candidate));
}

const STATEMENTS: ReadonlySet<RuleName> = new Set<RuleName>([
  'bare-clause', 'clause-after-phrase', 'colon-after-cue', 'inverted-cue', 'quotation-after-cue', 'split-by-cue', 'that-clause',
  'trailing-cue',
]);

function carries(outer: Candidate, inner: Candidate): boolean {
  const { speaker } = inner;
  if (!speaker || inner.cueToken < 0 || !STATEMENTS.has(inner.rule)) return false;
  if (outer.fragments.length !== 1 || inner.inside !== outer.inside) return false;
  const start = firstStart(outer);
  const end = lastEnd(outer);
  if (inner.cueToken < start || inner.cueToken >= end) return false;
  const first = Math.min(speaker.first, firstStart(inner));
  return first - start <= 1 && end - lastEnd(inner) <= 1;
}
