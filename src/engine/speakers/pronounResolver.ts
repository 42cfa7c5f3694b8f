import type { ActorMention } from '../actors/findActors';
import { mentionOf, wordsOf } from '../mention';
import type { Evidence } from '../mention';
import type { Reading } from '../reading';
import { speakOf, takenUp, takenUpBy } from './cast';
import type { Cast, Role } from './cast';
import type { Pronoun } from './pronounForms';
import { isThing, TITLE } from './stage';
import type { Stage } from './stage';
import { wordSet } from '../words/wordSet';

/** Whom a pronoun means, by token. */
export interface PronounLink {
  readonly role: Role;
  readonly confidence: number;
  readonly rule: string;
  /** The words that it takes up. */
  readonly evidence: Evidence;
}

function linkTo(role: Role, confidence: number, rule: string, evidence: Evidence = takenUp(role)): PronounLink {
  return { role, confidence, rule, evidence };
}

/** Says whom a third-person pronoun means, from who is on stage. */
export class PronounResolver {
  private next = 0;
  private isSpeaker = false;

  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly stage: Stage,
    private readonly mentions: readonly ActorMention[],
  ) {}

  /** `next` is the index of the first named mention behind the pronoun; `isSpeaker`: grammar found that it speaks. */
  resolve(token: number, pronoun: Pronoun, next: number, isSpeaker: boolean): PronounLink | null {
    this.next = next;
    this.isSpeaker = isSpeaker;
    switch (pronoun.kind) {
      case 'male':
      case 'female': return this.resolvePerson(token, pronoun);
      case 'thing': return this.resolveThing(token, pronoun);
      case 'plural': return this.resolvePlural(token, pronoun);
    }
  }

  private resolvePerson(token: number, pronoun: Pronoun): PronounLink | null {
    const gender = pronoun.kind === 'female' ? 'female' : 'male';
    const quoted = this.stage.isQuoted(token);
    const ahead = this.subjectAhead(token, pronoun, (role) => role.type === 'person' && (role.gender ?? gender) === gender);
    if (ahead) {
      ahead.role.gender ??= gender;
      return ahead;
    }
    const speaks = !quoted && !pronoun.possessive && this.isBesideCue(token);
    const trails = speaks && this.trailsContent(token);
    const inClause = !quoted && CLAUSE_OPENERS.has(this.reading.tokens.form(token - 1));
    const found = this.stage.people.best((candidate) => {
      if (candidate.role.gender !== null && candidate.role.gender !== gender) return -Infinity;
      if (candidate.role.id === '' && !quoted && !candidate.told?.subject) return -Infinity; // "with her husband" is in passing
      let score = this.stage.recency(candidate, token);
      if (candidate.role.gender === gender) score += 0.8;
      else if (candidate.role.base !== null) score += UNKNOWN_GENDER;
      if (speaks && candidate.role === this.stage.lastSpeaker) score += this.stage.speaksOn;
      if (!quoted && this.stage.continues(candidate, token)) score += 0.3;
      if (trails && this.stage.isInSentence(candidate)) score -= 0.8;
      if (inClause && candidate.role === this.stage.sentence.subject) score += 0.6;
      if (quoted && candidate.role === this.stage.lastSpeaker && !candidate.quoted) score -= 0.8;
      return score;
    }, -3);
    if (!found) return null;
    const { role } = found.candidate;
    if (found.margin > 0.4) role.gender ??= gender;
    return linkTo(role, Math.min(0.95, 0.6 + 0.1 * Math.min(3, found.margin)), 'pronoun-person');
  }

  /** "People like Oduya, he said.": who is spoken of in front of the verb at the end is not who speaks. */
  private trailsContent(token: number): boolean {
    const { tokens } = this.reading;
    if (tokens.form(token - 1).text !== ',') return false;
    const { end } = tokens.sentenceAt(token);
    return token + 3 >= end;
  }

  /** "it" means a body or a country only where words are said; "its" whose clause it stands in. */
  private resolveThing(token: number, pronoun: Pronoun): PronounLink | null {
    if (pronoun.possessive) return this.ownerOf(token, pronoun);
    if (this.reading.tokens.form(token - 1).cue?.verb) return this.afterCue(token);
    if (!this.isBesideCue(token)) return pronoun.reflexive ? this.ownerOf(token, pronoun) : null;
    return this.latestThing(token, -3, 0.8);
  }

  private latestThing(token: number, threshold: number, confidence: number): PronounLink | null {
    const quoted = this.stage.isQuoted(token);
    const found = this.stage.others.best((candidate) => {
      if (!isThing(candidate.role)) return -Infinity;
      const place = quoted ? candidate.latest : candidate.told;
      return this.stage.recency(candidate, token) + (place?.subject ? 0.7 : 0) + (candidate.role === this.stage.lastSpeaker ? 1 : 0);
    }, threshold);
    return found && linkTo(found.candidate.role, confidence, 'pronoun-body');
  }

  /** "Kenya said it would", "the board says they will": who says so, when that is no person; "urged it" is somebody else. */
  private afterCue(token: number): PronounLink | null {
    const { subject } = this.stage.sentence;
    const object = this.reading.tokens.lower(token + 1) === 'to';
    return subject && !object && isThing(subject) ? linkTo(subject, 0.75, 'pronoun-body') : null;
  }

  /**
   * "Kenya raised its tariffs", "accused Kenya of hiding its debts": the subject or object nearest before; "Kenya and its
   * allies": the name right before. "Opening hours and its …" has no owner that could be known.
   */
  private ownerOf(token: number, pronoun: Pronoun): PronounLink | null {
    const { tokens } = this.reading;
    const ahead = this.subjectAhead(token, pronoun, isThing);
    if (ahead) return ahead;
    const { nearest, last, lastEnd } = this.stage.sentence;
    const before = tokens.lower(token - 1);
    if ((before === 'and' || before === 'or') && !this.isOwned(token - 2)) {
      return last && lastEnd === token - 1 ? linkTo(last, 0.8, 'owner') : null;
    }
    const owner = nearest ?? last;
    if (owner) return linkTo(owner, nearest ? 0.8 : 0.6, 'owner');
    const opens = token - tokens.sentenceAt(token).first < LONGEST_OPENING;
    return opens ? this.latestThing(token, -0.6, 0.65) : null;
  }

  /** "its ports" before "and its": the owner is the same. */
  private isOwned(token: number): boolean {
    for (let i = token; i > token - 4; i--) if (this.reading.tokens.form(i).pronoun?.possessive) return true;
    return false;
  }

  /**
   * "At her shop, Ana Ruiz counts", "Closing its border, Kenya said": the subject behind the comma, for a possessive in
   * what opens the sentence; null where there is none that fits.
   */
  private subjectAhead(token: number, pronoun: Pronoun, fits: (role: Role) => boolean): PronounLink | null {
    const { tokens } = this.reading;
    if (!pronoun.possessive || this.stage.sentence.subject !== null) return null;
    const sentence = tokens.sentenceAt(token);
    const opening = tokens.form(sentence.first);
    if (token === sentence.first || token - sentence.first > LONGEST_OPENING) return null;
    if (!OPENERS.has(opening) && !opening.lower.endsWith('ing')) return null;
    for (let m = this.next; m < this.mentions.length && m < this.next + MOST_BETWEEN; m++) {
      const mention = this.mentions[m];
      if (!mention || mention.start >= tokens.endOf(sentence.end - 1)) return null;
      const first = mention.firstToken;
      let comma = first - 1;
      while (comma > first - 6 && (tokens.form(comma).names & TITLE || tokens.lower(comma) === 'the')) comma--;
      if (tokens.form(comma).text !== ',' || comma < token || mention.form === 'demonym') continue;
      const role = this.cast.of(mention);
      const isSubject = role && fits(role) && this.stage.isFree(first, mention.endToken);
      return isSubject ? linkTo(role, 0.75, 'subject-ahead', wordsOf(mention)) : null;
    }
    return null;
  }

  private resolvePlural(token: number, pronoun: Pronoun): PronounLink | null {
    if (pronoun.possessive || pronoun.reflexive || !this.isBesideCue(token)) return null;
    const { tokens } = this.reading;
    if (tokens.form(token - 1).cue?.verb) {
      const { subject } = this.stage.sentence;
      const isThem = tokens.lower(token) === 'them';
      const role = subject?.plural && !isThem ? (this.actorOf(subject) ?? subject) : null;
      return role && linkTo(role, 0.7, 'pronoun-plural');
    }
    const found = this.stage.others.best((candidate) => {
      const { role } = candidate;
      if (role.type === 'place') return -Infinity;
      return this.stage.recency(candidate, token) + (role.plural ? 1.5 : -0.5) + (role === this.stage.lastSpeaker ? 1 : 0);
    }, -2);
    const group = this.stage.groups.best((candidate) => this.stage.recency(candidate, token) + 1.5, found?.score ?? LEAST_GROUP);
    const role = group ? this.actorOf(group.candidate.role) : (found?.candidate.role ?? null);
    return role && linkTo(role, 0.65, 'pronoun-plural');
  }

  /** "show insiders" become an actor once "they" speak. */
  private actorOf({ words }: Role): Role | null {
    if (!words) return null;
    const span = this.reading.tokens.span(words.first, words.end);
    const role = this.cast.nominal(span.text, 'group', true, null);
    this.cast.mention(role, mentionOf(span, 'nominal', 0.6, 'unnamed', takenUpBy(span, role)));
    speakOf(role, span);
    this.stage.see(role, words.first, words.end, false);
    return role;
  }

  /** "he said", "she further added", "said he". */
  private isBesideCue(token: number): boolean {
    if (this.isSpeaker) return true;
    const { tokens } = this.reading;
    for (let i = token + 1; i <= token + 4; i++) {
      const form = tokens.form(i);
      if (form.cue?.verb) return true;
      if (!BEFORE_VERBS.has(form) && !form.lower.endsWith('ly')) break;
    }
    return tokens.form(token - 1).cue?.verb != null;
  }
}

/** What may stand between a pronoun and its verb: "he has also repeatedly said". */
const BEFORE_VERBS = wordSet(
  `has had have did does do will would could should may might must can is was are were not n't also then later further again
   now still once often never always first even just soon`,
);

/** How much a named person whose gender nothing tells is worth, where one of the right gender is worth 0.8. */
const UNKNOWN_GENDER = 0.3;

const CLAUSE_OPENERS = wordSet(
  'and but or because after before when while as since although though that which where whether if until once so yet',
);

/** The least that a group must be present to be meant by "they". */
const LEAST_GROUP = 0.3;

/** Tokens in the phrase that opens a sentence, up to a pronoun in it. */
const LONGEST_OPENING = 8;
/** Names between a pronoun and the subject that it looks ahead to. */
const MOST_BETWEEN = 4;
const OPENERS = wordSet(
  'at in on for with as from by under after before since despite like unlike through during without within outside behind beside near',
);
