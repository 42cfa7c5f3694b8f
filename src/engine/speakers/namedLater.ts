import type { Reading } from '../reading';
import type { TextSpan } from '../span';
import type { TokenRange } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import type { Cast, Role } from './cast';
import { headNoun, headRegion } from './phraseHead';
import type { HeadNoun } from './phraseHead';

/** Somebody without a name who speaks: where the description starts first. */
export interface Unnamed {
  readonly role: Role;
  readonly phrase: TokenRange;
}

/**
 * Who an article names only after they spoke: "the sheriff said" in front of "Sheriff Ana Ruiz", "a prosecutor told jurors" in
 * front of "the prosecutor, Tom Oduya, said". By the role without a name; holds those alone of whom just one person with
 * that role is named, soon behind.
 */
export function namedLater({ tokens }: Reading, cast: Cast, unnamed: readonly Unnamed[]): ReadonlyMap<Role, Role> {
  const meant = new Map<Role, Role>();
  const called = unnamed.length > 0 ? byHead(cast) : null;
  for (const { role, phrase } of unnamed) {
    if (role.plural || role.type !== 'person' || meant.has(role)) continue;
    const region = headRegion(tokens, phrase);
    const head = headNoun(tokens, region);
    if (head.plural) continue;
    const named = called?.get(head.form.lower);
    if (named && isNamedSoon(phrase, head, named.words)) meant.set(role, named.role);
  }
  return meant;

  /**
   * Behind the description within a few paragraphs; what is new to the reader ("a prosecutor") and what another phrase tells
   * apart ("Ruiz's lawyer") only by "the prosecutor, Tom Oduya".
   */
  function isNamedSoon(phrase: TokenRange, head: HeadNoun, words: TextSpan): boolean {
    const first = tokens.firstAtOrAfter(words.start);
    if (first <= phrase.end || tokens.blockAt(first) - tokens.blockAt(phrase.first) > FARTHEST) return false;
    const takesUp = tokens.lower(first - 1) === 'the' && tokens.form(first).kind === TokenKind.word && isBehindComma(first, words.end);
    const isPlain = tokens.lower(phrase.first) === 'the' && phrase.end - phrase.first === 2 && head.token === phrase.first + 1;
    return takesUp || isPlain;
  }

  /** "the prosecutor, Tom Oduya": the name behind the comma that ends the words. */
  function isBehindComma(first: number, end: number): boolean {
    let behind = first;
    while (behind < tokens.count && tokens.startOf(behind) < end) behind++;
    return tokens.form(behind).text === ',';
  }
}

/** People with what they are called in the article, by the noun at its end; null where several have it. */
function byHead(cast: Cast): ReadonlyMap<string, Called | null> {
  const called = new Map<string, Called | null>();
  for (const role of cast.all()) {
    if (role.type !== 'person') continue;
    for (const words of role.roles) {
      const head = headOf(words.text);
      const known = called.get(head);
      if (known === undefined) called.set(head, { role, words });
      else if (known?.role !== role) called.set(head, null);
    }
  }
  return called;
}

interface Called { readonly role: Role; readonly words: TextSpan }

/** Paragraphs from a description to the name. */
const FARTHEST = 4;

/** "sheriff" of "Harbour County Sheriff", "director" of "director of the port". */
function headOf(role: string): string {
  const lower = role.toLowerCase();
  const of = lower.indexOf(' of ');
  const phrase = of < 0 ? lower : lower.slice(0, of);
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}
