import type { Reading } from '../../reading';
import type { TokenRange } from '../../text/tokens';
import type { Candidate } from '../candidate';
import { Shape, TokenKind } from '../../words/wordForm';

/** Embedded posts: the text of each is one direct quotation without marks, the name of its signature is who says it. */
export function embeddedPosts(reading: Reading): readonly Candidate[] {
  const posts: Candidate[] = [];
  const { blocks } = reading;
  for (let i = 0; i < blocks.length; ) {
    const { embed } = blocks[i] ?? { embed: null };
    let end = i + 1;
    if (embed !== null) {
      while (blocks[end]?.embed === embed) end++;
      const post = readPost(reading, i, end);
      if (post) posts.push(post);
    }
    i = end;
  }
  return posts;
}

function readPost(reading: Reading, first: number, behind: number): Candidate | null {
  const fragments: TokenRange[] = [];
  let speaker: TokenRange | null = null;
  let joined = false;
  for (const block of reading.blocks.slice(first, behind)) {
    const range = reading.tokens.rangeOf(block);
    if (block.kind !== 'embed') {
      joined = false;
      if (block.kind === 'signature') speaker ??= signatureName(reading, range);
      continue;
    }
    const end = withoutLinks(reading, range);
    if (end <= range.first) continue;
    const last = fragments.at(-1);
    if (last && joined) fragments[fragments.length - 1] = { first: last.first, end };
    else fragments.push({ first: range.first, end });
    joined = true;
  }
  if (fragments.length === 0) return null;
  return {
    fragments, cue: null, cueToken: -1, lemma: null, speaker, addressee: null, medium: null, venue: null, rule: 'embedded-post',
    contentFirst: true, unit: -1, inside: -1,
  };
}

/** "… on the common… pic.example.com/abc": trailing links are no words of the post. */
function withoutLinks({ tokens }: Reading, range: TokenRange): number {
  let end = range.end;
  while (end > range.first && tokens.form(end - 1).kind === TokenKind.url) end--;
  return end;
}

/** "— Ministry of Energy (@energy) May 3, 2031": the name between the dash and the handle. */
function signatureName({ tokens }: Reading, range: TokenRange): TokenRange | null {
  let first = range.first;
  while (first < range.end && (tokens.form(first).shape & Shape.hasLetter) === 0) first++;
  let end = first;
  while (end < range.end && tokens.lower(end) !== '(' && tokens.form(end).kind !== TokenKind.handle) end++;
  return end > first ? { first, end } : null;
}
