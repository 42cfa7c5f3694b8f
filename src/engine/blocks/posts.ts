import type { Span } from '../span';
import { isSpace } from '../text/chars';

/**
 * Embedded social media posts: their text stands in the article without quotation marks, and a signature follows:
 * "— Vale Council (@valecouncil) March 14, 2031". Where there is none, a cut-off text with a picture's address shows them.
 */

/** The signature at a paragraph's end, from its dash on; null when there is none. */
export function signatureIn(text: string, paragraph: Span): Span | null {
  const from = Math.max(paragraph.start, paragraph.end - LONGEST_SIGNATURE);
  const tail = text.slice(from, paragraph.end);
  if (!tail.includes('(@')) return null;
  if (from === paragraph.start && SHARED.test(tail)) return { start: from, end: paragraph.end };
  const match = SIGNATURE.exec(tail);
  if (!match) return null;
  const start = from + match.index;
  return start === paragraph.start || match.groups?.['date'] ? { start, end: paragraph.end } : null;
}

const LONGEST_SIGNATURE = 160;
const SIGNATURE =
  /(?:—|–|--?|&mdash;) ?[^—–()@]{1,80} ?\(@\w{1,30}\)[\s,.·•|-]{0,3}(?:on )?(?<date>\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.?,? \d{4})?[^\p{L}\p{N}]{0,3}$/u;
const SHARED = /^(?:A|View) (?:post|this post|video|photo)\b[^()]{0,90}\(@[\w.]{1,30}\)/;

/** "… on the common… pic.twitter.com/aB3dE": cut off, so that what is left of a long post may start paragraphs before. */
export function isCutOff(paragraph: string): boolean {
  const end = endOfWords(paragraph);
  return paragraph.charAt(end - 1) === '…' || paragraph.startsWith('...', end - 3);
}

/** True for the end of a post whatever follows it: "… pic.twitter.com/aB3dE". */
export function endsWithPicture(paragraph: string): boolean {
  const tail = paragraph.slice(-40);
  return tail.includes('pic.twitter.com/') || tail.includes('pic.x.com/');
}

/** The register of posts: hashtags, handles, addresses, first person, no final stop. */
export function isPostLike(paragraph: string): boolean {
  if (paragraph.includes('http') || paragraph.includes('pic.twitter.com') || EMOJI.test(paragraph)) return true;
  if (/(?:^|\s)[#@]\w/.test(paragraph) || FIRST_PERSON.test(paragraph)) return true;
  return !'.?”"’)'.includes(paragraph.charAt(paragraph.length - 1)) && paragraph.charAt(paragraph.length - 1) !== ':';
}

/** The register of articles: quotation marks, verbs of saying in the past, an introduction that ends with a colon. */
export function isArticleLike(paragraph: string): boolean {
  const last = paragraph.charAt(paragraph.length - 1);
  return last === ':' || /[“”"]/.test(paragraph) || SAYING.test(paragraph);
}

/** "The council wrote on X:", "She posted a picture on Facebook." */
export function introducesPost(paragraph: string): boolean {
  return paragraph.endsWith(':') || POSTING.test(paragraph.slice(-160));
}

/** The length at which posts are cut off when they are embedded, with some room for addresses. */
export const LONGEST_POST = 330;

/** Behind the last character that is not part of a picture's or a page's address. */
function endOfWords(paragraph: string): number {
  let end = paragraph.length;
  for (let n = 0; n < 3; n++) {
    let wordStart = end;
    while (wordStart > 0 && !isSpace(paragraph.charCodeAt(wordStart - 1))) wordStart--;
    const word = paragraph.slice(wordStart, end);
    if (!/^(?:https?:\/\/|pic\.)\S+$/.test(word)) break;
    end = wordStart;
    while (end > 0 && isSpace(paragraph.charCodeAt(end - 1))) end--;
  }
  return end;
}

const FIRST_PERSON = /\b(?:I|I['’]m|my|we|our|us|me)\b/;
const EMOJI = /\p{Extended_Pictographic}/u;
const SAYING = /\b(?:said|says|told|added|according to|announced|reported|stated|asked|tweeted)\b/i;
const POSTING = /\b(?:tweet(?:ed|s)?|posted|post on|shared|wrote on|wrote in|said on X|on X\b|on Twitter|on Facebook|on Instagram|Truth Social|Weibo|Telegram|Bluesky|Threads)/;
