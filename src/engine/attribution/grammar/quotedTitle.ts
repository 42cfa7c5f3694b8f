import { ANY_CAPITAL, TokenKind } from '../../words/wordForm';
import { wordSet } from '../../words/wordSet';
import type { Region } from './region';

/*
 * Quotation marks around what something is called, On “Early Hours,” she said …, rather than around what somebody said.
 */

/** Tokens, marks included. */
export const LONGEST_TITLE = 9;

/** “Early Morning with Reyl”: capitals throughout, within the sentence's own words. */
export function isTitle(region: Region, quote: number): boolean {
  const end = region.quoteEnd(quote);
  for (let i = quote + 1; i < end - 1; i++) {
    const form = region.form(i);
    if (form.kind === TokenKind.word && (form.shape & ANY_CAPITAL) === 0 && !SMALL_IN_TITLES.has(form)) return false;
  }
  return region.words.isCapitalised(quote + 1) && !region.isComma(quote - 1);
}

const SMALL_IN_TITLES = wordSet("of the and with in on for to a an at 's");

/** "in his memoir, “A Life,”" at the end of the sentence: the noun says that the quoted words name a work. */
export function namesWork(region: Region, quote: number): boolean {
  const end = region.quoteEnd(quote);
  return WORKS.has(region.form(quote - 2)) && end >= region.end && end - quote <= LONGEST_TITLE;
}

const WORKS = wordSet('book memoir autobiography novel essay film documentary album song column show programme program podcast play');
