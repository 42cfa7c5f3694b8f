import type { ActorMention, Gender } from '../actors/findActors';
import type { Evidence } from '../mention';
import type { Reading } from '../reading';
import { Shape } from '../words/wordForm';
import { WordSet, wordSet } from '../words/wordSet';
import { severalPeople, somebody, speakOf } from './cast';
import type { Cast, Role } from './cast';
import { PEOPLE, startOfGroup } from './groups';
import { pronounWords, WE } from './pronounForms';
import { PronounResolver } from './pronounResolver';
import type { PronounLink } from './pronounResolver';
import { Stage } from './stage';

/** What the attributions tell the pronouns: where somebody speaks, and who was found to speak there. */
export interface SpeechContext {
  /** The token at which the next phrase for a speaker starts; the number of tokens behind the last. */
  readonly nextToken: number;
  /** Behind the last phrase for a speaker that was settled. */
  readonly phraseEnd: number;
  /** Settles the speakers of the phrases up to a token; called in text order at the tokens where a phrase starts. */
  speakerAt(token: number, pronoun: PronounLink | null): Role | null;
  /** Whom a definite description that starts at a token means ("the ministry"); null where there is none. */
  describedAt(token: number): Described | null;
}

export interface Described {
  readonly role: Role;
  /** Behind its last token. */
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
  /** The words that it takes up. */
  readonly evidence: Evidence;
}

/** What was read at a token, in text order. */
export interface ReadAt<T> {
  readonly token: number;
  readonly value: T;
}

/** Words at which the walk stops: pronouns and what a description starts with. */
const TELLING = new WordSet(['the', ...WE.words, ...PEOPLE.words, ...pronounWords()]);

const WOMEN = wordSet('mother mum mom wife daughter sister grandmother aunt niece girlfriend fiancée fiancee widow stepmother');
const MEN = wordSet('father dad husband son brother grandfather uncle nephew boyfriend fiancé fiance widower stepfather');
const OTHERS = ['child', 'baby', 'partner', 'spouse', 'boss', 'friend', 'colleague', 'neighbour', 'neighbor'];
const RELATIVES = new WordSet([...WOMEN.words, ...MEN.words, ...OTHERS]);
const BEFORE_CLAUSES = wordSet('that because when while if but said says');
const BEFORE_RELATIVES = wordSet('late elder older younger eldest oldest youngest little big former own young old new first second');

/**
 * Walks the article once and says whom each third-person pronoun means: by gender and number, by how recently and in which
 * place of the sentence somebody was spoken of, and by who spoke last.
 */
export class PronounReader {
  readonly links: ReadAt<PronounLink>[] = [];
  /** Descriptions ("the ministry") by first token. */
  readonly described: ReadAt<Described>[] = [];
  /** Tokens of "I", "my" and the like. */
  readonly firstPersons: number[] = [];
  /** Tokens of "we", "our" and the like. */
  readonly wes: number[] = [];
  /** By noun: "her mother", twice, is one. */
  private readonly relatives = new Map<string, Role>();
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

  /** The person whom the last sentences are about. */
  leadingPerson(token: number, gender: Gender): Role | null {
    return this.stage.leadingPerson(token, gender);
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
    if (form.person === 1) this.firstPersons.push(token);
    else if (WE.has(form)) this.wes.push(token);
    let link: PronounLink | null = null;
    const isName = token === this.nextToken;
    if (isName) this.readName(token);
    else link = this.readWord(token, context);
    if (token !== context.nextToken) return;
    const speaker = context.speakerAt(token, link);
    if (!speaker) return;
    this.stage.hear(speaker);
    if (!link && !isName) this.stage.see(speaker, token, token + 1, true);
  }

  private readName(token: number): void {
    const mention = this.mentions[this.next];
    const role = mention && this.cast.of(mention);
    if (role && mention.form !== 'demonym') {
      this.stage.see(role, token, mention.endToken);
      speakOf(role, mention);
    }
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
    if (PEOPLE.has(form)) this.seeGroup(token, context);
    if (!pronoun || form.text === 'IT') {
      if (form.person === 1) this.seeRelative(token);
      return null;
    }
    const link = this.resolver.resolve(token, pronoun, this.next, token === context.nextToken);
    if (link) {
      if (link.role.id !== '') this.links.push({ token, value: link });
      this.stage.see(link.role, token, token + 1, pronoun.possessive ? false : null);
    }
    if (pronoun.possessive) this.seeRelative(token);
    return link?.role.id === '' ? null : link;
  }

  /** "show insiders": several people, unless they speak here or are part of a name. */
  private seeGroup(noun: number, context: SpeechContext): void {
    const { tokens } = this.reading;
    if (noun < context.phraseEnd || tokens.form(noun + 1).shape & Shape.capitalised) return;
    const first = Math.max(startOfGroup(tokens, noun), context.phraseEnd);
    this.stage.see(severalPeople({ first, end: noun + 1 }), first, noun + 1);
  }

  /** "her mother", "my late father": somebody without a name comes on stage, unless the name follows. */
  private seeRelative(owner: number): void {
    const { tokens } = this.reading;
    let noun = owner + 1;
    if (BEFORE_RELATIVES.has(tokens.form(noun))) noun++;
    if (!RELATIVES.has(tokens.form(noun))) return;
    const after = tokens.form(noun + 1).text === ',' ? noun + 2 : noun + 1;
    if (tokens.form(after).shape & Shape.capitalised && tokens.sentenceOf[after] === tokens.sentenceOf[noun]) return;
    const { lower } = tokens.form(noun);
    const gender = WOMEN.has(tokens.form(noun)) ? 'female' : MEN.has(tokens.form(noun)) ? 'male' : null;
    let relative = this.relatives.get(lower);
    if (!relative) this.relatives.set(lower, (relative = somebody(gender)));
    const opens = tokens.sentenceAt(owner).first === owner || BEFORE_CLAUSES.has(tokens.form(owner - 1));
    const owns = tokens.lower(noun + 1) === "'s";
    this.stage.see(relative, noun, noun + 1, opens && !owns);
  }
}
