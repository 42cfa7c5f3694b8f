import type { Quote } from '../analysis';
import { stanceOf } from '../cues/cueLexicon';
import type { Span } from '../span';
import type { ClaimContext } from './claimContext';

/** The first word that weakens a claim, as written: in its own words, or beside its cue ("reportedly said"). */
export function hedgeAbout(quote: Quote, context: ClaimContext): string | null {
  const { tokens } = context.reading;
  const besideCue = quote.cue ? tokens.firstAtOrAfter(quote.cue.start) : -1;
  for (const i of [besideCue - 1, besideCue + 1]) {
    if (besideCue < 0 || !REPORT_HEDGES.has(tokens.lower(i))) continue;
    const at = tokens.startOf(i);
    if (!quote.fragments.some(({ start, end }) => start <= at && at < end)) return tokens.form(i).text;
  }
  return hedgeIn(quote.fragments, context);
}

export function hedgeIn(spans: readonly Span[], { reading: { tokens } }: ClaimContext): string | null {
  for (const span of spans) {
    const { first, end } = tokens.rangeOf(span);
    for (let i = first; i < end; i++) {
      const { lower, text } = tokens.form(i);
      if (!HEDGES.has(lower)) continue;
      if (lower === 'may' && text !== 'may' && (text !== 'May' || i !== first)) continue; // the month
      if (lower === 'might' && ['the', 'military', 'economic', 'full', 'all'].includes(tokens.lower(i - 1))) continue; // a noun
      return text;
    }
  }
  return null;
}

/** "denied that …", "did not say that …"; "did not deny that …" affirms. */
export function isDenied(quote: Quote, { reading: { tokens } }: ClaimContext): boolean {
  if (!quote.cue || !quote.cueLemma) return false;
  const verb = firstWord(quote.cueLemma);
  const denies = stanceOf(quote.cueLemma) === 'denies' || DENIALS.has(verb);
  const cue = tokens.firstAtOrAfter(quote.cue.start);
  const { first } = tokens.sentenceAt(cue);
  let negated = false;
  for (let i = cue; i >= Math.max(first, cue - 3) && !negated; i--) {
    if (i < cue && tokens.form(i).kind !== 0) break; // no further than a comma or a mark
    negated = NEGATIONS.has(tokens.lower(i));
  }
  return denies !== negated;
}

/** "call" of "call for". */
export function firstWord(lemma: string): string {
  const space = lemma.indexOf(' ');
  return space < 0 ? lemma : lemma.slice(0, space);
}

const REPORT_HEDGES: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'apparently', 'supposedly', 'seemingly']);
const HEDGES: ReadonlySet<string> = new Set([
  ...REPORT_HEDGES, 'may', 'might', 'could', 'possibly', 'probably', 'perhaps', 'maybe', 'likely', 'unlikely', 'presumably', 'potentially',
  'appears', 'appeared', 'seems', 'seemed', 'purportedly', 'ostensibly', 'arguably', 'conceivably', 'alleged', 'suspected',
]);
const DENIALS: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'dispute', 'rebut', 'disavow', 'denial', 'rebuff', 'dismiss']);
const NEGATIONS: ReadonlySet<string> = new Set(["n't", 'not', 'never', 'without', 'nobody', 'neither', 'nor']);
