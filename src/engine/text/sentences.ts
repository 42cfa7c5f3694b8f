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
  const spaced = (start[i + 1] ?? 0) > (end[i] ?? 0);
  if (form.shape & Shape.dotted) {
    return spaced && !expectsName(form.lower) && !isInitial(form) && (next.shape & Shape.capitalised) !== 0 && STARTERS.has(next.lower);
  }
  if (!spaced || !mayStart(next)) return false;
  let at = i; // step back over closing marks and brackets to the stop they follow
  while (at > first && CLOSERS.has(forms[at]?.text ?? '') && (start[at] ?? 0) === (end[at - 1] ?? -1)) at--;
  const stop = forms[at]?.text ?? '';
  if (stop === '?' || stop === '!') return at === i || startsBig(next);
  if (stop === '.') return true;
  return (stop === '…' || stop.startsWith('..')) && startsBig(next);
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
const STARTERS: ReadonlySet<string> = new Set(
  `the a an but and he she it they we i in on at this that these those his her its their there as after when while if since
   for however meanwhile last no yes one some many most both it's with by to from what who how why`.split(/\s+/),
);
