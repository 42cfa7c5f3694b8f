import type { ActorMention, ActorTable, Gender } from '../actors/findActors';
import { slug } from '../actors/slug';
import type { Actor, ActorType, Mention } from '../analysis';
import { wordsOf } from '../mention';
import type { Evidence } from '../mention';
import { bySpan } from '../span';
import type { TokenRange } from '../text/tokens';
import type { TextSpan } from '../span';

/** An actor on stage, with what pronouns and descriptions add to it. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly roles: readonly TextSpan[];
  readonly added: Mention[];
  readonly base: Actor | null;
  gender: Gender;
  /** More than one person: "analysts", "both sides". */
  readonly plural: boolean;
  /** Where a group that is no actor yet is described. */
  readonly words: TokenRange | null;
  /** The token at which the article last spoke of them; -1 before. */
  lastSeen: number;
  /** The name, or for want of one the description, that the article last had for them before the token in hand. */
  said: TextSpan | null;
  /** The same, once something rests on it. */
  evidence: Evidence;
}

/** Notes by which words the article speaks of somebody: what a pronoun behind them takes up. */
export function speakOf(role: Role, words: TextSpan): void {
  role.said = words;
  role.evidence = null;
}

/** The words that a pronoun or a description takes up when it means somebody: those nearest before, else the first behind. */
export function takenUp(role: Role): Evidence {
  if (role.evidence) return role.evidence;
  const said = role.said ?? role.base?.mentions[0];
  if (said) role.evidence = wordsOf(said);
  return role.evidence;
}

function newRole(
  id: string,
  name: string,
  type: ActorType,
  base: Actor | null,
  gender: Gender,
  plural: boolean,
  words: TokenRange | null = null,
): Role {
  const { aliases, roles } = base ?? NO_NAMES;
  return { id, name, type, aliases, roles, added: [], base, gender, plural, words, lastSeen: -1, said: null, evidence: null };
}

/** The same for a description: none where it is the words themselves, read once before. */
export function takenUpBy(description: TextSpan, role: Role): Evidence {
  return role.said && role.said.start !== description.start ? takenUp(role) : null;
}

/** Somebody of whom the article speaks without naming them, "her mother": no actor, but whom a pronoun may mean. */
export function somebody(gender: Gender): Role {
  return newRole('', '', 'person', null, gender, false);
}

/** Several people of whom the article speaks without naming them, "show insiders": an actor once a pronoun means them. */
export function severalPeople(words: TokenRange): Role {
  return newRole('', '', 'group', null, null, true, words);
}

const NO_NAMES = { aliases: [], roles: [] } as const;

/** All actors, growing by speakers who have no name. */
export class Cast {
  private readonly roles: Role[] = [];
  /** Made when somebody asks by name, or speaks without one. */
  private byName: Map<string, Role> | null = null;
  private ids: Set<string> | null = null;
  /** Undefined until somebody asks. */
  private country: Role | null | undefined;

  constructor({ actors, genders }: ActorTable) {
    for (const actor of actors) {
      const { id, name, type } = actor;
      this.roles.push(newRole(id, name, type, actor, genders.get(id) ?? null, false));
    }
  }

  /** Whom a name means. */
  of(mention: ActorMention): Role | null {
    return this.roles[mention.actorIndex] ?? null;
  }

  named(name: string): Role | null {
    return this.names().get(name) ?? null;
  }

  all(): Iterable<Role> {
    return this.roles;
  }

  private names(): Map<string, Role> {
    if (this.byName) return this.byName;
    const byName = new Map<string, Role>();
    for (const role of this.roles) {
      if (!byName.has(role.name)) byName.set(role.name, role);
      for (const alias of role.aliases) if (!byName.has(alias)) byName.set(alias, role);
    }
    this.byName = byName;
    return byName;
  }

  private freeId(base: string): string {
    const ids = (this.ids ??= new Set(this.roles.map(({ id }) => id)));
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
    ids.add(id);
    return id;
  }

  /** The country that the article mentions at least twice as often as any other; null where none stands out. */
  storyCountry(): Role | null {
    if (this.country === undefined) this.country = this.mostNamedCountry();
    return this.country;
  }

  private mostNamedCountry(): Role | null {
    let most: Role | null = null;
    let count = 0;
    let second = 0;
    for (const role of this.roles) {
      const times = role.type === 'country' ? (role.base?.mentions.length ?? 0) : 0;
      if (times > count) [most, second, count] = [role, count, times];
      else if (times > second) second = times;
    }
    return count >= 2 * second ? most : null;
  }

  /** A speaker without a name; the same description is the same speaker. */
  nominal(name: string, type: ActorType, plural: boolean, gender: Gender): Role {
    const names = this.names();
    const known = names.get(name);
    if (known) return known;
    const role = newRole(this.freeId(slug(name)), name, type, null, gender, plural);
    this.roles.push(role);
    names.set(name, role);
    return role;
  }

  /** Adds a mention; of several of the same words the first stays. */
  mention(role: Role, mention: Mention): void {
    role.added.push(mention);
  }

  /** All actors in order of first mention. */
  finish(): readonly Actor[] {
    const actors: Actor[] = [];
    for (const role of this.roles) {
      const mentions = mentionsOf(role);
      if (mentions.length === 0) continue;
      const { id, name, type, aliases, roles } = role;
      actors.push({ id, name, type, aliases, roles, mentions });
    }
    return actors.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }
}

/** What was found by name and what was added, in text order; names come before what was added to the same words. */
function mentionsOf({ base, added }: Role): readonly Mention[] {
  const named = base?.mentions ?? [];
  if (added.length === 0) return named;
  if (added.length > 1) added.sort(bySpan);
  const mentions: Mention[] = [];
  let next = 0;
  let last: Mention | undefined;
  for (const mention of added) {
    if (last && last.start === mention.start && last.end === mention.end) continue;
    last = mention;
    for (let name = named[next]; name && bySpan(name, mention) <= 0; name = named[++next]) mentions.push(name);
    mentions.push(mention);
  }
  for (; next < named.length; next++) mentions.push(named[next] as Mention);
  return mentions;
}
