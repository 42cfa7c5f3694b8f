export interface DecodedText {
  /** As VS Code shows the file: without byte order mark, with one kind of line end. `""` when binary. */
  readonly text: string;
  readonly binary: boolean;
  /** Bytes that are no UTF-8 stand as U+FFFD in the text. */
  readonly replaced: boolean;
}

/**
 * Decodes a file as VS Code does, so that offsets agree whichever way an article came in: UTF-8, or UTF-16 by its byte order
 * mark; mixed line ends become those that prevail. A zero byte near the start makes a file binary.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16) return decoded(new TextDecoder(utf16).decode(bytes), false);
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return { text: '', binary: true, replaced: false };
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes), false);
  } catch {
    return decoded(new TextDecoder('utf-8').decode(bytes), true);
  }
}

/** How many bytes from the start decide whether a file is binary. */
const LOOKED_AT = 8192;

function decoded(text: string, replaced: boolean): DecodedText {
  return { text: withOneLineEnd(text), binary: false, replaced };
}

/** VS Code's rule: `\r\n` when more than half of the line ends have a `\r`, else `\n`; a text with one kind stays as it is. */
export function withOneLineEnd(text: string): string {
  if (!text.includes('\r')) return text;
  const ends = countLineEnds(text);
  const total = ends.both + ends.carriageReturns + ends.lineFeeds;
  if (ends.both === total) return text;
  const prevailing = ends.both + ends.carriageReturns > total / 2 ? '\r\n' : '\n';
  return text.replace(/\r\n|\r|\n/g, prevailing);
}

function countLineEnds(text: string): { readonly both: number; readonly carriageReturns: number; readonly lineFeeds: number } {
  let both = 0;
  let carriageReturns = 0;
  let lineFeeds = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) lineFeeds++;
    else if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) {
      both++;
      i++;
    } else if (code === CARRIAGE_RETURN) carriageReturns++;
  }
  return { both, carriageReturns, lineFeeds };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
