import type { ActorMention } from '../actors/findActors';
import type { Reading } from '../reading';
import { WordSet } from '../words/wordSet';
import type { Cast, Role } from './cast';
import { pronounWords } from './pronounForms';
import { PronounResolver } from './pronounResolver';
import type { PronounLink } from './pronounResolver';
import { Stage } from './stage';
import { INTERVIEW_WORDS, WordsMet } from './wordsMet';

/** What the attributions tell the pronouns: where somebody speaks, and who was found to speak there. */
export interface SpeechContext {
  /** The token at which the next phrase for a speaker starts; the number of tokens behind the last. */
  readonly nextToken: number;
  /** Settles the speakers of the phrases up to a token; called in text order at the tokens where a phrase starts. */
  speakerAt(token: number, pronoun: PronounLink | null): Role | null;
  /** Whom a definite description that starts at a token means ("the ministry"); null where there is none. */
  describedAt(token: number): Described | null;
}

export interface Described {
  readonly role: Role;
  /** Behind its last token. */
  readonly end: number;
}

/** What was read at a token, in text order. */
export interface ReadAt<T> {
  readonly token: number;
  readonly value: T;
}

/** Words at which the walk stops: pronouns, what a description starts with, and what interviews are known by. */
const TELLING = new WordSet(['the', ...pronounWords(), ...INTERVIEW_WORDS.words]);

/**
 * Walks the article once and says whom each third-person pronoun means: by gender and number, by how recently and in which
 * place of the sentence somebody was spoken of, and by who spoke last.
 */
export class PronounReader {
  readonly links: ReadAt<PronounLink>[] = [];
  /** Descriptions ("the ministry") by first token. */
  readonly described: ReadAt<Described>[] = [];
  readonly met = new WordsMet();
  private readonly stage: Stage;
  private readonly resolver: PronounResolver;
  /** Index of the named mention that is next at the token in hand, and the token that it starts with. */
  private next = 0;
  private nextToken = 0;

  /** `mentions` are the named ones, sorted. */
  constructor(private readonly reading: Reading, private readonly cast: Cast, private readonly mentions: readonly ActorMention[]) {
    this.stage = new Stage(reading);
    this.resolver = new PronounResolver(reading, cast, this.stage, mentions);
  }

  read(context: SpeechContext): void {
    const { tokens } = this.reading;
    this.goToMention(-1);
    let stop = Math.min(this.nextToken, context.nextToken);
    for (let s = 0; s < tokens.sentences.length; s++) {
      const sentence = tokens.sentences[s];
      if (!sentence) continue;
      this.stage.openSentence(sentence);
      for (let i = sentence.first; i < sentence.end; i++) {
        if (i !== stop && !TELLING.has(tokens.form(i))) continue;
        this.readToken(i, context);
        stop = Math.min(this.nextToken, context.nextToken);
      }
    }
  }

  /** The organisation last spoken of, for "the company" and the like. */
  latestBody(token: number, threshold?: number): Role | null {
    return this.stage.latestBody(token, threshold);
  }

  get previousSpeaker(): Role | null {
    return this.stage.lastSpeaker;
  }

  /** Whom the pronoun at a token means; asked for tokens that were read a moment ago. */
  linkAt(token: number): PronounLink | null {
    for (let at = this.links.length - 1; at >= 0; at--) {
      const link = this.links[at];
      if (!link || link.token < token) return null;
      if (link.token === token) return link.value;
    }
    return null;
  }

  /** Goes on to the first mention behind a token; those that start within a word, as people may mark them, are not read. */
  private goToMention(behind: number): void {
    const { tokens } = this.reading;
    for (; this.next < this.mentions.length; this.next++) {
      const mention = this.mentions[this.next];
      if (!mention || mention.firstToken <= behind || tokens.startOf(mention.firstToken) !== mention.start) continue;
      this.nextToken = mention.firstToken;
      return;
    }
    this.nextToken = tokens.count;
  }

  private readToken(token: number, context: SpeechContext): void {
    const form = this.reading.tokens.form(token);
    this.met.note(form, token);
    let link: PronounLink | null = null;
    const isName = token === this.nextToken;
    if (isName) this.readName(token);
    else link = this.readWord(token, context);
    if (token !== context.nextToken) return;
    const speaker = context.speakerAt(token, link);
    if (!speaker) return;
    this.stage.lastSpeaker = speaker;
    if (!link && !isName) this.stage.see(speaker, token, token + 1, true);
  }

  private readName(token: number): void {
    const mention = this.mentions[this.next];
    const role = mention && this.cast.of(mention);
    if (role && mention.form !== 'demonym') this.stage.see(role, token, mention.endToken);
    this.goToMention(token);
  }

  private readWord(token: number, context: SpeechContext): PronounLink | null {
    const form = this.reading.tokens.form(token);
    const description = form.lower === 'the' ? context.describedAt(token) : null;
    if (description) {
      this.described.push({ token, value: description });
      this.stage.see(description.role, token, description.end);
    }
    const { pronoun } = form;
    if (!pronoun || form.text === 'IT') return null;
    const link = this.resolver.resolve(token, pronoun, this.next);
    if (!link) return null;
    this.links.push({ token, value: link });
    this.stage.see(link.role, token, token + 1, pronoun.possessive ? false : null);
    return link;
  }
}
