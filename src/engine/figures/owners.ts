import type { ActorMention } from '../actors/findActors';
import type { Actor } from '../analysis';
import type { TokenRange } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/**
 * Whose figure it is, where the clause says so plainly: "China's exports rose 5 percent", "Veldoria, which holds 60% of …".
 * Mentions are walked once, in step with the figures.
 */
export class Owners {
  private cursor = 0;

  constructor(
    private readonly scan: Scan,
    private readonly mentions: readonly ActorMention[],
    private readonly actors: readonly Actor[],
  ) {}

  /** Figures must come in text order. Null when unsure. */
  of(figure: TokenRange, measured: TokenRange | null): string | null {
    const { scan } = this;
    this.passSentencesBefore();
    const figureStart = scan.tokens.startOf(figure.first);
    const sentenceEnd = scan.tokens.endOf(scan.end - 1);
    let subject: ActorMention | null = null;
    const end = Math.min(this.mentions.length, this.cursor + MENTIONS_LOOKED_AT);
    for (let i = this.cursor; i < end; i++) {
      const mention = this.mentions[i];
      if (!mention || mention.start >= sentenceEnd) break;
      if (!this.mayOwn(mention)) continue;
      if (measured && this.possesses(mention, measured)) return mention.actor;
      if (mention.start < figureStart && isNamed(mention)) subject = mention;
    }
    return subject && this.isSubject(subject, figure) ? subject.actor : null;
  }

  /** Whose age it is: the actor whose name the phrase holds. Asked in text order, as `of` is. */
  ofAge(person: TokenRange | null): string | null {
    if (!person) return null;
    const { scan } = this;
    const start = scan.tokens.startOf(person.first);
    const end = scan.tokens.endOf(person.end - 1);
    this.passSentencesBefore();
    const last = Math.min(this.mentions.length, this.cursor + MENTIONS_LOOKED_AT);
    for (let i = this.cursor; i < last; i++) {
      const mention = this.mentions[i];
      if (!mention || mention.start >= end) break;
      if (mention.start >= start && mention.end === end && mention.form === 'name') return mention.actor;
    }
    return null;
  }

  private passSentencesBefore(): void {
    const from = this.scan.tokens.startOf(this.scan.first);
    while (this.cursor < this.mentions.length && (this.mentions[this.cursor]?.start ?? 0) < from) this.cursor++;
  }

  /** The places of events own no figures. */
  private mayOwn({ actorIndex }: ActorMention): boolean {
    return this.actors[actorIndex]?.type !== 'place';
  }

  /** "China's exports": the possessive stands right before the measured phrase or in it. */
  private possesses(mention: ActorMention, measured: TokenRange): boolean {
    const { scan } = this;
    const start = scan.tokens.startOf(measured.first);
    const end = scan.tokens.endOf(measured.end - 1);
    if (mention.start >= end || mention.end < start - 3) return false;
    const behind = mention.endToken;
    const possessive = POSSESSIVE.has(scan.form(behind)) || (mention.form === 'demonym' && mention.start === start);
    return possessive && behind <= measured.end;
  }

  /** The mention starts its clause and a verb (no verb of saying) follows, a few words before the figure. */
  private isSubject(mention: ActorMention, figure: TokenRange): boolean {
    const { scan } = this;
    const { firstToken: first, endToken: behind } = mention;
    if (figure.first - behind > SUBJECT_REACH) return false;
    const before = scan.lower(first - 1) === 'the' ? first - 2 : first - 1;
    const relative = scan.lower(behind) === ',' && RELATIVE.has(scan.form(behind + 1));
    if (!relative && before >= scan.first && scan.isWord(before) && !CLAUSE_STARTS.has(scan.form(before))) return false;
    for (let i = behind; i < behind + 4 && i < figure.first; i++) {
      const { lower } = scan.form(i);
      if (PASSED_OVER.has(scan.form(i)) || (lower.length > 4 && lower.endsWith('ly'))) continue;
      if (REPORTING.has(scan.form(i))) return false;
      return (
        AUXILIARY.has(scan.form(i)) || scan.has(i, Role.change | Role.past) || (scan.isContent(i) && !scan.isCapital(i) && /(?:s|ed)$/.test(lower))
      );
    }
    return false;
  }
}

const MENTIONS_LOOKED_AT = 40;
const SUBJECT_REACH = 12;
const POSSESSIVE = wordSet(`'s '`);

function isNamed({ form }: ActorMention): boolean {
  return form === 'name' || form === 'acronym' || form === 'metonym';
}

const RELATIVE = wordSet('which who');
/** What may stand between a subject and its verb, adverbs aside. */
const PASSED_OVER = wordSet(', which who also');
const CLAUSE_STARTS = wordSet('after although and as because before but if since than that though when where while');
const REPORTING = wordSet('added announced claimed noted reported reports said say says stated told');
const AUXILIARY = wordSet('are can could did does had has have is may might should was were will would');
