import type { DatelineDetail } from '../../analysis';
import { entryAt, segmentAt } from '../../quotes/quoteSegments';
import type { QuoteSegments } from '../../quotes/quoteSegments';
import type { TokenRange, Tokens } from '../../text/tokens';
import { TokenKind } from '../../words/wordForm';

/** One or more sentences that a quotation holds together: “It is late. We go,” she said. */
export interface Unit extends TokenRange {
  readonly index: number;
  readonly block: number;
  /** Index behind its last sentence. */
  readonly endSentence: number;
}

/**
 * The units of an article in order. A giant sentence is cut, so that the work on each stays bounded. The dateline
 * ("NAIROBI –") is in none: nobody says it.
 */
export function findUnits(tokens: Tokens, segments: QuoteSegments, dateline: DatelineDetail | null): readonly Unit[] {
  const bodyToken = dateline ? tokens.firstAtOrAfter(dateline.bodyStart) : -1;
  const datelineToken = dateline ? tokens.firstAtOrAfter(dateline.start) : -1;
  const units: Mutable<Unit>[] = [];
  let last: Mutable<Unit> | null = null;
  let index = 0;
  for (const sentence of tokens.sentences) {
    if (last !== null && last.block === sentence.block && goesOn(tokens, segments, sentence) && last.end - last.first < LONGEST_MERGED) {
      last.end = sentence.end;
      last.endSentence = index + 1;
    } else {
      for (let first = sentence.first === datelineToken ? bodyToken : sentence.first; first < sentence.end; first = last.end) {
        const end = cut(segments, first, sentence.end);
        last = { index: units.length, block: sentence.block, first, end, endSentence: index + 1 };
        units.push(last);
      }
    }
    index++;
  }
  return units;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const LONGEST_MERGED = 4000;
const MOST_OWN_WORDS = 400;

/** At most `MOST_OWN_WORDS` words outside quotations, each quotation counting as one. */
function cut(segments: QuoteSegments, first: number, end: number): number {
  if (end - first <= MOST_OWN_WORDS) return end;
  let own = 0;
  let i = first;
  while (i < end) {
    if (++own > MOST_OWN_WORDS) return i;
    const segment = segmentAt(segments, i);
    i = segment ? Math.max(i + 1, segment.endToken) : i + 1;
  }
  return end;
}

function goesOn(tokens: Tokens, segments: QuoteSegments, sentence: TokenRange): boolean {
  const { first } = sentence;
  const before = entryAt(segments.outermostOf, first - 1);
  if (before < 0) return false;
  if (segments.outermostOf[first] === before) return true;
  const form = tokens.form(first);
  if (form.text === ',' || (form.kind === TokenKind.word && (form.shape & 1) === 0)) return true; // “Why?” he asked
  const closed = segments.segments[before]?.endToken === first;
  const stop = tokens.lower(first - 2);
  return closed && (stop === '?' || stop === '!' || stop === '…') && namesSpeaker(tokens, sentence);
}

/** “Why?” Mr. Ruiz asked. · “Why?” Mr. Ruiz, a clerk in the port, asked. */
function namesSpeaker(tokens: Tokens, sentence: TokenRange): boolean {
  const limit = Math.min(sentence.end, sentence.first + LONGEST_SPEAKER);
  let commas = 0;
  for (let i = sentence.first; i < limit; i++) {
    const lower = tokens.lower(i);
    if (lower === '.' || commas > 2) return false;
    if (lower === ',') commas++;
    else if (i > sentence.first && (commas === 0 || tokens.lower(i - 1) === ',') && commas !== 1 && isSpeech(tokens, i)) return true;
  }
  return false;
}

const LONGEST_SPEAKER = 16;

function isSpeech(tokens: Tokens, i: number): boolean {
  const { cue } = tokens.form(i);
  return cue?.verb?.speech === true && (cue.form === 'past' || cue.form === 'present');
}
