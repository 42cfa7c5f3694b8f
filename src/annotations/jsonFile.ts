/** How all files of `.claimlens/` are read: as JSON with comments, each problem with its place. Pure. */
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { JSONPath, Node, ParseError } from 'jsonc-parser';
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
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => (
    key && value ? [{ name: String(key.value), key, value }] : []));
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
