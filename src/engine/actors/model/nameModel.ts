import type { TokenRange, Tokens } from '../../text/tokens';
import type { NameSpan } from '../nameSpan';
import { Decoder } from './decoder';
import { ContextFeatures, neighbourRows, ownRows } from './features';
import { LABEL_COUNT, NAME_TYPES, OUTSIDE, Position, positionOfLabel, typeOfLabel } from './labels';
import type { NameType } from './labels';
import type { ModelWord } from './wordRecord';
import { isSettled, ruleView } from './ruleView';
import { addRows, WEIGHED } from './scorer';
import type { ActorModel } from './scorer';
import { noteSeen } from './seenInArticle';
import { candidateSegments, LONGEST_SEGMENT } from './segments';

/** A name as the model has it. */
export interface ModelName extends TokenRange {
  readonly type: NameType;
}

/** The statistical half of finding names: a conditional random field over capitalised words, which also sees what the rules found. */
export class NameModel {
  private readonly rows: Int32Array;
  private readonly decoder: Decoder;
  private readonly sums = new Array<number>(WEIGHED).fill(0);
  private readonly scores = new Int32Array(LONGEST_SEGMENT * LABEL_COUNT);
  private readonly labels = new Uint8Array(LONGEST_SEGMENT);

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
    noteSeen(tokens, segments, names);
    const context = new ContextFeatures(tokens, rules);
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
      const own = this.own(context.word(i));
      const before = this.before(context.word(i - 1));
      const behind = this.behind(context.word(i + 1));
      const at = (i - first) * LABEL_COUNT;
      scores[at] = 0; // OUTSIDE
      for (let label = 0; label < WEIGHED; label++) {
        scores[at + 1 + label] = (sums[label] as number) + (own[label] as number) + (before[label] as number) + (behind[label] as number);
      }
    }
  }

  private own(word: ModelWord): readonly number[] {
    return (word.own ??= this.sumOf(ownRows(word)));
  }

  private before(word: ModelWord): readonly number[] {
    return (word.before ??= this.sumOf(neighbourRows(word, 0)));
  }

  private behind(word: ModelWord): readonly number[] {
    return (word.behind ??= this.sumOf(neighbourRows(word, 1)));
  }

  private sumOf(rows: readonly number[]): readonly number[] {
    const sums = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    addRows(this.rows, rows, rows.length, sums);
    return sums;
  }

  private read({ first, end }: TokenRange, found: ModelName[]): void {
    const { labels } = this;
    for (let i = first; i < end; ) {
      const label = labels[i - first] as number;
      const from = i++;
      if (label === OUTSIDE) continue;
      if (positionOfLabel(label) === Position.begin) while (i < end && positionOfLabel(labels[i++ - first] as number) !== Position.last);
      found.push({ first: from, end: i, type: NAME_TYPES[typeOfLabel(label)] ?? 'other' });
    }
  }
}
