import type { TokenRange, Tokens } from '../text/tokens';
import type { ActorDraft } from './actorDraft';

/** Where a name of one of the workspace's actors stands. */
export interface KnownPlace extends TokenRange {
  readonly draft: ActorDraft;
}

interface KnownName {
  readonly name: string;
  readonly draft: ActorDraft;
}

/** Finds names in the text, compared as written but for the width of blanks; of several that begin at one place the longest. */
export class KnownPlaces {
  /** By what the name begins with, see `beginning`. */
  private readonly byBeginning = new Map<string, KnownName[]>();

  constructor(private readonly tokens: Tokens, names: readonly KnownName[]) {
    for (const known of names) {
      const key = beginning(known.name);
      const list = this.byBeginning.get(key);
      if (list) list.push(known);
      else this.byBeginning.set(key, [known]);
    }
    for (const list of this.byBeginning.values()) list.sort((a, b) => b.name.length - a.name.length);
  }

  /** In text order, disjoint. */
  find(): readonly KnownPlace[] {
    const found: KnownPlace[] = [];
    if (this.byBeginning.size === 0) return found;
    const candidates = new Map<string, readonly KnownName[] | undefined>();
    for (let i = 0; i < this.tokens.count; ) {
      const { text } = this.tokens.form(i);
      if (!candidates.has(text)) candidates.set(text, this.byBeginning.get(beginning(text)));
      const place = this.placeAt(i, candidates.get(text));
      if (place) found.push(place);
      i = place?.end ?? i + 1;
    }
    return found;
  }

  private placeAt(first: number, names: readonly KnownName[] | undefined): KnownPlace | null {
    for (const { name, draft } of names ?? []) {
      const end = this.endOf(name, first);
      if (end > first) return { first, end, draft };
    }
    return null;
  }

  /** The token behind the name that begins at `first`; -1 where it does not stand there as whole words of one block. */
  private endOf(name: string, first: number): number {
    let at = 0;
    for (let i = first; i < this.tokens.count; i++) {
      const { text } = this.tokens.form(i);
      if (!name.startsWith(text, at) || this.tokens.blockAt(i) !== this.tokens.blockAt(first)) return -1;
      at += text.length;
      if (at === name.length) return i + 1;
      const wordEnd = at;
      while (BLANK.test(name.charAt(at))) at++;
      if (at > wordEnd === this.tokens.glued(i + 1)) return -1;
    }
    return -1;
  }
}

const BLANK = /\s/;

/** "Asia" of "Asia-Pacific", "U" of "U.S.": what a name and its first token have in common, however the tokeniser splits. */
function beginning(words: string): string {
  return /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words.charAt(0);
}
