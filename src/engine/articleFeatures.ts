import { classOfWord, WordClass } from './articleWords';
import { findParagraphs } from './blocks/paragraphs';
import { readFrontMatter } from './frontMatter';
import { isDigit, isLetter, isSpace, isUpper } from './text/chars';

/** What a text's first kilobytes show of its kind; shares are between 0 and 1, rates per hundred words. */
export interface ArticleFeatures {
  readonly words: number;
  /** Share of letters in paragraphs that read as prose: several words, ending like a sentence. */
  readonly prose: number;
  /** Share of English function words. */
  readonly english: number;
  /** Share of characters that programs, tables and logs are full of: `{};=<>|\_` and tabs. */
  readonly symbols: number;
  /** Share of digits. */
  readonly digits: number;
  readonly reporting: number;
  readonly calendar: number;
  readonly titles: number;
  /** Capitalised words inside sentences. */
  readonly names: number;
  /** Verbs in the past. */
  readonly past: number;
  readonly technical: number;
  readonly legal: number;
  /** "you", "your", "please" */
  readonly addressed: number;
  /** "I", "me", "my" outside quotation marks */
  readonly firstPerson: number;
  readonly quotations: number;
  readonly hasDateline: boolean;
  /** Share of lines that start like code, logs, mail headers, subtitles or chats. */
  readonly machineLines: number;
}

/** Measures the text, front matter aside. Linear. */
export function articleFeatures(text: string): ArticleFeatures {
  const from = readFrontMatter(text)?.end ?? 0;
  const counter = new Counter();
  const paragraphs = findParagraphs(text, from);
  let machineLines = 0;
  let lines = 0;
  for (const [n, { start, end }] of paragraphs.entries()) {
    const cutOff = n === paragraphs.length - 1 && text.length >= 8000; // the window may end in a sentence
    counter.read(text, start, end, cutOff);
    for (let lineStart = start; lineStart < end; lines++) {
      const newline = text.indexOf('\n', lineStart);
      const lineEnd = newline < 0 || newline > end ? end : newline;
      if (MACHINE_LINE.test(text.slice(lineStart, Math.min(lineEnd, lineStart + 80)))) machineLines++;
      lineStart = lineEnd + 1;
    }
  }
  const first = paragraphs.find((paragraph) => paragraph.end - paragraph.start > 80);
  const hasDateline = first !== undefined && DATELINE.test(text.slice(first.start, first.start + 100));
  return counter.features(text.length - from, hasDateline, machineLines / Math.max(1, lines));
}

/** "VALE, Oduya (AP) —", "Vale –", "VALE, March 3:" */
const DATELINE = /^(?:[A-Z][A-Z.'’-]+(?:[ ,]+[A-Z][\p{L}.'’-]*){0,4}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})? ?(?:\([^)]{2,30}\) ?)?(?:[—–:_]|--?(?= ))/u;
/** Comments, tags, assignments, mail headers, quoted mail, timestamps, chats, subtitles, underlines of headings. */
const MACHINE_LINE =
  /^\s*(?:\/\/|\/\*|\*\s|\*\*|#|;|%|--|\+\+|<[/!?a-z]|[{}()[\]]|>|\$ |={3}|-{3}|~{3}|\.\. |[\w.-]+\s*[=(]\S*|[A-Z][a-z]+(?:-[A-Z][\w]*)+: |(?:From|To|Cc|Date|Subject|Received): |\[?\d{1,4}[-:/.]\d{2}[-:/.]\d{2}|\[?\d{1,2}:\d{2}|<\w+> |\d+$|\d+ -->)/;

class Counter {
  private words = 0;
  private letters = 0;
  private proseLetters = 0;
  private symbols = 0;
  private digits = 0;
  private names = 0;
  private quotations = 0;
  private readonly counts = new Int32Array(16);

  read(text: string, start: number, end: number, cutOff: boolean): void {
    const wordsBefore = this.words;
    const lettersBefore = this.letters;
    let afterStop = true;
    let quoted = false;
    for (let i = start; i < end; ) {
      const code = text.charCodeAt(i);
      if (isLetter(code)) {
        let wordEnd = i + 1;
        while (wordEnd < end && (isLetter(text.charCodeAt(wordEnd)) || APOSTROPHES.includes(text.charAt(wordEnd)))) wordEnd++;
        this.word(text, i, wordEnd, afterStop, quoted);
        afterStop = false;
        i = wordEnd;
        continue;
      }
      if (isDigit(code)) this.digits++;
      else if (SYMBOLS.includes(text.charAt(i))) this.symbols++;
      else if (STOPS.includes(text.charAt(i))) afterStop = true;
      else if (OPENING.includes(text.charAt(i)) && !quoted && startsQuotation(text, i)) {
        quoted = true;
        afterStop = true;
        this.quotations++;
      } else if (CLOSING.includes(text.charAt(i)) && !isLetter(text.charCodeAt(i + 1))) quoted = false;
      i++;
    }
    const words = this.words - wordsBefore;
    const whole = isUpperOrMark(text, start) && (cutOff || endsSentence(text, end));
    if (words >= LONG_PARAGRAPH || (words >= SHORTEST_SENTENCE && whole)) this.proseLetters += this.letters - lettersBefore;
  }

  private word(text: string, start: number, end: number, afterStop: boolean, quoted: boolean): void {
    this.words++;
    this.letters += end - start;
    const big = isUpper(text.charCodeAt(start));
    if (end - start > 14) return;
    const bits = classOfWord(text.slice(start, end).toLowerCase());
    if (big && !afterStop && end - start > 1 && !(bits & WordClass.calendar)) this.names++;
    for (let bit = 0, rest = bits; rest > 0; bit++, rest >>= 1) if (rest & 1) this.counts[bit] = (this.counts[bit] ?? 0) + 1;
    if (quoted && bits & WordClass.firstPerson) this.counts[FIRST_PERSON_BIT] = (this.counts[FIRST_PERSON_BIT] ?? 0) - 1;
    if (quoted && bits & WordClass.addressed) this.counts[ADDRESSED_BIT] = (this.counts[ADDRESSED_BIT] ?? 0) - 1;
  }

  features(length: number, hasDateline: boolean, machineLines: number): ArticleFeatures {
    const rate = (count: number): number => (100 * count) / Math.max(1, this.words);
    const of = (bits: number): number => rate(this.counts[Math.log2(bits)] ?? 0);
    return {
      words: this.words,
      prose: this.proseLetters / Math.max(1, this.letters),
      english: of(WordClass.functionWord) / 100,
      symbols: this.symbols / Math.max(1, length),
      digits: this.digits / Math.max(1, length),
      reporting: of(WordClass.reporting),
      calendar: of(WordClass.calendar),
      titles: of(WordClass.title),
      names: rate(this.names),
      past: of(WordClass.past),
      technical: of(WordClass.technical),
      legal: of(WordClass.legal),
      addressed: of(WordClass.addressed),
      firstPerson: of(WordClass.firstPerson),
      quotations: rate(this.quotations),
      hasDateline,
      machineLines,
    };
  }
}

/** A mark before a word, with more than a word behind it. */
function startsQuotation(text: string, at: number): boolean {
  if (at > 0 && !isSpace(text.charCodeAt(at - 1)) && !'([—–-'.includes(text.charAt(at - 1))) return false;
  return isLetter(text.charCodeAt(at + 1)) && text.slice(at + 1, at + 30).includes(' ');
}

function isUpperOrMark(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return isUpper(code) || isDigit(code) || '“"‘\'(«„['.includes(text.charAt(start));
}

function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (at > end - 5 && '”"’\')]»'.includes(text.charAt(at))) at--;
  return '.?!…:'.includes(text.charAt(at));
}

const SHORTEST_SENTENCE = 7;
/** Words after which a paragraph is prose even where its ends are ragged. */
const LONG_PARAGRAPH = 60;
const APOSTROPHES = "'’";
const SYMBOLS = '{}[]<>=;|\\_#~^*\t';
const STOPS = '.?!:';
const OPENING = '“"‘\'«„';
const CLOSING = '”"’»“';
const FIRST_PERSON_BIT = Math.log2(WordClass.firstPerson);
const ADDRESSED_BIT = Math.log2(WordClass.addressed);
