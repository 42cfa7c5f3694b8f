import type { Reading } from '../../reading';
import type { Venue } from '../../analysis';
import type { Span, TextSpan } from '../../span';
import type { TokenRange, Tokens } from '../../text/tokens';
import type { Attribution } from '../attribution';
import { isTurn } from '../candidate';
import type { Candidate, RuleName, VenuePhrase } from '../candidate';
import { confidenceOf } from '../confidence';
import type { Words } from '../grammar/words';
import { withContinuations } from './continuations';
import { nameSpeakerAfterOpening } from './openings';
import { kindOf } from './kinds';
import { mergeMedia } from './media';
import { venueOf } from './venues';
import { wordSet } from '../../words/wordSet';

/**
 * Refiners, in this order: openings get the speaker of their main clause; who only carries words becomes
 * their medium; reopened quotations are joined to the part before, which settles the content's extent; then
 * twins go, venues are read, and at the end each is placed inside the one that holds it.
 */
export function refine(reading: Reading, words: Words, candidates: readonly Candidate[]): readonly Attribution[] {
  for (const candidate of candidates) nameSpeakerAfterOpening(words, candidate);
  const placed: Placed[] = [];
  for (const candidate of withContinuations(reading.segments, mergeMedia(candidates))) {
    const spans = placesOf(reading.tokens, words, candidate);
    const first = spans[0];
    if (first) placed.push({ candidate, spans, start: first.start, end: spans.at(-1)?.end ?? first.end });
  }
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = withoutTwins(placed);
  const holders = nest(kept);
  return kept.map(({ candidate, spans }, index) => finish(reading, words, candidate, spans, holders[index] ?? -1));
}

interface Placed {
  readonly candidate: Candidate;
  /** Disjoint, in text order. */
  readonly spans: readonly Span[];
  readonly start: number;
  readonly end: number;
}

function placesOf(tokens: Tokens, words: Words, candidate: Candidate): readonly Span[] {
  const spans: Span[] = [];
  const whole = isWholeBlocks(candidate.rule);
  for (const fragment of candidate.fragments) {
    const { first, end } = whole ? fragment : withoutOuterMarks(words, fragment, candidate.inside);
    if (end > first) spans.push({ start: tokens.startOf(first), end: tokens.endOf(end - 1) });
  }
  return spans.length > 1 ? disjoint(spans) : spans;
}

function disjoint(spans: Span[]): readonly Span[] {
  spans.sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** Contents that are whole paragraphs keep their full stop. */
function isWholeBlocks(rule: RuleName): boolean {
  return rule === 'embedded-post' || rule === 'paragraph-after-colon' || isTurn(rule);
}

/** A comma or stop at the end belongs to the sentence, unless it stands inside the quotation marks. */
function withoutOuterMarks(words: Words, fragment: TokenRange, inside: number): TokenRange {
  let { first, end } = fragment;
  while (end > first && TRAILING.has(words.form(end - 1)) && (inside >= 0 || words.quotationAt(end - 1) < 0)) end--;
  while (first < end && LEADING.has(words.form(first)) && words.quotationAt(first) < 0) first++;
  return { first, end };
}

const TRAILING = wordSet(', . ; :');
const LEADING = wordSet(', ; :');

/** Of two with the same extent the first found stays. */
function withoutTwins(placed: readonly Placed[]): readonly Placed[] {
  return placed.filter((item, index) => {
    for (let i = index - 1; i >= 0 && i >= index - 8; i--) {
      const other = placed[i];
      if (!other || other.start !== item.start) return true;
      if (other.end === item.end && other.spans.length === 1) return false;
    }
    return true;
  });
}

/** Index of the nearest item that holds each; -1 when none does. Items are sorted, so open holders form a stack. */
function nest(placed: readonly Placed[]): readonly number[] {
  const open: number[] = [];
  return placed.map((item, index) => {
    while (open.length > 0 && (placed[open.at(-1) ?? 0] ?? item).end < item.end) open.pop();
    const holder = open.at(-1) ?? -1;
    open.push(index);
    return holder;
  });
}

function finish(reading: Reading, words: Words, candidate: Candidate, spans: readonly Span[], within: number): Attribution {
  const { tokens } = reading;
  const kind = kindOf(words, candidate);
  return {
    fragments: spans, kind, cue: phraseAt(tokens, candidate.cue), cueLemma: candidate.lemma,
    speakerPhrase: phraseAt(tokens, candidate.speaker), addressee: phraseAt(tokens, candidate.addressee),
    medium: phraseAt(tokens, candidate.medium), venue: venueAt(tokens, candidate.venue ?? venueOf(words, candidate)),
    within, rule: candidate.rule, confidence: confidenceOf(words, candidate, kind),
  };
}

function phraseAt(tokens: Tokens, range: TokenRange | null): TextSpan | null {
  return range && range.end > range.first ? tokens.span(range.first, range.end) : null;
}

function venueAt(tokens: Tokens, phrase: VenuePhrase | null): Venue | null {
  if (!phrase) return null;
  const { start, end, text } = tokens.span(phrase.first, phrase.end);
  const name = phrase.name ? tokens.span(phrase.name.first, phrase.name.end).text : null;
  return { start, end, text, kind: phrase.kind, name };
}
