import { NameFact } from '../tables/nameFacts';
import { words } from '../tables/wordList';
import type { Tokens } from '../text/tokens';
import { nameFacts } from '../tables/nameFacts';
import type { Role } from './cast';

/**
 * Actors by the words of their stated roles, their names and earlier descriptions: what "the Treasury chief", "the
 * ministry" and "the spokesman" can be looked up by.
 */
export class Descriptions {
  private readonly byWord = new Map<string, Role[]>();
  private readonly words = new Map<Role, ReadonlySet<string>>();

  enter(role: Role, texts: Iterable<string>): void {
    const known = new Set(this.words.get(role));
    for (const text of texts) {
      for (const word of text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) {
        if (word.length < 2 || SMALL.has(word) || known.has(word)) continue;
        known.add(word);
        const list = this.byWord.get(word);
        if (!list) this.byWord.set(word, [role]);
        else if (list.length < LONGEST_LIST) list.push(role);
      }
    }
    this.words.set(role, known);
  }

  /**
   * Who fits a definite description best: the head noun (or, under "chief" and "official", a modifier) must be one of
   * their words; of several the one with more of the description's words, then the one last spoken of.
   */
  find(head: string, modifiers: readonly string[]): Role | null {
    const useful = modifiers.filter((word) => !SMALL.has(word));
    const keys = GENERIC_HEADS.has(head) ? useful : [head, ...(SYNONYMS.get(head) ?? [])];
    let best: Role | null = null;
    let bestScore = 0;
    for (const key of keys) {
      for (const role of this.byWord.get(key) ?? []) {
        if (role.lastSeen < 0 || !canBeCalled(role, head)) continue;
        const known = this.words.get(role);
        const shared = useful.filter((word) => known?.has(word)).length;
        if (useful.length > 0 && shared === 0) continue;
        const score = 1 + shared + role.lastSeen * 1e-9;
        if (score > bestScore) {
          best = role;
          bestScore = score;
        }
      }
    }
    return best;
  }
}

/** A role noun means a person, a body's noun an organisation. */
function canBeCalled(role: Role, head: string): boolean {
  const names = nameFacts(head);
  if (role.type === 'person') return (names & NameFact.role) !== 0 || GENERIC_HEADS.has(head);
  return (names & (NameFact.orgHead | NameFact.stateBody)) !== 0;
}

const LONGEST_LIST = 50;
const SMALL: ReadonlySet<string> = new Set(words(
  `the a an of for and at in on to from by its his her their this that former new first same other also then who top senior`,
));
const GENERIC_HEADS: ReadonlySet<string> = new Set(words('chief head boss official leader'));
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['spokesperson', ['spokesman', 'spokeswoman']], ['spokesman', ['spokesperson']], ['spokeswoman', ['spokesperson']],
  ['lawmaker', ['senator', 'representative', 'congressman', 'congresswoman', 'mp']],
  ['chairperson', ['chairman', 'chairwoman', 'chair']], ['executive', ['ceo']], ['premier', ['minister']],
  ['lawyer', ['attorney']], ['attorney', ['lawyer']],
]);

/** The words between the determiner and the head noun. */
export function modifiersBetween(tokens: Tokens, first: number, head: number): readonly string[] {
  const modifiers: string[] = [];
  for (let i = first; i < head; i++) modifiers.push(tokens.lower(i));
  return modifiers;
}

/** "Zorvex" and "Zorvex Holdings Ltd." but not "Ministry of Health". */
export function mayBeCompany(name: string): boolean {
  const parts = name.toLowerCase().split(' ').map(nameFacts);
  if ((parts.at(-1) ?? 0) & NameFact.orgSuffix) return true;
  return !parts.some((names) => names & (NameFact.orgHead | NameFact.stateBody));
}
