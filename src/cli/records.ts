import { createReadStream } from 'node:fs';
import * as z from 'zod';
import { withOneLineEnd } from '../engine/decodeText';
import type { Article } from './article';
import type { Problems } from './problems';
import { reasonOf } from './problems';

const recordSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  date: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
});

/** Reads records line by line, in memory for one line. A bad line is reported by its number and left out. */
export async function* readRecords(path: string, problems: Problems): AsyncGenerator<Article> {
  const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
  let number = 0;
  try {
    for await (const line of linesOf(stream)) {
      number++;
      const place = path === '-' ? `line ${number}` : `${path}: line ${number}`;
      const text = decodeLine(line, number === 1);
      if (text === null) problems.error(place, 'not valid UTF-8');
      else if (text.trim() !== '') {
        const article = readRecord(text, place, problems);
        if (article) yield article;
      }
    }
  } catch (error) {
    problems.error(path === '-' ? 'standard input' : path, reasonOf(error));
  }
}

function readRecord(line: string, place: string, problems: Problems): Article | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    problems.error(place, 'not JSON');
    return null;
  }
  const record = recordSchema.safeParse(value);
  if (!record.success) {
    const [issue] = record.error.issues;
    problems.error(place, `not a record {"id", "text", …}: ${issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'wrong'}`);
    return null;
  }
  const { id, text, date, title, outlet } = record.data;
  return { text: withOneLineEnd(text), place, options: { id, reference: { published: date, title, outlet } } };
}

/** Splits at line feeds only: "\u2028" may stand inside a JSON string. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      pieces.push(chunk.subarray(from, end));
      yield Buffer.concat(pieces);
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

const LINE_FEED = 10;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLine(line: Buffer, first: boolean): string | null {
  try {
    const text = decoder.decode(line);
    return first && text.startsWith('\ufeff') ? text.slice(1) : text;
  } catch {
    return null;
  }
}
