import type { Block, BlockKind } from '../analysis';
import { readFrontMatter } from '../frontMatter';
import { charSet, isLower } from '../text/chars';
import { isAdvertisement, isCaption, isDisclaimer } from './boilerplate';
import type { BylinePlace } from './bylines';
import { isByline } from './bylines';
import type { DraftBlock } from './draftBlock';
import { markEmbeds } from './embeds';
import { isDeck, isHeadline, isSubheading, LONGEST_HEADING, startsWithDateline } from './headings';
import type { Paragraph } from './paragraphs';
import { findParagraphs } from './paragraphs';

/**
 * Splits the text into blocks by role; sorted, disjoint, each without leading or trailing space. Front matter comes
 * whole, hard-wrapped paragraphs as one block. Linear.
 */
export function findBlocks(text: string): readonly Block[] {
  const frontMatter = readFrontMatter(text);
  const paragraphs = findParagraphs(text, frontMatter?.end ?? 0);
  let drafts: readonly DraftBlock[] = paragraphs.map((paragraph, n) => ({
    start: paragraph.start, end: paragraph.end, blankBefore: paragraph.blankBefore, embed: null,
    kind: kindByWords(text, paragraph, placeOf(n, paragraphs.length)),
  }));
  drafts = markEmbeds(text, drafts); // before headings: the lines of a post are often short and without a stop
  markHeadings(text, drafts);
  const blocks: Block[] = drafts.map(({ kind, start, end, embed }) => ({ kind, start, end, embed }));
  return frontMatter ? [{ kind: 'frontMatter', start: frontMatter.start, end: frontMatter.end, embed: null }, ...blocks] : blocks;
}

/** What the words of a paragraph say by themselves; body where they say nothing. */
function kindByWords(text: string, { start, end }: Paragraph, where: BylinePlace): BlockKind {
  const place = { start, head: pastBrackets(text, start, end), end };
  if (isAdvertisement(text, place)) return 'advertisement';
  if (isDisclaimer(text, place)) return 'disclaimer';
  if (end - start <= LONGEST_CREDITS && isByline(text.slice(start, end), where)) return 'byline'; // "Reuters" at the top is no credit
  if (isCaption(text, place)) return 'caption';
  return 'body';
}

const LONGEST_CREDITS = 400;

function placeOf(n: number, count: number): BylinePlace {
  return n < 6 ? 'top' : n >= count - 3 ? 'bottom' : 'inside';
}

/** Behind brackets and bullets: "(Photo: …", "• Read more". */
function pastBrackets(text: string, start: number, end: number): number {
  let head = start;
  while (head < end && IN_FRONT.has(text.charCodeAt(head))) head++;
  return head;
}

const IN_FRONT = charSet('([{*•·-–—>_ ');

function markHeadings(text: string, drafts: readonly DraftBlock[]): void {
  const words = (draft: DraftBlock): string => text.slice(draft.start, Math.min(draft.end, draft.start + 2 * LONGEST_HEADING + 1));
  const body = drafts.filter((draft) => draft.kind === 'body');
  const first = body[0];
  let next = 0;
  if (first && body.length > 1 && comesFirst(drafts, first) && (isHeadline(words(first)) || isAboveDateline(words, body))) {
    first.kind = 'headline';
    next = 1;
    const second = body[1];
    if (second && body.length > 2 && isDeck(words(second)) && !isDeck(words(body[2] ?? second))) {
      second.kind = 'subheading';
      next = 2;
    }
  }
  markSubheadings(body, next, (draft, below) => isSubheading(words(draft)) && !(below && isLower(text.charCodeAt(below.start))));
}

/** "Dam holds, council says." above "VALE (NPA) — …" */
function isAboveDateline(words: (draft: DraftBlock) => string, [first, second]: readonly DraftBlock[]): boolean {
  if (!first || !second || first.end - first.start > LONGEST_HEADING) return false;
  return startsWithDateline(words(second)) && !startsWithDateline(words(first));
}

/** Only captions, advertisements and bylines may stand above the headline. */
function comesFirst(drafts: readonly DraftBlock[], first: DraftBlock): boolean {
  for (const draft of drafts) {
    if (draft === first) return true;
    if (draft.kind !== 'caption' && draft.kind !== 'advertisement' && draft.kind !== 'byline') return false;
  }
  return false;
}

/** One or two short lines with a paragraph below are subheadings; longer runs of short lines are lists, and stay body. */
function markSubheadings(body: readonly DraftBlock[], from: number, isShort: (draft: DraftBlock, below?: DraftBlock) => boolean): void {
  for (let n = from; n < body.length; ) {
    let end = n;
    for (let draft = body[end]; draft && isShort(draft, body[end + 1]); draft = body[end]) end++;
    if (end - n <= LONGEST_RUN && end < body.length) for (const draft of body.slice(n, end)) draft.kind = 'subheading';
    n = end + 1;
  }
}

const LONGEST_RUN = 2;
