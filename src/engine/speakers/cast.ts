import type { ActorTable, Gender } from '../actors/findActors';
import { slug } from '../actors/slug';
import type { Actor, ActorType, Mention } from '../analysis';
import { bySpan } from '../span';
import type { TextSpan } from '../span';

/** An actor on stage, with what pronouns and descriptions add to it. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly roles: TextSpan[];
  readonly added: Mention[];
  readonly base: Actor | null;
  gender: Gender;
  /** More than one person: "analysts", "both sides". */
  readonly plural: boolean;
  /** The token at which the article last spoke of them; -1 before. */
  lastSeen: number;
}

/** All actors by id, growing by speakers who have no name. */
export class Cast {
  private readonly byId = new Map<string, Role>();
  private readonly byName = new Map<string, Role>();
  /** Undefined until somebody asks. */
  private country: Role | null | undefined;

  constructor(table: ActorTable) {
    for (const actor of table.actors) {
      const { id, name, type, aliases, roles } = actor;
      const gender = table.genders.get(id) ?? null;
      const role: Role = { id, name, type, aliases, roles: [...roles], added: [], base: actor, gender, plural: false, lastSeen: -1 };
      this.byId.set(id, role);
      for (const known of [name, ...aliases]) if (!this.byName.has(known)) this.byName.set(known, role);
    }
  }

  get(id: string): Role | null {
    return this.byId.get(id) ?? null;
  }

  named(name: string): Role | null {
    return this.byName.get(name) ?? null;
  }

  all(): Iterable<Role> {
    return this.byId.values();
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
    for (const role of this.byId.values()) {
      const times = role.type === 'country' ? (role.base?.mentions.length ?? 0) : 0;
      if (times > count) [most, second, count] = [role, count, times];
      else if (times > second) second = times;
    }
    return count >= 2 * second ? most : null;
  }

  /** A speaker without a name; the same description is the same speaker. */
  nominal(name: string, type: ActorType, plural: boolean, gender: Gender): Role {
    const known = this.byName.get(name);
    if (known) return known;
    const base = slug(name);
    let id = base;
    for (let n = 2; this.byId.has(id); n++) id = `${base}-${n}`;
    const role: Role = { id, name, type, aliases: [], roles: [], added: [], base: null, gender, plural, lastSeen: -1 };
    this.byId.set(id, role);
    this.byName.set(name, role);
    return role;
  }

  /** Adds a mention; of several of the same words the first stays. */
  mention(role: Role, mention: Mention): void {
    role.added.push(mention);
  }

  /** All actors in order of first mention. */
  finish(): readonly Actor[] {
    const actors: Actor[] = [];
    for (const role of this.byId.values()) {
      const mentions = mentionsOf(role);
      if (mentions.length === 0) continue;
      const { id, name, type, aliases } = role;
      actors.push({ id, name, type, aliases, roles: [...role.roles].sort(bySpan), mentions });
    }
    return actors.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }
}

/** What was found by name and what was added, in text order; names come before what was added to the same words. */
function mentionsOf({ base, added }: Role): readonly Mention[] {
  const named = base?.mentions ?? [];
  if (added.length === 0) return named;
  added.sort(bySpan);
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
