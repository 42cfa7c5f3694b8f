import { expectsName } from '../words/abbreviations';
import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import type { Sentence } from './tokens';

/**
 * Sentences end at a block's end, at "?", "!" and ".", and at "U.S." or "Inc." before a word that starts sentences.
 * Closing quotation marks and brackets stay with the sentence that they close.
 */
export function splitSentences(
  start: Int32Array,
  end: Int32Array,
  forms: readonly WordForm[],
  blockEnds: readonly number[],
): { readonly sentenceOf: Int32Array; readonly sentences: readonly Sentence[] } {
  const sentenceOf = new Int32Array(forms.length);
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (endToken: number, block: number): void => {
    if (endToken <= first) return;
    sentenceOf.fill(sentences.length, first, endToken);
    sentences.push({ first, end: endToken, block });
    first = endToken;
  };
  let blockStart = 0;
  blockEnds.forEach((blockEnd, block) => {
    for (let i = blockStart; i < blockEnd - 1; i++) {
      if (endsSentence(start, end, forms, i, first)) close(i + 1, block);
    }
    close(blockEnd, block);
    blockStart = blockEnd;
  });
  return { sentenceOf, sentences };
}

function endsSentence(start: Int32Array, end: Int32Array, forms: readonly WordForm[], i: number, first: number): boolean {
  const form = forms[i];
  const next = forms[i + 1];
  if (!form || !next) return false;
  if (form.kind <= TokenKind.number && (form.shape & Shape.dotted) === 0) return false; // most tokens: words and numbers
  const { text } = form;
  if (text === '。' || text === '！' || text === '？') return next.kind !== TokenKind.quoteMark;
  const spaced = (start[i + 1] ?? 0) > (end[i] ?? 0) || (text === '”' && next.text === '“'); // “It is late.”“We go.”
  if (!spaced) return false;
  if (form.shape & Shape.dotted) return endsWithAbbreviation(form, next);
  if (!mayStart(next) || isNoteMark(forms, i + 1)) return false;
  if (text === ']' && isNoteMark(forms, i - 2) && STOPS.has(forms[i - 3]?.text ?? '')) return true; // "It holds. [3] The council"
  let at = i; // step back over closing marks and brackets to the stop they follow
  while (at > first && CLOSERS.has(forms[at]?.text ?? '') && (start[at] ?? 0) === (end[at - 1] ?? -1)) at--;
  const stop = forms[at]?.text ?? '';
  if (stop === '?' || stop === '!') return (at === i || startsBig(next)) && !isNameWithMark(forms[at - 1]);
  if (stop === '.') return !(at === first + 1 && isListNumber(forms[first]));
  return (stop === '…' || stop.startsWith('..')) && startsBig(next) && next.text !== 'I';
}

/** "… in the U.S. The council", "… on Main St. But"; never "Mr. Oduya" or "J. Oduya". */
function endsWithAbbreviation(form: WordForm, next: WordForm): boolean {
  if ((next.shape & Shape.capitalised) === 0 && next.kind !== TokenKind.quoteMark) return false;
  if (form.lower === 'etc.') return true;
  if (isInitial(form)) return NEVER_NAMES.has(next.lower); // "plan B. The council"
  return !expectsName(form.lower) && STARTERS.has(next.lower);
}

/** "[3]" at token `at`: the mark of a note, which belongs to the sentence before it. */
function isNoteMark(forms: readonly WordForm[], at: number): boolean {
  return forms[at]?.text === '[' && forms[at + 1]?.kind === TokenKind.number && forms[at + 2]?.text === ']';
}

/** "2. Results" */
function isListNumber(form: WordForm | undefined): boolean {
  return form?.kind === TokenKind.number && form.text.length <= 4;
}

/** "Yahoo! Japan" */
function isNameWithMark(form: WordForm | undefined): boolean {
  return form?.lower === 'yahoo' || form?.lower === 'jeopardy';
}

function isInitial(form: WordForm): boolean {
  return form.text.length === 2 && (form.shape & Shape.capitalised) !== 0;
}

function startsBig(form: WordForm): boolean {
  return (form.shape & Shape.capitalised) !== 0 || form.kind === TokenKind.quoteMark;
}

function mayStart(form: WordForm): boolean {
  if (form.kind === TokenKind.word) return (form.shape & Shape.capitalised) !== 0 || (form.shape & Shape.innerCaps) !== 0;
  return form.kind !== TokenKind.punctuation || OPENING.has(form.text);
}

const CLOSERS: ReadonlySet<string> = new Set(['”', '"', "''", '’', "'", '»', '›', ')', ']', '“', '‘']); // „low–high“ closes with “
const OPENING: ReadonlySet<string> = new Set(['(', '[', '—', '–', '-', '…', '*', '•']);
const STOPS: ReadonlySet<string> = new Set(['.', '?', '!']);
/** Starters that are nobody's name, as "He" and "An" are. */
const NEVER_NAMES: ReadonlySet<string> = new Set('the but this that these those it there they when after while if then also however'.split(' '));
const STARTERS: ReadonlySet<string> = new Set(
  `the a an but and he she it they we i in on at this that these those his her its their there as after when while if since
   for however meanwhile last no yes one some many most both it's with by to from what who how why`.split(/\s+/),
);
