import { parseArgs } from 'node:util';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly message: string }
  | ExtractCommand;

export interface ExtractCommand {
  readonly kind: 'extract';
  readonly format: 'json' | 'ndjson';
  readonly input: 'text' | 'ndjson';
  /** File to write; null: standard output. */
  readonly output: string | null;
  /** Files, folders, patterns; "-" is standard input. */
  readonly paths: readonly string[];
}

export function parseCommand(argv: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return usage(firstSentence(error instanceof Error ? error.message : String(error)));
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name, ...paths] = positionals;
  if (name === undefined) return usage('a command is missing');
  if (name !== 'extract') return usage(`unknown command: ${name}`);
  const input = values.input ?? 'text';
  if (input !== 'text' && input !== 'ndjson') return usage(`--input is text or ndjson, not ${input}`);
  const format = values.format ?? (input === 'ndjson' ? 'ndjson' : 'json');
  if (format !== 'json' && format !== 'ndjson') return usage(`--format is json or ndjson, not ${format}`);
  if (paths.length === 0) return usage('nothing to read: name files, folders or "-" for standard input');
  if (paths.filter((path) => path === '-').length > 1) return usage('"-" can be read only once');
  if (values.output === '') return usage('-o needs the name of a file');
  return { kind: 'extract', format, input, output: values.output ?? null, paths };
}

const OPTIONS = {
  format: { type: 'string' },
  input: { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

function usage(message: string): Command {
  return { kind: 'usage', message };
}

/** Node's messages go on with advice that is about programming. */
function firstSentence(message: string): string {
  return message.split(/\. |\n/, 1)[0] ?? message;
}
