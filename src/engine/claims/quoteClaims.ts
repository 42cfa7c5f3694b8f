import type { BlockKind, ClaimKind } from '../analysis';
import { wordSet } from '../words/wordSet';
import type { ClaimContext, ClaimDraft } from './claimContext';
import { hedgeAbout, isDenied } from './hedges';
import { quoteProvenance } from './provenance';
import { takeQuote } from './quoteInHand';
import type { QuoteInHand } from './quoteInHand';
import { kindOfQuote } from './quoteKinds';

/** Each outermost quote is a claim of its speaker, or of nobody known. */
export function quoteClaims(context: ClaimContext): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (const quote of context.outermostQuotes) {
    const words = context.wordsIn(quote.start, quote.end);
    const block = context.blockKindOf(words.first);
    if (!mayHoldClaims(block)) continue;
    const inHand = takeQuote(quote, words, context);
    const kind = kindOfQuote(inHand, context);
    if (assertsSomething(inHand, kind, context)) claims.push(claimOf(inHand, kind, isHeading(block), context));
  }
  return claims;
}

function isHeading(kind: BlockKind): boolean {
  return kind === 'headline' || kind === 'subheading';
}

function mayHoldClaims(kind: BlockKind): boolean {
  switch (kind) {
    case 'frontMatter':
    case 'byline':
    case 'caption':
    case 'advertisement':
    case 'disclaimer':
    case 'signature':
      return false;
    default:
      return true;
  }
}

/**
 * "asked whether it was over", "declined to say how many" and "repeated it twice" report speech, but no claim: nothing is said
 * to be so. Nor is it by who asks in a transcript. Words in quotation marks always count elsewhere.
 */
function assertsSomething(inHand: QuoteInHand, kind: ClaimKind, context: ClaimContext): boolean {
  const { quote, cue, words } = inHand;
  if (quote.rule === 'transcript-question') return false;
  if (quote.kind !== 'indirect') return true;
  if (cue.asks && QUESTION_WORDS.has(context.reading.tokens.form(words.first))) return false;
  if (isWithheld(inHand, context)) return false;
  return words.end - words.first >= FEWEST_WORDS || kind !== 'statement';
}

const FEWEST_WORDS = 3;
const QUESTION_WORDS = wordSet('whether if how what why when where who which');

/** "declined to say …", "would not say how …" */
function isWithheld(inHand: QuoteInHand, context: ClaimContext): boolean {
  const { tokens } = context.reading;
  const { first } = inHand.words;
  if (inHand.cue.withholds) return tokens.lower(first) === 'to' && SAYING.has(tokens.form(first + 1));
  return QUESTION_WORDS.has(tokens.form(first)) && isDenied(inHand, context);
}

const SAYING = wordSet('say comment explain disclose reveal specify elaborate give confirm name');

function claimOf(inHand: QuoteInHand, kind: ClaimKind, inHeading: boolean, context: ClaimContext): ClaimDraft {
  const { quote, figures } = inHand;
  const { start, end, text, fragments, speaker, confidence } = quote;
  return {
    start,
    end,
    text,
    kind,
    voice: speaker === null ? 'unattributed' : 'speaker',
    speaker,
    quotes: [quote.id],
    figures: figures.map((figure) => figure.id),
    actors: context.idsOf(context.mentions.withinAny(fragments)),
    hedge: hedgeAbout(inHand, context),
    polarity: isDenied(inHand, context) ? 'denied' : 'affirmed',
    confidence,
    provenance: quoteProvenance(quote, context),
    inHeading,
  };
}
