import type { ActorType } from '../analysis';
import { NameFact } from '../tables/nameFacts';
import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { rareWords } from '../words/rareWords';
import { wordSet } from '../words/wordSet';
import type { ActorDraft } from './actorDraft';
import { newDraft } from './actorDraft';
import { keyOfName, keyOfTokens, nameKey } from './nameSpan';
import type { NameSpan } from './nameSpan';
import { bodyKey, isStateBody, spelledOut, startWithoutCountry } from './stateBodies';

/** Organisations and places by name, with acronyms, short forms and ministries whose country goes without saying. */
export class Bodies {
  readonly drafts: ActorDraft[] = [];
  private readonly byName = new Map<string, ActorDraft>();
  private readonly byInitials = new Map<string, ActorDraft>();
  private readonly byShortName = new Map<string, ActorDraft>();
  /** By the first word of names of more; null where several organisations begin with it. */
  private readonly byFirstWord = new Map<string, ActorDraft | null>();
  /** By the first two words and more of names of more. */
  private readonly byOpening = new Map<string, ActorDraft | null>();
  /** Whose name had a head noun last: "church", "court". */
  private readonly byHead = new Map<string, ActorDraft>();

  /** Names of state bodies that the article has already. */
  private readonly knownStateBodies = new Set<string>();

  /** Keys that a name with a country in front has already: "air force". */
  private readonly national = new Set<string>();

  constructor(private readonly tokens: Tokens) {}

  /** A ministry of a country; without a country the one last named. */
  stateBody(name: NameSpan): ActorDraft {
    const first = startWithoutCountry(this.tokens, name);
    const key = bodyKey(this.tokens, first, name.end);
    const known = this.byName.get(name.country ? `${key}@${name.country.code}` : key);
    const draft = known ?? this.newStateBody(spelledOut(this.tokens.lower(first)) ?? this.nameFrom(first, name.end));
    this.byName.set(key, draft);
    if (name.country) this.byName.set(`${key}@${name.country.code}`, draft);
    this.enterInitials(first, name.end, draft);
    return draft;
  }

  /** One that the workspace knows by this name without its country is the first that the article names so. */
  private newStateBody(name: string): ActorDraft {
    const lower = name.toLowerCase();
    const known = this.byName.get(lower);
    if (!known || known.knownId === null || this.knownStateBodies.has(lower)) return this.create(name, 'organization');
    this.knownStateBodies.add(lower);
    return known;
  }

  /** An organisation or place by its full name. */
  named(name: NameSpan, type: ActorType): ActorDraft {
    if (isStateBody(this.tokens, name)) return this.stateBody(name);
    const key = nameKey(this.tokens, name);
    let draft = this.byName.get(key);
    if (!draft) {
      const isBody = type === 'organization';
      const bare = isBody ? this.bareName(name) : null;
      const national = isBody ? this.withoutCountry(name) : null;
      const known = isBody ? (this.organisation(bare) ?? this.organisation(national) ?? this.sameOpening(name)) : null;
      draft = known ?? this.create(this.nameFrom(name.first, name.end), type);
      this.byName.set(key, draft);
      if (national !== null) this.enterNational(national, draft);
      if (bare !== null && !this.byName.has(bare)) this.byName.set(bare, draft);
      if (isBody) {
        this.enterInitials(name.first, name.end, draft);
        this.enterShortName(name, draft);
        this.enterOpenings(name, draft);
      }
    }
    if (name.end - name.first > 1 && draft.type === 'organization') this.enterHeads(name, draft);
    return draft;
  }

  /** The name of a body that the workspace knows, as it was read: from here on its initials and short forms mean it. */
  knownFull(draft: ActorDraft, name: NameSpan): void {
    this.enterInitials(name.first, name.end, draft);
    this.enterShortName(name, draft);
    this.enterHeads(name, draft);
  }

  know(draft: ActorDraft, names: readonly string[]): void {
    this.drafts.push(draft);
    for (const name of names) this.byName.set(keyOfName(name), draft);
  }

  /** What an acronym stands for, by the initials of a name that the article has in full; null when none fits. */
  ofAcronym(word: string): ActorDraft | null {
    return this.byName.get(word) ?? this.byInitials.get(word.replace(/\./g, '')) ?? null;
  }

  /** "Oduya" for the Oduya Holdings; nothing where another body's name begins so. */
  ofShortName(word: string): ActorDraft | null {
    const begun = this.byFirstWord.get(word) !== null;
    return this.organisation(word) ?? (begun ? this.byShortName.get(word) : null) ?? null;
  }

  /** The same of any name that begins with the word, for a word that is sure to name an organisation. */
  ofFirstWord(word: string): ActorDraft | null {
    return this.ofShortName(word) ?? (this.byName.has(word) ? null : this.byFirstWord.get(word)) ?? null;
  }

  private organisation(key: string | null): ActorDraft | null {
    const draft = key === null ? undefined : this.byName.get(key);
    return draft?.type === 'organization' ? draft : null;
  }

  /** "the Church" for the Church of Tano, "the Board" for the Harbour Board: the one last named. */
  ofHead(word: string): ActorDraft | null {
    return this.byHead.get(word) ?? null;
  }

  /** "Harbour Safety Board (HSB)": the acronym is a name of the body. */
  alias(word: string, draft: ActorDraft): void {
    this.byName.set(word, draft);
  }

  private create(name: string, type: ActorType): ActorDraft {
    const draft = newDraft(name, type);
    this.drafts.push(draft);
    return draft;
  }

  private nameFrom(first: number, end: number): string {
    return this.tokens.text.slice(this.tokens.startOf(first), this.tokens.endOf(end - 1));
  }

  /** "International Monetary Fund" → imf; "Centre for Food and Trade" → cft and cffat. */
  private enterInitials(first: number, end: number, draft: ActorDraft): void {
    let capitals = '';
    let all = '';
    for (let i = first; i < end; i++) {
      const form = this.tokens.form(i);
      if (form.kind !== TokenKind.word || form.names & NameFact.orgSuffix) continue;
      all += form.lower.charAt(0);
      if (form.shape & Shape.capitalised) capitals += form.lower.charAt(0);
    }
    this.enterAcronym(capitals, draft);
    if (all !== capitals) this.enterAcronym(all, draft);
  }

  private enterAcronym(initials: string, draft: ActorDraft): void {
    if (initials.length >= 2 && !this.byInitials.has(initials)) this.byInitials.set(initials, draft);
  }

  private enterHeads(name: NameSpan, draft: ActorDraft): void {
    this.enterHead(this.tokens.form(name.first), draft);
    this.enterHead(this.tokens.form(name.end - 1), draft);
  }

  private enterHead({ names, lower }: WordForm, draft: ActorDraft): void {
    if (names & NameFact.orgHead) this.byHead.set(lower, draft);
  }

  private enterFirstWord(word: string, draft: ActorDraft): void {
    const known = this.byFirstWord.get(word);
    this.byFirstWord.set(word, known === undefined || known === draft ? draft : null);
  }

  /** "Maple Hollow" for Maple Hollow Care Center, whichever comes first; null where two bodies begin so. */
  private sameOpening(name: NameSpan): ActorDraft | null {
    const { first, end } = name;
    const longer = end - first > 1 && this.isPlain(first, end) ? this.byOpening.get(nameKey(this.tokens, name)) : null;
    if (longer) return longer;
    for (let last = end - 1; this.namesBody(end - 1) && last > first + 1; last--) {
      if (!this.isPlain(first, last) || LOCAL.has(this.tokens.form(last))) continue;
      const shorter = this.organisation(keyOfTokens(this.tokens, first, last));
      if (shorter) return shorter;
    }
    return null;
  }

  /** The body whose name opens with the words of what looks like a place. */
  ofOpening(name: NameSpan): ActorDraft | null {
    return name.end - name.first > 1 ? (this.byOpening.get(nameKey(this.tokens, name)) ?? null) : null;
  }

  private enterOpenings({ first, end }: NameSpan, draft: ActorDraft): void {
    if (!this.namesBody(end - 1)) return;
    for (let last = end - 1; last > first + 1; last--) {
      if (!this.isPlain(first, last) || LOCAL.has(this.tokens.form(last))) continue;
      const key = keyOfTokens(this.tokens, first, last);
      const known = this.byOpening.get(key);
      this.byOpening.set(key, known === undefined || known === draft ? draft : null);
    }
  }

  private namesBody(token: number): boolean {
    return (this.tokens.form(token).names & (NameFact.orgHead | NameFact.orgSuffix)) !== 0;
  }

  /** No word of the name says what kind of body it is, no small word ends it, and no country opens it. */
  private isPlain(first: number, end: number): boolean {
    if (!(this.tokens.form(end - 1).shape & Shape.capitalised)) return false;
    for (let i = first; i < end; i++) {
      const { names, entries } = this.tokens.form(i);
      if (names & BODY || entries?.some(({ kind }) => kind !== 'organization')) return false;
    }
    return true;
  }

  /** The key of "Air Force" for "US Air Force", unless the article has it for that of another country. */
  private withoutCountry({ first, end }: NameSpan): string | null {
    const entries = end - first < 3 ? null : this.tokens.form(first).entries;
    if (!entries?.some(({ tokens, country }) => tokens.length === 1 && country !== null)) return null;
    const key = keyOfTokens(this.tokens, first + 1, end);
    return this.national.has(key) ? null : key;
  }

  private enterNational(key: string, draft: ActorDraft): void {
    this.national.add(key);
    if (!this.byName.has(key)) this.byName.set(key, draft);
  }

  /** The key of "Wells Fargo" for "Wells Fargo & Co."; null where no legal form ends the name. */
  private bareName({ first, end }: NameSpan): string | null {
    let last = end;
    while (last > first + 1 && LEGAL_FORMS.has(this.tokens.form(last - 1))) last--;
    if (last === end) return null;
    return keyOfTokens(this.tokens, first, last);
  }

  /** "Oduya" of "Oduya Holdings Ltd.", "Harvard" of "Harvard University": the first word alone, where it is no common word. */
  private enterShortName(name: NameSpan, draft: ActorDraft): void {
    const first = this.tokens.form(name.first);
    if (name.end - name.first > 1 && !(first.names & NameFact.orgHead)) this.enterFirstWord(first.lower, draft);
    if (name.end - name.first < 2 || first.names & (NameFact.common | NameFact.given) || first.entries !== null) return;
    const second = this.tokens.form(name.first + 1);
    const isHead = (second.names & (NameFact.orgHead | NameFact.orgSuffix)) !== 0;
    if (isHead && !this.byShortName.has(first.lower)) this.byShortName.set(first.lower, draft);
  }
}

const BODY = NameFact.orgHead | NameFact.orgSuffix | NameFact.stateBody;
/** What makes a body of a place's name: "Palm Beach Police Department". */
const LOCAL = rareWords(
  `police fire sheriff sheriffs city county town village state council school schools high middle elementary university college community
   public unified district department airport hospital port chamber mayor house supreme superior`,
);
const LEGAL_FORMS = wordSet(
  '& and co co. company corp corp. corporation inc inc. incorporated limited ltd ltd. llc plc ag gmbh n.v. nv s.a. s.p.a. a.g.',
);
