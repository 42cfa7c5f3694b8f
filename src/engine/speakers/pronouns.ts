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
  private sentence = new SentenceSoFar();
  /** The named mentions and the next of them, at the token in hand. */
  private mentions: readonly ActorMention[] = [];
  private next = 0;
  /** How many sentences so far have words outside quotation marks. */
  private toldSentences = 0;

  constructor(private readonly reading: Reading, private readonly cast: Cast) {}

  read(mentions: readonly ActorMention[], context: SpeechContext): void {
    const { tokens } = this.reading;
    this.mentions = mentions;
    this.next = 0;
    let sentence = -1;
    for (let i = 0; i < tokens.count; i++) {
      const s = tokens.sentenceOf[i] ?? 0;
      if (s !== sentence) {
        sentence = s;
        this.sentence = new SentenceSoFar();
        if (this.isTold(s)) this.toldSentences++;
      }
      this.readToken(i, context);
    }
  }

  private readToken(token: number, context: SpeechContext): void {
    const { tokens } = this.reading;
    const start = tokens.startOf(token);
    while (this.next < this.mentions.length && (this.mentions[this.next]?.start ?? 0) < start) this.next++;
    const mention = this.mentions[this.next];
    const isName = mention !== undefined && mention.start === start;
    let link: PronounLink | null = null;
    if (isName) {
      const role = this.cast.get(mention.actor);
      if (role && mention.form !== 'demonym') this.see(role, token, tokens.firstAtOrAfter(mention.end));
      this.next++;
    } else if (tokens.form(token).kind === TokenKind.word) link = this.readWord(token, context);
    const speaker = context.speakerAt(token, link);
    if (!speaker) return;
    this.lastSpeaker = speaker;
    if (!link && !isName) this.see(speaker, token, token + 1, true);
  }

  private readWord(token: number, context: SpeechContext): PronounLink | null {
    const form = this.reading.tokens.form(token);
    const description = form.lower === 'the' ? context.describedAt(token) : null;
    if (description) {
      this.described.set(token, description);
      this.see(description.role, token, description.end);
    }
    const pronoun = PRONOUNS.get(form.lower);
    if (!pronoun || form.text === 'IT') return null;
    const link = this.resolve(token, pronoun);
    if (!link) return null;
    this.links.set(token, link);
    this.see(link.role, token, token + 1, pronoun.possessive ? false : null);
    return link;
  }

  /** Notes that somebody is spoken of in tokens [token, end); whether as the subject is found out where it isn't said. */
  private see(role: Role, token: number, end: number, asSubject: boolean | null = null): void {
    const { tokens } = this.reading;
    const free = this.isFree(token, end);
    const subject = asSubject ?? (free && this.sentence.subject === null);
    if (subject) this.sentence.subject ??= role;
    if (asSubject !== false && isThing(role)) this.sentence.note(role, end, free);
    role.lastSeen = token;
    const list = role.type === 'person' && !role.plural ? this.people : this.others;
    const block = tokens.blockAt(token);
    const told = this.isQuoted(token) ? null : { sentence: this.toldSentences, block, subject };
    list.see(role, { sentence: tokens.sentenceOf[token] ?? 0, block, subject }, told);
  }

  private isQuoted(token: number): boolean {
    return (this.reading.segments.outermostOf[token] ?? -1) >= 0;
  }

  private isTold(sentence: number): boolean {
    const range = this.reading.tokens.sentences[sentence];
    return range !== undefined && !(this.isQuoted(range.first) && this.isQuoted(range.end - 1));
  }

  /** Subject or object of its clause: no preposition stands before it, and it owns nothing. */
  private isFree(token: number, end: number): boolean {
    const { tokens } = this.reading;
    let at = token - 1;
    while (at > 0 && at > token - 6 && tokens.form(at).names & TITLE) at--;
    if (NOT_BEFORE_SUBJECTS.has(tokens.lower(at)) && tokens.sentenceOf[at] === tokens.sentenceOf[token]) return false;
    const after = this.reading.text.charCodeAt(tokens.endOf(end - 1));
    return !(after === 0x27 || after === 0x2019); // "Oduya’s": the owner is no subject
  }

  /** The organisation last spoken of, for "the company" and the like. */
  latestBody(token: number): Role | null {
    const found = this.others.best((candidate) => {
      return candidate.role.type === 'organization' ? this.recency(candidate, token) : -Infinity;
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
    const gender = pronoun.kind === 'female' ? 'female' : 'male';
    const quoted = this.isQuoted(token);
    const ahead = this.subjectAhead(token, pronoun, (role) => role.type === 'person' && (role.gender ?? gender) === gender);
    if (ahead) {
      ahead.gender ??= gender;
      return { role: ahead, confidence: 0.75, rule: 'subject-ahead' };
    }
    const speaks = !quoted && !pronoun.possessive && this.isBesideCue(token);
    const found = this.people.best((candidate) => {
      if (candidate.role.gender !== null && candidate.role.gender !== gender) return -Infinity;
      let score = this.recency(candidate, token);
      if (candidate.role.gender === gender) score += 0.8;
      if (speaks && candidate.role === this.lastSpeaker) score += 1;
      if (!quoted && this.continues(candidate, token)) score += 0.3;
      if (quoted && candidate.role === this.lastSpeaker && !candidate.quoted) score -= 0.8;
      return score;
    }, -3);
    if (!found) return null;
    const { role } = found.candidate;
    role.gender ??= gender;
    return { role, confidence: Math.min(0.95, 0.6 + 0.1 * Math.min(3, found.margin)), rule: 'pronoun-person' };
  }

  /** "it" means a body or a country only where words are said; "its" whose clause it stands in. */
  private resolveThing(token: number, pronoun: Pronoun): PronounLink | null {
    if (pronoun.possessive) return this.ownerOf(token, pronoun);
    if (this.reading.tokens.form(token - 1).cue?.verb) return this.afterCue(token);
    if (!this.isBesideCue(token)) return pronoun.reflexive ? this.ownerOf(token, pronoun) : null;
    return this.latestThing(token, -3, 0.8);
  }

  private latestThing(token: number, threshold: number, confidence: number): PronounLink | null {
    const quoted = this.isQuoted(token);
    const found = this.others.best((candidate) => {
      if (!isThing(candidate.role)) return -Infinity;
      const place = quoted ? candidate.latest : candidate.told;
      return this.recency(candidate, token) + (place?.subject ? 0.7 : 0) + (candidate.role === this.lastSpeaker ? 1 : 0);
    }, threshold);
    return found && { role: found.candidate.role, confidence, rule: 'pronoun-body' };
  }

  /** "Kenya said it would", "the board says they will": who says so, when that is no person; "urged it" is somebody else. */
  private afterCue(token: number): PronounLink | null {
    const { subject } = this.sentence;
    const object = this.reading.tokens.lower(token + 1) === 'to';
    return subject && !object && isThing(subject) ? { role: subject, confidence: 0.75, rule: 'pronoun-body' } : null;
  }

  /**
   * "Kenya raised its tariffs", "accused Kenya of hiding its debts": the subject or object nearest before; "Kenya and its
   * allies": the name right before. "Opening hours and its …" has no owner that could be known.
   */
  private ownerOf(token: number, pronoun: Pronoun): PronounLink | null {
    const { tokens } = this.reading;
    const ahead = this.subjectAhead(token, pronoun, isThing);
    if (ahead) return { role: ahead, confidence: 0.75, rule: 'subject-ahead' };
    const { nearest, last, lastEnd } = this.sentence;
    const before = tokens.lower(token - 1);
    if ((before === 'and' || before === 'or') && !this.isOwned(token - 2)) {
      return last && lastEnd === token - 1 ? { role: last, confidence: 0.8, rule: 'owner' } : null;
    }
    const owner = nearest ?? last;
    if (owner) return { role: owner, confidence: nearest ? 0.8 : 0.6, rule: 'owner' };
    const opens = token - tokens.sentenceAt(token).first < LONGEST_OPENING;
    return opens ? this.latestThing(token, -0.6, 0.65) : null;
  }

  /** "its ports" before "and its": the owner is the same. */
  private isOwned(token: number): boolean {
    for (let i = token; i > token - 4; i--) if (PRONOUNS.get(this.reading.tokens.lower(i))?.possessive) return true;
    return false;
  }

  /**
   * "At her shop, Ana Ruiz counts", "Closing its border, Kenya said": the subject behind the comma, for a possessive in
   * what opens the sentence; null where there is none that fits.
   */
  private subjectAhead(token: number, pronoun: Pronoun, fits: (role: Role) => boolean): Role | null {
    const { tokens } = this.reading;
    if (!pronoun.possessive || this.sentence.subject !== null) return null;
    const sentence = tokens.sentenceAt(token);
    const opening = tokens.lower(sentence.first);
    if (token === sentence.first || token - sentence.first > LONGEST_OPENING || !(OPENERS.has(opening) || opening.endsWith('ing'))) return null;
    for (let m = this.next; m < this.mentions.length && m < this.next + MOST_BETWEEN; m++) {
      const mention = this.mentions[m];
      if (!mention || mention.start >= tokens.endOf(sentence.end - 1)) return null;
      const first = tokens.firstAtOrAfter(mention.start);
      let comma = first - 1;
      while (comma > first - 6 && (tokens.form(comma).names & TITLE || tokens.lower(comma) === 'the')) comma--;
      if (tokens.form(comma).text !== ',' || comma < token || mention.form === 'demonym') continue;
      const role = this.cast.get(mention.actor);
      return role && fits(role) && this.isFree(first, tokens.firstAtOrAfter(mention.end)) ? role : null;
    }
    return null;
  }

  private resolvePlural(token: number, pronoun: Pronoun): PronounLink | null {
    if (pronoun.possessive || pronoun.reflexive || !this.isBesideCue(token)) return null;
    const { tokens } = this.reading;
    if (tokens.form(token - 1).cue?.verb) {
      const { subject } = this.sentence;
      const isThem = tokens.lower(token) === 'them';
      return subject?.plural && !isThem ? { role: subject, confidence: 0.7, rule: 'pronoun-plural' } : null;
    }
    const found = this.others.best((candidate) => {
      const { role } = candidate;
      return this.recency(candidate, token) + (role.plural ? 1.5 : -0.5) + (role === this.lastSpeaker ? 1 : 0);
    }, -2);
    return found && { role: found.candidate.role, confidence: 0.65, rule: 'pronoun-plural' };
  }

  /**
   * How present somebody is at a token. Outside quotation marks only what the article tells counts, so that neither the
   * length of a quotation nor the names in it come between a speaker and "he said".
   */
  private recency(candidate: Candidate, token: number): number {
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
  private continues({ told }: Candidate, token: number): boolean {
    return told !== null && told.subject && told.sentence === this.toldSentences - 1 && told.block === this.reading.tokens.blockAt(token);
  }

  /** "he said", "she further added", "said he". */
  private isBesideCue(token: number): boolean {
    const { tokens } = this.reading;
    for (let i = token + 1; i <= token + 4; i++) {
      const { cue, lower } = tokens.form(i);
      if (cue?.verb) return true;
      if (!BEFORE_VERBS.has(lower) && !lower.endsWith('ly')) break;
    }
    return tokens.form(token - 1).cue?.verb != null;
  }
}

/** Who has been spoken of in the sentence in hand. */
class SentenceSoFar {
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
function isThing(role: Role): boolean {
  return role.type !== 'person' && role.type !== 'place' && !role.plural;
}

/** What may stand between a pronoun and its verb: "he has also repeatedly said". */
const BEFORE_VERBS: ReadonlySet<string> = new Set(words(
  `has had have did does do will would could should may might must can is was are were not n't also then later further again
   now still once often never always first even just soon`,
));

/** Tokens in the phrase that opens a sentence, up to a pronoun in it. */
const LONGEST_OPENING = 8;
/** Names between a pronoun and the subject that it looks ahead to. */
const MOST_BETWEEN = 4;
const OPENERS: ReadonlySet<string> = new Set(words(
  'at in on for with as from by under after before since despite like unlike through during without within outside behind beside near',
));

const TITLE = NameFact.role | NameFact.roleModifier | NameFact.honorific | NameFact.orgHead;
const NOT_BEFORE_SUBJECTS: ReadonlySet<string> = new Set(words(
  `of for at from in with on to by against about between over under through into like after before during without near and`,
));
