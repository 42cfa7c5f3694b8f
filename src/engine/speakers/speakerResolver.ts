import type { ActorMention } from '../actors/findActors';
import type { MentionForm } from '../analysis';
import { wordsOf } from '../mention';
import type { Evidence } from '../mention';
import type { Reading } from '../reading';
import { NameFact } from '../tables/nameFacts';
import type { TokenRange } from '../text/tokens';
import { Shape } from '../words/wordForm';
import { speakOf, takenUp, takenUpBy } from './cast';
import type { Cast, Role } from './cast';
import { Descriptions, mayBeCompany, modifiersBetween, wordsDescribed } from './descriptions';
import { pairNamed } from './pairs';
import { PassageLeads } from './passageLeads';
import { PhraseExtent } from './phraseExtent';
import { headNoun, headRegion } from './phraseHead';
import type { HeadNoun } from './phraseHead';
import { PhraseNames } from './phraseNames';
import type { Apposition } from './phraseNames';
import type { PronounLink } from './pronounResolver';
import type { Described, PronounReader } from './pronouns';
import { AFFILIATIONS, AUTHORED, BODIES, BUSINESSES, DOCUMENTS, GOVERNMENTS, OF_OTHERS, POSSESSIVES, RELATIVES, UNNAMEABLE } from './speakerNouns';
import { genderOf, typeOf } from './speakerNouns';
import { canSpeak } from './whoCanSpeak';
import { rareWords } from '../words/rareWords';

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
  /** The words that the phrase takes up, when it is no name. */
  readonly evidence: Evidence;
}

const UNKNOWN: Resolution = {
  role: null, roles: [], rule: 'speaker-unknown', confidence: 0.3, mention: null, form: 'nominal', phrase: null, evidence: null,
};

/** Says who a speaker phrase means; the steps go from what is certain (a name) to what needs the text before. */
export class SpeakerResolver {
  private readonly descriptions = new Descriptions();
  /** Who was resolved last, and behind which token their phrase ends. */
  private previous = { end: -1, resolution: UNKNOWN };

  private readonly names: PhraseNames;
  private readonly extent: PhraseExtent;
  private readonly passages: PassageLeads;

  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
    mentions: readonly ActorMention[],
    private readonly pronouns: PronounReader,
    /** Words of which people have said that they are never an actor. */
    private readonly ignored: ReadonlySet<string>,
  ) {
    this.names = new PhraseNames(reading.tokens, cast, mentions);
    this.extent = new PhraseExtent(reading.tokens, this.names);
    this.passages = new PassageLeads(reading.tokens, pronouns);
    for (const role of cast.all()) {
      if (role.type === 'person') for (const { text } of role.roles) this.descriptions.enter(role, text);
      else if (role.type === 'organization') {
        this.descriptions.enter(role, role.name);
        for (const alias of role.aliases) this.descriptions.enter(role, alias);
      }
    }
  }

  /** Who a phrase means; `outer` is the speaker of the quote that holds the one of the phrase. */
  resolve(found: TokenRange, pronoun: PronounLink | null, outer: Role | null): Resolution {
    if (found.end <= found.first) return UNKNOWN;
    const phrase = this.extent.withHeadBefore(found);
    const region = this.extent.wholeNames(headRegion(this.reading.tokens, phrase), phrase);
    const resolved =
      this.byPronoun(phrase, pronoun, outer) ??
      this.byRelative(phrase) ??
      this.byAppositeName(phrase) ??
      this.byNames(phrase, region) ??
      this.byGovernment(region) ??
      this.byHead(phrase, region, headNoun(this.reading.tokens, region));
    const resolution = phrase.first < found.first && !resolved.phrase ? { ...resolved, phrase } : resolved;
    this.previous = { end: phrase.end, resolution };
    return resolution;
  }

  /** No name: what the head noun tells. */
  private byHead(phrase: TokenRange, region: TokenRange, head: HeadNoun): Resolution {
    return (
      this.byNameBehind(phrase, head) ??
      this.byDocument(phrase, region, head) ??
      this.byPair(region, head) ??
      this.byDescription(region, head) ??
      this.byStoryCountry(region) ??
      this.bySelf(phrase, region, head)
    );
  }

  /** "the ministry", "the Treasury chief" anywhere in the text: role and body words behind "the", known from before. */
  describedAt(token: number): Described | null {
    const { tokens } = this.reading;
    let end = token + 1;
    while (end < token + 5 && tokens.form(end).names & DESCRIBING && tokens.sentenceOf[end] === tokens.sentenceOf[token]) end++;
    const after = tokens.form(end);
    if (end === token + 1) return this.passages.describedAt(token);
    if (AFFILIATIONS.has(after) || after.shape & Shape.capitalised || after.text === '-') return null;
    const head = end - 1;
    if (!(tokens.form(head).names & (NameFact.role | NameFact.orgHead | NameFact.stateBody))) return null;
    if (this.names.isInName(head)) return null;
    const modifiers = modifiersBetween(tokens, token + 1, head);
    const role = this.descriptions.find(tokens.lower(head), modifiers);
    if (role) {
      return role.plural ? null : { role, end, confidence: 0.7, rule: 'described', evidence: wordsDescribed(role, tokens.lower(head), modifiers) };
    }
    const body = end === token + 2 && COMPANIES.has(tokens.form(head)) ? this.pronouns.latestBody(token, NEARBY) : null;
    if (!body || !mayBeCompany(body.name)) return null;
    return { role: body, end, confidence: 0.65, rule: 'latest-body', evidence: takenUp(body) };
  }

  // --- steps ---------------------------------------------------------------------------------------------------

  private byPronoun(phrase: TokenRange, pronoun: PronounLink | null, outer: Role | null): Resolution | null {
    const { lower: word, person, pronoun: pronounForm } = this.reading.tokens.form(phrase.first);
    const length = phrase.end - phrase.first;
    if (length > 2 || (length > 1 && (word === 'my' || pronounForm?.possessive))) return null; // "its director"
    if (person === 1 || word === 'we') {
      if (!outer) return UNKNOWN;
      return one(outer, 'first-person', 0.8, { first: phrase.first, end: phrase.first + 1 }, 'pronoun', takenUp(outer));
    }
    if (!pronounForm) return null;
    if (!pronoun) return UNKNOWN;
    return one(pronoun.role, pronoun.rule, pronoun.confidence, null, 'pronoun', pronoun.evidence);
  }

  /** "Ana Ruiz, who said": the name right before the relative pronoun; "a farmer who said": the speaker right before it. */
  private byRelative(phrase: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    if (phrase.end - phrase.first > 1 || !RELATIVES.has(tokens.form(phrase.first))) return null;
    const comma = tokens.form(phrase.first - 1).text === ',';
    const before = this.previous.end === phrase.first ? this.previous.resolution.role : null;
    if (before) return one(before, 'relative-clause', 0.7, phrase, 'pronoun', takenUp(before));
    const limit = tokens.startOf(phrase.first - (comma ? 1 : 0));
    const mention = this.names.before(limit);
    const isBeside = mention !== null && this.reading.text.slice(mention.end, limit).trim() === '';
    if (!isBeside) return (comma && this.byAuthorOfRelative(phrase)) || UNKNOWN;
    if (mention.form === 'demonym') return UNKNOWN;
    const role = this.cast.of(mention);
    return role ? one(role, 'relative-clause', 0.85, phrase, 'pronoun', wordsOf(mention)) : UNKNOWN;
  }

  /** "a report released by the Harbour Institute on Friday, which said": whoever "which" means, the author has said it. */
  private byAuthorOfRelative(phrase: TokenRange): Resolution | null {
    const author = this.names.authorInClause(phrase.first - 1);
    const role = author && this.cast.of(author);
    return role ? one(role, 'author-of-document', 0.7, phrase, 'pronoun', wordsOf(author)) : null;
  }

  /** A name at the head: "Treasury Secretary Ana Ruiz", "Kenya and Tano", not "the lawyer of Ana Ruiz". */
  private byNames(phrase: TokenRange, region: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    const roles: Role[] = [];
    for (const mention of this.names.mentionsIn(region)) {
      if (mention.form === 'demonym') continue;
      const end = mention.endToken;
      const after = end >= region.end ? '' : tokens.lower(end);
      const role = this.cast.of(mention);
      const isEnd = end >= region.end || this.isKindOfBody(role, end, region.end);
      const isHead = isEnd || after === 'and' || after === 'himself' || after === 'herself' || after === 'itself';
      if (role && (isHead || (role.type === 'person' && after === '('))) roles.push(role);
    }
    if (roles.length === 0) roles.push(...this.names.namesAtEnd(phrase));
    const first = roles[0] ?? this.names.nameBehindOffice(region);
    if (!first) return null;
    if (roles.length > 1) return { ...one(first, 'names', 0.9, null, 'name'), roles };
    const last = tokens.lower(region.end - 1);
    if (last === "'s") return null;
    const and = this.indexOfAnd(region);
    if (and > 0 && first.type !== 'person') return null;
    return one(first, 'name', 0.95, null, 'name');
  }

  /** "Harbour News" of "Harbour News agency", "HP" of "the HP party": what follows only says what kind of body it is. */
  private isKindOfBody(role: Role | null, first: number, end: number): boolean {
    if (role?.type !== 'organization') return false;
    for (let i = first; i < end; i++) if (!KINDS_OF_BODY.has(this.reading.tokens.form(i))) return false;
    return true;
  }

  /** "the Kenyan government", "Chinese authorities" speak for the country. */
  private byGovernment(region: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    if (!GOVERNMENTS.has(tokens.form(region.end - 1))) return null;
    for (const mention of this.names.mentionsIn(region)) {
      const role = this.cast.of(mention);
      if (role?.type === 'country') return one(role, 'government-of-country', 0.9, region, 'nominal', wordsOf(mention));
    }
    return null;
  }

  /** "the company’s founder, Ana Ruiz". */
  private byAppositeName(phrase: TokenRange): Resolution | null {
    return this.inApposition(phrase, this.names.apposed(phrase), 0.9);
  }

  /** "the cabin’s owner, retired logger Ana Ruiz", "the operator, Zorvex Lines": whoever the next words name. */
  private byNameBehind(phrase: TokenRange, head: HeadNoun): Resolution | null {
    const named = this.names.namedBehind(phrase, head);
    return named && (named.role.type === 'person' || this.mayBeSpeaker(head)) ? this.inApposition(phrase, named, 0.85) : null;
  }

  private inApposition(phrase: TokenRange, named: Apposition | null, confidence: number): Resolution | null {
    if (!named) return null;
    const { role, description, end } = named;
    this.descriptions.enter(role, this.reading.tokens.span(description.first, description.end).text);
    return { ...one(role, 'apposite-name', confidence, null, 'name'), phrase: { first: phrase.first, end: Math.max(phrase.end, end) } };
  }

  /** "the statement" and "the ministry’s report" say what their author says. */
  private byDocument(phrase: TokenRange, region: TokenRange, head: HeadNoun): Resolution | null {
    const { tokens } = this.reading;
    const isStatement = DOCUMENTS.has(head.form);
    if (!isStatement && !AUTHORED.has(head.form)) return null;
    for (const mention of this.names.mentionsIn(phrase)) {
      const role = tokens.lower(mention.endToken) === "'s" ? this.cast.of(mention) : null;
      if (role) return one(role, 'author-of-document', 0.85, region, 'nominal', wordsOf(mention));
    }
    const author = this.names.authorBehind(phrase, head) ?? (head.definite ? this.names.authorBefore(head) : null);
    const known = author && this.cast.of(author);
    if (known) {
      const beside = author.endToken <= phrase.end; // "a report by the Harbour Institute"
      return one(known, 'author-of-document', beside ? 0.85 : 0.75, region, 'nominal', wordsOf(author));
    }
    const previous = this.pronouns.previousSpeaker;
    if (!isStatement || OF_OTHERS.has(head.form) || !head.definite || !previous) return null;
    return one(previous, 'statement-of-last-speaker', 0.7, region, 'nominal', takenUp(previous));
  }

  /** "the Treasury chief", "the ministry", "the spokesman", "the company": somebody spoken of before. */
  private byDescription(region: TokenRange, head: HeadNoun): Resolution | null {
    const { tokens } = this.reading;
    if (!head.definite || head.plural) return null;
    const modifiers = modifiersBetween(tokens, region.first, head.token);
    const found = this.descriptions.find(head.form.lower, modifiers);
    if (found) return one(found, 'described', 0.8, region, 'nominal', wordsDescribed(found, head.form.lower, modifiers));
    const isBusiness = BUSINESSES.has(head.form);
    if (region.end - region.first <= 2 && (isBusiness || BODIES.has(head.form))) {
      const body = this.pronouns.latestBody(region.first);
      if (body && (!isBusiness || mayBeCompany(body.name))) return one(body, 'latest-body', 0.65, region, 'nominal', takenUp(body));
    }
    const person = this.passages.described(region.first, head.token);
    return person && one(person, 'described-person', 0.6, region, 'nominal', takenUp(person));
  }

  /** "the two companies", "both countries". */
  private byPair(region: TokenRange, head: HeadNoun): Resolution | null {
    const pair = pairNamed(this.reading.tokens, this.cast, this.names, region, head);
    return pair && { ...one(pair[0], 'pair', 0.75, null, 'nominal'), roles: pair };
  }

  /** "the government" is that of the country which the story is about. */
  private byStoryCountry(region: TokenRange): Resolution | null {
    const { tokens } = this.reading;
    const [determiner, noun] = [tokens.lower(region.first), tokens.lower(region.first + 1)];
    if (region.end - region.first !== 2 || determiner !== 'the' || noun !== 'government') return null;
    const country = this.cast.storyCountry();
    return country && one(country, 'government-of-country', 0.6, region, 'nominal', takenUp(country));
  }

  /** Nobody known: the description itself is the speaker's name, where its head noun can speak. */
  private bySelf(phrase: TokenRange, region: TokenRange, head: HeadNoun): Resolution {
    const { tokens } = this.reading;
    if (UNNAMEABLE.has(head.form) || !this.mayBeSpeaker(head)) return UNKNOWN;
    const named = this.extent.nameOf(phrase, head);
    const words = tokens.span(named.first, named.end).text;
    if (this.ignored.has(words)) return UNKNOWN;
    const owner = this.ownerOf(phrase);
    const text = owner ? `${words.slice(words.indexOf(' ') + 1)} of ${owner.role.name}` : words;
    const role = this.cast.nominal(text, typeOf(head), head.plural, genderOf(head.form.names));
    this.descriptions.enter(role, tokens.span(region.first, region.end).text);
    const from = head.plural ? this.names.rolesBehind(phrase, region) : [];
    const description = tokens.span(phrase.first, phrase.end);
    const evidence = owner?.evidence ?? takenUpBy(description, role);
    if (role.base === null) speakOf(role, description);
    return { ...one(role, 'unnamed', 0.85, phrase, 'nominal', evidence), roles: from.length > 1 ? from : [role] };
  }

  /** A noun that can speak, or a name that the tables do not know. */
  private mayBeSpeaker(head: HeadNoun): boolean {
    const { tokens } = this.reading;
    const { shape, text } = head.form;
    if (canSpeak(head.form)) return true;
    if (text.toUpperCase() === text.toLowerCase() && shape & Shape.hasLetter) return true; // a script without capitals
    return (shape & Shape.capitalised) !== 0 && tokens.sentenceAt(head.token).first !== head.token;
  }

  /** Whose "Her lawyer" is: "lawyer of Ana Ruiz". */
  private ownerOf(phrase: TokenRange): PronounLink | null {
    return POSSESSIVES.has(this.reading.tokens.form(phrase.first)) ? this.pronouns.linkAt(phrase.first) : null;
  }

  // --- helpers -------------------------------------------------------------------------------------------------

  private indexOfAnd(region: TokenRange): number {
    for (let i = region.first; i < region.end; i++) if (this.reading.tokens.lower(i) === 'and') return i;
    return -1;
  }

}

/** The least recency of a body for "the company" where nobody speaks: spoken of in this sentence or the one before. */
const NEARBY = -0.6;
const COMPANIES = rareWords('company firm');
const KINDS_OF_BODY = rareWords(
  `news wire agency newspaper daily weekly magazine network television tv radio station website portal broadcaster channel party movement
   militia company firm airline carrier`,
);

const DESCRIBING = NameFact.role | NameFact.roleModifier | NameFact.orgHead | NameFact.stateBody;

function one(
  role: Role,
  rule: string,
  confidence: number,
  mention: TokenRange | null,
  form: MentionForm,
  evidence: Evidence = null,
): Resolution {
  return { role, roles: [role], rule, confidence, mention, form, phrase: null, evidence };
}
