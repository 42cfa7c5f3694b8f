import type { TokenRange, Tokens } from '../../text/tokens';
import type { NameSpan } from '../nameSpan';
import { Decoder } from './decoder';
import { ContextFeatures, FeatureRoom, MOST_WORD_ROWS, putNeighbourRows, putOwnRows } from './features';
import { LABEL_COUNT, labelOf, NAME_TYPES, OUTSIDE, Position, positionOfLabel, typeOfLabel } from './labels';
import type { NameType, TypeScores } from './labels';
import type { ModelWord } from './wordRecord';
import { isSettled, ruleView } from './ruleView';
import { addRows, emptySums, unpackSums } from './scorer';
import type { ActorModel, PackedSums } from './scorer';
import { candidateSegments, LONGEST_SEGMENT } from './segments';

/** A name as the model has it. */
export interface ModelName extends TokenRange {
  readonly type: NameType;
  /** What speaks for each type, `NAME_TYPES` in order: sums of weights. */
  readonly scores: TypeScores;
}

/** The statistical half of finding names: a conditional random field over capitalised words, which also sees what the rules found. */
export class NameModel {
  private readonly rows: Int32Array;
  private readonly decoder: Decoder;
  private readonly sums: number[] = emptySums();
  private readonly scores = new Int32Array(LONGEST_SEGMENT * LABEL_COUNT);
  private readonly labels = new Uint8Array(LONGEST_SEGMENT);
  private readonly room = new FeatureRoom();
  private readonly wordRows = new Int32Array(MOST_WORD_ROWS);

  constructor(model: ActorModel) {
    this.rows = model.rows;
    this.decoder = new Decoder(model.transitions);
  }

  /**
   * Names in text order.
   * @param names what the rules found, with their kinds
   * @param capitals see `nameCapitals`
   */
  find(tokens: Tokens, names: readonly NameSpan[], capitals: Uint8Array): readonly ModelName[] {
    const rules = ruleView(tokens, names, capitals);
    const segments = candidateSegments(tokens, rules);
    const context = new ContextFeatures(tokens, rules, this.room);
    const found: ModelName[] = [];
    for (const segment of segments) {
      if (isSettled(rules, segment)) continue; // training learns from them all the same: without them CrossNER loses half a point
      context.enter(segment);
      this.score(segment, context);
      this.decoder.decode(this.scores, segment.end - segment.first, this.labels);
      this.read(segment, found);
    }
    return found;
  }

  private score({ first, end }: TokenRange, context: ContextFeatures): void {
    const { sums, scores } = this;
    for (let i = first; i < end; i++) {
      addRows(this.rows, context.rows, context.fill(i), sums);
      const at = (i - first) * LABEL_COUNT;
      scores[at] = 0; // OUTSIDE
      unpackSums(sums, this.own(context.word(i)), this.before(context.word(i - 1)), this.behind(context.word(i + 1)), scores, at + 1);
    }
  }

  private own(word: ModelWord): PackedSums {
    return (word.own ??= this.sumOf(putOwnRows(word, this.wordRows)));
  }

  private before(word: ModelWord): PackedSums {
    return (word.before ??= this.sumOf(putNeighbourRows(word, 0, this.wordRows)));
  }

  private behind(word: ModelWord): PackedSums {
    return (word.behind ??= this.sumOf(putNeighbourRows(word, 1, this.wordRows)));
  }

  /** @param count of rows in `wordRows` */
  private sumOf(count: number): PackedSums {
    const sums = emptySums();
    addRows(this.rows, this.wordRows, count, sums);
    return sums;
  }

  private scoresOf(from: number, to: number): TypeScores {
    return [this.scoreAs(0, from, to), this.scoreAs(1, from, to), this.scoreAs(2, from, to), this.scoreAs(3, from, to)];
  }

  /** What the words from one place of the segment to another say to being a name of a type. */
  private scoreAs(type: number, from: number, to: number): number {
    const { scores } = this;
    const begin = labelOf(type, Position.begin);
    if (to - from === 1) return scores[from * LABEL_COUNT + begin + Position.only] as number;
    let sum = (scores[from * LABEL_COUNT + begin] as number) + (scores[(to - 1) * LABEL_COUNT + begin + Position.last] as number);
    for (let i = from + 1; i < to - 1; i++) sum += scores[i * LABEL_COUNT + begin + Position.inside] as number;
    return sum;
  }

  private read({ first, end }: TokenRange, found: ModelName[]): void {
    const { labels } = this;
    for (let i = first; i < end; ) {
      const label = labels[i - first] as number;
      const from = i++;
      if (label === OUTSIDE) continue;
      if (positionOfLabel(label) === Position.begin) while (i < end && positionOfLabel(labels[i++ - first] as number) !== Position.last);
      found.push({ first: from, end: i, type: NAME_TYPES[typeOfLabel(label)] ?? 'other', scores: this.scoresOf(from - first, i - first) });
    }
  }
}
