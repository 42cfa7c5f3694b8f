import type { Span } from './span';

/** A YAML scalar on one line; `value` is null for `null`, `~` and nothing. */
export interface Scalar extends Span {
  readonly value: string | null;
}

/** Reads the plain or quoted scalar at `start`; null where a quoted one does not end before `end`. */
export function readScalar(text: string, start: number, end: number): Scalar | null {
  const quote = text.charAt(start);
  if (quote === '"' || quote === "'") return readQuoted(text, start, end);
  let to = start;
  while (to < end && !startsComment(text, to, start)) to++;
  return plain(text, start, to);
}

/** `[Ana Ruiz, "Oduya, Ben"]`; items of an unclosed list are dropped. Null items are left out. */
export function readFlowList(text: string, start: number, end: number): readonly (Span & { readonly value: string })[] {
  const items: (Span & { readonly value: string })[] = [];
  let i = start + 1;
  while (i < end) {
    while (i < end && (text.charAt(i) === ' ' || text.charAt(i) === ',' || text.charAt(i) === '\t')) i++;
    if (text.charAt(i) === ']') return items;
    const quote = text.charAt(i);
    let item: Scalar | null;
    if (quote === '"' || quote === "'") item = readQuoted(text, i, end, ',]');
    else {
      let to = i;
      while (to < end && text.charAt(to) !== ',' && text.charAt(to) !== ']') to++;
      item = plain(text, i, to);
    }
    if (!item) return [];
    if (item.value !== null) items.push({ start: item.start, end: item.end, value: item.value });
    i = Math.max(item.end, i + 1);
    while (text.charAt(i) === ' ' && i < end) i++;
  }
  return [];
}

function plain(text: string, start: number, end: number): Scalar {
  let to = end;
  while (to > start && (text.charAt(to - 1) === ' ' || text.charAt(to - 1) === '\t')) to--;
  const value = text.slice(start, to);
  return { start, end: to, value: value === '' || value === '~' || value.toLowerCase() === 'null' ? null : value };
}

function startsComment(text: string, at: number, start: number): boolean {
  return text.charAt(at) === '#' && at > start && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t');
}

/** A quoted scalar, behind which only space, a comment or one of `followers` may stand. */
function readQuoted(text: string, start: number, end: number, followers = '#'): Scalar | null {
  const quote = text.charAt(start);
  let value = '';
  let i = start + 1;
  for (; i < end; i++) {
    const char = text.charAt(i);
    if (char === quote) {
      if (quote === '"' || text.charAt(i + 1) !== quote || i + 1 >= end) break;
      value += quote; // '' inside single quotes
      i++;
    } else if (char === '\\' && quote === '"') {
      const escape = readEscape(text, i + 1, end);
      value += escape.value;
      i = escape.last;
    } else value += char;
  }
  if (i >= end) return null;
  let behind = i + 1;
  while (behind < end && (text.charAt(behind) === ' ' || text.charAt(behind) === '\t')) behind++;
  if (behind < end && !followers.includes(text.charAt(behind))) return null;
  return { start, end: i + 1, value };
}

/** `at` is behind the backslash; `last` is the escape's last character. */
function readEscape(text: string, at: number, end: number): { readonly value: string; readonly last: number } {
  const char = text.charAt(at);
  const digits = char === 'x' ? 2 : char === 'u' ? 4 : char === 'U' ? 8 : 0;
  if (digits > 0) {
    const hex = text.slice(at + 1, Math.min(at + 1 + digits, end));
    const code = hex.length === digits && /^[0-9a-fA-F]+$/.test(hex) ? parseInt(hex, 16) : -1;
    if (code >= 0 && code <= 0x10ffff) return { value: String.fromCodePoint(code), last: at + digits };
  }
  return { value: ESCAPES[char] ?? char, last: at };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029',
};
