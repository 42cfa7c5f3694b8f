import type { TokenRange } from '../text/tokens';
import type { Candidate } from './candidate';

const NONE: readonly Candidate[] = [];

/** Candidates of the article as they are found, unit by unit. Each question is answered without a search. */
export class Findings {
  readonly all: Candidate[] = [];
  /** Those of the unit in hand. */
  unit: Candidate[] = [];
  /** Those in the article's own words whose last part stands in the unit before, in order. */
  previous: readonly Candidate[] = [];
  /** The latest in the article's own words before this unit, and the latest of those with a speaker. */
  latest: Candidate | null = null;
  latestWithSpeaker: Candidate | null = null;
  private carried: Candidate[] = [];

  add(candidate: Candidate | null): void {
    if (candidate) this.unit.push(candidate);
  }

  /** Adds a part in the unit in hand to a candidate of an earlier one. */
  goOn(candidate: Candidate, fragment: TokenRange, unit: number): void {
    candidate.fragments.push(fragment);
    if (candidate.unit === unit) return;
    candidate.unit = unit;
    this.carried.push(candidate);
  }

  closeUnit(): void {
    if (this.unit.length === 0 && this.carried.length === 0) {
      this.previous = NONE;
      return;
    }
    const previous = this.carried;
    for (const candidate of this.unit) {
      this.all.push(candidate);
      if (candidate.inside >= 0) continue;
      previous.push(candidate);
      this.latest = candidate;
      if (candidate.speaker) this.latestWithSpeaker = candidate;
    }
    this.previous = previous;
    this.unit = [];
    this.carried = [];
  }
}
