import type { BlockKind, Quote } from '../analysis';
import type { ClaimContext, ClaimDraft } from './claimContext';
import { hedgeAbout, isDenied } from './hedges';
import { kindOfQuote } from './quoteKinds';
import { quoteProvenance } from './provenance';

/** Each outermost quote is a claim of its speaker, or of nobody known. */
export function quoteClaims(context: ClaimContext): ClaimDraft[] {
  return context.outermostQuotes
    .filter((quote) => !WITHOUT_CLAIMS.has(context.blockKindAt(quote.start)) && assertsSomething(quote, context))
    .map((quote) => claimOf(quote, context));
}

const WITHOUT_CLAIMS: ReadonlySet<BlockKind> = new Set(['frontMatter', 'byline', 'caption', 'advertisement', 'disclaimer', 'signature']);

/**
 * "asked whether it was over", "declined to say how many" and "repeated it twice" report speech, but no claim: nothing is said
 * to be so. Words in quotation marks always count.
 */
function assertsSomething(quote: Quote, context: ClaimContext): boolean {
  const { tokens } = context.reading;
  if (quote.kind !== 'indirect') return true;
  const { first, end } = tokens.rangeOf(quote);
  if (ASKING.has(quote.cueLemma ?? '') && QUESTION_WORDS.has(tokens.lower(first))) return false;
  if (isWithheld(quote, first, context)) return false;
  return end - first >= FEWEST_WORDS || kindOfQuote(quote, context) !== 'statement';
}

const FEWEST_WORDS = 3;
const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'question', 'inquire', 'enquire', 'query', 'know']);
const QUESTION_WORDS: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'what', 'why', 'when', 'where', 'who', 'which']);
const WITHHOLDING: ReadonlySet<string> = new Set(['decline', 'refuse']);

/** "declined to say …", "would not say how …" */
function isWithheld(quote: Quote, first: number, context: ClaimContext): boolean {
  const { tokens } = context.reading;
  if (WITHHOLDING.has(quote.cueLemma ?? '')) return tokens.lower(first) === 'to' && SAYING.has(tokens.lower(first + 1));
  return QUESTION_WORDS.has(tokens.lower(first)) && isDenied(quote, context);
}

const SAYING: ReadonlySet<string> = new Set(['say', 'comment', 'explain', 'disclose', 'reveal', 'specify', 'elaborate', 'give', 'confirm', 'name']);

function claimOf(quote: Quote, context: ClaimContext): ClaimDraft {
  const { start, end, text, fragments, speaker } = quote;
  return {
    start,
    end,
    text,
    kind: kindOfQuote(quote, context),
    voice: speaker === null ? 'unattributed' : 'speaker',
    speaker,
    quotes: [quote.id],
    figures: context.figuresIn(fragments).map((figure) => figure.id),
    actors: context.actorsIn(fragments),
    hedge: hedgeAbout(quote, context),
    polarity: isDenied(quote, context) ? 'denied' : 'affirmed',
    confidence: quote.confidence,
    provenance: quoteProvenance(quote, context),
  };
}
