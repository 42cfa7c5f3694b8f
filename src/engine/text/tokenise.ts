import type { Block } from '../analysis';
import { isAbbreviation, LONGEST_ABBREVIATION } from '../words/abbreviations';
import { at, codesOf, goesOnWith, pieceOf } from '../words/codes';
import type { Codes } from '../words/codes';
import { TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { makeRoomForWords, noWord, wordFormAt } from '../words/wordForms';
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
  makeRoomForWords();
  const codes = codesOf(text);
  const tokens = new TokenList(text, codes);
  const blockEnds: number[] = []; // token count after each block
  for (const block of blocks) {
    if (block.kind !== 'frontMatter') tokeniseBlock(codes, block.start, block.end, tokens);
    blockEnds.push(tokens.count);
  }
  const start = tokens.start.slice(0, tokens.count);
  const end = tokens.end.slice(0, tokens.count);
  const forms = tokens.forms.slice(0, tokens.count);
  const { sentenceOf, sentences } = splitSentences(start, end, forms, blockEnds);
  return new Tokens(text, tokens.count, start, end, forms, sentenceOf, sentences);
}

/** Where tokens are written before their number is known: made once, for articles of ordinary length. */
const ROOM = 1 << 13;
const room = { start: new Int32Array(ROOM), end: new Int32Array(ROOM), forms: new Array<WordForm>(ROOM).fill(noWord()) } as const;

class TokenList {
  count = 0;
  start = room.start;
  end = room.end;
  forms = room.forms;

  constructor(readonly text: string, private readonly codes: Codes) {}

  push(start: number, end: number, kind: TokenKind): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.forms[this.count++] = wordFormAt(this.text, this.codes, start, end, kind);
  }

  private grow(): void {
    const start = new Int32Array(this.start.length * 2);
    const end = new Int32Array(this.end.length * 2);
    start.set(this.start);
    end.set(this.end);
    this.start = start;
    this.end = end;
    if (this.forms === room.forms) this.forms = [...this.forms]; // from here on it grows
  }
}

function tokeniseBlock(codes: Codes, from: number, to: number, out: TokenList): void {
  let i = from;
  while (i < to) {
    const code = at(codes, i);
    if (isSpace(code)) i++;
    else if (isLetter(code)) i = word(codes, i, to, out);
    else if (isDigit(code)) i = number(codes, i, to, out);
    else i = other(codes, i, to, code, out);
  }
}

// --- words -----------------------------------------------------------------------------------------------------

function word(codes: Codes, start: number, to: number, out: TokenList): number {
  if (startsAddress(codes, start)) return address(codes, start, to, out);
  let i = start + 1;
  while (i < to) {
    const code = at(codes, i);
    if (isWordPart(code)) i++;
    else if (isApostrophe(code) && i + 1 < to && isLetter(at(codes, i + 1))) i += 2;
    else if (code === AMPERSAND && isUpper(at(codes, i - 1)) && i + 1 < to && isUpper(at(codes, i + 1))) i += 2;
    else break;
  }
  if (at(codes, i) === AT && i + 1 < to && isWordPart(at(codes, i + 1))) return address(codes, start, to, out); // e-mail
  if (at(codes, i) === STOP && i < to) {
    const dotted = endOfDottedWord(codes, start, i, to);
    if (dotted < 0) return address(codes, start, to, out);
    i = dotted;
  }
  pushWord(codes, start, i, out);
  return i;
}

/** "U.S.", "p.m.", "J." and abbreviations take their stop; "example.com" is an address (-1); else the word ends here. */
function endOfDottedWord(codes: Codes, start: number, stop: number, to: number): number {
  if (stop - start === 1) {
    let i = stop; // single letters, each with its stop
    while (i < to && at(codes, i) === STOP && isLetter(at(codes, i + 1)) && !isWordPart(at(codes, i + 2))) i += 2;
    const initials = i > stop || isUpper(at(codes, start)) || takesStop(codes, start, stop, to);
    return initials && i < to && at(codes, i) === STOP ? i + 1 : i;
  }
  if (stop - start <= LONGEST_ABBREVIATION) {
    const beforeNumber = stop + 2 < to && isSpace(at(codes, stop + 1)) && isDigit(at(codes, stop + 2));
    if (isAbbreviation(codes, start, stop, beforeNumber)) return stop + 1;
  }
  if (stop + 1 < to && isLower(at(codes, stop + 1)) && endsWithDomain(codes, stop + 1, to)) return -1;
  return stop;
}

/** "Vale v. Oduya", "p. 12" */
function takesStop(codes: Codes, letter: number, stop: number, to: number): boolean {
  if (stop + 2 >= to || !isSpace(at(codes, stop + 1))) return false;
  const next = at(codes, stop + 2);
  const code = at(codes, letter);
  return code === LOWER_V ? isUpper(next) : code === LOWER_P && isDigit(next);
}

const DOMAINS: ReadonlySet<string> = new Set('com org net gov edu int info co uk eu io tv fm me de fr ru cn in au ca'.split(' '));
const MOST_LABELS = 4;
const LONGEST_LABEL = 24;

/** What follows the first stop of an address: "com", "example.com/k3Y", "co.uk". */
function endsWithDomain(codes: Codes, start: number, to: number): boolean {
  let label = start;
  for (let n = 0; n < MOST_LABELS; n++) {
    let i = label;
    while (i < to && i - label < LONGEST_LABEL && isWordPart(at(codes, i))) i++;
    if (DOMAINS.has(pieceOf(codes, label, i))) return true;
    if (at(codes, i) !== STOP || !isLower(at(codes, i + 1))) return false;
    label = i + 1;
  }
  return false;
}

function pushWord(codes: Codes, start: number, end: number, out: TokenList): void {
  const split = start + lengthBeforeClitic(codes, start, end);
  if (split > start && split < end) {
    out.push(start, split, TokenKind.word);
    out.push(split, end, TokenKind.word);
  } else out.push(start, end, TokenKind.word);
}

/** "don't" → 2 ("do"), "China's" → 5, "they'll" → 4; the whole length when there is nothing to split. */
function lengthBeforeClitic(codes: Codes, start: number, end: number): number {
  const length = end - start;
  for (let back = 2; back <= 3 && back < length; back++) {
    if (!isApostrophe(at(codes, end - back))) continue;
    const tail = pieceOf(codes, end - back + 1, end).toLowerCase();
    if (tail === 't' && length > 3 && (at(codes, end - 3) | 32) === LOWER_N) return length - 3;
    return CLITICS.has(tail) ? length - back : length;
  }
  return length;
}

const CLITICS: ReadonlySet<string> = new Set(['s', 'd', 'm', 're', 've', 'll']);

// --- numbers ---------------------------------------------------------------------------------------------------

function number(codes: Codes, start: number, to: number, out: TokenList): number {
  let i = start + 1;
  while (i < to) {
    const code = at(codes, i);
    if (isWordPart(code)) i++; // 3rd, 5bn, 10am, 1990s
    else if ((code === STOP || code === COMMA) && i + 1 < to && isDigit(at(codes, i + 1)) && isDigit(at(codes, i - 1))) i += 2;
    else break;
  }
  out.push(start, i, TokenKind.number);
  return i;
}

// --- the rest --------------------------------------------------------------------------------------------------

function other(codes: Codes, start: number, to: number, code: number, out: TokenList): number {
  const next = start + 1 < to ? at(codes, start + 1) : 0;
  if ((code === AT || code === HASH) && (isLetter(next) || next === UNDERSCORE)) {
    let i = start + 1;
    while (i < to && isWordPart(at(codes, i))) i++;
    out.push(start, i, TokenKind.handle);
    return i;
  }
  if ((code === BACKTICK && next === BACKTICK) || (code === STRAIGHT_SINGLE && next === STRAIGHT_SINGLE && !closesBoth(codes, start, to))) {
    out.push(start, start + 2, TokenKind.quoteMark);
    return start + 2;
  }
  if (isApostrophe(code) && (next | 32) === LOWER_S && isPossessive(codes, start, to)) {
    out.push(start, start + 2, TokenKind.word);
    return start + 2;
  }
  if (code === STOP || code === HYPHEN) {
    let i = start + 1;
    while (i < to && at(codes, i) === code) i++;
    out.push(start, i, TokenKind.punctuation);
    return i;
  }
  if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
    out.push(start, start + 2, TokenKind.symbol);
    return start + 2;
  }
  out.push(start, start + 1, kindOf(code));
  return start + 1;
}

/** ''He said, 'Go,''' she said: the last three are a single and a double mark. */
function closesBoth(codes: Codes, mark: number, to: number): boolean {
  if (mark + 2 >= to || at(codes, mark + 2) !== STRAIGHT_SINGLE || mark === 0) return false;
  return !isSpace(at(codes, mark - 1)) && at(codes, mark - 1) !== STRAIGHT_SINGLE && at(codes, mark + 3) !== STRAIGHT_SINGLE;
}

/** The possessive of a token that is no plain word: "G7's", "(DEA)'s". */
function isPossessive(codes: Codes, apostrophe: number, to: number): boolean {
  const behind = apostrophe + 2;
  if (behind < to && isWordPart(at(codes, behind))) return false;
  return apostrophe > 0 && !isSpace(at(codes, apostrophe - 1));
}

function startsAddress(codes: Codes, start: number): boolean {
  const first = at(codes, start);
  if (first === LOWER_H) return goesOnWith(codes, start, HTTP) || goesOnWith(codes, start, HTTPS);
  return first === LOWER_W && goesOnWith(codes, start, WWW);
}

function address(codes: Codes, start: number, to: number, out: TokenList): number {
  let i = start;
  while (i < to && !endsAddress(at(codes, i))) i++;
  while (i > start + 1 && BEHIND_ADDRESS.has(at(codes, i - 1))) i--;
  out.push(start, i, TokenKind.url);
  return i;
}

function endsAddress(code: number): boolean {
  return isSpace(code) || kindOf(code) === TokenKind.quoteMark || code === 0x29 || code === 0x5d || code === 0x3c || code === 0x3e;
}

/** What a character is that stands for itself: a quotation mark, punctuation or a symbol. */
function kindOf(code: number): TokenKind {
  return KINDS[code] as TokenKind;
}

const KINDS: Uint8Array = kindTable('"“”„‟\'‘’‚‛«»‹›`＂＇「」『』', '.,;:!?…()[]{}-–—―‐‑‒/_*·•。，、；：！？');

function kindTable(quoteMarks: string, punctuation: string): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(TokenKind.symbol);
  for (let i = 0; i < quoteMarks.length; i++) kinds[quoteMarks.charCodeAt(i)] = TokenKind.quoteMark;
  for (let i = 0; i < punctuation.length; i++) kinds[punctuation.charCodeAt(i)] = TokenKind.punctuation;
  return kinds;
}

const unitsOf = (text: string): Codes => Uint16Array.from(text, (character) => character.charCodeAt(0));
const HTTP = unitsOf('http://');
const HTTPS = unitsOf('https://');
const WWW = unitsOf('www.');
const BEHIND_ADDRESS: ReadonlySet<number> = new Set(unitsOf('.,;:!?…'));
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
