import type { ActorMention } from '../actors/findActors';
import type { Reading } from '../reading';
import { TokenKind } from '../words/wordForm';
import type { Cast, Role } from './cast';
import { PronounResolver } from './pronounResolver';
import type { PronounLink } from './pronounResolver';
import { Stage } from './stage';

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
  private readonly stage: Stage;
  private readonly resolver: PronounResolver;
  /** Index of the named mention that is next at the token in hand. */
  private next = 0;

  /** `mentions` are the named ones, sorted. */
  constructor(private readonly reading: Reading, private readonly cast: Cast, private readonly mentions: readonly ActorMention[]) {
    this.stage = new Stage(reading);
    this.resolver = new PronounResolver(reading, cast, this.stage, mentions);
  }

  read(context: SpeechContext): void {
    const { tokens } = this.reading;
    let sentence = -1;
    for (let i = 0; i < tokens.count; i++) {
      const s = tokens.sentenceOf[i] ?? 0;
      if (s !== sentence) this.stage.openSentence(s);
      sentence = s;
      this.readToken(i, context);
    }
  }

  /** The organisation last spoken of, for "the company" and the like. */
  latestBody(token: number, threshold?: number): Role | null {
    return this.stage.latestBody(token, threshold);
  }

  get previousSpeaker(): Role | null {
    return this.stage.lastSpeaker;
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
      if (role && mention.form !== 'demonym') this.stage.see(role, token, tokens.firstAtOrAfter(mention.end));
      this.next++;
    } else if (tokens.form(token).kind === TokenKind.word) link = this.readWord(token, context);
    const speaker = context.speakerAt(token, link);
    if (!speaker) return;
    this.stage.lastSpeaker = speaker;
    if (!link && !isName) this.stage.see(speaker, token, token + 1, true);
  }

  private readWord(token: number, context: SpeechContext): PronounLink | null {
    const form = this.reading.tokens.form(token);
    const description = form.lower === 'the' ? context.describedAt(token) : null;
    if (description) {
      this.described.set(token, description);
      this.stage.see(description.role, token, description.end);
    }
    const { pronoun } = form;
    if (!pronoun || form.text === 'IT') return null;
    const link = this.resolver.resolve(token, pronoun, this.next);
    if (!link) return null;
    this.links.set(token, link);
    this.stage.see(link.role, token, token + 1, pronoun.possessive ? false : null);
    return link;
  }
}
