import type { ActorType } from '../engine/analysis';
import type { ActorFacts } from './actorFacts';

/** Actors of one name, which are taken for one. */
export interface NameGroup {
  /** Unique among all groups. */
  readonly key: string;
  /** Key of the name. */
  readonly name: string;
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
export function groupByName(facts: readonly ActorFacts[]): Set<NameGroup> {
  const byName = new Map<string, ActorFacts[]>();
  const nameOf = withoutInitials(facts);
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
  return { key, name, kind: 'person', kindIsCertain: fact.typeIsCertain, isLone: true, own: [fact], linked: [] };
}

/** Kept apart only where more than one kind is certain; who is uncertain goes with the own kind, else with the most mentioned. */
function groupsByKind(name: string, facts: readonly ActorFacts[]): readonly NameGroup[] {
  const certain = facts.filter(({ typeIsCertain }) => typeIsCertain);
  const kinds = [...new Set(certain.map(({ type }) => kindOf(type)))];
  const [only] = kinds;
  if (kinds.length <= 1) {
    const kind = only ?? kindOf(facts[0]?.type ?? 'group');
    return [{ key: name, name, kind, kindIsCertain: only !== undefined, isLone: false, own: facts, linked: [] }];
  }
  const weight = (kind: Kind): number => (
    certain.reduce((total, { type, actor }) => (kindOf(type) === kind ? total + actor.mentions.length : total), 0));
  const [heaviest] = kinds.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return kinds.map((kind) => {
    const own = facts.filter(({ type }) => (kinds.includes(kindOf(type)) ? kindOf(type) : heaviest) === kind);
    return { key: `${name}\n${kind}`, name, kind, kindIsCertain: true, isLone: false, own, linked: [] };
  });
}

function kindOf(type: ActorType): Kind {
  return type === 'organization' || type === 'group' ? 'body' : type;
}

// --- "Ana B. Ruiz" -----------------------------------------------------------------------------------------------

/** The name by which a person is grouped: without initials in the middle, unless they tell people of one name apart. */
function withoutInitials(facts: readonly ActorFacts[]): (fact: ActorFacts) => string {
  const initials = new Map<string, Set<string>>();
  for (const { type, words } of facts) {
    const middle = type === 'person' ? middleInitials(words) : '';
    if (middle === '') continue;
    const bare = bareName(words);
    const known = initials.get(bare);
    if (known) known.add(middle);
    else initials.set(bare, new Set([middle]));
  }
  return ({ type, key, words }) => {
    if (initials.size === 0 || type !== 'person' || middleInitials(words) === '') return key;
    const bare = bareName(words);
    return initials.get(bare)?.size === 1 ? bare : key;
  };
}

function middleInitials(words: readonly string[]): string {
  if (words.length < 3) return '';
  return words.slice(1, -1).filter(isInitial).join(' ').replaceAll('.', '');
}

function bareName(words: readonly string[]): string {
  return words.filter((word, i) => i === 0 || i === words.length - 1 || !isInitial(word)).join(' ');
}

function isInitial(word: string): boolean {
  return word.length === 1 || (word.length === 2 && word.endsWith('.'));
}
