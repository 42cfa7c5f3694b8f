import type { Reading } from '../reading';
import type { TokenRange } from '../text/tokens';
import { WE } from './pronounForms';
import { wordSet } from '../words/wordSet';

/** Whose turn a paragraph of a printed interview is. */
export type Turn = 'prompt' | 'answer';

/** The turns of an interview, by index of the block; null for blocks before the first question, headings and captions. */
export interface Turns {
  readonly of: readonly (Turn | null)[];
  /** The block of the first turn. */
  readonly first: number;
  /** How often the answers say "I", and "we". */
  readonly singular: number;
  readonly plural: number;
}

/**
 * The turns of an article that prints questions and answers without saying who speaks: a paragraph that ends in a question
 * mark and asks more of "you" than it tells of "I" is a question, what stands behind it its answer. `stated` says whether the
 * article calls itself an interview; any other needs three questions to be one. Null where the answers have no "I" or "we".
 */
export function readTurns(reading: Reading, stated: boolean): Turns | null {
  const of: (Turn | null)[] = reading.blocks.map(() => null);
  let first = -1;
  let singular = 0;
  let plural = 0;
  let asked: Paragraph | null = null;
  for (const paragraph of paragraphsOf(reading)) {
    const opens = first < 0;
    const mayRemark: boolean = !asked && (stated || !opens);
    const isPrompt: boolean = paragraph.question ? asksMoreThanTells(paragraph, asked) : mayRemark && isRemark(paragraph, opens);
    const answersFirst = stated && opens && !paragraph.heading && paragraph.singular >= LEAST_IN_FIRST;
    if (opens && (isPrompt || answersFirst)) first = paragraph.block;
    if (first < 0 || (paragraph.heading && !isPrompt)) continue;
    of[paragraph.block] = isPrompt ? 'prompt' : 'answer';
    asked = isPrompt ? paragraph : null;
    if (isPrompt) continue;
    singular += paragraph.singular;
    plural += paragraph.plural;
  }
  return singular + plural >= LEAST_FIRST_PERSONS ? { of, first, singular, plural } : null;
}

/** How often "I", "we" and "you" stand somewhere outside quotation marks. */
export interface PersonCounts {
  readonly singular: number;
  readonly plural: number;
  readonly second: number;
}

export function countPersons({ tokens, segments }: Reading, { first, end }: TokenRange): PersonCounts {
  let singular = 0;
  let plural = 0;
  let second = 0;
  for (let i = first; i < end; i++) {
    const form = tokens.form(i);
    const isPlural = WE.has(form);
    if ((form.person === 0 && !isPlural) || (segments.outermostOf[i] ?? -1) >= 0) continue;
    if (isPlural) plural++;
    else if (form.person === 1) singular++;
    else second++;
  }
  return { singular, plural, second };
}

/** Paragraphs that end in a question mark: a look at the last token of each, so that other articles cost next to nothing. */
export function countQuestions({ tokens }: Reading): number {
  let questions = 0;
  let block = -1;
  for (let s = tokens.sentences.length - 1; s >= 0; s--) {
    const sentence = tokens.sentences[s];
    if (!sentence || sentence.block === block) continue;
    block = sentence.block;
    if (QUESTION.has(tokens.form(sentence.end - 1))) questions++;
  }
  return questions;
}

const LEAST_FIRST_PERSONS = 3;
/** How often "I" stands in an answer that is printed without its question. */
const LEAST_IN_FIRST = 2;

interface Paragraph extends PersonCounts {
  readonly block: number;
  readonly heading: boolean;
  /** Ends in a question mark. */
  readonly question: boolean;
  readonly length: number;
}

function paragraphsOf(reading: Reading): readonly Paragraph[] {
  const { blocks, tokens } = reading;
  const paragraphs: Paragraph[] = [];
  const { sentences } = tokens;
  for (let s = 0; s < sentences.length; ) {
    const block = sentences[s]?.block ?? -1;
    const first = sentences[s]?.first ?? 0;
    let end = first;
    for (; s < sentences.length && sentences[s]?.block === block; s++) end = sentences[s]?.end ?? end;
    const kind = blocks[block]?.kind;
    if (kind !== 'body' && kind !== 'subheading') continue;
    const { singular, plural, second } = countPersons(reading, { first, end });
    const question = QUESTION.has(tokens.form(end - 1)) || (kind === 'subheading' && second > 0 && ASKING.has(tokens.form(first)));
    paragraphs.push({ block, heading: kind === 'subheading', question, length: end - first, singular, plural, second });
  }
  return paragraphs;
}

/** Not "Why should it exist, I ask?", with which an answer may end; behind a question another one only when nobody answers in it. */
function asksMoreThanTells({ length, singular, second }: Paragraph, asked: Paragraph | null): boolean {
  if (length > LONGEST_QUESTION) return false;
  return asked ? singular === 0 && !asked.question : singular <= second;
}

/** "You have played for ten years now.": a remark in place of a question; the first turn may also be "I wondered if you …". */
function isRemark({ length, singular, second }: Paragraph, opens: boolean): boolean {
  return second > 0 && singular <= (opens ? second : 0) && length <= (opens ? LONGEST_OPENING : LONGEST_REMARK);
}

/** In tokens. */
const LONGEST_QUESTION = 140;
const LONGEST_REMARK = 28;
const LONGEST_OPENING = 50;
const QUESTION = wordSet('?');
const ASKING = wordSet('how what why when where who which did do does are is was were have has can could would will');
