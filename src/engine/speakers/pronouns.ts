import type { ActorMention } from '../actors/findActors';
import type { Reading } from '../reading';
import { NameFact } from '../tables/nameFacts';
import { TokenKind } from '../words/wordForm';
import type { Cast, Role } from './cast';
import { PRONOUNS } from './pronounForms';
import type { Pronoun } from './pronounForms';
import { Salience } from './salience';
import type { Candidate } from './salience';
import { words } from '../tables/wordList';

/** Whom a pronoun means, by token. */
export interface PronounLink {
  readonly role: Role;
  readonly confidence: number;
  readonly rule: string;
}

/** What the attributions tell the pronouns: where somebody speaks, and who was found to speak there. */
export interface SpeechContext {
  /** Called at each token in text order; settles the speaker of the phrase that starts there, if any. */
  speakerAt(token: number, pronoun: PronounLink | null): Role | null;
  /** Whom a definite description that starts at a token means ("the ministry"); null where there is none. */
  describedAt(token: number): { readonly role: Role; readonly end: number } | null;
}

/**
 * Walks the article once and says whom each third-person pronoun means: by gender and number, by how recently and in which
 * place of the sentence somebody was spoken of, and by who spoke last.
 */
export class PronounReader {
  readonly links = new Map<number, PronounLink>();
  /** Descriptions ("the ministry") by first token. */
  readonly described = new Map<number, { readonly role: Role; readonly end: number }>();
  private readonly people = new Salience(10);
  private readonly others = new Salience(10);
  private lastSpeaker: Role | null = null;

  constructor(private readonly reading: Reading, private readonly cast: Cast) {}

  read(mentions: readonly ActorMention[], context: SpeechContext): void {
    const { tokens } = this.reading;
    let next = 0;
    let sentence = -1;
    let subjectTaken = false;
    for (let i = 0; i < tokens.count; i++) {
      const s = tokens.sentenceOf[i] ?? 0;
      if (s !== sentence) {
        sentence = s;
        subjectTaken = false;
      }
      const form = tokens.form(i);
      const start = tokens.startOf(i);
      while (next < mentions.length && (mentions[next]?.start ?? 0) < start) next++;
      const mention = mentions[next];
      let link: PronounLink | null = null;
      if (mention && mention.start === start) {
        const role = this.cast.get(mention.actor);
        const subject = !subjectTaken && this.isSubject(i, mention.end);
        if (role && mention.form !== 'demonym') {
          this.see(role, i, subject);
          if (subject) subjectTaken = true;
        }
        next++;
      } else if (form.kind === TokenKind.word) {
        const pronoun = PRONOUNS.get(form.lower);
        const description = form.lower === 'the' ? context.describedAt(i) : null;
        if (description) {
          this.described.set(i, description);
          const subject = !subjectTaken && this.isSubject(i, tokens.endOf(description.end - 1));
          this.see(description.role, i, subject);
          if (subject) subjectTaken = true;
        }
        if (pronoun && form.text !== 'IT') {
          link = this.resolve(i, pronoun);
          if (link) {
            this.links.set(i, link);
            const subject = !pronoun.possessive && !subjectTaken;
            this.see(link.role, i, subject);
            if (subject) subjectTaken = true;
          }
        }
      }
      const speaker = context.speakerAt(i, link);
      if (speaker) {
        this.lastSpeaker = speaker;
        if (!link && !(mention && mention.start === start)) this.see(speaker, i, true);
      }
    }
  }

  private see(role: Role, token: number, subject: boolean): void {
    const { tokens, segments } = this.reading;
    role.lastSeen = token;
    const list = role.type === 'person' && !role.plural ? this.people : this.others;
    list.see(role, tokens.sentenceOf[token] ?? 0, tokens.blockAt(token), token, subject, (segments.outermostOf[token] ?? -1) >= 0);
  }

  /** A mention is taken for the subject when no preposition or verb stands right before it. */
  private isSubject(token: number, end: number): boolean {
    const { tokens } = this.reading;
    let at = token - 1;
    while (at > 0 && at > token - 6 && tokens.form(at).names & TITLE) at--;
    if (NOT_BEFORE_SUBJECTS.has(tokens.lower(at)) && tokens.sentenceOf[at] === tokens.sentenceOf[token]) return false;
    const after = this.reading.text.charCodeAt(end);
    return !(after === 0x27 || after === 0x2019); // "Oduya’s": the owner is no subject
  }

  /** The organisation last spoken of, for "the company" and the like. */
  latestBody(token: number): Role | null {
    const { tokens } = this.reading;
    const found = this.others.best((candidate) => {
      if (candidate.role.type !== 'organization') return -Infinity;
      return this.recency(candidate, tokens.sentenceOf[token] ?? 0, tokens.blockAt(token));
    }, -3);
    return found?.candidate.role ?? null;
  }

  get previousSpeaker(): Role | null {
    return this.lastSpeaker;
  }

  // --- whom a pronoun means ------------------------------------------------------------------------------------

  private resolve(token: number, pronoun: Pronoun): PronounLink | null {
    switch (pronoun.kind) {
      case 'male':
      case 'female': return this.resolvePerson(token, pronoun);
      case 'thing': return this.resolveThing(token, pronoun);
      case 'plural': return this.resolvePlural(token, pronoun);
    }
  }

  private resolvePerson(token: number, pronoun: Pronoun): PronounLink | null {
    const { tokens, segments } = this.reading;
    const gender = pronoun.kind === 'female' ? 'female' : 'male';
    const quoted = (segments.outermostOf[token] ?? -1) >= 0;
    const speaks = !quoted && !pronoun.possessive && this.isBesideCue(token);
    const sentence = tokens.sentenceOf[token] ?? 0;
    const block = tokens.blockAt(token);
    const found = this.people.best((candidate) => {
      if (candidate.role.gender !== null && candidate.role.gender !== gender) return -Infinity;
      let score = this.recency(candidate, sentence, block);
      if (candidate.role.gender === gender) score += 0.8;
      if (speaks && candidate.role === this.lastSpeaker) score += 1;
      if (quoted && candidate.role === this.lastSpeaker && !candidate.quoted) score -= 0.8;
      if (!quoted && candidate.quoted) score -= 1;
      return score;
    }, -3);
    if (!found) return null;
    const { role } = found.candidate;
    role.gender ??= gender;
    return { role, confidence: Math.min(0.95, 0.6 + 0.1 * Math.min(3, found.margin)), rule: 'pronoun-person' };
  }

  /** "it" and "its" mean a body or a country only where one is the subject, or where words are said. */
  private resolveThing(token: number, pronoun: Pronoun): PronounLink | null {
    const { tokens } = this.reading;
    const sentence = tokens.sentenceOf[token] ?? 0;
    const block = tokens.blockAt(token);
    const speaks = !pronoun.possessive && this.isBesideCue(token);
    if (!pronoun.possessive && !speaks && !pronoun.reflexive) return null;
    const found = this.others.best((candidate) => {
      if (candidate.role.plural || candidate.role.type === 'place') return -Infinity;
      let score = this.recency(candidate, sentence, block);
      if (candidate.subject) score += 0.7;
      if (speaks && candidate.role === this.lastSpeaker) score += 1;
      return score;
    }, speaks ? -3 : -0.6);
    return found && { role: found.candidate.role, confidence: speaks ? 0.8 : 0.65, rule: 'pronoun-body' };
  }

  private resolvePlural(token: number, pronoun: Pronoun): PronounLink | null {
    if (pronoun.possessive || pronoun.reflexive || !this.isBesideCue(token)) return null;
    const { tokens } = this.reading;
    const sentence = tokens.sentenceOf[token] ?? 0;
    const block = tokens.blockAt(token);
    const found = this.others.best((candidate) => {
      const { role } = candidate;
      return this.recency(candidate, sentence, block) + (role.plural ? 1.5 : -0.5) + (role === this.lastSpeaker ? 1 : 0);
    }, -2);
    return found && { role: found.candidate.role, confidence: 0.65, rule: 'pronoun-plural' };
  }

  private recency(candidate: Candidate, sentence: number, block: number): number {
    const distance = sentence - candidate.sentence;
    const paragraphs = block - candidate.block;
    if (distance > 12 || paragraphs > 4) return -Infinity;
    const prominence = (candidate.subject ? 0.7 : 0) + 0.08 * Math.min(candidate.times, 6);
    return prominence - 0.6 * Math.min(distance, 4) - 0.25 * Math.min(paragraphs, 4);
  }

  /** "he said", "she further added", "said he". */
  private isBesideCue(token: number): boolean {
    const { tokens } = this.reading;
    for (let i = token + 1; i <= token + 3; i++) {
      const form = tokens.form(i);
      if (form.cue?.verb) return true;
      if (form.kind !== TokenKind.word) break;
    }
    return tokens.form(token - 1).cue?.verb != null;
  }
}

const TITLE = NameFact.role | NameFact.roleModifier | NameFact.honorific | NameFact.orgHead;
const NOT_BEFORE_SUBJECTS: ReadonlySet<string> = new Set(words(
  `of for at from in with on to by against about between over under through into like after before during without near and`,
));
