import { nameCapitals } from '../../../src/engine/actors/capitals';
import { classifyNames } from '../../../src/engine/actors/classify';
import { cutRuns } from '../../../src/engine/actors/cutRuns';
import { ContextFeatures, MOST_WORD_ROWS, putNeighbourRows, putOwnRows } from '../../../src/engine/actors/model/features';
import { LABEL_COUNT, labelOf, NAME_TYPES, OUTSIDE, Position } from '../../../src/engine/actors/model/labels';
import { ruleView } from '../../../src/engine/actors/model/ruleView';
import { candidateSegments } from '../../../src/engine/actors/model/segments';
import { findRuns } from '../../../src/engine/actors/runs';
import { findBlocks } from '../../../src/engine/blocks/findBlocks';
import { tokenise } from '../../../src/engine/text/tokenise';
import type { Tokens } from '../../../src/engine/text/tokens';
import type { LabelledText } from './labelled';

/** A segment to learn from. */
export interface Example {
  readonly source: string;
  /** Rows of each word: `LEXICAL_ROWS` of them tell which word it is. */
  readonly rows: readonly Int32Array[];
  /** Bits: which labels are right, by word. */
  readonly allowed: Int32Array;
}

export const ANY_LABEL = (1 << LABEL_COUNT) - 1;

/** Reads a text as the engine does, up to where the model comes in. */
export function examplesOf(labelled: LabelledText): Example[] {
  const { text } = labelled;
  const tokens = tokenise(text, findBlocks(text));
  const capitals = nameCapitals(tokens);
  const names = cutRuns(tokens, findRuns(tokens, capitals));
  classifyNames(tokens, names);
  const view = ruleView(tokens, names, capitals);
  const segments = candidateSegments(tokens, view);
  const right = rightLabels(tokens, labelled);
  const context = new ContextFeatures(tokens, view);
  return segments.map((segment) => {
    context.enter(segment);
    const rows: Int32Array[] = [];
    for (let i = segment.first; i < segment.end; i++) {
      const all = [
        ...rowsOf((rows) => putOwnRows(context.word(i), rows)),
        ...rowsOf((rows) => putNeighbourRows(context.word(i - 1), 0, rows)),
        ...rowsOf((rows) => putNeighbourRows(context.word(i + 1), 1, rows)),
      ];
      const count = context.fill(i);
      for (let r = 0; r < count; r++) all.push(context.rows[r] as number);
      rows.push(Int32Array.from(all));
    }
    return { source: labelled.source, rows, allowed: right.slice(segment.first, segment.end) };
  });
}

function rowsOf(put: (rows: Int32Array) => number): Int32Array {
  const rows = new Int32Array(MOST_WORD_ROWS);
  return rows.subarray(0, put(rows));
}

function rightLabels(tokens: Tokens, { names, doubtful }: LabelledText): Int32Array {
  const labels = new Int32Array(tokens.count).fill(1 << OUTSIDE);
  for (const span of doubtful) {
    for (let i = tokens.firstAtOrAfter(span.start); i < tokens.count && tokens.startOf(i) < span.end; i++) labels[i] = ANY_LABEL;
  }
  for (const { start, end, type } of names) {
    const first = tokens.firstAtOrAfter(start);
    let last = first;
    while (last + 1 < tokens.count && tokens.startOf(last + 1) < end) last++;
    if (tokens.startOf(first) !== start || tokens.endOf(last) !== end) {
      for (let i = Math.max(0, first - 1); i <= last; i++) labels[i] = ANY_LABEL; // our tokens cut otherwise
      continue;
    }
    const at = NAME_TYPES.indexOf(type);
    for (let i = first; i <= last; i++) {
      const position = first === last ? Position.only : i === first ? Position.begin : i === last ? Position.last : Position.inside;
      labels[i] = 1 << labelOf(at, position);
    }
  }
  return labels;
}
