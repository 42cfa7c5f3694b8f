import type { ActorType } from '../analysis';
import type { AnalyseOptions } from '../options';
import { overlaps } from '../span';
import type { Span } from '../span';
import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape } from '../words/wordForm';
import type { ActorDraft } from './actorDraft';
import { newDraft } from './actorDraft';
import { ApartNames } from './apartNames';
import { classifyNames } from './classify';
import { KnownPlaces } from './knownPlaces';
import type { KnownPlace } from './knownPlaces';
import type { NameKind, NameSpan } from './nameSpan';

/** What people have decided about names: the workspace's actors, words that are no actors, corrections of one place. */
export class KnownNames {
  readonly drafts: readonly ActorDraft[];
  private readonly byName = new Map<string, ActorDraft>();
  private readonly ofSpan = new Map<NameSpan, ActorDraft>();
  /** Actors whose type nobody has decided. */
  private readonly untyped = new Set<ActorDraft>();
  private readonly ignored: ReadonlySet<string>;
  private readonly apart: ApartNames | null;
  /** Nobody has decided anything. */
  private readonly isEmpty: boolean;

  constructor(private readonly tokens: Tokens, private readonly options: AnalyseOptions) {
    const { actors = [], ignored = [], apart = [] } = options.actors ?? {};
    this.ignored = new Set(ignored);
    this.apart = apart.length > 0 ? new ApartNames(apart) : null;
    this.drafts = actors.map(({ id, name, type, aliases }) => {
      const draft = newDraft(name, type ?? 'organization', id);
      if (type === null) this.untyped.add(draft);
      draft.aliases = new Set(aliases);
      for (const known of [name, ...aliases]) this.byName.set(known, draft);
      return draft;
    });
    this.isEmpty = this.drafts.length === 0 && this.ignored.size === 0 && (options.corrections ?? []).length === 0;
  }

  /** The workspace's actor that was found at a name. */
  of(name: NameSpan): ActorDraft | null {
    return this.isEmpty ? null : (this.ofSpan.get(name) ?? null);
  }

  /** The workspace's actor that has one of a country's names. */
  country(names: readonly string[]): ActorDraft | null {
    if (this.isEmpty) return null;
    for (const name of names) {
      const draft = this.byName.get(name);
      if (!draft) continue;
      if (this.untyped.has(draft)) draft.type = 'country';
      return draft;
    }
    return null;
  }

  isIgnored(words: TokenRange): boolean {
    return this.ignored.size > 0 && this.ignored.has(this.textOf(words));
  }

  /** Whether people say that a name in the text is not this actor's. */
  isApart(name: TokenRange, draft: ActorDraft): boolean {
    return this.apart !== null && this.apart.isApart(this.textOf(name), draft);
  }

  /**
   * The names without ignored words and corrected places, with the workspace's actors wherever their names stand. A longer name
   * stays whole: "Vell Harbour Authority" is not "Vell Harbour".
   */
  apply(names: readonly NameSpan[]): readonly NameSpan[] {
    if (this.isEmpty) return names;
    const found = this.findKnown();
    const kept = names.filter((name) => !this.isDropped(name));
    if (found.length === 0) return kept;
    const merged: NameSpan[] = [];
    let next = 0;
    let end = 0;
    for (const name of kept) {
      for (let known = found[next]; known && known.end <= name.first; known = found[++next]) {
        if (known.first < (name.role?.first ?? Infinity) && !this.isInRole(known)) this.add(merged, known, null);
      }
      if (name.first < end) continue;
      const known = found[next];
      if (!known || known.first >= name.end) merged.push(name);
      else if (known.first === name.first && known.end >= name.end) {
        this.add(merged, known, name);
        end = known.end;
        next++;
      } else if (this.isLonger(name, known)) {
        merged.push(name);
        while ((found[next]?.first ?? Infinity) < name.end) next++;
      }
    }
    for (const known of found.slice(next)) if (!this.isInRole(known)) this.add(merged, known, null);
    return merged;
  }

  /** Gives each actor whose type nobody has decided the one that the article's words tell. */
  settleTypes(names: readonly NameSpan[]): void {
    if (this.untyped.size === 0) return;
    classifyNames(this.tokens, names.filter((name) => name.rule === 'workspace-actor' && name.kind === 'thing'));
    const kinds = new Map<ActorDraft, Map<ActorType, number>>();
    for (const name of names) {
      const draft = this.of(name);
      if (!draft || !this.untyped.has(draft)) continue;
      if (name.kind === 'thing') name.kind = 'organization'; // People say that it is an actor.
      const counts = kinds.get(draft) ?? new Map<ActorType, number>();
      kinds.set(draft, counts);
      counts.set(TYPES[name.kind], (counts.get(TYPES[name.kind]) ?? 0) + 1);
    }
    for (const [draft, counts] of kinds) {
      let most = 0;
      for (const [type, count] of counts) {
        if (count > most) [draft.type, most] = [type, count];
      }
      if (counts.has('country')) draft.type = 'country'; // and the rest are its capital
    }
  }

  /** `name` is what stands at the same place without the workspace's help: its role and country hold on. */
  private add(merged: NameSpan[], { first, end, draft }: KnownPlace, name: NameSpan | null): void {
    const isUntyped = this.untyped.has(draft);
    const span: NameSpan = {
      first, end, kind: isUntyped ? (name?.kind ?? 'thing') : kindOf(draft.type, name), country: name?.country ?? null,
      settled: !isUntyped || (name?.settled ?? false), role: name?.role ?? null, rule: 'workspace-actor', confidence: 1, key: null,
      scores: null,
    };
    this.ofSpan.set(span, draft);
    merged.push(span);
  }

  /** "Treasury" in "the Treasury Secretary" is no name without the workspace's help, and none with it. */
  private isInRole({ end }: KnownPlace): boolean {
    const { names, shape } = this.tokens.form(end);
    return (names & NameFact.role) !== 0 && (shape & Shape.capitalised) !== 0;
  }

  /** Not where a person's whole name ends what was taken for one name: "Vell Radio Ana Ruiz". */
  private isLonger(name: NameSpan, { first, end, draft }: KnownPlace): boolean {
    if (name.first > first || name.end < end) return false;
    const isWholePerson = draft.type === 'person' && end - first > 1 && end === name.end;
    return !isWholePerson || this.tokens.lower(first - 1) === 'of';
  }

  private findKnown(): readonly KnownPlace[] {
    const names = [...this.byName].map(([name, draft]) => ({ name, draft }));
    return new KnownPlaces(this.tokens, names).find().filter((place) => !this.isCorrected(place));
  }

  private isDropped(name: NameSpan): boolean {
    return this.isIgnored(name) || this.isCorrected(name);
  }

  private isCorrected({ first, end }: TokenRange): boolean {
    const corrections = this.options.corrections ?? [];
    if (corrections.length === 0) return false;
    const span: Span = { start: this.tokens.startOf(first), end: this.tokens.endOf(end - 1) };
    return corrections.some((c) => (c.kind === 'notAnActor' || c.kind === 'actor') && overlaps(c, span));
  }

  private textOf({ first, end }: TokenRange): string {
    return this.tokens.text.slice(this.tokens.startOf(first), this.tokens.endOf(end - 1));
  }
}

/** A country stays one, and a capital that is a place may still stand for its government. */
function kindOf(type: ActorType, name: NameSpan | null): NameKind {
  const isAsFound = (type === 'country' && name?.kind === 'country') || (type === 'place' && name?.kind === 'capital');
  return isAsFound ? name.kind : KINDS[type];
}

const KINDS: Readonly<Record<ActorType, NameKind>> = {
  person: 'person', organization: 'organization', place: 'place', country: 'organization', group: 'organization',
};

const TYPES: Readonly<Record<NameKind, ActorType>> = {
  person: 'person', organization: 'organization', thing: 'organization', place: 'place', capital: 'place', country: 'country',
  demonym: 'country',
};
