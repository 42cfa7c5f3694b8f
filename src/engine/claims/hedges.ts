import type { TokenRange } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import type { ClaimContext } from './claimContext';
import { NO_CUE } from './cueFacts';
import { HEDGES, REPORT_HEDGES } from './markingWords';
import type { QuoteInHand } from './quoteInHand';

/** The first word that weakens a claim, as written: in its own words, or beside its cue ("reportedly said"). */
export function hedgeAbout(inHand: QuoteInHand, context: ClaimContext): string | null {
  const { cueAt, fragments, isMarked } = inHand;
  const beside = cueAt < 0 ? null : (hedgeBesideCue(cueAt - 1, inHand, context) ?? hedgeBesideCue(cueAt + 1, inHand, context));
  return beside ?? (isMarked ? hedgeIn(fragments, context) : null);
}

function hedgeBesideCue(token: number, { quote }: QuoteInHand, { reading: { tokens } }: ClaimContext): string | null {
  const form = tokens.form(token);
  if (!REPORT_HEDGES.has(form)) return null;
  const at = tokens.startOf(token);
  return quote.fragments.some(({ start, end }) => start <= at && at < end) ? null : form.text;
}

export function hedgeIn(ranges: readonly TokenRange[], { reading: { tokens } }: ClaimContext): string | null {
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const form = tokens.form(i);
      if (!HEDGES.has(form)) continue;
      const { lower, text } = form;
      if (lower === 'may' && text !== 'may' && (text !== 'May' || i !== first)) continue; // the month
      if (lower === 'might' && BEFORE_NOUN_MIGHT.has(tokens.form(i - 1))) continue;
      return text;
    }
  }
  return null;
}

/** "denied that …", "did not say that …"; "did not deny that …" affirms. */
export function isDenied({ cue, cueAt }: QuoteInHand, { reading: { tokens } }: ClaimContext): boolean {
  if (cueAt < 0 || cue === NO_CUE) return false;
  const { first } = tokens.sentenceAt(cueAt);
  let negated = false;
  for (let i = cueAt; i >= Math.max(first, cueAt - 3) && !negated; i--) {
    const form = tokens.form(i);
    if (i < cueAt && form.kind !== TokenKind.word) break; // no further than a comma or a mark
    negated = NEGATIONS.has(form);
  }
  return cue.denies !== negated;
}

/** "the might of the navy" */
const BEFORE_NOUN_MIGHT = wordSet('the military economic full all');
const NEGATIONS = wordSet("n't not never without nobody neither nor");
