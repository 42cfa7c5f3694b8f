import type { ActorType } from '../analysis';
import { NameFact } from '../tables/nameFacts';
import { words } from '../tables/wordList';
import type { HeadNoun } from './phraseHead';

export function typeOf(head: HeadNoun, names: number): ActorType {
  if (head.plural) return 'group';
  return names & (NameFact.orgHead | NameFact.stateBody) && !(names & NameFact.role) ? 'organization' : 'person';
}

export function genderOf(names: number): 'female' | 'male' | null {
  if (names & NameFact.female && !(names & NameFact.male)) return 'female';
  return names & NameFact.male && !(names & NameFact.female) ? 'male' : null;
}

const nouns = (list: string): ReadonlySet<string> => new Set(words(list));
export const GOVERNMENTS: ReadonlySet<string> = nouns('government authorities regime leadership administration');
export const DOCUMENTS: ReadonlySet<string> = nouns(
  `statement report document letter post tweet message email memo communique communiqué announcement release indictment
   complaint lawsuit filing brief survey study article transcript comments comment remarks remark words warning speech
   testimony`,
);
export const BODIES: ReadonlySet<string> = nouns(
  `company firm group agency organization organisation department bank court union party university newspaper network paper
   corporation team club institute outlet association commission committee council charity body`,
);
export const RELATIVES: ReadonlySet<string> = nouns('who which that');
export const UNNAMEABLE: ReadonlySet<string> = nouns('which that what there this these those it who you we i they');
export const POSSESSIVES: ReadonlySet<string> = nouns('his her its their');
export const ARTICLES: ReadonlySet<string> = nouns('the a an');
export const ENDS_NAME: ReadonlySet<string> = nouns(', who which that — – ( ; :');
export const AFFILIATIONS: ReadonlySet<string> = nouns('at of for from with');
export const FROM: ReadonlySet<string> = nouns('from of for');
