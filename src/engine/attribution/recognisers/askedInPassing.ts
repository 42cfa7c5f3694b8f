import type { Candidate } from '../candidate';
import type { CueSite } from '../cueSite';
import { makeCandidate } from '../cueSite';
import { shortClauseEnd } from '../grammar/clauseEnd';
import { Word } from '../grammar/words';
import { infinitiveEnd } from './contentEnds';
import { wordSet } from '../../words/wordSet';

/** "Asked whether it was over, she …" · "when asked by reporters about the vote": what was asked, by nobody in particular. */
export function askedInPassing(site: CueSite): Candidate | 'none' | null {
  const { region, verb } = site;
  if (!ASKED.has(region.form(verb))) return null;
  const before = region.lower(verb - 1);
  if (verb !== region.first && before !== 'when' && before !== 'if' && before !== ',') return null;
  if (verb !== region.first && before === ',' && site.subject?.apposition) return null;
  const limit = Math.min(region.end, verb + 14);
  for (let i = verb + 1; i < limit; i++) {
    const form = region.form(i);
    if (region.inQuote(i) || form.lower === ',') return 'none';
    const about = form.lower === 'about' || (form.lower === 'for' && i === verb + 1);
    if (form.lower === 'to' && region.is(i + 1, Word.baseVerb)) return makeCandidate(site, 'infinitive', [{ first: i, end: infinitiveEnd(site, i) }], null, null);
    if (!about && !QUESTION_WORDS.has(form)) continue;
    return makeCandidate(site, 'question-clause', [{ first: about ? i + 1 : i, end: shortClauseEnd(region, i + 1) }], null, null);
  }
  return 'none';
}

const ASKED = wordSet('asked pressed questioned');
const QUESTION_WORDS = wordSet('whether if why how what who whom which when where');
