import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Analysis } from '../engine/analysis';
import type { ExtractCommand } from './arguments';

/** Where analyses go, one after the other. */
export interface Output {
  write(analysis: Analysis): Promise<void>;
  /** Completes the output; a file takes its name only now. */
  finish(): Promise<void>;
  /** Leaves no half-written file behind. */
  discard(): Promise<void>;
}

interface Shape {
  /** One object instead of an array of them. */
  readonly single: boolean;
  readonly inputs: readonly string[];
}

/** @throws when the file can't be created, or is one of the inputs: an article is never overwritten. */
export async function openOutput(command: ExtractCommand, { single, inputs }: Shape): Promise<Output> {
  const write = command.format === 'ndjson' ? ndjsonWriter : single ? objectWriter : arrayWriter;
  if (command.output === null) return stdoutOutput(write);
  const path = resolve(command.output);
  if (inputs.some((input) => resolve(input) === path)) throw new Error('is also an input; an article is never overwritten');
  if ((await stat(path).catch(() => null))?.isDirectory()) throw new Error('is a folder');
  return fileOutput(path, write);
}

function stdoutOutput(format: Format): Output {
  const writer = format();
  return {
    write: (analysis) => send(process.stdout, writer.item(analysis)),
    finish: () => send(process.stdout, writer.end()),
    discard: () => Promise.resolve(),
  };
}

async function fileOutput(path: string, format: Format): Promise<Output> {
  const temporary = `${path}.${process.pid}.tmp`;
  const stream = createWriteStream(temporary, { flags: 'wx' });
  await once(stream, 'open');
  let failure: Error | null = null;
  stream.on('error', (error) => (failure = error));
  const writer = format();
  const sendUnlessFailed = async (chunks: Iterable<string>): Promise<void> => {
    if (failure) throw failure;
    await send(stream, chunks);
  };
  return {
    write: (analysis) => sendUnlessFailed(writer.item(analysis)),
    finish: async () => {
      await sendUnlessFailed(writer.end());
      stream.end();
      await once(stream, 'close');
      if (failure) throw failure;
      await rename(temporary, path);
    },
    discard: async () => {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}

/** Waits when the reader is slower than we are, so that memory stays constant. */
async function send(stream: Writable, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) {
    if (!stream.write(chunk)) await once(stream, 'drain');
  }
}

// --- formats ---------------------------------------------------------------------------------------------------

interface Writer {
  item(analysis: Analysis): Iterable<string>;
  end(): Iterable<string>;
}
type Format = () => Writer;

const ndjsonWriter: Format = () => ({
  *item(analysis) {
    yield* pieces(analysis, '');
    yield '\n';
  },
  *end() {},
});

const objectWriter: Format = () => ({
  *item(analysis) {
    yield* pieces(analysis, '  ');
    yield '\n';
  },
  *end() {},
});

const arrayWriter: Format = () => {
  let count = 0;
  return {
    *item(analysis) {
      yield count++ === 0 ? '[\n' : ',\n';
      yield* pieces(analysis, '  ');
    },
    *end() {
      yield count === 0 ? '[]\n' : '\n]\n';
    },
  };
};

/** JSON in pieces, a list item at a time: the analysis of a huge text is longer than a string may be. */
function* pieces(analysis: Analysis, indent: string): Generator<string> {
  const newLine = indent ? '\n' : '';
  const colon = indent ? ': ' : ':';
  let first = true;
  for (const [field, value] of Object.entries(analysis)) {
    yield `${first ? '{' : ','}${newLine}${indent}${JSON.stringify(field)}${colon}`;
    first = false;
    if (Array.isArray(value)) yield* listPieces(value, indent);
    else yield indented(JSON.stringify(value, null, indent), indent);
  }
  yield `${newLine}}`;
}

function* listPieces(items: readonly unknown[], indent: string): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  const newLine = indent ? `\n${indent}` : '';
  for (const [i, item] of items.entries()) {
    yield `${i === 0 ? '[' : ','}${newLine}${indent}${indented(JSON.stringify(item, null, indent), indent + indent)}`;
  }
  yield `${newLine}]`;
}

function indented(json: string, indent: string): string {
  return indent ? json.replaceAll('\n', `\n${indent}`) : json;
}
