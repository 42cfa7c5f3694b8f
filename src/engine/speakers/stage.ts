import type { Reading } from '../reading';
import type { Sentence } from '../text/tokens';
import { NameFact } from '../tables/nameFacts';
import { Shape, TokenKind } from '../words/wordForm';
import type { Role } from './cast';
import type { Gender } from '../actors/findActors';
import { Salience } from './salience';
import type { Candidate } from './salience';
import { wordSet } from '../words/wordSet';

/** Who is on stage at the token in hand: whom the article spoke of last, in this sentence and before, and who spoke. */
export class Stage {
  readonly people = new Salience(10);
  readonly others = new Salience(10);
  /** Groups that are no actors yet. */
  readonly groups = new Salience(6);
  lastSpeaker: Role | null = null;
  /** The told sentence in which they spoke. */
  private lastSpeech = 0;
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
    const free = (noted || asSubject === null) && role.type !== 'place' && this.isFree(token, end);
    const isMainSubject = asSubject === null && free && this.opensMainClause(token);
    const subject = asSubject ?? (free && (this.sentence.subject === null || isMainSubject));
    if (isMainSubject) this.sentence.subject = role;
    else if (subject) this.sentence.subject ??= role;
    if (noted) this.sentence.note(role, end, free);
    role.lastSeen = token;
    const list = role.words ? this.groups : role.type === 'person' && !role.plural ? this.people : this.others;
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

  /** "While Oduya has yet to answer, Ruiz agreed": behind the comma of a sentence that a clause opens stands its subject. */
  private opensMainClause(token: number): boolean {
    const { tokens } = this.reading;
    if (this.sentence.hasMainSubject || !SUBORDINATORS.has(tokens.form(tokens.sentenceAt(token).first))) return false;
    let at = token - 1;
    while (at > token - 8 && (tokens.form(at).names & TITLE || tokens.form(at).shape & Shape.capitalised)) at--;
    if (!CLAUSE_ENDS.has(tokens.form(at))) return false;
    this.sentence.hasMainSubject = true;
    return true;
  }

  /** Subject or object of its clause: no preposition stands before it, and it owns nothing. */
  isFree(token: number, end: number): boolean {
    const { tokens } = this.reading;
    let at = token - 1;
    while (at > 0 && at > token - 6 && tokens.form(at).names & TITLE) at--;
    const isBehind = NOT_BEFORE_SUBJECTS.has(tokens.form(at)) && tokens.sentenceOf[at] === tokens.sentenceOf[token];
    if (isBehind) return this.isTopic(at) && !this.isOwner(end);
    return !this.isModifier(end) && !this.isOwner(end);
  }

  /** "Oduya" of "Oduya’s": the owner is no subject. */
  private isOwner(end: number): boolean {
    const after = this.reading.text.charCodeAt(this.reading.tokens.endOf(end - 1));
    return after === 0x27 || after === 0x2019;
  }

  /** "As for Oduya, he said …": what the sentence is about. */
  private isTopic(preposition: number): boolean {
    const { tokens } = this.reading;
    const opens = tokens.sentenceAt(preposition).first === preposition - 1;
    return opens && tokens.lower(preposition) === 'for' && tokens.lower(preposition - 1) === 'as';
  }

  /**
   * "U.S." of "U.S. sanctions": written with stops it stands before a noun, unless a verb follows; "Harbour News" of "Harbour
   * News anchor Ana Ruiz", "Ruiz" of "Ruiz aides": what stands before a role is no subject.
   */
  private isModifier(end: number): boolean {
    const { tokens } = this.reading;
    for (let i = end; i < end + LONGEST_OFFICE; i++) {
      const { names, cue, kind, shape } = tokens.form(i);
      if (kind !== TokenKind.word || cue?.verb || shape & Shape.capitalised || NOT_AFTER_MODIFIERS.has(tokens.form(i))) break;
      if (names & NameFact.role) return true;
    }
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

  /** The person whom the last sentences are about, where no one else comes near; for "the Harbour senator". */
  leadingPerson(token: number, gender: Gender): Role | null {
    const found = this.people.best((candidate) => {
      const { role, told } = candidate;
      const fits = role.base !== null && (role.gender === null || gender === null || role.gender === gender);
      return fits && told?.subject ? this.recency(candidate, token) : -Infinity;
    }, LEADING);
    return found && found.margin >= LEAST_LEAD ? found.candidate.role : null;
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

  /** Somebody was found to speak in the sentence in hand. */
  hear(role: Role): void {
    this.lastSpeaker = role;
    this.lastSpeech = this.toldSentences;
  }

  /** How much speaks for the last speaker at "he said": less with each sentence that the article has told since. */
  get speaksOn(): number {
    return Math.max(0, 1 - FADING * Math.max(0, this.toldSentences - this.lastSpeech - 1));
  }

  /** Spoken of in the sentence in hand, in the article's own words. */
  isInSentence({ told }: Candidate): boolean {
    return told !== null && told.sentence === this.toldSentences;
  }

  /** The subject of the sentence told before, in the same paragraph. */
  continues({ told }: Candidate, token: number): boolean {
    return told !== null && told.subject && told.sentence === this.toldSentences - 1 && told.block === this.reading.tokens.blockAt(token);
  }
}

/** Who has been spoken of in the sentence in hand. */
export class SentenceSoFar {
  subject: Role | null = null;
  /** The subject of the main clause behind one that opens the sentence is known. */
  hasMainSubject = false;
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

/** How much less the last speaker is expected with each sentence told since the one behind the words. */
const FADING = 0.7;
/** Tokens from a name to the role that it belongs to: "Oduya campaign communications director". */
const LONGEST_OFFICE = 4;

/** Spoken of as the subject one or two sentences ago. */
const LEADING = -0.7;
const LEAST_LEAD = 0.4;

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
const SUBORDINATORS = wordSet('while although though as when if after before since because unless until once whereas');
const CLAUSE_ENDS = wordSet(', — –');
