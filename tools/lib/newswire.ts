import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths';

/**
 * Labelled articles of our own, about invented events in the manner of news agencies (test/newswire): `[P Ana Ruiz]` is a person,
 * O an organisation, L a place, M another name. They were written by somebody who had seen neither the rules nor the training texts.
 * `dev` may be read for errors; `test` is only scored.
 */
export const NEWSWIRE_PARTS = ['dev', 'test'] as const;

/**
 * Labelled figures and dates: of the first articles; of a second lot in the manner of more agencies and trades (earnings, markets,
 * courts, weather, sport, science), dense with figures; of a third by three people who knew neither the engine nor each other: wires of
 * 1987 to 2012, US newspapers of the 1990s, world news of 2005 to 2024. Written and labelled before anybody saw what the engine makes of
 * them.
 */
export const NEWSWIRE_FIGURES: readonly { readonly name: string; readonly path: string }[] = [['own', 'figures'], ['own2', 'figures2'], ['own3', 'figures3']].flatMap(
  ([lot, file]) => NEWSWIRE_PARTS.map((part) => ({
    name: `figures.newswire-${lot}.${part}`, path: inRoot('test/newswire', `${file}.${part}.jsonl`),
  })),
);

/** Labelled statements with the full name of their source: stories in the manner of US newspapers, wires, radio sites and local papers. */
export const NEWSWIRE_SOURCES: readonly { readonly name: string; readonly path: string }[] = NEWSWIRE_PARTS.map(
  (part) => ({ name: `sourcing.newswire-own.${part}`, path: inRoot('test/newswire', `sources.${part}.jsonl`) }),
);

/** Writes labelled figures as records for the task `timex`, which looks for the ISO values of dates, times and durations in `value`. */
export function writeDates(labelled: string, output: string): void {
  const records = readFileSync(labelled, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledFigures);
  const lines = records.map((record) => {
    const figures = record.figures.map((figure) => (TIMES.has(figure.type) ? { ...figure, value: figure.iso ?? null } : figure));
    return JSON.stringify({ ...record, figures });
  });
  writeFileSync(output, lines.join('\n'));
}

interface LabelledFigures { readonly figures: readonly { readonly type: string; readonly iso?: string | null }[] }
const TIMES: ReadonlySet<string> = new Set(['DATE', 'TIME', 'DURATION']);

const TYPES: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' };

/** Writes the articles of a marked file as records for score.mjs, one a line. */
export function writeNewswire(marked: string, output: string): void {
  const articles = readFileSync(marked, 'utf8').split(/^=== /m).slice(1);
  writeFileSync(output, articles.map((article) => JSON.stringify(readArticle(article))).join('\n'));
}

interface LabelledName { readonly start: number; readonly end: number; readonly text: string; readonly type: string }

function readArticle(article: string): { id: string; text: string; entities: readonly LabelledName[] } {
  const line = article.indexOf('\n');
  const entities: LabelledName[] = [];
  let text = '';
  for (const piece of article.slice(line).trim().split(/(\[[POLM] [^\]]*\])/)) {
    const marked = /^\[([POLM]) ([^\]]*)\]$/.exec(piece);
    if (!marked) {
      text += piece;
      continue;
    }
    const [, type = '', name = ''] = marked;
    entities.push({ start: text.length, end: text.length + name.length, text: name, type: TYPES[type] ?? 'MISC' });
    text += name;
  }
  return { id: article.slice(0, line).trim(), text, entities };
}
