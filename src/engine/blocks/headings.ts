import { charSet, holdsOneOf, isLetter, isSpace, isUpper } from '../text/chars';

/** What tells a heading from a sentence, counted in one pass over a line of at most `LONGEST_HEADING` characters. */
interface LineShape {
  readonly words: number;
  /** Words of three letters or more. */
  readonly fullWords: number;
  /** Words of four letters or more, and how many of them start with a capital. */
  readonly longWords: number;
  readonly longCapitalised: number;
  readonly startsBig: boolean;
  /** A full stop, question or exclamation mark, or a colon, comma or semicolon; closing marks aside. */
  readonly last: string;
  readonly stopsInside: boolean;
}

export const LONGEST_HEADING = 200;

/** The first paragraph of an article of several: "Dam bursts above Vale", also with a stop when set in capitals like a title. */
export function isHeadline(line: string): boolean {
  if (LABEL.test(line.slice(0, 12))) return line.length <= LONGEST_HEADING * 2;
  if (line.length > LONGEST_HEADING || isListItem(line)) return false;
  const shape = shapeOf(line);
  if (shape.words > 30 || shape.fullWords === 0 || ':;,-–—'.includes(shape.last || 'x')) return false;
  if (shape.last === '.') return !shape.stopsInside && looksLikeTitle(shape);
  return !shape.stopsInside || looksLikeTitle(shape);
}

/** "HEADLINE: Dam bursts" */
const LABEL = /^(?:headline|title):/i;

/** True where a paragraph starts like "VALE (NPA) —" or "VALE, March 3 -": what stands above it is a headline, stop or no stop. */
export function startsWithDateline(paragraph: string): boolean {
  const opening = paragraph.slice(0, 100);
  return isUpper(opening.charCodeAt(0)) && holdsOneOf(opening, DASHES) && DATELINE.test(opening);
}

const DASHES = charSet('—–_-');

const DATELINE = /^\p{Lu}[\p{Lu}\p{L}.'’ -]{1,40}(?:, ?[\p{L}.]+(?: \d{1,2})?){0,2} ?(?:\([\p{L} ]{2,30}\) ?)(?:[—–_]|--?(?= ))|^\p{Lu}[\p{Lu}.'’ -]{2,40} ?(?:[—–]|-- )/u;

/** A second line without a final stop below the headline: "Engineers had warned of cracks since spring". */
export function isDeck(line: string): boolean {
  if (line.length > LONGEST_HEADING || isListItem(line)) return false;
  const shape = shapeOf(line);
  return shape.startsBig && shape.words >= 3 && shape.last === '' && !shape.stopsInside;
}

/** A short line without a final stop among paragraphs: "Cracks since spring". */
export function isSubheading(line: string): boolean {
  if (line.startsWith('#')) return /^#{1,6} \S/.test(line.slice(0, 8));
  if (line.length > 80 || isListItem(line)) return false;
  const shape = shapeOf(line);
  return shape.startsBig && shape.fullWords > 0 && shape.words <= 12 && shape.last === '' && !shape.stopsInside;
}

/** "- Bread", "3. Bread", "• Bread" */
function isListItem(line: string): boolean {
  return !isLetter(line.charCodeAt(0)) && /^(?:[-–—•*·▪►]\S?|\d{1,3}[.)]\s)/.test(line.slice(0, 6));
}

function looksLikeTitle(shape: LineShape): boolean {
  return shape.longWords >= 2 && shape.longCapitalised * 10 >= shape.longWords * 8;
}

function shapeOf(line: string): LineShape {
  let words = 0;
  let fullWords = 0;
  let longWords = 0;
  let longCapitalised = 0;
  let stopsInside = false;
  for (let i = 0; i < line.length; ) {
    while (i < line.length && isSpace(line.charCodeAt(i))) i++;
    const start = i;
    let letters = 0;
    for (; i < line.length && !isSpace(line.charCodeAt(i)); i++) if (isLetter(line.charCodeAt(i))) letters++;
    if (letters > 0) words++;
    if (letters > 2) fullWords++;
    if (letters >= 4) {
      longWords++;
      if (isUpper(line.charCodeAt(firstLetter(line, start)))) longCapitalised++;
      if (i < line.length && line.charAt(i - 1) === '.' && letters >= 5) stopsInside = true;
    }
  }
  let at = line.length - 1;
  while (at > 0 && CLOSING.includes(line.charAt(at))) at--;
  const last = STOPS.includes(line.charAt(at)) ? line.charAt(at) : '';
  const first = firstLetter(line, 0);
  const startsBig = isUpper(line.charCodeAt(first)) || !/^\p{Ll}/u.test(line.slice(first, first + 2));
  return { words, fullWords, longWords, longCapitalised, startsBig, last, stopsInside };
}

function firstLetter(line: string, start: number): number {
  let at = start;
  while (at < line.length && !isLetter(line.charCodeAt(at)) && !isSpace(line.charCodeAt(at))) at++;
  return at;
}

const CLOSING = '”"’\')]»';
const STOPS = '.!?:;,…-–—';
