import type { ApartNames } from './apartNames';
import type { NameGroup } from './nameGroups';

/**
 * "Minister Ruiz" alone in an article is the Ruiz of other articles whom they call a minister too, if there is only one;
 * and where nobody like that has a full name, the "Minister Ruiz" of other articles. Never by the surname alone.
 */
export function linkSurnames(groups: Set<NameGroup>, apart: ApartNames): void {
  const lone = [...groups].filter(({ isLone, own }) => isLone && own.some(({ roles }) => roles.size > 0)).map(personOf);
  if (lone.length === 0) return;
  const people = peopleByShortName(groups, new Set(lone.map(({ name }) => name)));
  const met = new Map<string, Person>();
  for (const person of lone) {
    const { name, roles } = person;
    const [fit, another] = (people.get(name) ?? []).filter((other) => mayBeOne(person, other, apart));
    if (another) continue;
    const namesakes = [...roles].flatMap((role) => met.get(`${name}\n${role}`) ?? []);
    const target = fit ?? namesakes.find((other) => mayBeOne(person, other, apart));
    if (target) link(groups, person, target);
    if (!fit) for (const role of roles) if (!met.has(`${name}\n${role}`)) met.set(`${name}\n${role}`, target ?? person);
  }
}

interface Person {
  readonly group: NameGroup;
  readonly name: string;
  readonly roles: ReadonlySet<string>;
  readonly uris: Set<string>;
}

function personOf(group: NameGroup): Person {
  const { own } = group;
  return { group, name: own[0]?.key ?? '', roles: new Set(own.flatMap(({ roles }) => [...roles])), uris: new Set(own.map(({ uri }) => uri)) };
}

function mayBeOne(a: Person, b: Person, apart: ApartNames): boolean {
  // An article that has both tells them apart itself.
  return anyIn(a.roles, b.roles) && !anyIn(a.uris, b.uris) && !apart.areApart(a.group.own, b.group.own);
}

function link(groups: Set<NameGroup>, { group, uris }: Person, to: Person): void {
  to.group.linked.push(...group.own);
  for (const uri of uris) to.uris.add(uri);
  groups.delete(group);
}

function anyIn(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const item of few) if (many.has(item)) return true;
  return false;
}

/** People with a full name by what else they may be called, as far as that is wanted. */
function peopleByShortName(groups: Iterable<NameGroup>, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Person[]> {
  const people = new Map<string, Person[]>();
  for (const group of groups) {
    if (group.kind !== 'person' || group.isLone) continue;
    const names = group.own[0]?.shortNames.filter((name) => wanted.has(name)) ?? [];
    if (names.length === 0) continue;
    const person = personOf(group);
    for (const name of names) {
      const same = people.get(name);
      if (same) same.push(person);
      else people.set(name, [person]);
    }
  }
  return people;
}
