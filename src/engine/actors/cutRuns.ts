import type { Country } from '../tables/countries';
import type { Entry } from '../tables/gazetteer';
import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape } from '../words/wordForm';
import { settledName, titledPerson, unsettledName } from './nameSpan';
import type { NameKind, NameSpan } from './nameSpan';
import { isAbbreviatedTitle, isPersonalTitle, isTitleInFull } from './personalTitles';
import { wordSet } from '../words/wordSet';

/**
 * Cuts runs of capitalised words into names: titles and roles come off in front ("Treasury Secretary" Ana Ruiz), countries
 * and demonyms that only modify are names of their own ("U.S." Senator …), ministries keep their country.
 */
export function cutRuns(tokens: Tokens, runs: readonly TokenRange[]): NameSpan[] {
  const cutter = new Cutter(tokens);
  for (const run of runs) cutter.cut(run);
  return cutter.names;
}

/** The known name whose words are just these. */
export function entryExactly(tokens: Tokens, first: number, end: number): Entry | null {
  for (const entry of tokens.form(first).entries ?? []) {
    if (entry.tokens.length === end - first && stands(tokens, entry, first)) return entry;
  }
  return null;
}

function stands(tokens: Tokens, entry: Entry, first: number): boolean {
  if (entry.capitals && !(tokens.form(first).shape & Shape.allCaps)) return false;
  for (let i = 1; i < entry.tokens.length; i++) if (tokens.lower(first + i) !== entry.tokens[i]) return false;
  return true;
}

const LINKS = wordSet('of for on');

class Cutter {
  readonly names: NameSpan[] = [];

  constructor(private readonly tokens: Tokens) {}

  cut(run: TokenRange): void {
    const roleEnd = this.endOfRole(run.first, run.end);
    if (roleEnd === run.first) this.cutName(run.first, run.end, null);
    else {
      this.cutPrefix(run.first, roleEnd);
      if (roleEnd < run.end) this.cutName(roleEnd, run.end, { first: this.startOfRole(run.first, roleEnd), end: roleEnd });
    }
  }

  // --- roles ---------------------------------------------------------------------------------------------------

  /** Behind the last word of a role that opens the run: "Treasury Secretary" of "Treasury Secretary Ana Ruiz"; `first` when none does. */
  private endOfRole(first: number, end: number): number {
    const limit = this.endOfBodyHead(first, end);
    for (let i = limit - 1; i >= first; i--) {
      const { names } = this.tokens.form(i);
      if (!(names & (NameFact.role | NameFact.honorific))) continue;
      if (names & NameFact.honorific && this.entryAt(i, end)) continue; // "Sri Lanka", "Prince Edward Island"
      if (i === end - 1) {
        if (!this.isWholeRole(first, end)) continue;
        return end;
      }
      if (this.isGluedOn(i + 1) || (this.looksLikeBody(i + 1, end) && !this.isPersonBehind(i, end))) return first;
      if (this.tokens.form(i + 1).names & NameFact.nameSuffix || this.tokens.lower(i + 1) === 'of') return first;
      if (i > first && names & NameFact.common && this.isGivenNameOnly(i - 1)) return first;
      return i + 1;
    }
    return this.afterOfRole(first, end);
  }

  private isGivenNameOnly(token: number): boolean {
    const { names } = this.tokens.form(token);
    return (names & NameFact.given) !== 0 && !(names & NameFact.common);
  }

  /** Behind "Center" of "Center for Marine Studies": what follows is of the body's name, no role; `end` where there is none. */
  private endOfBodyHead(first: number, end: number): number {
    for (let i = first; i + 1 < end; i++) {
      const body = this.tokens.form(i).names & (NameFact.orgHead | NameFact.stateBody);
      if (body && LINKS.has(this.tokens.form(i + 1))) return i + 1;
    }
    return end;
  }

  /** "State" of "Secretary of State Mina Park": what is left of a role when "of" has cut it. */
  private afterOfRole(first: number, end: number): number {
    const of = this.tokens.lower(first - 1) === 'the' ? first - 2 : first - 1;
    const linked = this.tokens.lower(of) === 'of' || this.tokens.lower(of) === 'for';
    if (!linked || !(this.tokens.form(of - 1).names & NameFact.role)) return first;
    for (let i = first; i < end - 1; i++) {
      const { names } = this.tokens.form(i);
      if (names & NameFact.given && i > first) return i;
      if (!(names & NameFact.common)) return this.isOffice(first, i) && end - i === 2 ? i : first;
    }
    return first;
  }

  /** "Education" of "Minister of Education Ana Ruiz": fields that offices are of. */
  private isOffice(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (!(this.tokens.form(i).names & NameFact.roleModifier)) return false;
    return end > first;
  }

  /** All words up to a last role noun are of the role: "Deputy Prime Minister", "Chinese Foreign Ministry Spokesperson". */
  private isWholeRole(first: number, end: number): boolean {
    const last = this.tokens.form(end - 1);
    if (!(last.names & NameFact.common) && !(last.names & NameFact.role)) return false;
    if (end - first === 1) return (last.names & (NameFact.given | NameFact.family)) === 0 || (last.names & NameFact.common) !== 0;
    const before = this.tokens.form(end - 2);
    const isPersonal = before.names & NameFact.given && !(before.names & (NameFact.common | NameFact.roleModifier));
    if (isPersonal) return false;
    const modifier = NameFact.common | NameFact.roleModifier | NameFact.orgHead | NameFact.role | NameFact.stateBody;
    return (before.names & modifier) !== 0 || before.entries !== null;
  }

  /** Names of bodies and places: their head ends the name or stands before "of" or "for". */
  private looksLikeBody(first: number, end: number): boolean {
    let headEnd = first + 1;
    while (headEnd < end && !LINKS.has(this.tokens.form(headEnd))) headEnd++;
    const head = this.tokens.form(headEnd - 1);
    if (head.names & (NameFact.given | NameFact.family) && headEnd - first > 1) return false;
    return (head.names & (NameFact.orgHead | NameFact.orgSuffix | NameFact.placeHead)) !== 0 || headEnd < end;
  }

  /** "Mr. Banks", "Sheriff Tom Fields": a person, whatever else the surname means; not "Dr. Oduya School", "Captain Cook Islands". */
  private isPersonBehind(title: number, end: number): boolean {
    const form = this.tokens.form(title);
    const words = end - title - 1;
    if (words === 1 && !isAbbreviatedTitle(form)) return isTitleInFull(form) && this.tokens.lower(end - 1).endsWith('s');
    return words <= 2 && isPersonalTitle(form) && (words === 1 || this.isGivenNameOnly(title + 1));
  }

  private isGluedOn(token: number): boolean {
    return this.tokens.form(token).text === '-' || this.tokens.form(token).text === '&' || this.tokens.form(token).lower === "'s";
  }

  /** The role without the country or demonym before it: "Foreign Ministry Spokesperson". */
  private startOfRole(first: number, end: number): number {
    const entry = this.entryAt(first, end);
    if (!entry || entry.country === null) return first;
    const after = first + entry.tokens.length;
    return after < end ? after : first;
  }

  /** Names inside a role: "U.S." and "Foreign Ministry" are actors, "Treasury" before "Secretary" is part of the role. */
  private cutPrefix(first: number, end: number): void {
    for (let i = first; i < end; ) {
      const entry = this.entryAt(i, end);
      if (entry && (entry.kind !== 'organization' || !this.isRoleWord(i, end))) {
        const body = this.stateBodyFrom(i + entry.tokens.length, end);
        if (body > 0) {
          this.push(i, body, 'organization', entry.country, 'state-body', 0.95);
          i = body;
          continue;
        }
        this.pushEntry(i, entry);
        i += entry.tokens.length;
        continue;
      }
      const body = this.stateBodyFrom(i, end);
      if (body > 0) this.push(i, body, 'organization', null, 'state-body', 0.9);
      i = body > 0 ? body : i + 1;
    }
  }

  private isRoleWord(token: number, end: number): boolean {
    return token + 1 < end && (this.tokens.form(token).names & (NameFact.roleModifier | NameFact.role)) !== 0;
  }

  /** Behind "Foreign Ministry" from its first word; -1 when no state body is named there. */
  private stateBodyFrom(first: number, end: number): number {
    for (let i = first; i < end && i < first + 5; i++) {
      const { names } = this.tokens.form(i);
      if (names & NameFact.stateBody) return i > first || this.tokens.form(i).shape & Shape.allCaps ? i + 1 : -1;
      if (names & NameFact.role && !(names & NameFact.roleModifier)) return -1;
    }
    return -1;
  }

  // --- names without roles -------------------------------------------------------------------------------------

  private cutName(first: number, end: number, role: TokenRange | null): void {
    const entry = role === null ? this.entryAt(first, end) : null;
    const after = first + (entry?.tokens.length ?? 0);
    if (!entry) this.pushName(first, end, null, role);
    else if (after >= end) this.pushEntry(first, entry);
    else this.cutBehind(entry, first, after, end);
  }

  private cutBehind(entry: Entry, first: number, after: number, end: number): void {
    switch (this.howItGoesOn(entry, first, after, end)) {
      case 'state-body':
        this.push(first, end, 'organization', entry.country, 'state-body', 0.95);
        break;
      case 'one-name':
        this.pushName(first, end, entry.country, null);
        break;
      case 'apart':
        this.pushEntry(first, entry);
        this.cut({ first: this.tokens.form(after).text === '-' ? after + 1 : after, end });
    }
  }

  /**
   * What a known name and the words behind it are: "Chinese Foreign Ministry" a state body, "American Airlines", "Florence
   * Oduya" and "Apple Inc." one name, "Kenyan" Ana Ruiz and "Kenya"-"Uganda" two.
   */
  private howItGoesOn(entry: Entry, first: number, after: number, end: number): 'state-body' | 'one-name' | 'apart' {
    const modifies = entry.kind === 'demonym' || entry.kind === 'country';
    const body = this.looksLikeBody(after, end);
    if (!modifies && !body && entry.tokens.length === 1 && this.isPersonal(first)) return 'one-name';
    if (this.tokens.form(after).text === '-') return entry.kind === 'organization' || entry.kind === 'place' ? 'one-name' : 'apart';
    if (entry.kind === 'organization') return this.goesOn(after, end) ? 'one-name' : 'apart';
    if (!modifies) return 'one-name';
    if (this.stateBodyFrom(after, end) === end) return 'state-body';
    const { names, lower } = this.tokens.form(after);
    const bindsMore = entry.country === null && !(names & (NameFact.given | NameFact.honorific | NameFact.role)); // "Western Harbour"
    return bindsMore || body || lower === 'of' ? 'one-name' : 'apart';
  }

  private isPersonal(token: number): boolean {
    return (this.tokens.form(token).names & (NameFact.given | NameFact.family)) !== 0;
  }

  /** An organisation's name that goes on behind what the table knows: "Apple Inc.", "UN Security Council". */
  private goesOn(after: number, end: number): boolean {
    const next = this.tokens.form(after);
    if (next.names & NameFact.orgSuffix || next.text === '&' || next.text === '-' || next.lower === 'of') return true;
    return this.looksLikeBody(after, end) && !(next.names & (NameFact.given | NameFact.role) && !(next.names & NameFact.orgHead));
  }

  /** The longest known name that starts at a token and ends within the run. */
  private entryAt(first: number, end: number): Entry | null {
    const form = this.tokens.form(first);
    if (form.entries === null) return null;
    for (const entry of form.entries) if (this.matches(entry, first, end)) return entry;
    return null;
  }

  private matches(entry: Entry, first: number, end: number): boolean {
    return first + entry.tokens.length <= end && stands(this.tokens, entry, first);
  }

  private pushEntry(first: number, entry: Entry): void {
    const end = first + entry.tokens.length;
    this.push(first, end, entry.kind, entry.country, `known-${entry.kind}`, 0.95);
  }

  private push(first: number, end: number, kind: NameKind, country: Country | null, rule: string, confidence: number): void {
    this.names.push(settledName(first, end, kind, country, rule, confidence));
  }

  private pushName(first: number, end: number, country: Country | null, role: TokenRange | null): void {
    this.names.push(role ? titledPerson(first, end, country, role) : unsettledName(first, end, country));
  }
}
