import type { Finding } from '../analysis';
import type { Tokens } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import type { QuoteSegments } from './quoteSegments';

/**
 * The opening marks of quotations that never close, in text order. Of a quotation over several paragraphs each but the last
 * leaves its mark open, which is how it is written.
 */
export function unclosedQuotations(tokens: Tokens, { segments }: QuoteSegments): readonly Finding[] {
  if (segments.every(({ closed }) => closed)) return NONE;
  const goesOn = new Set(segments.map(({ continues }) => continues));
  return segments.flatMap(({ closed, firstToken }, n): readonly Finding[] => {
    // One that goes on with a quotation without repeating its mark has none to point at.
    if (closed || goesOn.has(n) || tokens.form(firstToken).kind !== TokenKind.quoteMark) return NONE;
    return [{ kind: 'unclosedQuotation', reading: null, ...tokens.span(firstToken, firstToken + 1) }];
  });
}

const NONE: readonly Finding[] = [];
