import type { Reading } from '../../reading';
import type { Span } from '../../span';
import type { TokenRange, Tokens } from '../../text/tokens';
import type { Attribution } from '../attribution';
import type { Candidate, RuleName } from '../candidate';
import { confidenceOf } from '../confidence';
import type { Words } from '../grammar/words';
import { withContinuations } from './continuations';
import { nameSpeakerAfterOpening } from './openings';
import { kindOf } from './kinds';
import { mergeMedia } from './media';
import { venueOf } from './venues';

/**
 * Refiners, in this order: openings get the speaker of their main clause; who only carries words becomes
 * their medium; reopened quotations are joined to the part before, which settles the content's extent; then
 * twins go, venues are read, and at the end each is placed inside the one that holds it.
 */
export function refine(reading: Reading, words: Words, candidates: readonly Candidate[]): readonly Attribution[] {
  for (const candidate of candidates) nameSpeakerAfterOpening(words, candidate);
  const joined = withContinuations(reading.segments, mergeMedia(candidates));
  const placed = joined.map((candidate) => place(reading.tokens, words, candidate)).filter((item) => item.spans.length > 0);
  placed.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const kept = withoutTwins(placed);
  const holders = nest(kept);
  return kept.map(({ candidate, spans }, index) => finish(reading, words, candidate, spans, holders[index] ?? -1));
}

interface Placed {
  readonly candidate: Candidate;
  readonly spans: readonly Span[];
}

const startOf = (item: Placed): number => item.spans[0]?.start ?? 0;
const endOf = (item: Placed): number => item.spans.at(-1)?.end ?? 0;

function place(tokens: Tokens, words: Words, candidate: Candidate): Placed {
  const spans = candidate.fragments
    .map((fragment) => (WHOLE_BLOCKS.has(candidate.rule) ? fragment : withoutOuterMarks(words, fragment, candidate.inside)))
    .filter((fragment) => fragment.end > fragment.first)
    .map((fragment) => ({ start: tokens.startOf(fragment.first), end: tokens.endOf(fragment.end - 1) }))
    .sort((a, b) => a.start - b.start);
  const disjoint: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = disjoint.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else disjoint.push({ ...span });
  }
  return { candidate, spans: disjoint };
}

/** Contents that are whole paragraphs keep their full stop. */
const WHOLE_BLOCKS: ReadonlySet<RuleName> = new Set(['embedded-post', 'transcript', 'paragraph-after-colon']);

/** A comma or stop at the end belongs to the sentence, unless it stands inside the quotation marks. */
function withoutOuterMarks(words: Words, fragment: TokenRange, inside: number): TokenRange {
  let { first, end } = fragment;
  while (end > first && TRAILING.has(words.lower(end - 1)) && (inside >= 0 || words.quotationAt(end - 1) < 0)) end--;
  while (first < end && LEADING.has(words.lower(first)) && words.quotationAt(first) < 0) first++;
  return { first, end };
}

const TRAILING: ReadonlySet<string> = new Set([',', '.', ';', ':']);
const LEADING: ReadonlySet<string> = new Set([',', ';', ':']);

/** Of two with the same extent the first found stays. */
function withoutTwins(placed: readonly Placed[]): readonly Placed[] {
  return placed.filter((item, index) => {
    for (let i = index - 1; i >= 0 && i >= index - 8; i--) {
      const other = placed[i];
      if (!other || startOf(other) !== startOf(item)) return true;
      if (endOf(other) === endOf(item) && other.spans.length === 1) return false;
    }
    return true;
  });
}

/** Index of the nearest item that holds each; -1 when none does. Items are sorted, so open holders form a stack. */
function nest(placed: readonly Placed[]): readonly number[] {
  const open: number[] = [];
  return placed.map((item, index) => {
    while (open.length > 0 && endOf(placed[open.at(-1) ?? 0] ?? item) < endOf(item)) open.pop();
    const holder = open.at(-1) ?? -1;
    open.push(index);
    return holder;
  });
}

function finish(reading: Reading, words: Words, candidate: Candidate, spans: readonly Span[], within: number): Attribution {
  const { tokens } = reading;
  const phrase = (range: TokenRange | null) => (range && range.end > range.first ? tokens.span(range.first, range.end) : null);
  const venue = candidate.venue ?? venueOf(words, candidate);
  const venueName = venue?.name ? tokens.span(venue.name.first, venue.name.end).text : null;
  return {
    fragments: spans, kind: kindOf(words, candidate), cue: phrase(candidate.cue), cueLemma: candidate.lemma,
    speakerPhrase: phrase(candidate.speaker), addressee: phrase(candidate.addressee), medium: phrase(candidate.medium),
    venue: venue && { ...tokens.span(venue.first, venue.end), kind: venue.kind, name: venueName },
    within, rule: candidate.rule, confidence: confidenceOf(words, candidate),
  };
}
