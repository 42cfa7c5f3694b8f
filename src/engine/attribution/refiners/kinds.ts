import type { QuoteKind } from '../../analysis';
import { isTurn } from '../candidate';
import type { Candidate } from '../candidate';
import { segmentAt } from '../../quotes/quoteSegments';
import { Shape } from '../../words/wordForm';
import type { Words } from '../grammar/words';

/** Direct: quotation marks around every part; indirect: none; mixed: a paraphrase with quoted words. */
export function kindOf(words: Words, candidate: Candidate): QuoteKind {
  if (candidate.rule === 'embedded-post' || isTurn(candidate.rule)) return 'direct';
  if (candidate.inside >= 0) return 'indirect';
  let quoted = false;
  let own = false;
  for (const { first, end } of candidate.fragments) {
    for (let i = first; i < end; ) {
      const segment = segmentAt(words.segments, i);
      if (segment) {
        quoted = true;
        i = Math.max(i + 1, segment.endToken);
        continue;
      }
      if ((words.tokens.form(i).shape & (Shape.hasLetter | Shape.hasDigit)) !== 0) own = true;
      i++;
    }
  }
  return quoted ? (own ? 'mixed' : 'direct') : 'indirect';
}
