import { mentionOf } from '../mention';
import type { Reading } from '../reading';
import type { Cast, Role } from './cast';
import type { WordsMet } from './wordsMet';

const OPENING = 400; // tokens in which an interview says that it is one
const LEAST_QUESTIONS = 3;
const LEAST_FIRST_PERSONS = 4;

/**
 * In an interview printed as questions and answers, "I" in the answers and "you" in the questions mean the person who is
 * interviewed: the one named most often. An article is one when it says so at its beginning and asks questions.
 */
export function addInterviewee({ tokens, segments }: Reading, cast: Cast, met: WordsMet): void {
  if (met.firstInterview >= OPENING) return;
  const isFree = (token: number): boolean => (segments.outermostOf[token] ?? -1) < 0;
  if (met.questions.filter(isFree).length < LEAST_QUESTIONS || met.firstPersons.filter(isFree).length < LEAST_FIRST_PERSONS) return;
  const interviewee = firstNamedInFull(cast, tokens.startOf(OPENING));
  if (!interviewee) return;
  for (const token of [...met.firstPersons, ...met.secondPersons]) {
    if (isFree(token)) cast.mention(interviewee, mentionOf(tokens.span(token, token + 1), 'pronoun', 0.6, 'interviewee'));
  }
}

/** The first whom the opening names in full: headlines and introductions of interviews say with whom. */
function firstNamedInFull(cast: Cast, limit: number): Role | null {
  let first: Role | null = null;
  let start = limit;
  for (const role of cast.all()) {
    const mention = role.base?.mentions[0];
    if (role.type !== 'person' || !mention || mention.start >= start || !role.name.includes(' ')) continue;
    first = role;
    start = mention.start;
  }
  return first;
}
