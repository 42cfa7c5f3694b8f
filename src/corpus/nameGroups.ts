import type { ActorType } from '../engine/analysis';
import type { ActorFacts } from './actorFacts';
import type { ApartNames } from './apartNames';

/** Actors of one name, which are taken for one. */
export interface NameGroup {
  /** Unique among all groups. */
  readonly key: string;
  readonly kind: Kind;
  /** False where nothing but the context tells what it is. */
  readonly kindIsCertain: boolean;
  /** A person called by one name only: says too little to be met again elsewhere. */
  readonly isLone: boolean;
  /** In order of the documents; never empty. */
  readonly own: readonly ActorFacts[];
  /** Those under shorter names that were linked to it. */
  readonly linked: ActorFacts[];
}

/** Types that one name may have side by side: "Georgia" the country, and Georgia Lind. */
type Kind = 'person' | 'body' | 'country' | 'place';

/** By name in full; persons called by one name each for themselves. */
export function groupByName(facts: readonly ActorFacts[], apart: ApartNames): Set<NameGroup> {
  const byName = new Map<string, ActorFacts[]>();
  const nameOf = groupNames(facts, apart);
  for (const fact of facts) {
    const name = nameOf(fact);
    const same = byName.get(name);
    if (same) same.push(fact);
    else byName.set(name, [fact]);
  }
  const groups = new Set<NameGroup>();
  for (const [name, same] of byName) for (const group of groupsOf(name, same)) groups.add(group);
  return groups;
}

function groupsOf(name: string, facts: readonly ActorFacts[]): readonly NameGroup[] {
  const hasOtherKinds = facts.some(({ type }) => kindOf(type) !== 'person');
  // A name that is a person's here and a company's there, by the context alone, is taken for the company's.
  const isLone = (fact: ActorFacts): boolean => fact.isShort && (fact.typeIsCertain || !hasOtherKinds);
  const lone = facts.some(isLone);
  const groups = lone ? facts.filter(isLone).map((fact) => loneGroup(name, fact)) : [];
  const rest = lone ? facts.filter((fact) => !isLone(fact)) : facts;
  return rest.length === 0 ? groups : [...groups, ...groupsByKind(name, rest)];
}

function loneGroup(name: string, fact: ActorFacts): NameGroup {
  const key = `${name}\n${fact.uri}\n${fact.actor.id}`;
  return { key, kind: 'person', kindIsCertain: fact.typeIsCertain, isLone: true, own: [fact], linked: [] };
}

/** Kept apart only where more than one kind is certain; who is uncertain goes with the own kind, else with the most mentioned. */
function groupsByKind(name: string, facts: readonly ActorFacts[]): readonly NameGroup[] {
  const certain = facts.filter(({ typeIsCertain }) => typeIsCertain);
  const kinds = [...new Set(certain.map(({ type }) => kindOf(type)))];
  const [only] = kinds;
  if (kinds.length <= 1) {
    const kind = only ?? kindOf(facts[0]?.type ?? 'group');
    return [{ key: name, kind, kindIsCertain: only !== undefined, isLone: false, own: facts, linked: [] }];
  }
  const weight = (kind: Kind): number => (
    certain.reduce((total, { type, actor }) => (kindOf(type) === kind ? total + actor.mentions.length : total), 0));
  const [heaviest] = kinds.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return kinds.map((kind) => {
    const own = facts.filter(({ type }) => (kinds.includes(kindOf(type)) ? kindOf(type) : heaviest) === kind);
    return { key: `${name}\n${kind}`, kind, kindIsCertain: true, isLone: false, own, linked: [] };
  });
}

function kindOf(type: ActorType): Kind {
  return type === 'organization' || type === 'group' ? 'body' : type;
}

/**
 * The name by which actors are grouped: "Ana T. Ruiz" without the initial and "China's Foreign Ministry" without the
 * country, unless just these tell people or bodies of one name apart, or the actors file does.
 */
function groupNames(facts: readonly ActorFacts[], apart: ApartNames): (fact: ActorFacts) => string {
  const qualifiers = new Map<string, Set<string>>();
  for (const { bare, qualifier } of facts) {
    if (qualifier === '') continue;
    const known = qualifiers.get(bare);
    if (known) known.add(qualifier);
    else qualifiers.set(bare, new Set([qualifier]));
  }
  return ({ key, bare, qualifier }) => {
    if (apart.hasName(key)) return key;
    return qualifier === '' || qualifiers.get(bare)?.size === 1 ? bare : `${bare}\n${qualifier}`;
  };
}
