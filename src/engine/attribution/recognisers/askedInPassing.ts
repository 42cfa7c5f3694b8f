import type { Candidate } from '../candidate';
import type { CueSite } from '../cueSite';
import { makeCandidate } from '../cueSite';
import { shortClauseEnd } from '../grammar/clauseEnd';

/** "Asked whether it was over, she …" · "when asked by reporters about the vote": what was asked, by nobody in particular. */
export function askedInPassing(site: CueSite): Candidate | 'none' | null {
  const { region, verb } = site;
  if (!ASKED.has(region.lower(verb))) return null;
  const before = region.lower(verb - 1);
  if (verb !== region.first && before !== 'when' && before !== 'if' && before !== ',') return null;
  if (verb !== region.first && before === ',' && site.subject?.apposition) return null;
  const limit = Math.min(region.end, verb + 14);
  for (let i = verb + 1; i < limit; i++) {
    const lower = region.lower(i);
    if (region.inQuote(i) || lower === ',') return 'none';
    if (lower !== 'about' && !QUESTION_WORDS.has(lower)) continue;
    return makeCandidate(site, 'question-clause', [{ first: lower === 'about' ? i + 1 : i, end: shortClauseEnd(region, i + 1) }], { speaker: null, addressee: null });
  }
  return 'none';
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned']);
const QUESTION_WORDS: ReadonlySet<string> = new Set('whether if why how what who whom which when where'.split(' '));
