import type { Actor, ActorType, Mention } from '../analysis';
import type { Evidence } from '../mention';
import type { TextSpan } from '../span';
import { bySpan } from '../span';
import type { TokenRange, Tokens } from '../text/tokens';
import { slug } from './slug';

/** An actor while its mentions are being gathered. */
export interface ActorDraft {
  /** Set by the workspace; else made from the name at the end. */
  readonly knownId: string | null;
  name: string;
  type: ActorType;
  /** What the article calls it besides its name; null for nothing. */
  aliases: Set<string> | null;
  readonly roles: TextSpan[];
  /** In text order; filled at the end. */
  readonly mentions: Mention[];
  female: number;
  male: number;
  /** Set when the first mention is reached: the id, and the place among all actors; -1 before. */
  id: string;
  index: number;
  /** Where the article has its name in full: the last place before the mention in hand, else the first behind it. */
  inFull: TokenRange | null;
  /** The words there, once a mention rests on them. */
  fullName: Evidence;
}

export function newDraft(name: string, type: ActorType, knownId: string | null = null): ActorDraft {
  return { knownId, name, type, aliases: null, roles: [], mentions: [], female: 0, male: 0, id: '', index: -1, inFull: null, fullName: null };
}

export function addAlias(draft: ActorDraft, alias: string): void {
  if (alias === draft.name) return;
  draft.aliases ??= new Set();
  draft.aliases.add(alias);
}

/** Notes that the article has the name in full here. */
export function nameInFull(draft: ActorDraft, place: TokenRange): void {
  draft.inFull = place;
  draft.fullName = null;
}

/** The full name that a shorter one takes up. */
export function fullNameOf(draft: ActorDraft, tokens: Tokens): Evidence {
  if (!draft.fullName && draft.inFull) draft.fullName = [tokens.span(draft.inFull.first, draft.inFull.end)];
  return draft.fullName;
}

/** A mention, its tokens and whose it is. */
export interface FoundMention {
  readonly draft: ActorDraft;
  readonly mention: Mention;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A mention that was found by name; what it calls the actor is a name of the actor. */
export function foundMention(draft: ActorDraft, mention: Mention, firstToken: number, endToken: number): FoundMention {
  if (mention.form !== 'demonym') addAlias(draft, mention.text);
  return { draft, mention, firstToken, endToken };
}

/** Gives out ids that are readable and unique; those of the workspace's actors are taken from the start. */
export class ActorIds {
  private readonly used = new Set<string>();

  constructor(known: readonly ActorDraft[]) {
    for (const { knownId } of known) if (knownId !== null) this.used.add(knownId);
  }

  of({ knownId, name }: ActorDraft): string {
    if (knownId !== null) return knownId;
    const base = slug(name);
    let id = base;
    for (let n = 2; this.used.has(id); n++) id = `${base}-${n}`;
    this.used.add(id);
    return id;
  }
}

export function finished({ id, name, type, aliases, roles, mentions }: ActorDraft): Actor {
  const others = aliases === null ? [] : [...aliases].filter((alias) => alias !== name);
  return { id, name, type, aliases: others, roles: roles.length > 1 ? roles.sort(bySpan) : roles, mentions };
}
