import { tellsOfWords } from '../cues/cueLexicon';
import type { MentionForm } from '../analysis';
import { mentionOf, wordsOf } from '../mention';
import type { Evidence } from '../mention';
import type { Country } from '../tables/countries';
import { NameFact } from '../tables/nameFacts';
import type { Span, TextSpan } from '../span';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { ActorDraft, FoundMention } from './actorDraft';
import { foundMention, fullNameOf, nameInFull, newDraft } from './actorDraft';
import { Bodies } from './bodies';
import type { KnownNames } from './knownNames';
import { isLocated, senseOfCapital } from './metonymy';
import { nameKey, titledPerson } from './nameSpan';
import type { NameSpan } from './nameSpan';
import { People } from './people';
import type { FullName } from './people';
import { isPersonalTitle } from './personalTitles';
import { statedRoles } from './statedRoles';

/**
 * Says which names are of one actor. Full names come first, wherever in the article they stand; then surnames, first
 * names, acronyms and capitals are linked to them, in text order.
 */
export function identify(tokens: Tokens, names: readonly NameSpan[], known: KnownNames): Identified {
  const identifier = new Identifier(tokens, known);
  identifier.enterFullNames(names);
  identifier.linkNames(names);
  identifier.linkHandles();
  return { found: identifier.found, drafts: () => identifier.drafts() };
}

/** Who is mentioned where. */
export interface Identified {
  /** Names in text order, then handles. */
  readonly found: FoundMention[];
  /** All actors, also those of the workspace that the article does not name. */
  readonly drafts: () => ActorDraft[];
}

interface Link {
  readonly draft: ActorDraft;
  readonly form: MentionForm;
  readonly rule: string;
  readonly evidence: Evidence;
}

function linkTo(draft: ActorDraft, form: MentionForm, rule: string, evidence: Evidence = null): Link {
  return { draft, form, rule, evidence };
}

class Identifier {
  readonly found: FoundMention[] = [];
  private readonly people: People;
  private readonly bodies: Bodies;
  private readonly countries = new Map<string, ActorDraft>();
  /** By text: what people keep apart from whom the article would link it to. */
  private readonly alone = new Map<string, ActorDraft>();
  /** By index of the name: the person of a full name; null for all other names. */
  private readonly fullNames: (FullName | null)[] = [];

  constructor(private readonly tokens: Tokens, private readonly known: KnownNames) {
    this.people = new People(tokens, (name, draft) => known.isApart(name, draft));
    this.bodies = new Bodies(tokens);
    for (const draft of known.drafts) this.bodies.know(draft, [draft.name, ...(draft.aliases ?? [])]);
  }

  drafts(): ActorDraft[] {
    const known = this.known.drafts;
    return [...new Set([...this.people.drafts, ...this.bodies.drafts, ...this.countries.values(), ...this.alone.values(), ...known])];
  }

  enterFullNames(names: readonly NameSpan[]): void {
    for (const name of names) this.fullNames.push(this.enterFullName(name));
    // "Harbour Safety Board (HSB)": the acronym behind the full name, or the other way round
    let a: NameSpan | undefined;
    for (const b of names) {
      if (a?.kind === 'organization' && b.kind === 'organization' && this.inParentheses(a, b)) this.linkPair(a, b);
      a = b;
    }
  }

  private enterFullName(name: NameSpan): FullName | null {
    const known = this.known.of(name);
    if (known) return this.enterKnownName(name, known);
    if (name.end - name.first > 1) {
      if (name.kind === 'person') {
        const full = this.people.full(name);
        full.draft.inFull ??= name;
        this.countGender(full.draft, name);
        return full;
      }
      if (name.kind === 'organization') {
        this.bodies.named(name, 'organization').inFull ??= name;
        return null;
      }
    }
    if (name.country && (name.kind === 'country' || name.kind === 'demonym')) this.country(name.country).inFull ??= name;
    return null;
  }

  private enterKnownName(name: NameSpan, draft: ActorDraft): FullName | null {
    if (name.country && name.kind === 'country') {
      this.countries.set(name.country.code, draft);
      draft.inFull ??= name;
    }
    if (name.end - name.first < 2) return null;
    draft.inFull ??= name;
    if (name.kind === 'organization') this.bodies.knownFull(draft, name);
    if (name.kind !== 'person') return null;
    this.countGender(draft, name);
    return this.people.knownFull(draft, name);
  }

  linkNames(names: readonly NameSpan[]): void {
    let before: NameSpan | undefined;
    for (let n = 0; n < names.length; n++) {
      const name = names[n];
      if (name) this.link(name, before, this.fullNames[n] ?? null);
      before = name;
    }
  }

  private link(found: NameSpan, before: NameSpan | undefined, full: FullName | null): void {
    const name = full ? found : this.behindTitle(found);
    const proposed = this.linkOf(name, full);
    const link = proposed && this.known.isApart(name, proposed.draft) ? this.linkAlone(name, proposed) : proposed;
    if (!link) return;
    const { draft, form, rule } = link;
    const first = this.extended(name, draft);
    const { end } = name;
    const span = this.tokens.span(first, end);
    const evidence = link.evidence ?? this.titleBefore(name, rule);
    this.found.push(foundMention(draft, mentionOf(span, form, name.confidence, rule, evidence), first, end));
    if (name.kind !== 'person') return;
    for (const role of statedRoles(this.tokens, name, before)) {
      addRole(draft, this.tokens.span(role.first, role.end));
      if (role !== name.role) this.countRoleGender(draft, role);
    }
  }

  /** "Church" of "Judge Church", which looks like a body, where somebody of that surname is named in full. */
  private behindTitle(name: NameSpan): NameSpan {
    const { first, end } = name;
    if (end - first !== 2 || name.kind === 'person' || !isPersonalTitle(this.tokens.form(first))) return name;
    const person = this.people.ofSurname(this.tokens.lower(first + 1));
    return person ? titledPerson(first + 1, end, null, { first, end: first + 1 }) : name;
  }

  /** "Harbour Minister" of "Harbour Minister Ana Ruiz", where that is what shows the name. */
  private titleBefore({ role }: NameSpan, rule: string): Evidence {
    return role && rule === 'after-role' ? [this.tokens.span(role.first, role.end)] : null;
  }

  /** "a spokeswoman for the port": the first noun for a person tells. */
  private countRoleGender(draft: ActorDraft, role: TokenRange): void {
    for (let i = role.first; i < role.end; i++) {
      const { names } = this.tokens.form(i);
      if (!(names & NameFact.role)) continue;
      if (names & NameFact.female) draft.female += 2;
      else if (names & NameFact.male) draft.male += 2;
      return;
    }
  }

  /** "Ana Ruiz (@ruiz_news)", "HARBOUR Board spokesperson (@harbour)": the handle is of whom is named right before. */
  linkHandles(): void {
    if (!this.tokens.text.includes('@')) return;
    const { found } = this;
    const names = found.length;
    let next = 0;
    for (let i = 2; i < this.tokens.count; i++) {
      const { kind, text } = this.tokens.form(i);
      if (kind !== TokenKind.handle || !text.startsWith('@') || this.tokens.form(i - 1).text !== '(') continue;
      while (next < names && (found[next]?.endToken ?? 0) < i) next++;
      const before = next > 0 ? found[next - 1] : undefined;
      if (!before || i - before.endToken > FARTHEST_HANDLE || this.tokens.blockAt(i) !== this.tokens.blockAt(before.endToken - 1)) continue;
      const handle = { first: i, end: i + 1 };
      if (this.known.isIgnored(handle) || this.known.isApart(handle, before.draft)) continue;
      const mention = mentionOf(this.tokens.span(i, i + 1), 'name', 0.8, 'handle', wordsOf(before.mention));
      found.push(foundMention(before.draft, mention, i, i + 1));
    }
  }

  private linkOf(name: NameSpan, full: FullName | null): Link | null {
    const known = this.known.of(name);
    if (known) {
      if (full) this.people.touch(full);
      if (name.end - name.first > 1 || name.kind === 'country') nameInFull(known, name);
      if (name.kind === 'capital' && known.type === 'place') return this.linkCapital(name, known);
      return linkTo(known, known.type !== 'person' && this.isShort(name) ? 'acronym' : 'name', 'workspace-actor');
    }
    const namesake = this.personOfPlaceName(name);
    if (namesake) return this.linkPart(namesake);
    switch (name.kind) {
      case 'thing': return this.linkThing(name);
      case 'country': return this.linkCountry(name);
      case 'demonym': return name.country && linkTo(this.country(name.country), 'demonym', name.rule);
      case 'capital': return this.linkCapital(name, null);
      case 'person': return full ? this.linkFullName(name, full) : this.linkPerson(name);
      case 'place': return this.linkPlace(name);
      case 'organization': return this.linkOrganisation(name);
    }
  }

  /** Not whom the article would link the name to: people say so. */
  private linkAlone(name: NameSpan, { draft, form }: Link): Link | null {
    if (form === 'metonym') return linkTo(this.bodies.named(name, 'place'), 'name', 'kept-apart');
    if (form === 'demonym') return null;
    const { text } = this.tokens.span(name.first, name.end);
    let alone = this.alone.get(text);
    if (!alone) this.alone.set(text, (alone = newDraft(text, draft.type)));
    return linkTo(alone, form, 'kept-apart');
  }

  // --- by kind -------------------------------------------------------------------------------------------------

  /** Part of a full name, which says whose it is. */
  private linkPart(draft: ActorDraft): Link {
    return linkTo(draft, 'name', 'part-of-full-name', fullNameOf(draft, this.tokens));
  }

  private linkCountry(name: NameSpan): Link | null {
    if (!name.country) return null;
    const draft = this.country(name.country);
    nameInFull(draft, name);
    return linkTo(draft, this.isShort(name) ? 'acronym' : 'name', name.rule);
  }

  private linkFullName(name: NameSpan, full: FullName): Link {
    this.people.touch(full);
    nameInFull(full.draft, name);
    return linkTo(full.draft, 'name', name.rule);
  }

  private linkPerson(name: NameSpan): Link {
    const draft = this.people.find(this.tokens.lower(name.first), this.genderOf(name), name);
    if (draft) return this.linkPart(draft);
    // "Harlow" for the Harlow Group, where nothing but its place in the sentence makes it a person
    const body = name.settled || name.end - name.first > 1 ? null : this.bodies.ofShortName(this.tokens.lower(name.first));
    if (body) return linkTo(body, 'name', 'short-name', fullNameOf(body, this.tokens));
    const alone = this.people.single(name);
    this.countGender(alone, name);
    return linkTo(alone, 'name', name.rule);
  }

  private linkOrganisation(name: NameSpan): Link {
    if (name.end - name.first === 1) {
      const word = this.tokens.lower(name.first);
      if (!name.settled) {
        const person = this.people.find(word, 0, name);
        if (person) return this.linkPart(person);
      }
      if (this.isShort(name)) {
        const draft = this.bodies.ofAcronym(word);
        const full = draft && fullNameOf(draft, this.tokens);
        if (draft && full) return linkTo(draft, 'acronym', 'acronym', full);
        if (draft) return linkTo(draft, 'acronym', name.rule);
        return linkTo(this.bodies.named(name, 'organization'), 'acronym', name.rule);
      }
      const short = this.bodies.ofFirstWord(word) ?? this.bodyCalled(name);
      if (short) return linkTo(short, 'name', 'short-name', fullNameOf(short, this.tokens));
    }
    const draft = this.bodies.named(name, 'organization');
    if (name.end - name.first > 1) nameInFull(draft, name);
    return linkTo(draft, 'name', name.rule);
  }

  /** "Paris" is Lena Paris in an article about her, except where somebody is in Paris. */
  private personOfPlaceName(name: NameSpan): ActorDraft | null {
    const isPlace = name.kind === 'capital' || name.kind === 'country' || (name.kind === 'place' && name.settled);
    const mayBeSurname = isPlace || (name.kind === 'demonym' && this.isAlone(name)); // "Dane told" of Osric Dane
    if (!mayBeSurname || name.end - name.first > 1) return null;
    const person = this.people.ofSurname(this.tokens.lower(name.first));
    return person && !isLocated(this.tokens, name) ? person : null;
  }

  /** Neither "the Dane" nor "Danish officials". */
  private isAlone({ first, end }: NameSpan): boolean {
    const after = this.tokens.form(end);
    const before = this.tokens.lower(first - 1);
    return before !== 'the' && before !== 'a' && (after.kind !== TokenKind.word || after.lower === "'s" || tellsOfWords(after.cue));
  }

  /** "the Church", in capitals, of a body that the article names in full. */
  private bodyCalled(name: NameSpan): ActorDraft | null {
    const { lower, names } = this.tokens.form(name.first);
    const isNoun = !name.settled && (names & NameFact.orgHead) !== 0 && (names & NameFact.common) !== 0;
    return isNoun && this.tokens.lower(name.first - 1) === 'the' ? this.bodies.ofHead(lower) : null;
  }

  private linkPlace(name: NameSpan): Link {
    if (name.end - name.first === 1 && !name.settled) {
      const word = this.tokens.lower(name.first);
      const draft = this.people.find(word, 0, name) ?? this.bodies.ofShortName(word);
      if (draft) return this.linkPart(draft);
    }
    const body = name.settled || isLocated(this.tokens, name) ? null : this.bodies.ofOpening(name);
    if (body) return linkTo(body, 'name', 'short-name', fullNameOf(body, this.tokens));
    return linkTo(this.bodies.named(name, 'place'), 'name', name.rule);
  }

  /** A word that looked like no actor may still be the surname of one. */
  private linkThing(name: NameSpan): Link | null {
    if (name.end - name.first > 1) return null;
    const draft = this.people.find(this.tokens.lower(name.first), 0, name);
    return draft && this.linkPart(draft);
  }

  private linkCapital(name: NameSpan, known: ActorDraft | null): Link {
    const { country } = name;
    const sense = country && senseOfCapital(this.tokens, name, this.countries.has(country.code));
    const words = sense?.words ? [this.tokens.span(sense.words.first, sense.words.end)] : null;
    if (country && sense?.isGovernment) {
      const draft = this.country(country);
      return linkTo(draft, 'metonym', 'capital-for-government', words ?? fullNameOf(draft, this.tokens));
    }
    return known ? linkTo(known, 'name', 'workspace-actor') : linkTo(this.bodies.named(name, 'place'), 'name', 'capital-as-place', words);
  }

  private country(country: Country): ActorDraft {
    let draft = this.countries.get(country.code);
    if (!draft) {
      draft = this.known.country(country.names) ?? newDraft(country.name, 'country');
      this.countries.set(country.code, draft);
    }
    return draft;
  }

  // --- acronyms ------------------------------------------------------------------------------------------------

  private inParentheses(a: NameSpan, b: NameSpan): boolean {
    return b.first === a.end + 1 && this.tokens.form(a.end).text === '(' && this.tokens.form(b.end).text === ')';
  }

  private linkPair(a: NameSpan, b: NameSpan): void {
    const [long, short] = a.end - a.first >= b.end - b.first ? [a, b] : [b, a];
    if (short.end - short.first > 1 || long.end - long.first === 1 || !this.isShort(short)) return;
    const known = this.known.of(long) ?? this.known.of(short);
    if (known) this.bodies.alias(nameKey(this.tokens, long), known);
    this.bodies.alias(this.tokens.lower(short.first), known ?? this.bodies.named(long, 'organization'));
  }

  private isShort(name: NameSpan): boolean {
    const form = this.tokens.form(name.first);
    return name.end - name.first === 1 && (form.shape & Shape.allCaps) !== 0 && form.text.length <= 8;
  }

  // --- people --------------------------------------------------------------------------------------------------

  /** The first token: "von der Berg" takes its particles in where the full name has them. */
  private extended(name: NameSpan, draft: ActorDraft): number {
    let { first } = name;
    if (name.kind !== 'person' || name.end - first > 1 || draft.type !== 'person') return first;
    while (first > 0 && this.tokens.form(first - 1).names & NameFact.particle) {
      if (!draft.name.includes(` ${this.tokens.span(first - 1, name.end).text}`)) break;
      first--;
    }
    return first;
  }

  private genderOf(name: NameSpan): number {
    if (!name.role) return 0;
    let gender = 0;
    for (let i = name.role.first; i < name.role.end; i++) {
      const { names } = this.tokens.form(i);
      if (names & (NameFact.role | NameFact.honorific)) gender |= names & (NameFact.female | NameFact.male);
    }
    return gender;
  }

  private countGender(draft: ActorDraft, name: NameSpan): void {
    const title = this.genderOf(name);
    const first = this.tokens.form(name.first).names;
    draft.female += (title & NameFact.female ? 2 : 0) + (first & NameFact.female ? 1 : 0);
    draft.male += (title & NameFact.male ? 2 : 0) + (first & NameFact.male ? 1 : 0);
  }
}

/** Tokens between a name and the handle in brackets behind it. */
const FARTHEST_HANDLE = 4;

/** More distinct roles of one actor than an article states. */
const MOST_ROLES = 20;

function addRole(draft: ActorDraft, role: TextSpan & Span): void {
  if (draft.roles.length < MOST_ROLES && !draft.roles.some((known) => known.text === role.text)) draft.roles.push(role);
}
