import { commaBefore, isClosed, roleBeforeComma } from '../actors/appositions';
import type { ActorMention } from '../actors/findActors';
import type { ActorType } from '../analysis';
import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { Cast, Role } from './cast';
import type { HeadNoun } from './phraseHead';
import { ARTICLES, AUTHORED, DOCUMENTS, FROM, POSSESSIVES } from './speakerNouns';
import { wordSet } from '../words/wordSet';
import { rareWords } from '../words/rareWords';

/** Somebody named behind a description: "its director, Dr Ana Ruiz". */
export interface Apposition {
  readonly role: Role;
  readonly description: TokenRange;
  /** Token behind the name. */
  readonly end: number;
}

/** The named actors in and around a speaker phrase. */
export class PhraseNames {
  constructor(private readonly tokens: Tokens, private readonly cast: Cast, private readonly mentions: readonly ActorMention[]) {}

  /** The mentions inside a range, in order. */
  mentionsIn(range: TokenRange): readonly ActorMention[] {
    const { tokens } = this;
    const found: ActorMention[] = [];
    const end = tokens.endOf(range.end - 1);
    for (let m = this.indexFrom(tokens.startOf(range.first)); m < this.mentions.length; m++) {
      const mention = this.mentions[m];
      if (!mention || mention.end > end) break;
      found.push(mention);
    }
    return found;
  }

  /** The mention that starts at a token; null when none does. */
  startingAt(token: number): ActorMention | null {
    const start = this.tokens.startOf(token);
    const mention = this.mentions[this.indexFrom(start)];
    return mention?.start === start ? mention : null;
  }

  /** The last mention that starts before an offset. */
  before(offset: number): ActorMention | null {
    return this.mentionAt(this.indexFrom(offset) - 1);
  }

  /** "the House" is a name of its own, not a description. */
  isInName(token: number): boolean {
    const start = this.tokens.startOf(token);
    const next = this.indexFrom(start);
    const before = this.mentionAt(next - 1);
    return this.mentionAt(next)?.start === start || (before !== null && before.end > start);
  }

  /** "the company’s founder, Ana Ruiz": the name that follows says who, also where the phrase was cut before it. */
  apposed(phrase: TokenRange): Apposition | null {
    const { tokens } = this;
    let comma = phrase.first + 1;
    while (comma < phrase.end && !COMMA.has(tokens.form(comma))) comma++;
    if (!COMMA.has(tokens.form(comma)) || tokens.sentenceOf[comma] !== tokens.sentenceOf[phrase.first]) return null;
    const mention = this.mentions[this.indexFrom(tokens.startOf(comma))];
    const name = mention && tokens.rangeOf(mention);
    if (!name || name.first > comma + 3 || commaBefore(tokens, name.first) !== comma) return null;
    const role = this.cast.of(mention);
    const description = role?.type === 'person' ? roleBeforeComma(tokens, name) : null;
    return role && description && description.first >= phrase.first ? { role, description, end: name.end } : null;
  }

  /** "The study, by the Harbour Institute, found", "figures released in May by the Harbour Institute": the author behind the noun. */
  authorBehind(phrase: TokenRange, { token }: HeadNoun): ActorMention | null {
    const { tokens } = this;
    if (COMMA.has(tokens.form(phrase.end)) && BY_FROM.has(tokens.form(phrase.end + 1))) return this.authorAt(phrase.end + 2);
    return this.authorFrom(token);
  }

  /** "The report": the author of "a report released in May by the Harbour Institute", where one was spoken of before. */
  authorBefore({ form, token }: HeadNoun): ActorMention | null {
    const { tokens } = this;
    const limit = Math.max(0, token - FARTHEST_DOCUMENT);
    for (let i = token - 1; i >= limit; i--) {
      const author = tokens.form(i) === form ? this.authorFrom(i) : null;
      if (author) return author;
    }
    return null;
  }

  /** The author of the document that a clause tells of last: in front of the comma at a token, behind the one before. */
  authorInClause(comma: number): ActorMention | null {
    const { tokens } = this;
    const { first } = tokens.sentenceAt(comma);
    for (let i = comma - 1; i >= first && !COMMA.has(tokens.form(i)); i--) {
      const form = tokens.form(i);
      if (DOCUMENTS.has(form) || AUTHORED.has(form)) return this.authorFrom(i);
    }
    return null;
  }

  /** The author of the document at a token, behind "by" or "from" in the same clause. */
  private authorFrom(noun: number): ActorMention | null {
    const { tokens } = this;
    const end = Math.min(tokens.sentenceAt(noun).end, noun + LONGEST_RELEASE);
    for (let by = noun + 1; by < end && !COMMA.has(tokens.form(by)); by++) {
      const author = BY_FROM.has(tokens.form(by)) ? this.authorAt(by + 1) : null;
      if (author) return author;
    }
    return null;
  }

  private authorAt(token: number): ActorMention | null {
    const mention = this.startingAt(ARTICLES.has(this.tokens.form(token)) ? token + 1 : token);
    const role = mention && this.cast.of(mention);
    return role && role.type !== 'place' && mention.form !== 'demonym' ? mention : null;
  }

  /**
   * "the cabin’s owner, retired logger Ana Ruiz, said", "A group of residents, Harbour Neighbours, said": whoever is named between
   * the comma and the next, whatever the noun before; its head is one that can speak. Null where the comma closes an opening
   * phrase, "According to the police, Ana Ruiz, 34, drove".
   */
  namedBehind(phrase: TokenRange, head: HeadNoun): Apposition | null {
    const { tokens } = this;
    const comma = phrase.end;
    const sentence = tokens.sentenceAt(phrase.first);
    if (!COMMA.has(tokens.form(comma)) || comma >= sentence.end || ACCORDING_TO.has(tokens.form(phrase.first - 1))) return null;
    if (head.plural || !opensDescription(tokens, phrase) || this.isInName(head.token)) return null;
    const mention = this.mentions[this.indexFrom(tokens.startOf(comma))];
    const role = mention && this.cast.of(mention);
    if (!mention || !role || mention.form === 'demonym' || !NAMED.has(role.type)) return null;
    const { firstToken, endToken } = mention;
    if (firstToken > comma + LONGEST_TITLE || endToken > sentence.end || !isClosed(tokens, endToken)) return null;
    for (let i = comma + 1; i < firstToken; i++) if (!isTitleWord(tokens, i)) return null;
    return { role, description: phrase, end: endToken };
  }

  /**
   * "Member of Parliament Ana Ruiz", "Secretary of State Ana Ruiz and Governor Tom Oduya": the people right behind a word in
   * capitals who end a description or a part of it; none unless one ends the phrase.
   */
  namesAtEnd(phrase: TokenRange): readonly Role[] {
    const { tokens } = this;
    const roles: Role[] = [];
    let end = -1;
    for (const mention of this.mentionsIn(phrase)) {
      const before = mention.firstToken - 1;
      const role = this.cast.of(mention);
      end = mention.endToken;
      const isHead = end >= phrase.end || tokens.lower(end) === 'and' || tokens.form(end).text === ',';
      const titled = before >= phrase.first && (tokens.form(before).shape & Shape.capitalised) !== 0;
      if (isHead && titled && role?.type === 'person') roles.push(role);
      else if (end >= phrase.end) return [];
    }
    return end === phrase.end ? roles : [];
  }

  /** "Kenyan Ambassador" of "Kenyan Ambassador to the United States Ana Ruiz", where the phrase was cut short. */
  nameBehindOffice(region: TokenRange): Role | null {
    const { tokens } = this;
    const { names, shape } = tokens.form(region.end - 1);
    if (!(names & NameFact.role) || !(shape & Shape.capitalised) || !OFFICE_OF.has(tokens.form(region.end))) return null;
    const start = ARTICLES.has(tokens.form(region.end + 1)) ? region.end + 2 : region.end + 1;
    const index = this.indexFrom(tokens.startOf(start));
    const office = this.mentions[index];
    const person = this.mentions[index + 1];
    if (office?.start !== tokens.startOf(start) || person?.start !== tokens.startOf(office.endToken)) return null;
    const role = this.cast.of(person);
    return role?.type === 'person' ? role : null;
  }

  /** "officials from Kenya and Tano": both countries. */
  rolesBehind(phrase: TokenRange, region: TokenRange): readonly Role[] {
    const { tokens } = this;
    if (!FROM.has(tokens.form(region.end))) return [];
    const roles: Role[] = [];
    for (const mention of this.mentionsIn({ first: region.end, end: phrase.end })) {
      const role = this.cast.of(mention);
      if (role && mention.form !== 'demonym') roles.push(role);
    }
    return roles;
  }

  private mentionAt(index: number): ActorMention | null {
    return index < 0 ? null : (this.mentions[index] ?? null);
  }

  /** The index of the first mention that starts at or after an offset: asked several times a phrase, hence for mentions alone. */
  private indexFrom(offset: number): number {
    const { mentions } = this;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** "the owner", "Its sponsor", "Ana’s lawyer". */
function opensDescription(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (ARTICLES.has(tokens.form(first)) || POSSESSIVES.has(tokens.form(first))) return true;
  for (let i = first; i < end; i++) if (tokens.lower(i) === "'s") return true;
  return false;
}

/** "retired logger", "Rep." before a name; no clause, no other name. */
function isTitleWord(tokens: Tokens, i: number): boolean {
  const form = tokens.form(i);
  if (form.kind !== TokenKind.word || form.grammar !== 0 || form.cue?.verb) return false;
  return !(form.shape & Shape.capitalised) || (form.names & (NameFact.role | NameFact.roleModifier | NameFact.honorific)) !== 0;
}

const COMMA = wordSet(',');
const BY_FROM = rareWords('by from');
/** Tokens from a document to where it was brought in, and from there to its author. */
const FARTHEST_DOCUMENT = 500;
const LONGEST_RELEASE = 8;
const ACCORDING_TO = rareWords('to per');
const NAMED: ReadonlySet<ActorType> = new Set<ActorType>(['person', 'organization', 'country']);
const LONGEST_TITLE = 5;
const OFFICE_OF = rareWords('to of for');
