import type { ApartNames } from './apartNames';
import type { NameGroup } from './nameGroups';

/** "IMF" alone in an article is what other articles write "International Monetary Fund (IMF)" for, if that is one and the same. */
export function linkAcronyms(groups: Set<NameGroup>, apart: ApartNames): void {
  const expansions = new Map<string, Set<NameGroup>>();
  for (const group of groups) {
    for (const { acronyms } of group.own) {
      for (const acronym of acronyms) {
        const known = expansions.get(acronym);
        if (known) known.add(group);
        else expansions.set(acronym, new Set([group]));
      }
    }
  }
  for (const group of groups) {
    const acronym = acronymOf(group);
    const [expansion, another] = acronym === null ? [] : (expansions.get(acronym) ?? []);
    if (!expansion || another || !agree(group, expansion) || apart.areApart(group.own, expansion.own)) continue;
    expansion.linked.push(...group.own);
    groups.delete(group);
  }
}

function acronymOf({ own, isLone }: NameGroup): string | null {
  if (isLone || own.some(({ known }) => known)) return null;
  return own.find(({ acronym }) => acronym !== null)?.acronym ?? null;
}

function agree(a: NameGroup, b: NameGroup): boolean {
  return a.kind === b.kind || !a.kindIsCertain || !b.kindIsCertain;
}
