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
  /** By how much it scores above the next best. */
  readonly margin: number;
}

/** The actors last spoken of, the latest first; a bounded number, so that each pronoun costs the same. */
export class Salience {
  private readonly recent: Candidate[] = [];

  constructor(private readonly size: number) {}

  /** `told` is the place in the article's own words; null inside quotation marks. */
  see(role: Role, latest: Place, told: Place | null): void {
    const at = this.recent.findIndex((candidate) => candidate.role === role);
    const known = at < 0 ? undefined : this.recent.splice(at, 1)[0];
    const candidate = known ?? { role, latest, told, quoted: false, times: 0 };
    candidate.latest = later(candidate.latest, latest);
    if (told) candidate.told = candidate.told ? later(candidate.told, told) : told;
    candidate.quoted = told === null;
    candidate.times++;
    this.recent.unshift(candidate);
    if (this.recent.length > this.size) this.recent.pop();
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
    return best && { candidate: best, margin: bestScore - second };
  }
}

/** A second mention in the same sentence does not undo that the first was its subject. */
function later(before: Place, after: Place): Place {
  return !after.subject && before.subject && before.sentence === after.sentence ? before : after;
}
