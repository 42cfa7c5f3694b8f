/**
 * How all files of `.claimlens/` are changed: where they differ and nowhere else, whoever wrote them. What is new stands on lines
 * of its own, where the alphabet puts it, so that two people's additions merge; what somebody wrote on one line stays on one.
 * Unknown fields, comments, indentation and line ends stay. Pure; each function takes a text that is known to be good.
 */
import { createScanner, findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import type { JSONPath, Node } from 'jsonc-parser';
import { elementsOf, treeOf } from './jsonFile';

/** The text with one value set, with the objects on the way to it, or removed where it is undefined. */
export function setAt(text: string, path: JSONPath, value: unknown): string {
  const root = treeOf(text);
  const found = root && findNodeAtLocation(root, path);
  if (value === undefined) return found ? withoutMember(text, memberOf(found)) : text;
  if (found) return text.slice(0, found.offset) + written(value, lineLayout(text, found)) + text.slice(endOf(found));
  const depth = path.findIndex((_, i) => !root || !findNodeAtLocation(root, path.slice(0, i + 1)));
  const object = root && findNodeAtLocation(root, path.slice(0, depth));
  if (object?.type !== 'object') throw new RangeError(`no place for ${path.join(' > ')}`);
  const key = String(path[depth]);
  const nested = path.slice(depth + 1).reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  const next = (object.children ?? []).find((property) => isBehind(String(property.children?.[0]?.value), key));
  return withMember(text, object, (layout) => `${JSON.stringify(key)}: ${written(nested, layout)}`, next);
}

/** The text with an element put into an array before the first that `order` puts behind it. The array is made where there is none. */
export function addElement(text: string, path: JSONPath, value: unknown, order: (element: unknown) => string): string {
  const root = treeOf(text);
  const array = root && findNodeAtLocation(root, path);
  if (!array) return addElement(setAt(text, path, []), path, value, order);
  const next = elementsOf(array).find((element) => order(getNodeValue(element)) > order(value));
  return withMember(text, array, () => inOneLine(value), next);
}

/** The text without the elements of an array that `isGone` says; an array that becomes empty goes as a whole. */
export function removeElements(text: string, path: JSONPath, isGone: (element: unknown) => boolean): string {
  const root = treeOf(text);
  const elements = elementsOf(root && findNodeAtLocation(root, path));
  const gone = elements.filter((element) => isGone(getNodeValue(element)));
  if (gone.length > 0 && gone.length === elements.length) return setAt(text, path, undefined);
  return gone.reverse().reduce(withoutMember, text);
}

/** The text with another key for a value, in its place: nothing moves that others may have changed meanwhile. */
export function renameKey(text: string, path: JSONPath, to: string): string {
  const root = treeOf(text);
  const key = root && findNodeAtLocation(root, path)?.parent?.children?.[0];
  return key ? text.slice(0, key.offset) + JSON.stringify(to) + text.slice(endOf(key)) : text;
}

export function byAlphabet(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// --- members: the properties of an object, the elements of an array ---------------------------------------------------

/** What a new value is written with; null: in one line. */
type Layout = { readonly indent: string; readonly unit: string; readonly eol: string } | null;

function withMember(text: string, container: Node, write: (layout: Layout) => string, next: Node | undefined): string {
  const last = container.children?.at(-1);
  if (!last) return intoEmpty(text, container, write);
  const layout = isOnOneLine(text, container) ? null : lineLayout(text, next ?? last);
  const member = write(layout);
  if (next) return `${text.slice(0, next.offset)}${member},${layout ? layout.eol + layout.indent : ' '}${text.slice(next.offset)}`;
  const end = endOf(last);
  if (!layout) return `${text.slice(0, end)}, ${member}${text.slice(end)}`;
  const behind = restOfLine(text, end, endOf(container) - 1);
  const comma = /^\s*,/.test(behind) ? '' : ',';
  return `${text.slice(0, end)}${comma}${behind}${layout.eol}${layout.indent}${member}${text.slice(end + behind.length)}`;
}

function intoEmpty(text: string, container: Node, write: (layout: Layout) => string): string {
  const { eol, unit, indent } = lineLayout(text, container);
  const inside = { eol, unit, indent: indent + unit };
  const end = endOf(container) - 1;
  // A comment may stand between the brackets.
  return `${text.slice(0, end).trimEnd()}${eol}${inside.indent}${write(inside)}${eol}${indent}${text.slice(end)}`;
}

/** What stands behind a member on its line: a comma, a comment. Empty when it goes on below the line, or at the bracket. */
function restOfLine(text: string, from: number, before: number): string {
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd === -1 || lineEnd > before) return '';
  const rest = text.slice(from, lineEnd).trimEnd();
  const comment = rest.replace(/^\s*,/, '').trimStart();
  const endsHere = comment === '' || comment.startsWith('//') || (comment.startsWith('/*') && comment.indexOf('*/', 2) === comment.length - 2);
  return endsHere ? rest : '';
}

/** Also takes away the line when nothing else stands on it but a comment about the member. Members behind it keep their places. */
function withoutMember(text: string, member: Node): string {
  const comma = commaBehind(text, endOf(member));
  let start = member.offset;
  let end = comma === -1 ? endOf(member) : comma + 1;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd).trim();
  const hasLine = text.slice(lineStart, start).trim() === '' && lineEnd !== -1 && (rest === '' || rest.startsWith('//'));
  if (hasLine) [start, end] = [lineStart, lineEnd + 1];
  else if (comma !== -1) while (text[end] === ' ') end++;
  const siblings = member.parent?.children ?? [];
  const before = siblings[siblings.indexOf(member) - 1];
  const commaBefore = comma === -1 && before ? commaBehind(text, endOf(before)) : -1;
  if (commaBefore !== -1) {
    const between = text.slice(commaBefore + 1, start);
    return text.slice(0, commaBefore) + (hasLine ? between : between.trimEnd()) + text.slice(end);
  }
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const isEmpty = /[[{]$/.test(head.trimEnd()) && /^\s*[\]}]/.test(tail);
  return isEmpty ? head.trimEnd() + tail.trimStart() : head + tail;
}

/** An element, or the property that holds a value. */
function memberOf(value: Node): Node {
  return value.parent?.type === 'property' ? value.parent : value;
}

function commaBehind(text: string, offset: number): number {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  const next = scanner.getTokenOffset();
  return text[next] === ',' ? next : -1;
}

/** By the alphabet, and all behind the version of the format. */
function isBehind(other: string, key: string): boolean {
  return other !== 'version' && other > key;
}

// --- layout ------------------------------------------------------------------------------------------------------

function isOnOneLine(text: string, container: Node): boolean {
  const lineEnd = text.indexOf('\n', container.offset);
  return lineEnd === -1 || lineEnd >= endOf(container);
}

/** The layout of the line on which a node begins. */
function lineLayout(text: string, { offset }: Node): NonNullable<Layout> {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
  return { indent, unit: /^([ \t]+)"/m.exec(text)?.[1] ?? '  ', eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

function written(value: unknown, layout: Layout): string {
  if (!layout || typeof value !== 'object' || value === null) return inOneLine(value);
  const { indent, unit, eol } = layout;
  const inside = { ...layout, indent: indent + unit };
  const [open, members, close] = Array.isArray(value)
    ? ['[', value.map(inOneLine), ']'] as const
    : ['{', Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${written(inner, inside)}`), '}'] as const;
  if (members.length === 0) return open + close;
  return `${open}${members.map((member) => `${eol}${inside.indent}${member}`).join(',')}${eol}${indent}${close}`;
}

/** `["Adaeze Oduya", "Ben Oduya"]`: a pair and a name stand on one line each. */
function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inOneLine(inner)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
