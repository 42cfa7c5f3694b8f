import { TokenKind } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import type { NumberRead } from './numberRead';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/**
 * Numbers that name something and count nothing: "Section 301", "Flight 370", "COVID-19", "555-1234", "12 Main Street".
 * Returns the token behind the identifier; 0 when there is none. Asked only once no unit, currency or date has claimed the number.
 * The rules stand in no order that matters: each looks at a different neighbour.
 */
export function identifierEnd(scan: Scan, at: number, read: NumberRead): number {
  return (
    gluedToWord(scan, at, read) ||
    marked(scan, at, read) ||
    listed(scan, at, read) ||
    labelled(scan, at, read) ||
    named(scan, at, read) ||
    phone(scan, at, read) ||
    street(scan, read) ||
    numbered(scan, at, read)
  );
}

/** "F-16", "COVID-19", "MiG-29": a hyphen and a word right before. "777F", "13F": letters that are no unit behind. */
function gluedToWord(scan: Scan, at: number, read: NumberRead): number {
  if (read.openSuffix) return read.end;
  const dash = at - 1;
  if (scan.lower(dash - 1) === 'for' && scan.isGluedDash(dash) && scan.isGluedDash(dash - 2) && scan.isCardinal(dash - 3)) return 0; // "two-for-one"
  if (scan.isDash(dash) && scan.lower(dash) !== '—' && scan.glued(at) && scan.glued(dash) && scan.isWord(dash - 1) && !(scan.word(dash - 1).value >= 0))
    return read.end;
  if (scan.glued(at) && scan.lower(dash) === '.' && scan.glued(dash)) return read.end; // "Area.51", a version
  if (read.digits && scan.isGluedDash(read.end) && scan.isAllCaps(read.end + 1)) return read.end + 2; // "24703 L-202", "737-MAX"
  return 0;
}

/** "#5", "24/7", "16:9", "^23", "5+", set off by marks that make no amount of it. */
function marked(scan: Scan, at: number, read: NumberRead): number {
  const before = scan.form(at - 1);
  if (MARKS.has(before)) return read.end;
  if (read.value === 911 && scan.lower(read.end).startsWith('call')) return read.end; // the number to call
  if (before.lower === '/' && scan.glued(at)) return read.end;
  const behind = scan.lower(read.end);
  if ((behind === ':' || behind === '/') && read.digits && scan.glued(read.end) && scan.glued(read.end + 1)) {
    return scan.word(read.end + 1).digits ? read.end + 2 : read.end;
  }
  return 0;
}

const MARKS = wordSet('# @ ^ _ =');

/** Footnote marks and enumerations: "[12]", "(1)", "1. First …". */
function listed(scan: Scan, at: number, read: NumberRead): number {
  if (!read.digits || !read.bare) return 0;
  const before = scan.lower(at - 1);
  const behind = scan.lower(read.end);
  if (before === '[' && behind === ']' && scan.glued(at) && scan.isWord(at - 2)) return read.end;
  if (before === '(' && behind === ')' && (read.value ?? 0) < 20 && scan.isContent(read.end + 1) && at - 1 === scan.first) return read.end;
  if (at === scan.first && behind === ')' && scan.glued(read.end)) return read.end;
  return 0;
}

/** "Section 301", "No. 10", "page 3", "Standard & Poor's 500": a word that numbers things, capitalised or always so used. */
function labelled(scan: Scan, at: number, read: NumberRead): number {
  const isPoors = scan.lower(at - 1) === "'s" && scan.lower(at - 2) === 'poor';
  const label = scan.lower(at - 1) === '.' || isPoors ? at - 2 : at - 1;
  if (!scan.has(label, Role.labels) || !read.bare) return 0;
  const lower = scan.lower(label);
  if (lower === 'no' && scan.lower(at - 1) !== '.') return 0;
  const certain = ALWAYS_NUMBERED.has(scan.form(label)) || lower === 'no';
  if (!certain && label === scan.first && scan.isPluralNoun(read.end)) return 0; // "Building 300 homes"
  if (read.digits) {
    if (!certain && !scan.isCapital(label)) return 0;
    return scan.isGluedDash(read.end) && scan.word(read.end + 1).digits ? read.end + 2 : read.end; // "Boeing 737-300"
  }
  return scan.isCapital(label) && scan.isCapital(at) && label !== scan.first ? read.end : 0;
}

const ALWAYS_NUMBERED =
  wordSet(`art. article articles channel chapter exit fig. figure highway item line no. nos. number page para. pp. room route sec.
   section sections verse`);

/** "Boeing 737", "AK 47", "Seven Network", "Big Four": numbers within names. */
function named(scan: Scan, at: number, read: NumberRead): number {
  const before = at - 1;
  const beforeIsName = scan.isContent(before) && scan.isCapital(before) && scan.word(before).month === 0 && before >= scan.first;
  const countsBehind = scan.isContent(read.end) && !scan.isCapital(read.end);
  if (read.digits) {
    if (beforeIsName && !countsBehind && scan.lower(at).endsWith('.0')) return read.end; // a version
    if (!read.bare || scan.word(at).plainDigits === 0 || !beforeIsName || countsBehind) return 0;
    const length = scan.form(before).text.length;
    if (scan.isAllCaps(before) && length > 1 && length <= 5) return read.end;
    const big = (read.value ?? 0) >= 100;
    const comma = scan.lower(read.end) === ',';
    const twoWords = scan.isContent(before - 1) && scan.isCapital(before - 1) && before - 1 > scan.first;
    if (twoWords && !comma && !scan.isDash(read.end) && !scan.isTitle) return read.end; // a product and its version
    return before > scan.first && big && !comma && length > 1 ? read.end : 0;
  }
  if (!read.bare || !scan.isCapital(at) || at === scan.first || scan.isTitle || OPENING.has(scan.form(before))) return 0;
  return beforeIsName || scan.isCapital(read.end) || scan.lower(at - 1) === 'the' ? read.end : 0;
}

const OPENING = wordSet('" “ ‘ `');

/** "555-1234", "+1 212 555 0100", "(212) 555-0100". */
function phone(scan: Scan, at: number, read: NumberRead): number {
  const first = scan.word(at);
  if (first.plainDigits === 0 || !read.bare) return 0; // "34-1/2"
  const plus = scan.lower(at - 1) === '+' && scan.glued(at);
  const bracket = scan.lower(at - 1) === '(' && scan.lower(at + 1) === ')';
  let end = bracket ? at + 2 : at + 1;
  let groups = 1;
  let digits = first.plainDigits;
  while (end - at < PHONE_REACH) {
    const next = scan.isDash(end) || scan.lower(end) === '.' || scan.lower(end) === '/' ? end + 1 : end;
    const joined = next > end ? scan.glued(next) && scan.glued(end) : plus || bracket;
    if (!joined || scan.word(next).plainDigits === 0) break;
    digits += scan.word(next).plainDigits;
    groups++;
    end = next + 1;
  }
  if (groups === 2 && first.plainDigits === 3 && scan.word(end - 1).plainDigits === 4) return end;
  if (groups >= 3 || (groups >= 2 && digits >= 7)) return end;
  return digits >= 10 && groups === 1 && first.plainDigits >= 16 ? end : 0;
}

const PHONE_REACH = 12;

/** "123 Main St.", "10 Downing Street", "131 West 23rd Street". */
function street(scan: Scan, read: NumberRead): number {
  if (!read.digits || !read.bare || !scan.isCapital(read.end)) return 0;
  for (let i = read.end; i < read.end + 4 && (scan.isWord(i) || scan.word(i).ordinal > 0); i++) {
    if (i > read.end && scan.has(i, Role.street) && scan.isCapital(i)) return read.end;
    if (!scan.isCapital(i) && scan.word(i).ordinal === 0) return 0;
  }
  return 0;
}

/** "32nd" is read elsewhere; "1." at the start of a line and Roman lists end here. */
function numbered(scan: Scan, at: number, read: NumberRead): number {
  if (at !== scan.first || !read.digits || !read.bare || (read.value ?? 100) >= 100 || !scan.hasNextInBlock) return 0;
  const alone = scan.lower(read.end) === '.' && read.end + 1 === scan.end;
  return alone && scan.form(at).kind === TokenKind.number ? read.end : 0;
}
