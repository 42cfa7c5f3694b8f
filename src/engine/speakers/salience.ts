import type { Role } from './cast';

/** Where somebody was spoken of. */
export interface Place {
  /** Ordinal of the sentence: of all sentences, or of those that the article tells in its own words. */
  readonly sentence: number;
  readonly block: number;
  /** They were the subject of that sentence. */
  readonly subject: boolean;
}

/** Somebody whom a pronoun may mean, with where they were last spoken of. */
export interface Candidate {
  readonly role: Role;
  latest: Place;
  /** The last time outside quotation marks; null when only quotations name them. */
  told: Place | null;
  /** The last mention stood inside quotation marks. */
  quoted: boolean;
  times: number;
}

export interface Choice {
  readonly candidate: Candidate;
  readonly score: number;
  /** By how much it scores above the next best. */
  readonly margin: number;
}

/** The actors last spoken of, the latest first; a bounded number, so that each pronoun costs the same. */
export class Salience {
  private readonly recent: Candidate[] = [];

  constructor(private readonly size: number) {}

  /** `told` is the place in the article's own words; null inside quotation marks. */
  see(role: Role, latest: Place, told: Place | null): void {
    const candidate = this.toFront(role) ?? this.enter(role, latest, told);
    candidate.latest = later(candidate.latest, latest);
    if (told) candidate.told = candidate.told ? later(candidate.told, told) : told;
    candidate.quoted = told === null;
    candidate.times++;
  }

  /** Moves somebody known to the front; null for anybody else. */
  private toFront(role: Role): Candidate | null {
    const { recent } = this;
    for (let at = 0; at < recent.length; at++) {
      const candidate = recent[at];
      if (candidate?.role !== role) continue;
      this.moveBack(at);
      recent[0] = candidate;
      return candidate;
    }
    return null;
  }

  private enter(role: Role, latest: Place, told: Place | null): Candidate {
    const candidate = { role, latest, told, quoted: false, times: 0 };
    if (this.recent.length < this.size) this.recent.push(candidate);
    this.moveBack(this.recent.length - 1);
    this.recent[0] = candidate;
    return candidate;
  }

  /** Moves those before a place one place back, over whoever has it. */
  private moveBack(place: number): void {
    const { recent } = this;
    for (let at = place; at > 0; at--) {
      const before = recent[at - 1];
      if (before) recent[at] = before;
    }
  }

  /** The best candidate by a score; null when none scores above the threshold. */
  best(score: (candidate: Candidate) => number, threshold: number): Choice | null {
    let best: Candidate | null = null;
    let bestScore = threshold;
    let second = -Infinity;
    for (const candidate of this.recent) {
      const value = score(candidate);
      if (value > bestScore) {
        if (best) second = bestScore;
        best = candidate;
        bestScore = value;
      } else if (value > second) second = value;
    }
    return best && { candidate: best, score: bestScore, margin: bestScore - second };
  }
}

/** A second mention in the same sentence does not undo that the first was its subject. */
function later(before: Place, after: Place): Place {
  return !after.subject && before.subject && before.sentence === after.sentence ? before : after;
}
