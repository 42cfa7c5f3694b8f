import type { Reading } from '../reading';
import type { Sentence } from '../text/tokens';
import { NameFact } from '../tables/nameFacts';
import { Shape, TokenKind } from '../words/wordForm';
import type { Role } from './cast';
import { Salience } from './salience';
import type { Candidate } from './salience';
import { wordSet } from '../words/wordSet';

/** Who is on stage at the token in hand: whom the article spoke of last, in this sentence and before, and who spoke. */
export class Stage {
  readonly people = new Salience(10);
  readonly others = new Salience(10);
  lastSpeaker: Role | null = null;
  sentence = new SentenceSoFar();
  /** How many sentences so far have words outside quotation marks. */
  private toldSentences = 0;

  constructor(private readonly reading: Reading) {}

  openSentence(sentence: Sentence): void {
    this.sentence = new SentenceSoFar();
    if (this.isTold(sentence)) this.toldSentences++;
  }

  /** Notes that somebody is spoken of in tokens [token, end); whether as the subject is found out where it isn't said. */
  see(role: Role, token: number, end: number, asSubject: boolean | null = null): void {
    const { tokens } = this.reading;
    const noted = asSubject !== false && isThing(role);
    const free = (noted || asSubject === null) && this.isFree(token, end);
    const subject = asSubject ?? (free && this.sentence.subject === null);
    if (subject) this.sentence.subject ??= role;
    if (noted) this.sentence.note(role, end, free);
    role.lastSeen = token;
    const list = role.type === 'person' && !role.plural ? this.people : this.others;
    const sentence = tokens.sentenceIndex(token);
    const block = tokens.blockAt(token);
    const told = this.isQuoted(token) ? null : { sentence: this.toldSentences, block, subject };
    list.see(role, { sentence, block, subject }, told);
  }

  isQuoted(token: number): boolean {
    return (this.reading.segments.outermostOf[token] ?? -1) >= 0;
  }

  private isTold({ first, end }: Sentence): boolean {
    return !(this.isQuoted(first) && this.isQuoted(end - 1));
  }

  /** Subject or object of its clause: no preposition stands before it, and it owns nothing. */
  isFree(token: number, end: number): boolean {
    const { tokens } = this.reading;
    let at = token - 1;
    while (at > 0 && at > token - 6 && tokens.form(at).names & TITLE) at--;
    if (NOT_BEFORE_SUBJECTS.has(tokens.form(at)) && tokens.sentenceOf[at] === tokens.sentenceOf[token]) return false;
    if (this.isModifier(end)) return false;
    const after = this.reading.text.charCodeAt(tokens.endOf(end - 1));
    return !(after === 0x27 || after === 0x2019); // "Oduya’s": the owner is no subject
  }

  /** "U.S." of "U.S. sanctions": written with stops it stands before a noun, unless a verb follows. */
  private isModifier(end: number): boolean {
    const { tokens } = this.reading;
    if (!(tokens.form(end - 1).shape & Shape.dotted) || !(tokens.form(end - 1).shape & Shape.allCaps)) return false;
    const after = tokens.form(end);
    return after.kind === TokenKind.word && !(after.shape & Shape.capitalised) && !after.cue?.verb && !NOT_AFTER_MODIFIERS.has(after);
  }

  /** The organisation last spoken of, for "the company" and the like. */
  latestBody(token: number, threshold = -3): Role | null {
    const found = this.others.best((candidate) => {
      return candidate.role.type === 'organization' ? this.recency(candidate, token) : -Infinity;
    }, threshold);
    return found?.candidate.role ?? null;
  }

  /**
   * How present somebody is at a token. Outside quotation marks only what the article tells counts, so that neither the
   * length of a quotation nor the names in it come between a speaker and "he said".
   */
  recency(candidate: Candidate, token: number): number {
    const { tokens } = this.reading;
    const quoted = this.isQuoted(token);
    const told = quoted ? null : candidate.told;
    const place = told ?? candidate.latest;
    const distance = (told ? this.toldSentences : (tokens.sentenceOf[token] ?? 0)) - place.sentence;
    const paragraphs = tokens.blockAt(token) - place.block;
    if (distance > 12 || paragraphs > 4) return -Infinity;
    const prominence = (place.subject ? 0.7 : 0) + 0.08 * Math.min(candidate.times, 6) - (quoted || told ? 0 : 1);
    return prominence - 0.6 * Math.min(distance, 4) - 0.25 * Math.min(paragraphs, 4);
  }

  /** The subject of the sentence told before, in the same paragraph. */
  continues({ told }: Candidate, token: number): boolean {
    return told !== null && told.subject && told.sentence === this.toldSentences - 1 && told.block === this.reading.tokens.blockAt(token);
  }
}

/** Who has been spoken of in the sentence in hand. */
export class SentenceSoFar {
  subject: Role | null = null;
  /** The body or country last named as subject or object. */
  nearest: Role | null = null;
  /** The one last named at all, and behind which token. */
  last: Role | null = null;
  lastEnd = -1;

  note(role: Role, end: number, free: boolean): void {
    if (free) this.nearest = role;
    this.last = role;
    this.lastEnd = end;
  }
}

/** A body or a country: what "it" may mean. */
export function isThing(role: Role): boolean {
  return role.type !== 'person' && role.type !== 'place' && !role.plural;
}

export const TITLE = NameFact.role | NameFact.roleModifier | NameFact.honorific | NameFact.orgHead;
const NOT_BEFORE_SUBJECTS = wordSet(
  `of for at from in with on to by against about between over under through into like after before during without near and`,
);
const NOT_AFTER_MODIFIERS = wordSet(
  `has had is was are were will would could should may might can must does did and or but to of in on at for from with by as
   that which who while when after before since if also not`,
);
