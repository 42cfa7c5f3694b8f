import type { Role } from './cast';

/** Somebody whom a pronoun may mean, with where they were last spoken of. */
export interface Candidate {
  readonly role: Role;
  sentence: number;
  block: number;
  token: number;
  /** They were the subject of that sentence. */
  subject: boolean;
  /** That mention stood inside quotation marks. */
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

  see(role: Role, sentence: number, block: number, token: number, subject: boolean, quoted: boolean): void {
    const at = this.recent.findIndex((candidate) => candidate.role === role);
    const known = at < 0 ? undefined : this.recent.splice(at, 1)[0];
    const candidate = known ?? { role, sentence, block, token, subject, quoted, times: 0 };
    // a second mention in the same sentence does not undo that the first was its subject
    candidate.subject = subject || (candidate.subject && candidate.sentence === sentence);
    candidate.quoted = quoted && (candidate.quoted || candidate.sentence !== sentence);
    candidate.sentence = sentence;
    candidate.block = block;
    candidate.token = token;
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
