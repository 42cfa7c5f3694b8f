import type { Span } from '../span';
import { isSpace } from '../text/chars';
import type { DraftBlock } from './draftBlock';
import { endsWithPicture, introducesPost, isArticleLike, isCutOff, isPostLike, LONGEST_POST, signatureIn } from './posts';

/**
 * Marks embedded posts: from each signature back over advertisement lines to the post's text. The nearest paragraph is
 * the post's; those before it belong to it only by evidence, since a body paragraph taken for a post is worse than a
 * post's first line taken for body.
 */
export function markEmbeds(text: string, drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const marked: DraftBlock[] = [];
  const setsApart = separatesByBlankLines(drafts);
  let embed = 0;
  for (const draft of drafts) {
    const signature = signatureIn(text, draft);
    if (!signature) {
      marked.push(draft);
      continue;
    }
    if (signature.start > draft.start) marked.push(textBefore(text, draft, signature));
    markTextAbove(text, marked, embed, setsApart);
    marked.push({ ...signature, kind: 'signature', embed, blankBefore: false });
    embed++;
  }
  for (const draft of marked) {
    if (draft.kind !== 'body' || draft.end - draft.start > LONGEST_POST) continue;
    const words = text.slice(draft.start, draft.end);
    if (!endsWithPicture(words) || isArticleLike(words)) continue;
    draft.kind = 'embed';
    draft.embed = embed++;
  }
  return marked;
}

/** The post's text where the signature follows on the same line. */
function textBefore(text: string, draft: DraftBlock, signature: Span): DraftBlock {
  let end = signature.start;
  while (end > draft.start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start: draft.start, end, kind: 'body', embed: null, blankBefore: draft.blankBefore };
}

function markTextAbove(text: string, above: readonly DraftBlock[], embed: number, setsApart: boolean): void {
  const nearest = nearestText(above, above.length - 1);
  const draft = above[nearest];
  if (!draft) return;
  const words = text.slice(draft.start, Math.min(draft.end, draft.start + LONGEST_NEAREST + 1));
  if (words.length > LONGEST_NEAREST || words.endsWith(':')) return;
  const first = firstOfPost(text, above, nearest, setsApart);
  for (let n = first; n < above.length; n++) {
    const inside = above[n];
    if (!inside || inside.embed !== null) continue;
    if (inside.kind !== 'advertisement') inside.kind = 'embed';
    inside.embed = embed;
  }
}

/** The last paragraph at or before index `from` that is no advertisement; -1 where something else comes first. */
function nearestText(drafts: readonly DraftBlock[], from: number): number {
  for (let n = from; n >= 0 && n > from - MOST_LINES; n--) {
    const draft = drafts[n];
    if (draft?.kind === 'body' && draft.embed === null) return n;
    if (draft?.kind !== 'advertisement') return -1;
  }
  return -1;
}

/** Walks back from the nearest paragraph as long as the ones above belong to the same post. */
function firstOfPost(text: string, drafts: readonly DraftBlock[], nearest: number, setsApart: boolean): number {
  const last = drafts[nearest];
  if (!last) return nearest;
  let length = last.end - last.start;
  const cutOff = isCutOff(text.slice(last.start, last.end));
  let first = nearest;
  for (let n = nearest - 1; n >= 0 && n > nearest - MOST_LINES; n--) {
    const draft = drafts[n];
    if (!draft || draft.kind === 'advertisement') continue;
    length += draft.end - draft.start;
    if (draft.kind !== 'body' || length > LONGEST_POST) break;
    const words = text.slice(draft.start, draft.end);
    if (introducesPost(words)) break;
    if (setsApart && drafts[n + 1]?.blankBefore === false) {
      first = n;
      continue;
    }
    if (isArticleLike(words) || (setsApart && first < nearest)) break; // where the lines begin, the post does
    const mustGoOn = cutOff && length - (draft.end - draft.start) < SHORTEST_CUT_OFF; // only long posts are cut off
    if (!mustGoOn && !isPostLike(words) && !isIntroducedAbove(text, drafts, n)) break;
    first = n;
  }
  return first;
}

/** The article has blank lines between its paragraphs, so that lines without one belong together. */
function separatesByBlankLines(drafts: readonly DraftBlock[]): boolean {
  return 2 * drafts.filter(({ blankBefore }) => blankBefore).length > drafts.length;
}

/** "She wrote on X:" right above the paragraph. */
function isIntroducedAbove(text: string, drafts: readonly DraftBlock[], n: number): boolean {
  const above = drafts[n - 1];
  return above?.kind === 'body' && introducesPost(text.slice(Math.max(above.start, above.end - 200), above.end));
}

const LONGEST_NEAREST = 1500;
const MOST_LINES = 8;
const SHORTEST_CUT_OFF = 240;
