import type { Evidence } from '../mention';
import { NameFact, nameFacts } from '../tables/nameFacts';
import { words } from '../tables/wordList';
import type { Tokens } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import { takenUp } from './cast';
import type { Role } from './cast';

/**
 * Actors by the words of their stated roles, their names and earlier descriptions: what "the Treasury chief", "the
 * ministry" and "the spokesman" can be looked up by.
 */
export class Descriptions {
  private readonly byWord = new Map<string, Role[]>();
  /** What has been entered since somebody asked last: many articles describe nobody, and their words are never read. */
  private readonly unread: Entry[] = [];
  private hasRead = false;
  private looks = 0;

  enter(role: Role, text: string): void {
    this.unread.push({ role, text, lower: null });
  }

  /** A look at the texts as they are: the first questions of an article seldom have an answer, and these need no table of words. */
  private mayHold(keys: readonly string[]): boolean {
    this.looks++;
    for (const entry of this.unread) {
      entry.lower ??= entry.text.toLowerCase();
      for (const key of keys) if (entry.lower.includes(key)) return true;
    }
    return false;
  }

  private readEntries(): void {
    for (const { role, text, lower } of this.unread) {
      for (const word of wordsOf(lower ?? text.toLowerCase())) this.enterWord(role, word);
    }
    this.unread.length = 0;
  }

  private enterWord(role: Role, word: string): void {
    const list = this.byWord.get(word);
    if (!list) this.byWord.set(word, [role]);
    else if (list.length < LONGEST_LIST && !list.includes(role)) list.push(role);
  }

  private isCalled(role: Role, word: string): boolean {
    return this.byWord.get(word)?.includes(role) ?? false;
  }

  /**
   * Who fits a definite description best: the head noun (or, under "chief" and "official", a modifier) must be one of
   * their words; of several the one with more of the description's words, then the one last spoken of.
   */
  find(head: string, modifiers: readonly string[]): Role | null {
    if (!tellsSomething(head)) return null;
    const useful = modifiers.filter(tellsSomething);
    const keys = keysOf(head, useful);
    if (this.unread.length > 0 && !this.hasRead) {
      if (this.looks < MOST_LOOKS && !this.mayHold(keys)) return null;
      this.hasRead = true;
    }
    if (this.unread.length > 0) this.readEntries();
    let best: Role | null = null;
    let bestScore = 0;
    for (const key of keys) {
      for (const role of this.byWord.get(key) ?? []) {
        if (role.lastSeen < 0 || !canBeCalled(role, head)) continue;
        let shared = 0;
        for (const word of useful) if (this.isCalled(role, word)) shared++;
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

/** The words that a description of somebody takes up: the first stated role that fits it, else what they were last called. */
export function wordsDescribed(role: Role, head: string, modifiers: readonly string[]): Evidence {
  for (const key of role.roles.length > 0 ? keysOf(head, modifiers) : []) {
    for (const stated of role.roles) if (tellsSomething(key) && stated.text.toLowerCase().includes(key)) return [stated];
  }
  return takenUp(role);
}

/** The words by which a description is looked up. */
function keysOf(head: string, modifiers: readonly string[]): readonly string[] {
  return GENERIC_HEADS.has(head) ? modifiers : (SYNONYMS.get(head) ?? [head]);
}

interface Entry {
  readonly role: Role;
  readonly text: string;
  /** The text in lower case; made when first asked for. */
  lower: string | null;
}

/** Looks at all texts before the table of their words is made. */
const MOST_LOOKS = 4;

function tellsSomething(word: string): boolean {
  return word.length > 1 && !SMALL.hasWord(word);
}

/** The stretches of letters, digits and hyphens. */
function wordsOf(lower: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : SPACE;
    if (code > LAST_ASCII) return lower.split(/[^\p{L}\p{N}-]+/u);
    if (isPlain(code)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push(lower.slice(start, i));
      start = -1;
    }
  }
  return words;
}

/** A letter in lower case, a digit or a hyphen. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45;
}

const SPACE = 32;
const LAST_ASCII = 127;

/** A role noun means a person, a body's noun an organisation. */
function canBeCalled(role: Role, head: string): boolean {
  const names = nameFacts(head);
  if (role.type === 'person') return (names & NameFact.role) !== 0 || GENERIC_HEADS.has(head);
  return (names & (NameFact.orgHead | NameFact.stateBody)) !== 0;
}

const LONGEST_LIST = 50;
const SMALL = wordSet(
  `the a an of for and at in on to from by its his her their this that former new first same other also then who top senior`,
);
const GENERIC_HEADS: ReadonlySet<string> = new Set(words('chief head boss official leader'));
/** What a head noun is looked up by, where that is more than the noun. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['spokesperson', ['spokesperson', 'spokesman', 'spokeswoman']],
  ['spokesman', ['spokesman', 'spokesperson']], ['spokeswoman', ['spokeswoman', 'spokesperson']],
  ['lawmaker', ['lawmaker', 'senator', 'representative', 'congressman', 'congresswoman', 'mp']],
  ['chairperson', ['chairperson', 'chairman', 'chairwoman', 'chair']],
  ['executive', ['executive', 'ceo']], ['premier', ['premier', 'minister']],
  ['lawyer', ['lawyer', 'attorney']], ['attorney', ['attorney', 'lawyer']],
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
