import type { Block, BlockKind } from '../../analysis';
import { segmentAt } from '../../quotes/quoteSegments';
import { WE } from '../../speakers/pronounForms';
import type { TokenRange } from '../../text/tokens';
import { Shape } from '../../words/wordForm';
import { wordSet } from '../../words/wordSet';
import type { Words } from '../grammar/words';
import { skipMarkup, withoutMarkup } from './turnLabels';

/** A paragraph of prose from the first label of an article on. */
export interface Paragraph extends TokenRange {
  readonly kind: BlockKind;
  /** Of its sentences. */
  readonly count: number;
}

/** By index of the block; undefined before `from` and for what is no prose. */
export type Paragraphs = readonly (Paragraph | undefined)[];

export function paragraphsFrom(words: Words, blocks: readonly Block[], from: number): Paragraphs {
  const paragraphs: (Paragraph | undefined)[] = blocks.map(() => undefined);
  for (const { block, first, end } of words.tokens.sentences) {
    const kind = blocks[block]?.kind;
    if (block < from || (kind !== 'body' && kind !== 'subheading' && kind !== 'headline')) continue;
    const before = paragraphs[block];
    paragraphs[block] = { kind, first: before?.first ?? first, end, count: (before?.count ?? 0) + 1 };
  }
  return paragraphs;
}

/** Its words from a token on, without marks of bold around them. */
export function wordsFrom(words: Words, from: number, end: number): TokenRange {
  const first = skipMarkup(words, from, end);
  return { first, end: withoutMarkup(words, first, end) };
}

/** The last word ends with a question mark. */
export function isQuestion({ tokens }: Words, { first, end }: TokenRange): boolean {
  let last = end - 1;
  while (last > first && CLOSING.has(tokens.form(last))) last--;
  return QUESTION.has(tokens.form(last));
}

const CLOSING = wordSet('” " ’ \' ) ]');
const QUESTION = wordSet('? ?! !?');

/** Somebody speaks of themselves or to somebody, outside quotation marks (or within the one that is the whole transcript). */
export function isInFirstPerson(words: Words, { first, end }: TokenRange, quotation = -1): boolean {
  for (let i = first; i < end; i++) {
    const form = words.form(i);
    if ((form.person !== 0 || WE.has(form)) && words.quotationAt(i) === quotation) return true;
  }
  return false;
}

/** Stands in quotation marks from end to end. */
export function isQuotation(words: Words, { first, end }: TokenRange): boolean {
  const segment = segmentAt(words.segments, first);
  return segment?.firstToken === first && segment.endToken >= end - 1;
}

/** "(Applause)", "[The lights go out.]": nobody's words. */
export function isStageDirection({ tokens }: Words, { first, end }: TokenRange): boolean {
  const opening = tokens.lower(first);
  const closing = tokens.lower(end - 1);
  return (opening === '(' && closing === ')') || (opening === '[' && closing === ']');
}

/**
 * The article has its say again: it names who spoke last, reports what somebody said in quotation marks, or says that the
 * interview was edited.
 */
export function isToldByArticle(words: Words, { first, end }: TokenRange, speaker: string): boolean {
  let quotes = false;
  let reports = false;
  let edited = false;
  let interview = false;
  for (let i = first; i < end; i++) {
    const form = words.form(i);
    if (words.quotationAt(i) >= 0) {
      quotes = true;
      continue;
    }
    if (form.lower === speaker && (form.shape & Shape.capitalised) !== 0) return true;
    if (form.cue?.verb?.speech === true && form.cue.form === 'past') reports = true;
    if (EDITED.has(form)) edited = true;
    if (INTERVIEW.has(form)) interview = true;
  }
  return (edited && interview) || (quotes && reports && !isInFirstPerson(words, { first, end }));
}

const EDITED = wordSet('edited condensed shortened abridged transcribed');
const INTERVIEW = wordSet('interview conversation transcript questions answers');
