import { commaBefore, roleBeforeComma } from '../actors/appositions';
import type { ActorMention } from '../actors/findActors';
import type { MentionForm } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import type { Reading } from '../reading';
import { firstAtOrAfter } from '../span';
import { NameFact } from '../tables/nameFacts';
import type { TokenRange } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { Cast, Role } from './cast';
import { Descriptions, modifiersBetween } from './descriptions';
import { headNoun, headRegion } from './phraseHead';
import type { HeadNoun } from './phraseHead';
import { FIRST_PERSON, PRONOUNS } from './pronounForms';
import type { PronounLink, PronounReader } from './pronouns';
import { AFFILIATIONS, ARTICLES, BODIES, DOCUMENTS, ENDS_NAME, FROM, GOVERNMENTS, POSSESSIVES, RELATIVES, UNNAMEABLE } from './speakerNouns';
import { genderOf, typeOf } from './speakerNouns';
import { canSpeak } from './whoCanSpeak';

/** Who a speaker phrase means. */
export interface Resolution {
  readonly role: Role | null;
  /** All speakers where the phrase names several. */
  readonly roles: readonly Role[];
  readonly rule: string;
  readonly confidence: number;
  /** The words that mean the speaker, when they are no name: an addition to the actor's mentions. */
  readonly mention: TokenRange | null;
  readonly form: MentionForm;
  /** The speaker phrase in full where grammar cut it before the name: "its director, Ana Ruiz"; null where it was whole. */
  readonly phrase: TokenRange | null;
}

const UNKNOWN: Resolution = {
  role: null, roles: [], rule: 'speaker-unknown', confidence: 0.3, mention: null, form: 'nominal', phrase: null,
};

/** Says who a speaker phrase means; the steps go from what is certain (a name) to what needs the text before. */
export class SpeakerResolver {
  private readonly descriptions = new Descriptions();
  /** Who was resolved last, and behind which token their phrase ends. */
  private previous = { end: -1, resolution: UNKNOWN };

  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    private readonly mentions: readonly ActorMention[],
    private readonly pronouns: PronounReader,
  ) {
    for (const role of cast.all()) {
      if (role.type === 'person') this.descriptions.enter(role, role.roles.map(({ text }) => text));
      else if (role.type === 'organization') this.descriptions.enter(role, [role.name, ...role.aliases]);
    }
  }

  /** `outer` is the speaker of the quote that holds this one. */
  resolve(attribution: Attribution, pronoun: PronounLink | null, outer: Role | null): Resolution {
    const span = attribution.speakerPhrase;
    if (!span) return UNKNOWN;
    const found = this.reading.tokens.rangeOf(span);
    if (found.end <= found.first) return UNKNOWN;
    const phrase = this.withHeadBefore(found);
    const region = this.wholeNames(headRegion(this.reading.tokens, phrase), phrase);
    const resolved =
      this.byPronoun(phrase, pronoun, outer) ??
      this.byRelative(phrase) ??
      this.byAppositeName(phrase) ??
      this.byNames(phrase, region) ??
      this.byGovernment(region) ??
      this.byDocument(phrase, region) ??
      this.byDescription(region) ??
      this.byStoryCountry(region) ??
      this.bySelf(phrase, region);
    const resolution = phrase.first < found.first && !resolved.phrase ? { ...resolved, phrase } : resolved;
    this.previous = { end: phrase.end, resolution };
    return resolution;
  }

  /** "the ministry", "the Treasury chief" anywhere in the text: role and body words behind "the", known from before. */
  describedAt(token: number): { readonly role: Role; readonly end: number } | null {
    const { tokens } = this.reading;
    let end = token + 1;
    while (end < token + 5 && tokens.form(end).names & DESCRIBING && tokens.sentenceOf[end] === tokens.sentenceOf[token]) end++;
    if (end === token + 1 || AFFILIATIONS.has(tokens.lower(end)) || tokens.form(end).shape & Shape.capitalised || tokens.lower(end) === '-') return null;
    const head = end - 1;
    if (!(tokens.form(head).names & (NameFact.role | NameFact.orgHead | NameFact.stateBody))) return null;
    if (this.isInName(head)) return null;
    const role = this.descriptions.find(tokens.lower(head), modifiersBetween(tokens, token + 1, head));
    return role && !role.plural ? { role, end } : null;
  }

  /** "the House" is a name of its own, not a description. */
  private isInName(token: number): boolean {
    const start = this.reading.tokens.startOf(token);
    const next = firstAtOrAfter(this.mentions, start);
    const here = this.mentions[next];
    const before = this.mentions[next - 1];
    return here?.start === start || (before !== undefined && before.end > start);
  }

  // --- steps ---------------------------------------------------------------------------------------------------

  private byPronoun(phrase: TokenRange, pronoun: PronounLink | null, outer: Role | null): Resolution | null {
    const word = this.reading.tokens.lower(phrase.first);
    const length = phrase.end - phrase.first;
    if (length > 2 || (length > 1 && PRONOUNS.get(word)?.possessive)) return null; // "its director"
    if (FIRST_PERSON.has(word) || word === 'we') {
      return outer ? one(outer, 'first-person', 0.8, { first: phrase.first, end: phrase.first + 1 }, 'pronoun') : UNKNOWN;
    }
    if (!PRONOUNS.has(word)) return null;
    if (!pronoun) return UNKNOWN;
    return one(pronoun.role, pronoun.rule, pronoun.confidence, null, 'pronoun');
  }

  /** "Ana Ruiz, who said": the name right before the relative pronoun; "a farmer who said": the speaker right before it. */
  private byRelative(phrase: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    if (phrase.end - phrase.first > 1 || !RELATIVES.has(tokens.lower(phrase.first))) return null;
    const comma = tokens.form(phrase.first - 1).text === ',';
    const before = this.previous.end === phrase.first ? this.previous.resolution.role : null;
    if (before) return one(before, 'relative-clause', 0.7, phrase, 'pronoun');
    const limit = tokens.startOf(phrase.first - (comma ? 1 : 0));
    const mention = this.mentions[firstAtOrAfter(this.mentions, limit) - 1];
    if (!mention || mention.form === 'demonym' || this.reading.text.slice(mention.end, limit).trim() !== '') return UNKNOWN;
    const role = this.cast.get(mention.actor);
    return role ? one(role, 'relative-clause', 0.85, phrase, 'pronoun') : UNKNOWN;
  }

  /** A name at the head: "Treasury Secretary Ana Ruiz", "Kenya and Tano", not "the lawyer of Ana Ruiz". */
  private byNames(phrase: TokenRange, region: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    const roles: Role[] = [];
    for (const mention of this.mentionsIn(region)) {
      if (mention.form === 'demonym') continue;
      const end = tokens.firstAtOrAfter(mention.end);
      const after = end >= region.end ? '' : tokens.lower(end);
      const isHead = end >= region.end || after === 'and' || after === 'himself' || after === 'herself' || after === 'itself';
      const role = this.cast.get(mention.actor);
      if (role && (isHead || (role.type === 'person' && after === '('))) roles.push(role);
    }
    if (roles.length === 0) roles.push(...this.namesAtEnd(phrase));
    const first = roles[0] ?? this.nameBehindOffice(region);
    if (!first) return null;
    if (roles.length > 1) return { ...one(first, 'names', 0.9, null, 'name'), roles };
    const last = tokens.lower(region.end - 1);
    if (last === "'s") return null;
    const and = this.indexOfAnd(region);
    if (and > 0 && first.type !== 'person') return null;
    return one(first, 'name', 0.95, null, 'name');
  }

  /**
   * "Member of Parliament Ana Ruiz", "Secretary of State Ana Ruiz and Governor Tom Oduya": the people right behind a word in
   * capitals who end a description or a part of it; none unless one ends the phrase.
   */
  private namesAtEnd(phrase: TokenRange): readonly Role[] {
    const { tokens } = this.reading;
    const roles: Role[] = [];
    let end = -1;
    for (const mention of this.mentionsIn(phrase)) {
      const before = tokens.firstAtOrAfter(mention.start) - 1;
      const role = this.cast.get(mention.actor);
      end = tokens.firstAtOrAfter(mention.end);
      const isHead = end >= phrase.end || tokens.lower(end) === 'and' || tokens.form(end).text === ',';
      const titled = before >= phrase.first && (tokens.form(before).shape & Shape.capitalised) !== 0;
      if (isHead && titled && role?.type === 'person') roles.push(role);
      else if (end >= phrase.end) return [];
    }
    return end === phrase.end ? roles : [];
  }

  /** "Kenyan Ambassador" of "Kenyan Ambassador to the United States Ana Ruiz", where the phrase was cut short. */
  private nameBehindOffice(region: TokenRange): Role | null {
    const { tokens } = this.reading;
    const { names, shape } = tokens.form(region.end - 1);
    if (!(names & NameFact.role) || !(shape & Shape.capitalised) || !OFFICE_OF.has(tokens.lower(region.end))) return null;
    const start = ARTICLES.has(tokens.lower(region.end + 1)) ? region.end + 2 : region.end + 1;
    const index = firstAtOrAfter(this.mentions, tokens.startOf(start));
    const office = this.mentions[index];
    const person = this.mentions[index + 1];
    if (office?.start !== tokens.startOf(start) || person?.start !== tokens.startOf(tokens.firstAtOrAfter(office.end))) return null;
    const role = this.cast.get(person.actor);
    return role?.type === 'person' ? role : null;
  }

  /** "the Kenyan government", "Chinese authorities" speak for the country. */
  private byGovernment(region: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    if (!GOVERNMENTS.has(tokens.lower(region.end - 1))) return null;
    for (const mention of this.mentionsIn(region)) {
      const role = this.cast.get(mention.actor);
      if (role?.type === 'country') return one(role, 'government-of-country', 0.9, region, 'nominal');
    }
    return null;
  }

  /** "the company’s founder, Ana Ruiz": the name that follows says who, also where the phrase was cut before it. */
  private byAppositeName(phrase: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    let comma = phrase.first + 1;
    while (comma < phrase.end && tokens.form(comma).text !== ',') comma++;
    if (tokens.form(comma).text !== ',' || tokens.sentenceOf[comma] !== tokens.sentenceOf[phrase.first]) return null;
    const mention = this.mentions[firstAtOrAfter(this.mentions, tokens.startOf(comma))];
    const name = mention && tokens.rangeOf(mention);
    if (!name || name.first > comma + 3 || commaBefore(tokens, name.first) !== comma) return null;
    const role = this.cast.get(mention.actor);
    const description = role?.type === 'person' ? roleBeforeComma(tokens, name) : null;
    if (!role || !description || description.first < phrase.first) return null;
    this.descriptions.enter(role, [tokens.span(description.first, description.end).text]);
    return { ...one(role, 'apposite-name', 0.9, null, 'name'), phrase: { first: phrase.first, end: Math.max(phrase.end, name.end) } };
  }

  /** "the statement" and "the ministry’s report" say what their author says. */
  private byDocument(phrase: TokenRange, region: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    const head = headNoun(tokens, region);
    if (!DOCUMENTS.has(head.lower)) return null;
    for (const mention of this.mentionsIn(phrase)) {
      const end = tokens.firstAtOrAfter(mention.end);
      const before = tokens.lower(tokens.firstAtOrAfter(mention.start) - 1);
      const role = this.cast.get(mention.actor);
      const isAuthor = tokens.lower(end) === "'s" || before === 'by' || before === 'from';
      if (role && isAuthor) return one(role, 'author-of-document', 0.85, region, 'nominal');
    }
    const previous = this.pronouns.previousSpeaker;
    return head.definite && previous ? one(previous, 'statement-of-last-speaker', 0.7, region, 'nominal') : null;
  }

  /** "the Treasury chief", "the ministry", "the spokesman", "the company": somebody spoken of before. */
  private byDescription(region: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    const head = headNoun(tokens, region);
    if (!head.definite || head.plural) return null;
    const found = this.descriptions.find(head.lower, modifiersBetween(tokens, region.first, head.token));
    if (found) return one(found, 'described', 0.8, region, 'nominal');
    if (region.end - region.first <= 2 && BODIES.has(head.lower)) {
      const body = this.pronouns.latestBody(region.first);
      if (body) return one(body, 'latest-body', 0.65, region, 'nominal');
    }
    return null;
  }

  /** "the government" is that of the country which the story is about. */
  private byStoryCountry(region: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    if (region.end - region.first !== 2 || tokens.lower(region.first) !== 'the' || tokens.lower(region.first + 1) !== 'government') return null;
    const country = this.cast.storyCountry();
    return country && one(country, 'government-of-country', 0.6, region, 'nominal');
  }

  /** Nobody known: the description itself is the speaker's name, where its head noun can speak. */
  private bySelf(phrase: TokenRange, region: TokenRange): Resolution {
    const { tokens } = this.reading;
    const head = headNoun(tokens, region);
    if (UNNAMEABLE.has(head.lower) || !this.mayBeSpeaker(head)) return UNKNOWN;
    const named = this.nameOf(phrase, head);
    const text = this.ownedName(phrase, tokens.span(named.first, named.end).text);
    const role = this.cast.nominal(text, typeOf(head, tokens.form(head.token).names), head.plural, genderOf(tokens.form(head.token).names));
    this.descriptions.enter(role, [tokens.span(region.first, region.end).text]);
    const from = head.plural ? this.namesBehind(phrase, region) : [];
    return { ...one(role, 'unnamed', 0.85, phrase, 'nominal'), roles: from.length > 1 ? from : [role] };
  }

  /** A noun that can speak, or a name that the tables do not know. */
  private mayBeSpeaker(head: HeadNoun): boolean {
    const { tokens } = this.reading;
    if (canSpeak(head.lower)) return true;
    const isCapital = (tokens.form(head.token).shape & Shape.capitalised) !== 0;
    return isCapital && tokens.sentenceAt(head.token).first !== head.token;
  }

  /** "Her lawyer" → "lawyer of Ana Ruiz". */
  private ownedName(phrase: TokenRange, text: string): string {
    const owner = POSSESSIVES.has(this.reading.tokens.lower(phrase.first)) ? this.pronouns.links.get(phrase.first)?.role : undefined;
    return owner ? `${text.slice(text.indexOf(' ') + 1)} of ${owner.name}` : text;
  }

  // --- helpers -------------------------------------------------------------------------------------------------

  /** "a senior official at the Harbour Ministry" of a phrase that grammar began behind "at". */
  private withHeadBefore(phrase: TokenRange): TokenRange {
    const { tokens } = this.reading;
    const head = phrase.first - 2;
    if (!AFFILIATIONS.has(tokens.lower(phrase.first - 1)) || !(tokens.form(head).names & NameFact.role)) return phrase;
    const limit = Math.max(tokens.sentenceAt(phrase.first).first, head - 4);
    for (let i = head; i >= limit; i--) {
      if (ARTICLES.has(tokens.lower(i))) return { first: i, end: phrase.end };
      if (tokens.form(i).kind !== TokenKind.word) break;
    }
    return phrase;
  }

  /** The head region with its last name in full: "Kenya’s Ministry of Health" goes on behind "of". */
  private wholeNames(region: TokenRange, phrase: TokenRange): TokenRange {
    const { tokens } = this.reading;
    const next = firstAtOrAfter(this.mentions, tokens.startOf(region.end));
    const last = this.mentions[next - 1];
    if (!last || last.end <= tokens.endOf(region.end - 1) || last.start < tokens.startOf(region.first)) return region;
    return { first: region.first, end: Math.min(phrase.end, tokens.firstAtOrAfter(last.end)) };
  }

  /** The description without its determiner, up to the first comma: "senior fellow at the institute". */
  private nameOf(phrase: TokenRange, head: HeadNoun): TokenRange {
    const { tokens } = this.reading;
    const first = ARTICLES.has(tokens.lower(phrase.first)) && phrase.end - phrase.first > 1 ? phrase.first + 1 : phrase.first;
    let end = Math.max(head.token + 1, first + 1);
    while (end < phrase.end && end < first + 14 && !ENDS_NAME.has(tokens.lower(end))) end++;
    return { first, end: this.withAffiliation(Math.min(end, phrase.end)) };
  }

  /** "a senior fellow" goes on with "at the Harbour Institute" where the phrase was cut short. */
  private withAffiliation(end: number): number {
    const { tokens } = this.reading;
    if (!AFFILIATIONS.has(tokens.lower(end))) return end;
    const start = ARTICLES.has(tokens.lower(end + 1)) ? end + 2 : end + 1;
    const mention = this.mentions[firstAtOrAfter(this.mentions, tokens.startOf(start))];
    return mention && mention.start === tokens.startOf(start) ? tokens.firstAtOrAfter(mention.end) : end;
  }

  /** "officials from Kenya and Tano": both countries. */
  private namesBehind(phrase: TokenRange, region: TokenRange): readonly Role[] {
    const { tokens } = this.reading;
    if (!FROM.has(tokens.lower(region.end))) return [];
    const roles: Role[] = [];
    for (const mention of this.mentionsIn({ first: region.end, end: phrase.end })) {
      const role = this.cast.get(mention.actor);
      if (role && mention.form !== 'demonym') roles.push(role);
    }
    return roles;
  }

  private indexOfAnd(region: TokenRange): number {
    for (let i = region.first; i < region.end; i++) if (this.reading.tokens.lower(i) === 'and') return i;
    return -1;
  }

  private mentionsIn(range: TokenRange): readonly ActorMention[] {
    const { tokens } = this.reading;
    const found: ActorMention[] = [];
    for (let m = firstAtOrAfter(this.mentions, tokens.startOf(range.first)); m < this.mentions.length; m++) {
      const mention = this.mentions[m];
      if (!mention || mention.end > tokens.endOf(range.end - 1)) break;
      found.push(mention);
    }
    return found;
  }
}

const OFFICE_OF: ReadonlySet<string> = new Set(['to', 'of', 'for']);
const DESCRIBING = NameFact.role | NameFact.roleModifier | NameFact.orgHead | NameFact.stateBody;

function one(role: Role, rule: string, confidence: number, mention: TokenRange | null, form: MentionForm): Resolution {
  return { role, roles: [role], rule, confidence, mention, form, phrase: null };
}
