import type { MentionForm } from '../analysis';
import { mentionOf } from '../mention';
import type { Country } from '../tables/countries';
import { NameFact } from '../tables/nameFacts';
import type { Span, TextSpan } from '../span';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { ActorDraft } from './actorDraft';
import { addMention, newDraft } from './actorDraft';
import { Bodies } from './bodies';
import type { KnownNames } from './knownNames';
import { isLocated, isMetonym } from './metonymy';
import type { NameSpan } from './nameSpan';
import { People } from './people';
import { statedRoles } from './statedRoles';

/**
 * Says which names are of one actor. Full names come first, wherever in the article they stand; then surnames, first
 * names, acronyms and capitals are linked to them, in text order.
 */
export function identify(tokens: Tokens, names: readonly NameSpan[], known: KnownNames): ActorDraft[] {
  const identifier = new Identifier(tokens, known);
  identifier.enterFullNames(names);
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (name) identifier.link(name, n > 0 ? names[n - 1] : undefined);
  }
  identifier.linkHandles();
  return identifier.drafts();
}

interface Link {
  readonly draft: ActorDraft;
  readonly form: MentionForm;
  readonly rule: string;
  readonly evidence?: readonly TextSpan[];
}

class Identifier {
  private readonly people: People;
  private readonly bodies: Bodies;
  private readonly countries = new Map<string, ActorDraft>();
  /** In text order: behind which token each linked name ends, and whose it is. */
  private readonly linked: { readonly end: number; readonly draft: ActorDraft }[] = [];

  constructor(private readonly tokens: Tokens, private readonly known: KnownNames) {
    this.people = new People(tokens);
    this.bodies = new Bodies(tokens);
    for (const actor of known.drafts) this.enterKnown(actor);
  }

  drafts(): ActorDraft[] {
    return [...new Set([...this.people.drafts, ...this.bodies.drafts, ...this.countries.values(), ...this.known.drafts])];
  }

  enterFullNames(names: readonly NameSpan[]): void {
    for (const name of names) {
      if (this.known.of(name)) continue;
      const several = name.end - name.first > 1;
      if (name.kind === 'person' && several) this.countGender(this.people.full(name), name);
      else if (name.kind === 'organization' && several) this.bodies.named(name, 'organization');
      else if (name.country && (name.kind === 'country' || name.kind === 'demonym')) this.country(name.country);
    }
    // "Harbour Safety Board (HSB)": the acronym behind the full name, or the other way round
    for (let n = 1; n < names.length; n++) {
      const [a, b] = [names[n - 1], names[n]];
      if (a && b && a.kind === 'organization' && b.kind === 'organization' && this.inParentheses(a, b)) this.linkPair(a, b);
    }
  }

  link(name: NameSpan, before: NameSpan | undefined): void {
    const link = this.linkOf(name, before);
    if (!link) return;
    const { first, end } = this.extended(name, link.draft);
    const span = this.tokens.span(first, end);
    const { draft, form, rule, evidence } = link;
    this.linked.push({ end, draft });
    const mention = mentionOf(span, form, name.confidence, rule);
    addMention(draft, evidence ? { ...mention, evidence } : mention);
    if (name.kind !== 'person') return;
    for (const role of statedRoles(this.tokens, name, before)) {
      addRole(draft, this.tokens.span(role.first, role.end));
      if (role !== name.role) this.countRoleGender(draft, role);
    }
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
    let next = 0;
    for (let i = 2; i < this.tokens.count; i++) {
      const { kind, text } = this.tokens.form(i);
      if (kind !== TokenKind.handle || !text.startsWith('@') || this.tokens.form(i - 1).text !== '(') continue;
      while (next < this.linked.length && (this.linked[next]?.end ?? 0) < i) next++;
      const before = next > 0 ? this.linked[next - 1] : undefined;
      if (!before || i - before.end > FARTHEST_HANDLE || this.tokens.blockAt(i) !== this.tokens.blockAt(before.end - 1)) continue;
      addMention(before.draft, mentionOf(this.tokens.span(i, i + 1), 'name', 0.8, 'handle'));
    }
  }

  private linkOf(name: NameSpan, before: NameSpan | undefined): Link | null {
    const known = this.known.of(name);
    if (known) return { draft: known, form: 'name', rule: 'workspace-actor' };
    const namesake = this.personOfPlaceName(name);
    if (namesake) return { draft: namesake, form: 'name', rule: 'part-of-full-name' };
    switch (name.kind) {
      case 'thing': return this.linkThing(name);
      case 'country': return this.linkCountry(name);
      case 'demonym': return name.country && { draft: this.country(name.country), form: 'demonym', rule: name.rule };
      case 'capital': return this.linkCapital(name);
      case 'person': return this.linkPerson(name);
      case 'place': return this.linkPlace(name);
      case 'organization': return this.linkOrganisation(name, before);
    }
  }

  // --- by kind -------------------------------------------------------------------------------------------------

  private linkCountry(name: NameSpan): Link | null {
    return name.country && { draft: this.country(name.country), form: this.isShort(name) ? 'acronym' : 'name', rule: name.rule };
  }

  private linkPerson(name: NameSpan): Link {
    if (name.end - name.first > 1) {
      const draft = this.people.full(name);
      this.people.touch(draft, name);
      return { draft, form: 'name', rule: name.rule };
    }
    const draft = this.people.find(this.tokens.lower(name.first), this.genderOf(name));
    if (draft) return { draft, form: 'name', rule: 'part-of-full-name' };
    const alone = this.people.single(name);
    this.countGender(alone, name);
    return { draft: alone, form: 'name', rule: name.rule };
  }

  private linkOrganisation(name: NameSpan, before: NameSpan | undefined): Link {
    if (name.end - name.first === 1) {
      const word = this.tokens.lower(name.first);
      if (!name.settled) {
        const person = this.people.find(word, 0);
        if (person) return { draft: person, form: 'name', rule: 'part-of-full-name' };
      }
      if (this.isShort(name)) {
        const draft = this.bodies.ofAcronym(word);
        if (draft) return { draft, form: 'acronym', rule: 'acronym', evidence: before && [this.tokens.span(before.first, before.end)] };
        return { draft: this.bodies.named(name, 'organization'), form: 'acronym', rule: name.rule };
      }
      const short = this.bodies.ofShortName(word) ?? this.bodyCalled(name);
      if (short) return { draft: short, form: 'name', rule: 'short-name' };
    }
    return { draft: this.bodies.named(name, 'organization'), form: 'name', rule: name.rule };
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
    return before !== 'the' && before !== 'a' && (after.kind !== TokenKind.word || after.lower === "'s" || Boolean(after.cue?.verb));
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
      const draft = this.people.find(word, 0) ?? this.bodies.ofShortName(word);
      if (draft) return { draft, form: 'name', rule: 'part-of-full-name' };
    }
    return { draft: this.bodies.named(name, 'place'), form: 'name', rule: name.rule };
  }

  /** A word that looked like no actor may still be the surname of one. */
  private linkThing(name: NameSpan): Link | null {
    if (name.end - name.first > 1) return null;
    const draft = this.people.find(this.tokens.lower(name.first), 0);
    return draft && { draft, form: 'name', rule: 'part-of-full-name' };
  }

  private linkCapital(name: NameSpan): Link {
    const country = name.country;
    if (country && isMetonym(this.tokens, name, this.countries.has(country.code))) {
      return { draft: this.country(country), form: 'metonym', rule: 'capital-for-government' };
    }
    return { draft: this.bodies.named(name, 'place'), form: 'name', rule: 'capital-as-place' };
  }

  private country(country: Country): ActorDraft {
    let draft = this.countries.get(country.code) ?? this.known.named(country.names);
    if (!draft) draft = newDraft(country.name, 'country');
    this.countries.set(country.code, draft);
    return draft;
  }

  // --- acronyms ------------------------------------------------------------------------------------------------

  private inParentheses(a: NameSpan, b: NameSpan): boolean {
    return b.first === a.end + 1 && this.tokens.form(a.end).text === '(' && this.tokens.form(b.end).text === ')';
  }

  private linkPair(a: NameSpan, b: NameSpan): void {
    const [long, short] = a.end - a.first >= b.end - b.first ? [a, b] : [b, a];
    if (short.end - short.first === 1 && long.end - long.first > 1 && this.isShort(short)) {
      this.bodies.alias(this.tokens.lower(short.first), this.bodies.named(long, 'organization'));
    }
  }

  private isShort(name: NameSpan): boolean {
    const form = this.tokens.form(name.first);
    return name.end - name.first === 1 && (form.shape & Shape.allCaps) !== 0 && form.text.length <= 8;
  }

  // --- people --------------------------------------------------------------------------------------------------

  /** "von der Berg" takes its particles in where the full name has them. */
  private extended(name: NameSpan, draft: ActorDraft): { readonly first: number; readonly end: number } {
    let { first } = name;
    if (name.kind !== 'person' || name.end - first > 1 || draft.type !== 'person') return name;
    const isInName = (token: number): boolean =>
      (this.tokens.form(token).names & NameFact.particle) !== 0 && draft.name.includes(` ${this.tokens.span(token, name.end).text}`);
    while (first > 0 && isInName(first - 1)) first--;
    return { first, end: name.end };
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

  private enterKnown(draft: ActorDraft): void {
    if (draft.type === 'person') {
      for (const name of [draft.name, ...draft.aliases]) {
        const words = name.toLowerCase().split(' ');
        if (words.length > 1) this.people.know(draft, words);
      }
    } else if (draft.type !== 'country') this.bodies.know(draft, [draft.name, ...draft.aliases]);
  }
}

/** Tokens between a name and the handle in brackets behind it. */
const FARTHEST_HANDLE = 4;

/** More distinct roles of one actor than an article states. */
const MOST_ROLES = 20;

function addRole(draft: ActorDraft, role: TextSpan & Span): void {
  if (draft.roles.length < MOST_ROLES && !draft.roles.some((known) => known.text === role.text)) draft.roles.push(role);
}
