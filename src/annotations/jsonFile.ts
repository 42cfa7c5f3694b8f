/**
 * What all files of `.claimlens/` have in common: they are read as JSON with comments, each problem with its place, and changed
 * where they differ and nowhere else. Pure: who reads and writes files is elsewhere.
 */
import { applyEdits, createScanner, findNodeAtLocation, getNodeValue, modify, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { FormattingOptions, JSONPath, Node, ParseError } from 'jsonc-parser';
import type * as z from 'zod';

export interface FileProblem {
  readonly message: string;
  /** Zero-based. */
  readonly line: number;
  /** Offsets in UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What a file says, or all that is wrong with it, in the order of the text. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Broken;
export interface Broken { readonly ok: false; readonly errors: readonly [FileProblem, ...FileProblem[]] }

/** How a kind of file is read. */
export interface FileFormat {
  readonly version: number;
  readonly schema: z.ZodType;
  /** What a schema can't say: entries that contradict each other. */
  readonly check: (root: Node) => readonly Finding[];
}

/** A problem whose line is not counted yet. */
export interface Finding {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export function findingAt({ offset, length }: Node, message: string): Finding {
  return { message, start: offset, end: offset + length };
}

/**
 * Reads a file that is not blank. Comments and trailing commas are accepted; anything else that is wrong (broken JSON, a merge
 * conflict, a wrong type, a key that stands twice, of which one would silently win) makes the whole file an error: the caller
 * keeps its last good state.
 */
export function parseJsonFile(text: string, format: FileFormat): Parsed<Node> {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    return broken(text, [{ message: 'The file is nested too deeply.', start: 0, end: text.length }]); // the parser recurses
  }
  const [first] = errors;
  if (first) return broken(text, [{ message: syntaxMessage(text, first), start: first.offset, end: first.offset + first.length }]);
  if (!root) return broken(text, [{ message: 'The file holds no JSON.', start: 0, end: text.length }]);
  const findings = [...schemaFindings(root, format), ...keysTwice(root), ...format.check(root)];
  return findings.length > 0 ? broken(text, findings) : { ok: true, value: root };
}

/** The keys and values of an object in the order of the text, those that stand twice included; none of anything else. */
export function propertiesOf(node: Node | undefined): readonly Property[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => (key && value ? [{ name: String(key.value), key, value }] : []));
}

export interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** The elements of an array in the order of the text; none of anything else. */
export function elementsOf(node: Node | undefined): readonly Node[] {
  return node?.type === 'array' ? (node.children ?? []) : [];
}

/** The tree of a text that is known to be good. */
export function treeOf(text: string): Node | undefined {
  return parseTree(text, [], { allowTrailingComma: true });
}

// --- problems --------------------------------------------------------------------------------------------------

/** More of them help nobody. */
const MOST_PROBLEMS = 100;

function broken(text: string, findings: readonly Finding[]): Broken {
  const inOrder = [...findings].sort((a, b) => a.start - b.start).slice(0, MOST_PROBLEMS);
  let line = 0;
  let lineEnd = text.indexOf('\n');
  const errors = inOrder.map(({ message, start, end }) => {
    for (; lineEnd !== -1 && lineEnd < start; lineEnd = text.indexOf('\n', lineEnd + 1)) line++;
    return { message, line, start, end };
  });
  return { ok: false, errors: errors as [FileProblem, ...FileProblem[]] };
}

function syntaxMessage(text: string, error: ParseError): string {
  const line = text.slice(text.lastIndexOf('\n', error.offset) + 1, error.offset + 7);
  if (/^(?:<<<<<<<|=======|>>>>>>>)/.test(line)) return 'A merge conflict is left in the file.';
  return `The file is not valid JSON (${printParseErrorCode(error.error).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}).`;
}

function schemaFindings(root: Node, { schema, version }: FileFormat): readonly Finding[] {
  const result = schema.safeParse(getNodeValue(root));
  if (result.success) return [];
  return result.error.issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    const node = nearestNode(root, path);
    // A wrong key hides its own, clearer, message one level down.
    const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
    const where = path.length > 0 ? `${path.join(' > ')}: ` : '';
    const isNewer = path[0] === 'version' && typeof node.value === 'number' && node.value > version;
    return findingAt(node, `${where}${isNewer ? 'The file was written by a newer version of Claimlens.' : message}`);
  });
}

function keysTwice(root: Node): readonly Finding[] {
  const findings: Finding[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const seen = new Set<string>();
    for (const { name, key } of propertiesOf(node)) {
      if (seen.has(name)) findings.push(findingAt(key, `${name} stands twice.`));
      seen.add(name);
    }
    for (const child of node.children ?? []) open.push(child);
  }
  return findings;
}

function nearestNode(root: Node, path: JSONPath): Node {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node) return node;
  }
  return root;
}

// --- editing ---------------------------------------------------------------------------------------------------

/**
 * The text with one value set, or removed where it is undefined. A new key goes where the alphabet puts it, so that two people's
 * additions merge; a neighbour that someone wrote on one line may be spread over several.
 */
export function setAt(text: string, path: JSONPath, value: unknown): string {
  const key = String(path[path.length - 1]);
  const edits = modify(text, path, value, {
    formattingOptions: formattingOf(text),
    getInsertionIndex: (keys) => insertionIndex(keys, key),
  });
  return applyEdits(text, edits);
}

/**
 * The text with an element put into an array, before the first that `order` puts behind it; on a line of its own, unless
 * somebody wrote the array on one line. A comment behind an element stays with it. The array is made where there is none.
 */
export function addElement(text: string, path: JSONPath, value: unknown, order: (element: unknown) => string): string {
  const array = arrayAt(text, path);
  if (!array) return addElement(setAt(text, path, []), path, value, order);
  const elements = elementsOf(array);
  const next = elements.findIndex((element) => order(getNodeValue(element)) > order(value));
  const last = elements.at(-1);
  if (!last) return intoEmpty(text, array, inOneLine(value));
  const following = elements[next];
  return following ? insertBefore(text, array, following, inOneLine(value)) : insertAfter(text, array, last, inOneLine(value));
}

/** The text without the elements of an array that `isGone` says; an array that becomes empty goes as a whole. */
export function removeElements(text: string, path: JSONPath, isGone: (element: unknown) => boolean): string {
  const elements = elementsOf(arrayAt(text, path));
  const gone = elements.filter((element) => isGone(getNodeValue(element)));
  if (gone.length > 0 && gone.length === elements.length) return setAt(text, path, undefined);
  return gone.reverse().reduce((edited, element) => withoutElement(edited, elements, element), text);
}

/** Replaces the text of one node. */
export function replaceNode(text: string, { offset, length }: Node, value: unknown): string {
  return text.slice(0, offset) + inOneLine(value) + text.slice(offset + length);
}

export function byAlphabet(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function arrayAt(text: string, path: JSONPath): Node | undefined {
  const root = treeOf(text);
  return root && findNodeAtLocation(root, path);
}

function insertionIndex(keys: readonly string[], key: string): number {
  const index = keys.findIndex((other) => other > key);
  return index === -1 ? keys.length : index;
}

function intoEmpty(text: string, { offset, length }: Node, element: string): string {
  const { eol, unit } = layoutOf(text);
  const indent = indentAt(text, offset);
  const end = offset + length - 1;
  // A comment may stand between the brackets.
  return `${text.slice(0, end).trimEnd()}${eol}${indent}${unit}${element}${eol}${indent}${text.slice(end)}`;
}

function insertBefore(text: string, array: Node, next: Node, element: string): string {
  const between = isOnOneLine(text, array) ? ' ' : `${layoutOf(text).eol}${indentAt(text, next.offset)}`;
  return `${text.slice(0, next.offset)}${element},${between}${text.slice(next.offset)}`;
}

function insertAfter(text: string, array: Node, last: Node, element: string): string {
  const end = endOf(last);
  if (isOnOneLine(text, array)) return `${text.slice(0, end)}, ${element}${text.slice(end)}`;
  const behind = restOfLine(text, end, endOf(array) - 1);
  const comma = /^\s*,/.test(behind) ? '' : ',';
  const line = `${layoutOf(text).eol}${indentAt(text, last.offset)}${element}`;
  return `${text.slice(0, end)}${comma}${behind}${line}${text.slice(end + behind.length)}`;
}

/** What stands behind an element on its line: a comma, a comment. Empty when it goes on below the line, or at the bracket. */
function restOfLine(text: string, from: number, before: number): string {
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd === -1 || lineEnd > before) return '';
  const rest = text.slice(from, lineEnd).trimEnd();
  const comment = rest.replace(/^\s*,/, '').trimStart();
  const endsHere = comment === '' || comment.startsWith('//') || (comment.startsWith('/*') && comment.indexOf('*/', 2) === comment.length - 2);
  return endsHere ? rest : '';
}

/** Also takes away the line when nothing else stands on it but a comment about the element. Elements behind it keep their places. */
function withoutElement(text: string, elements: readonly Node[], element: Node): string {
  const comma = commaBehind(text, endOf(element));
  let start = element.offset;
  let end = comma === -1 ? endOf(element) : comma + 1;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd).trim();
  const hasLine = text.slice(lineStart, start).trim() === '' && lineEnd !== -1 && (rest === '' || rest.startsWith('//'));
  if (hasLine) [start, end] = [lineStart, lineEnd + 1];
  else if (comma !== -1) while (text[end] === ' ') end++;
  const before = elements[elements.indexOf(element) - 1];
  const commaBefore = comma === -1 && before ? commaBehind(text, endOf(before)) : -1;
  if (commaBefore === -1) return text.slice(0, start) + text.slice(end);
  const between = text.slice(commaBefore + 1, start);
  return text.slice(0, commaBefore) + (hasLine ? between : between.trimEnd()) + text.slice(end);
}

function commaBehind(text: string, offset: number): number {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  return scanner.getTokenValue() === ',' ? scanner.getTokenOffset() : -1;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function isOnOneLine(text: string, { offset, length }: Node): boolean {
  const lineEnd = text.indexOf('\n', offset);
  return lineEnd === -1 || lineEnd >= offset + length;
}

function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}

/** `["Adaeze Oduya", "Ben Oduya"]`: a pair and a name stand on one line each. */
function inOneLine(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(inOneLine).join(', ')}]` : JSON.stringify(value);
}

function layoutOf(text: string): { readonly eol: string; readonly unit: string } {
  return { eol: text.includes('\r\n') ? '\r\n' : '\n', unit: /^([ \t]+)"/m.exec(text)?.[1] ?? '  ' };
}

function formattingOf(text: string): FormattingOptions {
  const { eol, unit } = layoutOf(text);
  const insertSpaces = !unit.startsWith('\t');
  return { insertSpaces, tabSize: insertSpaces ? unit.length : 1, eol, insertFinalNewline: false };
}
