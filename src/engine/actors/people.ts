import { NameFact } from '../tables/nameFacts';
import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { ActorDraft } from './actorDraft';
import { newDraft } from './actorDraft';
import type { NameSpan } from './nameSpan';

/** Persons by full name, and who may be meant by a surname or a first name alone. Two people with one surname stay two. */
export class People {
  readonly drafts: ActorDraft[] = [];
  private readonly byFullName = new Map<string, ActorDraft>();
  private readonly bySurname = new Map<string, ActorDraft[]>();
  private readonly byFirstName = new Map<string, ActorDraft[]>();
  private readonly alone = new Map<string, ActorDraft>();
  /** Who was last called by a full name with this word in it. */
  private readonly latest = new Map<string, ActorDraft>();

  constructor(private readonly tokens: Tokens) {}

  /** The person of a full name: "Scott A. Oduya Jr." and "Scott Oduya" are one. */
  full(name: NameSpan): ActorDraft {
    const words = this.words(name);
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    const key = `${first} ${last}`;
    let draft = this.byFullName.get(key);
    if (!draft) {
      draft = newDraft(this.text(name), 'person');
      this.add(draft, words);
      this.byFullName.set(key, draft);
    } else if (name.end - name.first > 1 && this.text(name).length > draft.name.length) draft.name = this.text(name);
    this.latest.set(last, draft);
    this.latest.set(first, draft);
    return draft;
  }

  /** Enters a person whom the workspace knows. */
  know(draft: ActorDraft, words: readonly string[]): void {
    this.add(draft, words);
    this.byFullName.set(`${words[0] ?? ''} ${words.at(-1) ?? ''}`, draft);
  }

  /** Who is called by one word: a surname before a first name, the one last named in full before others; null: nobody known. */
  find(word: string, gender: number): ActorDraft | null {
    const candidates = this.bySurname.get(word) ?? this.byFirstName.get(word) ?? [];
    const fitting = candidates.filter(({ male, female }) => {
      if (gender & NameFact.female && male > female) return false;
      return !(gender & NameFact.male && female > male);
    });
    if (fitting.length <= 1) return fitting[0] ?? null;
    const latest = this.latest.get(word);
    return latest && fitting.includes(latest) ? latest : (fitting[0] ?? null);
  }

  /** Who has a word as surname, where only one person has it. */
  ofSurname(word: string): ActorDraft | null {
    const candidates = this.bySurname.get(word);
    return candidates?.length === 1 ? (candidates[0] ?? null) : null;
  }

  /** The person of a single name that no full name explains. */
  single(name: NameSpan): ActorDraft {
    const word = this.tokens.lower(name.end - 1);
    let draft = this.alone.get(word);
    if (!draft) {
      draft = newDraft(this.text(name), 'person');
      this.drafts.push(draft);
      this.alone.set(word, draft);
    }
    return draft;
  }

  /** Tells that a full name was read again, so that its surname alone means this person from here on. */
  touch(draft: ActorDraft, name: NameSpan): void {
    const words = this.words(name);
    this.latest.set(words.at(-1) ?? '', draft);
    this.latest.set(words[0] ?? '', draft);
  }

  private add(draft: ActorDraft, words: readonly string[]): void {
    this.drafts.push(draft);
    const first = words[0] ?? '';
    push(this.bySurname, words.at(-1) ?? '', draft);
    push(this.byFirstName, first, draft);
  }

  /** The words in lower case, without initials and suffixes. */
  private words(name: NameSpan): readonly string[] {
    const words: string[] = [];
    for (let i = name.first; i < name.end; i++) {
      const form = this.tokens.form(i);
      if (form.kind !== TokenKind.word || form.names & NameFact.nameSuffix || (form.shape & Shape.dotted && words.length > 0)) continue;
      words.push(form.lower);
    }
    return words;
  }

  private text(name: NameSpan): string {
    return this.tokens.text.slice(this.tokens.startOf(name.first), this.tokens.endOf(name.end - 1));
  }
}

function push(map: Map<string, ActorDraft[]>, key: string, draft: ActorDraft): void {
  const list = map.get(key);
  if (list) list.push(draft);
  else map.set(key, [draft]);
}
