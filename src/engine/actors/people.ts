import { NameFact } from '../tables/nameFacts';
import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { ActorDraft } from './actorDraft';
import { newDraft } from './actorDraft';
import type { NameSpan } from './nameSpan';

/** Who may be meant by one word. */
interface Bearers {
  readonly bySurname: ActorDraft[];
  readonly byFirstName: ActorDraft[];
  /** The person of a single name that no full name explains. */
  alone: ActorDraft | null;
  /** Who was last called by a full name with this word in it. */
  latest: ActorDraft | null;
}

/** A person's full name as it was read, and who bears its words. */
export interface FullName {
  readonly draft: ActorDraft;
  readonly first: Bearers;
  readonly last: Bearers;
}

/** Persons by full name, and who may be meant by a surname or a first name alone. Two people with one surname stay two. */
export class People {
  readonly drafts: ActorDraft[] = [];
  private readonly byFullName = new Map<string, ActorDraft>();
  private readonly byWord = new Map<string, Bearers>();

  constructor(private readonly tokens: Tokens, private readonly isApart: (name: NameSpan, draft: ActorDraft) => boolean) {}

  /** The person of a full name: "Scott A. Oduya Jr." and "Scott Oduya" are one, unless people say that they are two. */
  full(name: NameSpan): FullName {
    const { first, last } = this.outerWords(name);
    let key = `${first} ${last}`;
    let known = this.byFullName.get(key);
    if (known && this.isApart(name, known)) known = this.byFullName.get((key = `=${this.text(name)}`));
    const draft = known ?? newDraft(this.text(name), 'person');
    if (!known) {
      this.add(draft, first, last);
      this.byFullName.set(key, draft);
    } else if (draft.knownId === null && this.length(name) > draft.name.length) draft.name = this.text(name);
    const full = { draft, first: this.bearers(first), last: this.bearers(last) };
    this.touch(full);
    return full;
  }

  /** Tells that a full name is read again, so that its surname alone means this person from here on. */
  touch({ draft, first, last }: FullName): void {
    last.latest = draft;
    first.latest = draft;
  }

  /** The full name of a person whom the workspace knows, as it was read: from here on the surname alone means this person. */
  knownFull(draft: ActorDraft, name: NameSpan): FullName {
    const { first, last } = this.outerWords(name);
    const key = `${first} ${last}`;
    if (this.byFullName.get(key) !== draft) {
      this.add(draft, first, last);
      this.byFullName.set(key, draft);
    }
    const full = { draft, first: this.bearers(first), last: this.bearers(last) };
    this.touch(full);
    return full;
  }

  /** Who is called by a name of one word: a surname before a first name, the one last named in full before others; null: nobody known. */
  find(word: string, gender: number, name: NameSpan): ActorDraft | null {
    const bearers = this.byWord.get(word);
    if (!bearers) return null;
    let first: ActorDraft | null = null;
    for (const draft of bearers.bySurname.length > 0 ? bearers.bySurname : bearers.byFirstName) {
      if (!mayBeOf(draft, gender) || this.isApart(name, draft)) continue;
      if (draft === bearers.latest) return draft;
      first ??= draft;
    }
    return first;
  }

  /** Who has a word as surname, where only one person has it. */
  ofSurname(word: string): ActorDraft | null {
    const bySurname = this.byWord.get(word)?.bySurname;
    return bySurname?.length === 1 ? (bySurname[0] ?? null) : null;
  }

  /** The person of a single name that no full name explains. */
  single(name: NameSpan): ActorDraft {
    const bearers = this.bearers(this.tokens.lower(name.end - 1));
    if (!bearers.alone) {
      bearers.alone = newDraft(this.text(name), 'person');
      this.drafts.push(bearers.alone);
    }
    return bearers.alone;
  }

  private add(draft: ActorDraft, first: string, last: string): void {
    this.drafts.push(draft);
    this.bearers(last).bySurname.push(draft);
    this.bearers(first).byFirstName.push(draft);
  }

  private bearers(word: string): Bearers {
    let bearers = this.byWord.get(word);
    if (!bearers) this.byWord.set(word, (bearers = { bySurname: [], byFirstName: [], alone: null, latest: null }));
    return bearers;
  }

  /** The first and the last word in lower case, initials behind the first and suffixes aside. */
  private outerWords(name: NameSpan): { readonly first: string; readonly last: string } {
    let first = '';
    let last = '';
    for (let i = name.first; i < name.end; i++) {
      const form = this.tokens.form(i);
      if (form.kind !== TokenKind.word || form.names & NameFact.nameSuffix || (form.shape & Shape.dotted && first !== '')) continue;
      last = form.lower;
      if (first === '') first = last;
    }
    return { first, last };
  }

  private length({ first, end }: NameSpan): number {
    return this.tokens.endOf(end - 1) - this.tokens.startOf(first);
  }

  private text(name: NameSpan): string {
    return this.tokens.text.slice(this.tokens.startOf(name.first), this.tokens.endOf(name.end - 1));
  }
}

function mayBeOf({ female, male }: ActorDraft, gender: number): boolean {
  if (gender & NameFact.female && male > female) return false;
  return !(gender & NameFact.male && female > male);
}
