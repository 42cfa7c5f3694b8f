import type { Block } from '../analysis';
import { isAbbreviation, LONGEST_ABBREVIATION } from '../words/abbreviations';
import { TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { wordFormAt } from '../words/wordForms';
import { isApostrophe, isDigit, isLetter, isLower, isSpace, isUpper, isWordPart } from './chars';
import { splitSentences } from './sentences';
import { Tokens } from './tokens';

/**
 * Splits the article's blocks (front matter aside) into tokens and sentences; no sentence crosses a block.
 *
 * Conventions, as in the Penn Treebank where it matters: "don't" is `do` `n't`, "China's" is `China` `'s`; "U.S.",
 * "Mr." and "p.m." keep their stops; hyphens and dashes stand alone; "1,234.5", "3rd", "5bn" and addresses are one token;
 * ` `` ` and `''` are one quotation mark each. Linear in the length of the text.
 */
export function tokenise(text: string, blocks: readonly Block[]): Tokens {
  const tokens = new TokenList(text);
  const blockEnds: number[] = []; // token count after each block
  for (const block of blocks) {
    if (block.kind !== 'frontMatter') tokeniseBlock(text, block.start, block.end, tokens);
    blockEnds.push(tokens.count);
  }
  const start = tokens.start.slice(0, tokens.count);
  const end = tokens.end.slice(0, tokens.count);
  const { sentenceOf, sentences } = splitSentences(start, end, tokens.forms, blockEnds);
  return new Tokens(text, tokens.count, start, end, tokens.forms, sentenceOf, sentences);
}

class TokenList {
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  readonly forms: WordForm[] = [];

  constructor(private readonly text: string) {}

  push(start: number, end: number, kind: TokenKind): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.count++;
    this.forms.push(wordFormAt(this.text, start, end, kind));
  }

  private grow(): void {
    const start = new Int32Array(this.start.length * 2);
    const end = new Int32Array(this.end.length * 2);
    start.set(this.start);
    end.set(this.end);
    this.start = start;
    this.end = end;
  }
}

function tokeniseBlock(text: string, from: number, to: number, out: TokenList): void {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) i++;
    else if (isLetter(code)) i = word(text, i, to, out);
    else if (isDigit(code)) i = number(text, i, to, out);
    else i = other(text, i, to, code, out);
  }
}

// --- words -----------------------------------------------------------------------------------------------------

function word(text: string, start: number, to: number, out: TokenList): number {
  if (startsAddress(text, start)) return address(text, start, to, out);
  let i = start + 1;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isWordPart(code)) i++;
    else if (isApostrophe(code) && i + 1 < to && isLetter(text.charCodeAt(i + 1))) i += 2;
    else if (code === AMPERSAND && isUpper(text.charCodeAt(i - 1)) && i + 1 < to && isUpper(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  if (text.charCodeAt(i) === AT && i + 1 < to && isWordPart(text.charCodeAt(i + 1))) return address(text, start, to, out); // e-mail
  if (text.charCodeAt(i) === STOP && i < to) {
    const dotted = endOfDottedWord(text, start, i, to);
    if (dotted < 0) return address(text, start, to, out);
    i = dotted;
  }
  pushWord(text, start, i, out);
  return i;
}

/** "U.S.", "p.m.", "J." and abbreviations take their stop; "example.com" is an address (-1); else the word ends here. */
function endOfDottedWord(text: string, start: number, stop: number, to: number): number {
  if (stop - start === 1) {
    let i = stop; // single letters, each with its stop
    while (i < to && text.charCodeAt(i) === STOP && isLetter(text.charCodeAt(i + 1)) && !isWordPart(text.charCodeAt(i + 2))) i += 2;
    const initials = i > stop || isUpper(text.charCodeAt(start)) || takesStop(text, start, stop, to);
    return initials && i < to && text.charCodeAt(i) === STOP ? i + 1 : i;
  }
  if (stop - start <= LONGEST_ABBREVIATION) {
    const beforeNumber = stop + 2 < to && isSpace(text.charCodeAt(stop + 1)) && isDigit(text.charCodeAt(stop + 2));
    if (isAbbreviation(text.slice(start, stop).toLowerCase(), isUpper(text.charCodeAt(start)), beforeNumber)) return stop + 1;
  }
  if (stop + 1 < to && isLower(text.charCodeAt(stop + 1)) && endsWithDomain(text, stop + 1, to)) return -1;
  return stop;
}

/** "Vale v. Oduya", "p. 12" */
function takesStop(text: string, letter: number, stop: number, to: number): boolean {
  if (stop + 2 >= to || !isSpace(text.charCodeAt(stop + 1))) return false;
  const next = text.charCodeAt(stop + 2);
  const code = text.charCodeAt(letter);
  return code === LOWER_V ? isUpper(next) : code === LOWER_P && isDigit(next);
}

const DOMAINS: ReadonlySet<string> = new Set('com org net gov edu int info co uk eu io tv fm me de fr ru cn in au ca'.split(' '));
const MOST_LABELS = 4;
const LONGEST_LABEL = 24;

/** What follows the first stop of an address: "com", "example.com/k3Y", "co.uk". */
function endsWithDomain(text: string, start: number, to: number): boolean {
  let label = start;
  for (let n = 0; n < MOST_LABELS; n++) {
    let i = label;
    while (i < to && i - label < LONGEST_LABEL && isWordPart(text.charCodeAt(i))) i++;
    if (DOMAINS.has(text.slice(label, i))) return true;
    if (text.charCodeAt(i) !== STOP || !isLower(text.charCodeAt(i + 1))) return false;
    label = i + 1;
  }
  return false;
}

function pushWord(text: string, start: number, end: number, out: TokenList): void {
  const split = start + lengthBeforeClitic(text, start, end);
  if (split > start && split < end) {
    out.push(start, split, TokenKind.word);
    out.push(split, end, TokenKind.word);
  } else out.push(start, end, TokenKind.word);
}

/** "don't" → 2 ("do"), "China's" → 5, "they'll" → 4; the whole length when there is nothing to split. */
function lengthBeforeClitic(text: string, start: number, end: number): number {
  const length = end - start;
  for (let back = 2; back <= 3 && back < length; back++) {
    if (!isApostrophe(text.charCodeAt(end - back))) continue;
    const tail = text.slice(end - back + 1, end).toLowerCase();
    if (tail === 't' && length > 3 && (text.charCodeAt(end - 3) | 32) === LOWER_N) return length - 3;
    return CLITICS.has(tail) ? length - back : length;
  }
  return length;
}

const CLITICS: ReadonlySet<string> = new Set(['s', 'd', 'm', 're', 've', 'll']);

// --- numbers ---------------------------------------------------------------------------------------------------

function number(text: string, start: number, to: number, out: TokenList): number {
  let i = start + 1;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isWordPart(code)) i++; // 3rd, 5bn, 10am, 1990s
    else if ((code === STOP || code === COMMA) && i + 1 < to && isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i - 1))) i += 2;
    else break;
  }
  out.push(start, i, TokenKind.number);
  return i;
}

// --- the rest --------------------------------------------------------------------------------------------------

function other(text: string, start: number, to: number, code: number, out: TokenList): number {
  const next = start + 1 < to ? text.charCodeAt(start + 1) : 0;
  if ((code === AT || code === HASH) && (isLetter(next) || next === UNDERSCORE)) {
    let i = start + 1;
    while (i < to && isWordPart(text.charCodeAt(i))) i++;
    out.push(start, i, TokenKind.handle);
    return i;
  }
  if ((code === BACKTICK && next === BACKTICK) || (code === STRAIGHT_SINGLE && next === STRAIGHT_SINGLE && !closesBoth(text, start, to))) {
    out.push(start, start + 2, TokenKind.quoteMark);
    return start + 2;
  }
  if (isApostrophe(code) && (next | 32) === LOWER_S && isPossessive(text, start, to)) {
    out.push(start, start + 2, TokenKind.word);
    return start + 2;
  }
  if (code === STOP || code === HYPHEN) {
    let i = start + 1;
    while (i < to && text.charCodeAt(i) === code) i++;
    out.push(start, i, TokenKind.punctuation);
    return i;
  }
  if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
    out.push(start, start + 2, TokenKind.symbol);
    return start + 2;
  }
  const kind = QUOTE_MARKS.has(code) ? TokenKind.quoteMark : PUNCTUATION.has(code) ? TokenKind.punctuation : TokenKind.symbol;
  out.push(start, start + 1, kind);
  return start + 1;
}

/** ''He said, 'Go,''' she said: the last three are a single and a double mark. */
function closesBoth(text: string, at: number, to: number): boolean {
  if (at + 2 >= to || text.charCodeAt(at + 2) !== STRAIGHT_SINGLE || at === 0) return false;
  return !isSpace(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== STRAIGHT_SINGLE && text.charCodeAt(at + 3) !== STRAIGHT_SINGLE;
}

/** The possessive of a token that is no plain word: "G7's", "(DEA)'s". */
function isPossessive(text: string, apostrophe: number, to: number): boolean {
  const behind = apostrophe + 2;
  if (behind < to && isWordPart(text.charCodeAt(behind))) return false;
  return apostrophe > 0 && !isSpace(text.charCodeAt(apostrophe - 1));
}

function startsAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code === LOWER_H) return text.startsWith('http://', at) || text.startsWith('https://', at);
  return code === LOWER_W && text.startsWith('www.', at);
}

function address(text: string, start: number, to: number, out: TokenList): number {
  let i = start;
  while (i < to && !endsAddress(text.charCodeAt(i))) i++;
  while (i > start + 1 && '.,;:!?…'.includes(text.charAt(i - 1))) i--;
  out.push(start, i, TokenKind.url);
  return i;
}

function endsAddress(code: number): boolean {
  return isSpace(code) || QUOTE_MARKS.has(code) || code === 0x29 || code === 0x5d || code === 0x3c || code === 0x3e;
}

const codes = (chars: string): ReadonlySet<number> => new Set([...chars].map((c) => c.charCodeAt(0)));
const QUOTE_MARKS = codes('"“”„‟\'‘’‚‛«»‹›`＂＇「」『』');
const PUNCTUATION = codes('.,;:!?…()[]{}-–—―‐‑‒/_*·•。，、；：！？');
const STOP = 46;
const COMMA = 44;
const HYPHEN = 45;
const AMPERSAND = 38;
const AT = 64;
const HASH = 35;
const UNDERSCORE = 95;
const BACKTICK = 96;
const STRAIGHT_SINGLE = 39;
const LOWER_N = 110;
const LOWER_S = 115;
const LOWER_H = 104;
const LOWER_W = 119;
const LOWER_P = 112;
const LOWER_V = 118;
