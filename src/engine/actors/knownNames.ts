import type { ActorType } from '../analysis';
import type { AnalyseOptions } from '../options';
import { overlaps } from '../span';
import type { Span } from '../span';
import type { Tokens } from '../text/tokens';
import type { ActorDraft } from './actorDraft';
import { newDraft } from './actorDraft';
import { settledName } from './nameSpan';
import type { NameKind, NameSpan } from './nameSpan';

/** What people have decided about names: the workspace's actors, words that are no actors, corrections of one place. */
export class KnownNames {
  readonly drafts: readonly ActorDraft[];
  private readonly byName = new Map<string, ActorDraft>();
  private readonly byFirstWord = new Map<string, { readonly words: readonly string[]; readonly draft: ActorDraft }[]>();
  private readonly ofSpan = new Map<NameSpan, ActorDraft>();
  private readonly ignored: ReadonlySet<string>;
  /** Nobody has decided anything. */
  private readonly isEmpty: boolean;

  constructor(private readonly tokens: Tokens, private readonly options: AnalyseOptions) {
    this.ignored = new Set(options.actors?.ignored ?? []);
    this.drafts = (options.actors?.actors ?? []).map(({ id, name, type, aliases }) => {
      const draft = newDraft(name, type ?? 'organization', id);
      draft.aliases = new Set(aliases);
      for (const known of [name, ...aliases]) this.enter(known, draft);
      return draft;
    });
    this.isEmpty = this.drafts.length === 0 && this.ignored.size === 0 && (options.corrections ?? []).length === 0;
  }

  /** The workspace's actor that was found at a name. */
  of(name: NameSpan): ActorDraft | null {
    return this.isEmpty ? null : (this.ofSpan.get(name) ?? null);
  }

  /** The workspace's actor with one of these names. */
  named(names: readonly string[]): ActorDraft | null {
    if (this.isEmpty) return null;
    for (const name of names) {
      const draft = this.byName.get(name);
      if (draft) return draft;
    }
    return null;
  }

  /** The names without ignored words and corrected places, with the workspace's actors wherever their names stand. */
  apply(names: readonly NameSpan[]): readonly NameSpan[] {
    if (this.isEmpty) return names;
    const found = this.findKnown();
    const kept = names.filter((name) => !this.isDropped(name));
    if (found.length === 0) return kept;
    const merged: NameSpan[] = [];
    let next = 0;
    for (const name of kept) {
      while (next < found.length && (found[next]?.end ?? 0) <= name.first) merged.push(...found.slice(next, ++next));
      if ((found[next]?.first ?? Infinity) >= name.end) merged.push(name);
    }
    return [...merged, ...found.slice(next)];
  }

  private enter(name: string, draft: ActorDraft): void {
    this.byName.set(name, draft);
    const words = splitName(name);
    const first = words[0];
    if (first === undefined) return;
    const list = this.byFirstWord.get(first);
    if (list) list.push({ words, draft });
    else this.byFirstWord.set(first, [{ words, draft }]);
    this.byFirstWord.get(first)?.sort((a, b) => b.words.length - a.words.length);
  }

  /** All places where a name of the workspace's actors stands, compared as written. */
  private findKnown(): readonly NameSpan[] {
    const found: NameSpan[] = [];
    if (this.byFirstWord.size === 0) return found;
    for (let i = 0; i < this.tokens.count; ) {
      const stands = (word: string, w: number): boolean => this.tokens.form(i + w).text === word;
      const match = this.byFirstWord.get(this.tokens.form(i).text)?.find(({ words }) => words.every(stands));
      if (!match) {
        i++;
        continue;
      }
      const end = i + match.words.length;
      const kind = KINDS[match.draft.type];
      const span = settledName(i, end, kind, null, 'workspace-actor', 1);
      if (!this.isCorrected(span)) {
        this.ofSpan.set(span, match.draft);
        found.push(span);
      }
      i = end;
    }
    return found;
  }

  private isDropped(name: NameSpan): boolean {
    if (this.ignored.size > 0) {
      const text = this.tokens.text.slice(this.tokens.startOf(name.first), this.tokens.endOf(name.end - 1));
      if (this.ignored.has(text)) return true;
    }
    return this.isCorrected(name);
  }

  private isCorrected(name: NameSpan): boolean {
    const span: Span = { start: this.tokens.startOf(name.first), end: this.tokens.endOf(name.end - 1) };
    return (this.options.corrections ?? []).some((c) => (c.kind === 'notAnActor' || c.kind === 'actor') && overlaps(c, span));
  }
}

const KINDS: Readonly<Record<ActorType, NameKind>> = {
  person: 'person', organization: 'organization', place: 'place', country: 'organization', group: 'organization',
};

/** As the tokeniser splits: possessives, hyphens and ampersands stand alone. */
function splitName(name: string): readonly string[] {
  return name.replace(/(['’]s)(?=\s|$)/g, ' $1').replace(/([-–&])/g, ' $1 ').split(/\s+/).filter((word) => word !== '');
}
